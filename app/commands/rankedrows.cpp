// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rankedrows.h"

#include "app/commands/texttable.h"
#include "core/base/csv.h"
#include "core/base/format.h"
#include "core/enrich/networkcontext.h"
#include "core/enrich/porttext.h"
#include "core/pipeline/scorescsv.h"
#include "core/triage/filterrows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RankedRows)
};

std::vector<ScoreColumn> documentedColumns()
{
    std::vector<ScoreColumn> columns;
    for (int c = 0; c <= static_cast<int>(ScoreColumn::DstRep); ++c)
        columns.push_back(static_cast<ScoreColumn>(c));
    return columns;
}

QJsonValue jsonValue(const SuspiciousConnection& row, ScoreColumn column)
{
    switch (column) {
    case ScoreColumn::Sport:
        return row.sport;
    case ScoreColumn::Dport:
        return row.dport;
    case ScoreColumn::Ipkt:
        return static_cast<qint64>(row.ipkt);
    case ScoreColumn::Ibyt:
        return static_cast<qint64>(row.ibyt);
    case ScoreColumn::Opkt:
        return static_cast<qint64>(row.opkt);
    case ScoreColumn::Obyt:
        return static_cast<qint64>(row.obyt);
    case ScoreColumn::Score:
        return row.score;
    case ScoreColumn::Rank:
        return static_cast<qint64>(row.rank);
    case ScoreColumn::SrcipInternal:
        return row.srcipInternal ? 1 : 0;
    case ScoreColumn::DestipInternal:
        return row.destipInternal ? 1 : 0;
    default:
        return scoreValue(row, column);
    }
}

// The day is known: the time alone, unless the row is one of the few from just outside it.
QString shortTime(std::int64_t time, Day day)
{
    const QString text = formatTime(time);
    return Day::ofTime(time) == day ? text.mid(11) : text;
}

} // namespace

std::optional<Severity> RankedRows::verdictOf(const ConnectionKey& key) const
{
    const auto at = verdicts.find(key);
    return at == verdicts.end() ? std::nullopt : std::optional(at->second.severity);
}

Result<void> requireRun(Session& session, Day day)
{
    const auto run = session.store().lastRun(day);
    if (!run)
        return failure(run.error());
    if (!run->has_value())
        return failure(ErrorCode::NotFound,
                       Tr::tr("No run of %1 was made yet; 'flow-oa run -d %1 -l 500' makes one.")
                           .arg(day.iso()));
    return {};
}

SuspiciousConnections filteredRows(Session& session, const SuspiciousConnections& rows,
                                   const DayVerdicts& verdicts, const Filter& filter)
{
    const Workspace& workspace = session.workspace();
    const auto network =
        NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    const auto nameOf = [&network](const IpAddress& address) {
        return network ? network->label(address).name : QString();
    };
    return matchingRows(filter, rows, nameOf, verdicts);
}

Result<RankedRows> rankedRows(Session& session, const RankedQuery& query)
{
    if (const auto run = requireRun(session, query.day); !run)
        return failure(run.error());
    auto rows = session.store().suspicious(query.day);
    if (!rows)
        return failure(rows.error());
    const auto log = session.journal().day(query.day);
    if (!log)
        return failure(log.error());
    RankedRows ranked { query.day, std::move(*rows), (*log)->verdicts() };
    if (!query.filter.isEmpty())
        ranked.rows = filteredRows(session, ranked.rows, ranked.verdicts, query.filter);
    if (query.unscored)
        ranked.rows.erase(std::remove_if(ranked.rows.begin(), ranked.rows.end(),
                                         [&ranked](const SuspiciousConnection& row) {
                                             return ranked.verdictOf(row.key()).has_value();
                                         }),
                          ranked.rows.end());
    if (query.limit > 0 && query.limit < static_cast<std::int64_t>(ranked.rows.size()))
        ranked.rows.resize(static_cast<std::size_t>(query.limit));
    return ranked;
}

QByteArray rankedTable(const RankedRows& ranked, qsizetype width)
{
    constexpr std::size_t identity = 9; // the columns that tell which connection it is
    TextTable table({ { QStringLiteral("rank"), TextTable::Right },
                      { QStringLiteral("verdict") },
                      { QStringLiteral("score"), TextTable::Right },
                      { Tr::tr("time UTC") },
                      { QStringLiteral("srcip") },
                      { QStringLiteral("sport"), TextTable::Right },
                      { QStringLiteral("dstip") },
                      { QStringLiteral("dport"), TextTable::Right },
                      { QStringLiteral("proto") },
                      { QStringLiteral("ibyt"), TextTable::Right },
                      { QStringLiteral("ipkt"), TextTable::Right },
                      { QStringLiteral("service") },
                      { QStringLiteral("dst_geoloc") },
                      { QStringLiteral("src_geoloc") } });
    for (const SuspiciousConnection& row : ranked.rows) {
        const auto verdict = ranked.verdictOf(row.key());
        table.add({ QString::number(row.rank), verdict ? severityWord(*verdict) : QString(),
                    formatScore(row.score), shortTime(row.tstart, ranked.day), row.srcip.toString(),
                    QString::number(row.sport), row.dstip.toString(), QString::number(row.dport),
                    row.proto, formatBytes(row.ibyt), formatCount(row.ipkt),
                    serviceOf(row.proto, row.sport, row.dport), row.dstGeoloc, row.srcGeoloc });
    }
    return table.text(width, identity);
}

QByteArray rankedCsv(const RankedRows& ranked)
{
    const auto columns = documentedColumns();
    QStringList fields;
    for (const ScoreColumn column : columns)
        fields += scoreColumnName(column);
    QByteArray csv = csvLine(fields + QStringList(QStringLiteral("verdict")));
    for (const SuspiciousConnection& row : ranked.rows) {
        fields.clear();
        for (const ScoreColumn column : columns)
            fields += scoreValue(row, column);
        const auto verdict = ranked.verdictOf(row.key());
        csv += csvLine(fields + QStringList(verdict ? severityWord(*verdict) : QString()));
    }
    return csv;
}

QByteArray rankedJson(const RankedRows& ranked)
{
    const auto columns = documentedColumns();
    QJsonArray list;
    for (const SuspiciousConnection& row : ranked.rows) {
        QJsonObject object;
        for (const ScoreColumn column : columns)
            object.insert(scoreColumnName(column), jsonValue(row, column));
        const auto verdict = ranked.verdictOf(row.key());
        object.insert(QStringLiteral("verdict"),
                      verdict ? QJsonValue(severityWord(*verdict)) : QJsonValue());
        object.insert(QStringLiteral("service"), serviceOf(row.proto, row.sport, row.dport));
        object.insert(QStringLiteral("key"), row.key().toString());
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

} // namespace fw
