// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about words and signs.
#include "tests/unit/sqllint.h"

namespace fw::test {

namespace {

// Impala 3 and later: keywords and the reserved words of SQL:2016, without the names of its own
// functions and those it frees. Source: fe/src/main/jflex/sql-scanner.flex of apache/impala.
const QStringList& reservedWords()
{
    static const QStringList reserved = words(
        "add aggregate all allocate alter analytic and anti any api_version are array array_agg "
        "array_max_cardinality as asc asensitive asymmetric at atomic authorization avro "
        "begin_frame begin_partition between bigint binary blob block_size boolean both buckets by "
        "cached called cardinality cascade cascaded case cast change char character class clob "
        "close_fn clustered collate collect column columns comment commit compression compute "
        "condition connect constraint contains convert copy corresponding create cross cube "
        "current current_catalog current_default_transform_group current_path current_role "
        "current_row current_schema current_time current_transform_group_for_type current_user "
        "cursor cycle data database databases date datetime deallocate dec decfloat decimal "
        "declare default define delete delimited deref desc describe deterministic disable "
        "disconnect distinct div double drop dynamic each element else empty enable encoding end "
        "end_frame end_partition enforced equals escape escaped every except exec execute exists "
        "explain extended external false fetch fields fileformat files filter finalize_fn first "
        "float following for foreign format formatted frame_row free from full function functions "
        "fusion get global grant group grouping groups hash having hold hudiparquet iceberg if "
        "ignore ilike in incremental indicator init_fn initial inner inout inpath insensitive "
        "insert int integer intermediate intersect intersection interval into invalidate iregexp "
        "is jdbc join json_array json_arrayagg json_exists json_object json_objectagg json_query "
        "json_table json_table_primitive json_value jsonfile kudu large last lateral leading left "
        "lexical like like_regex limit lines listagg load local localtimestamp location "
        "managedlocation map match match_number match_recognize matches merge merge_fn metadata "
        "method minus modifies multiset national natural nchar nclob no non none norely normalize "
        "not novalidate null nulls numeric occurrences_regex of offset omit on one only optimize "
        "or orc order out outer over overlaps overlay overwrite parquet parquetfile partition "
        "partitioned partitions pattern per percent percentile_cont percentile_disc portion "
        "position position_regex precedes preceding precision prepare prepare_fn primary "
        "procedure produced ptf purge range rcfile reads real recover recursive ref references "
        "referencing refresh regexp release rely rename repeatable replace replication restrict "
        "returns revoke right rlike role roles rollup row rows running rwstorage savepoint schema "
        "schemas scope scroll search seek select selectivity semi sensitive sequencefile "
        "serdeproperties serialize_fn session_user set sets show similar skip smallint some sort "
        "spec specific specifictype sqlexception sqlstate sqlwarning static stats "
        "storagehandler_uri stored straight_join string struct submultiset subset substring_regex "
        "succeeds symbol symmetric system_time system_user system_version table tables "
        "tablesample tblproperties terminated textfile then timestamp timezone_hour "
        "timezone_minute tinyint to trailing translate_regex translation treat trigger trim_array "
        "true truncate uescape unbounded uncached union unique unknown unnest unset update "
        "update_fn upsert use user_defined_fn using validate value_of values varbinary varchar "
        "varying versioning view views when whenever where width_bucket window with within "
        "without zorder");
    return reserved;
}

bool isType(const SqlToken& token)
{
    static const QStringList types =
        words("STRING BIGINT INT SMALLINT TINYINT DOUBLE FLOAT TIMESTAMP");
    return types.contains(token.text);
}

bool mayStandInImpala(const SqlToken& token)
{
    static const QStringList keywords =
        words("ALL ALTER AND AS BETWEEN BY CASE CAST COALESCE COUNT CREATE CROSS DISTINCT DROP "
              "ELSE END EXISTS FALSE FROM GROUP HAVING IF INSERT INTO IS JOIN LAST LEFT NOT NULL "
              "NULLS ON OR ORDER OVER OVERWRITE PARQUET PARTITION PARTITIONED SELECT STORED "
              "STRAIGHT_JOIN SUM TABLE THEN UNION USE VALUES WHEN WHERE");
    return keywords.contains(token.text) || isType(token);
}

// Whether the type after AS at `i` belongs to a CAST.
bool isInCast(const SqlTokens& tokens, std::size_t i)
{
    std::size_t open = i;
    while (open > 0 && !(tokens[open].is("(") && tokens[open].depth == tokens[i].depth - 1))
        --open;
    return open > 0 && tokens[open - 1].is("CAST");
}

} // namespace

QStringList unknownPlaceholders(const LintedSql& sql)
{
    static const QStringList known =
        words(":y :m :d :h :run :ip :hh :md :from_day :to_day :from_hour :to_hour "
              // flow_scores and flow_threat_investigation
              ":tstart :srcip :dstip :sport :dport :proto :ipkt :ibyt :opkt :obyt :score :rank "
              ":srcip_internal :destip_internal :src_geoloc :dst_geoloc :src_domain :dst_domain "
              ":src_rep :dst_rep :srcport :dstport "
              // flow_storyboard and flow_timeline
              ":ip_threat :title :text :tend "
              // flow and flow_source
              ":treceived :unix_tstamp :tryear :trmonth :trday :trhour :trminute :trsec :tdur :sip "
              ":dip :flag :fwd :stos :input :output :sas :das :dtos :dir :rip "
              ":name :hash :bytes :flows :rejected :imported_at");
    QStringList findings;
    for (const SqlToken& token : sqlTokens(sql.text))
        if (token.kind == SqlToken::Kind::Placeholder && !known.contains(token.text))
            findings += QStringLiteral("the placeholder %1 is unknown").arg(token.text);
    return findings;
}

QStringList unspelledTokens(const LintedSql& sql)
{
    if (sql.text.contains(QLatin1Char('{')) || sql.text.contains(QLatin1Char('}')))
        return { QStringLiteral("a token is not spelled") };
    return {};
}

QStringList foreignSigns(const LintedSql& sql)
{
    QStringList findings;
    for (const char* sign : { "?", "''", "\"", "\\", "`", "::" })
        if (sql.isImpala && sql.text.contains(QLatin1String(sign)))
            findings += QStringLiteral("Impala reads %1 otherwise").arg(QLatin1String(sign));
    return findings;
}

QStringList foreignWords(const LintedSql& sql)
{
    QStringList findings;
    if (!sql.isImpala)
        return findings;
    const SqlTokens tokens = sqlTokens(sql.text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const SqlToken& token = tokens[i];
        if (token.kind != SqlToken::Kind::Word)
            continue;
        const bool isKeyword = token.text == token.text.toUpper();
        if (isKeyword && !mayStandInImpala(token))
            findings += QStringLiteral("%1 is none of our words").arg(token.text);
        if (!isKeyword && reservedWords().contains(token.text.toLower()))
            findings += QStringLiteral("%1 is reserved in Impala").arg(token.text);
        const SqlToken& next = tokenAt(tokens, i + 1);
        if (token.is("AS") && !next.isName() && !next.is("PARQUET")
            && !(isType(next) && isInCast(tokens, i)))
            findings += QStringLiteral("AS %1 is no name").arg(next.text);
        if (token.is("DROP")
            && (!joined(tokens, i, i + 4).startsWith(QLatin1String("DROP IF EXISTS PARTITION"))
                || !tokenAt(tokens, i - 1).text.endsWith(QLatin1String("_stage"))))
            findings += QStringLiteral("DROP of something else than a stage's partition");
    }
    return findings;
}

QStringList looseOrders(const LintedSql& sql)
{
    static const QStringList nullable = words("rank sport dport srcport dstport score");
    QStringList findings;
    const SqlTokens tokens = sqlTokens(sql.text);
    for (std::size_t i = indexOf(tokens, "ORDER"); i < tokens.size(); ++i) {
        const SqlToken& token = tokens[i];
        if (nullable.contains(token.text)
            && joined(tokens, i + 1, i + 3) != QLatin1String("NULLS LAST"))
            findings += QStringLiteral("%1 is ordered by without NULLS LAST").arg(token.text);
    }
    return findings;
}

QStringList looseSums(const LintedSql& sql)
{
    QStringList findings;
    const SqlTokens tokens = sqlTokens(sql.text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is("SUM"))
            continue;
        const QString before = joined(tokens, i < 4 ? 0 : i - 4, i);
        if (!before.endsWith(QLatin1String("CAST ("))
            && !before.endsWith(QLatin1String("CAST ( COALESCE (")))
            findings += QStringLiteral("a SUM is not cast");
    }
    return findings;
}

} // namespace fw::test
