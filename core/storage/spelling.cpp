// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/spelling.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Spelling)
};

using Columns = std::vector<ColumnInfo>;

const ColumnInfo* find(const Columns& columns, const char* name)
{
    const auto at = std::find_if(columns.begin(), columns.end(), [name](const ColumnInfo& column) {
        return column.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
    return at == columns.end() ? nullptr : &*at;
}

// What a table lacks, noted while its columns are looked up.
class Missing
{
public:
    Missing(const Columns& columns, const char* table)
        : m_columns(columns)
        , m_table(QLatin1String(table))
    {
    }

    void require(std::initializer_list<const char*> names)
    {
        for (const char* name : names)
            if (!find(m_columns, name))
                m_names += QLatin1String(name);
    }

    // Whether only Spot's name is there; one that has both is read by ours.
    bool isSpots(const char* ours, const char* spots)
    {
        if (find(m_columns, ours))
            return false;
        if (!find(m_columns, spots))
            m_names += Tr::tr("%1 or %2").arg(QLatin1String(ours), QLatin1String(spots));
        return true;
    }

    Result<void> result() const
    {
        if (m_names.isEmpty())
            return {};
        return failure(ErrorCode::Database,
                       Tr::tr("The table %1 of this database lacks columns that both Spot 1.0 and "
                              "this program give it: %2.")
                           .arg(m_table, m_names.join(QLatin1String(", "))));
    }

private:
    const Columns& m_columns;
    QString m_table;
    QStringList m_names;
};

} // namespace

QString Spelling::apply(QString sql) const
{
    const std::array<std::pair<const char*, const char*>, 7> tokens { {
        { "{score}", isMlScore ? "ml_score" : "score" },
        { "{destip_internal}", isDstipInternal ? "dstip_internal" : "destip_internal" },
        { "{counter}", hasIntCounters ? "INT" : "BIGINT" },
        { "{score_type}", hasSingleScore ? "FLOAT" : "DOUBLE" },
        { "{md}", isMn ? "mn" : "md" },
        { "{pkts_column}", hasPkts ? "pkts, " : "" },
        { "{pkts_value}", hasPkts ? "f.ipkt + COALESCE(f.opkt, 0) AS pkts, " : "" },
    } };
    for (const auto& [token, spelled] : tokens)
        sql.replace(QLatin1String(token), QLatin1String(spelled));
    return sql;
}

std::int64_t Spelling::largestCounter() const
{
    return hasIntCounters ? std::numeric_limits<std::int32_t>::max()
                          : std::numeric_limits<std::int64_t>::max();
}

Result<Spelling> spellingOf(const Columns& scores, const Columns& edge)
{
    Spelling spelling;
    Missing ofScores(scores, "flow_scores");
    spelling.isMlScore = ofScores.isSpots("score", "ml_score");
    spelling.isDstipInternal = ofScores.isSpots("destip_internal", "dstip_internal");
    const auto counters = { "ipkt", "ibyt", "opkt", "obyt" };
    ofScores.require(counters);
    ofScores.require({ "tstart", "srcip", "dstip", "sport", "dport", "proto", "rank",
                       "srcip_internal", "src_geoloc", "dst_geoloc", "src_domain", "dst_domain",
                       "src_rep", "dst_rep", "y", "m", "d" });
    if (const auto complete = ofScores.result(); !complete)
        return failure(complete.error());
    spelling.hasIntCounters =
        std::any_of(counters.begin(), counters.end(),
                    [&scores](const char* name) { return find(scores, name)->isSmallInteger; });
    spelling.hasSingleScore = find(scores, spelling.isMlScore ? "ml_score" : "score")->isSingle;

    Missing ofEdge(edge, "flow_edge");
    spelling.isMn = ofEdge.isSpots("md", "mn");
    ofEdge.require({ "tstart", "srcip", "dstip", "sport", "dport", "proto", "flags", "tos", "ibyt",
                     "ipkt", "input", "output", "rip", "obyt", "opkt", "hh", "y", "m", "d" });
    if (const auto complete = ofEdge.result(); !complete)
        return failure(complete.error());
    spelling.hasPkts = find(edge, "pkts") != nullptr;
    return spelling;
}

} // namespace fw
