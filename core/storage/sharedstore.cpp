// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting, and what a shared store reads.
#include "core/storage/sharedstore.h"

#include "core/base/worker.h"
#include "core/storage/sharedrunnotes.h"
#include "core/storage/sharedtables.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Store)
};

using Rows = OdbcConnection::Rows;

std::int64_t timeAt(const Rows& row, int column)
{
    std::int64_t time = 0;
    const QByteArray text = row.text(column).left(static_cast<int>(timeTextLength)).toLatin1();
    parseTime({ text.constData(), static_cast<std::size_t>(text.size()) }, time);
    return time;
}

IpAddress addressAt(const Rows& row, int column)
{
    return IpAddress::parse(row.text(column)).value_or(IpAddress());
}

std::uint16_t portAt(const Rows& row, int column)
{
    return static_cast<std::uint16_t>(row.integer(column));
}

// Spot writes 2016-7-8 0:1 where we write 2016-07-08 00:01.
std::optional<std::int64_t> minuteOf(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2}) (\\d{1,2}):(\\d{1,2})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Day day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const int hour = match.captured(4).toInt();
    const int minute = match.captured(5).toInt();
    if (!day.isValid() || hour > 23 || minute > 59)
        return std::nullopt;
    return day.startSeconds() + hour * 3600 + minute * 60;
}

// Few distinct texts stand in many rows (protocols, places): one QString each, shared.
class SharedText
{
public:
    QString operator()(const QString& text)
    {
        if (text.isEmpty())
            return {};
        const auto at = m_known.constFind(text);
        return at == m_known.constEnd() ? *m_known.insert(text, text) : *at;
    }

private:
    QHash<QString, QString> m_known;
};

std::vector<ColumnInfo> columnInfos(const std::vector<SharedTable>& tables, const QString& name)
{
    std::vector<ColumnInfo> infos;
    for (const SharedTable& table : tables)
        if (table.name == name)
            for (const OdbcColumn& column : table.columns)
                infos.push_back(
                    { column.name.toLower(), column.isSmallInteger(), column.isSingle() });
    return infos;
}

} // namespace

SharedStore::SharedStore(SharedDatabase database, std::unique_ptr<EmbeddedStore> local)
    : m_database(std::move(database))
    , m_local(std::move(local))
{
}

void SharedStore::setStopToken(std::stop_token stop)
{
    m_local->setStopToken(stop);
    if (m_connection)
        m_connection->setStopToken(stop);
    m_stop = std::move(stop);
}

Result<std::unique_ptr<OdbcConnection>> SharedStore::connect()
{
    const auto target = m_database.target();
    if (!target)
        return failure(target.error());
    auto statements = Statements::load(m_database.dialect.folder);
    if (!statements)
        return failure(statements.error());
    auto connection = OdbcConnection::open(*target, m_database.dialect, std::move(*statements));
    if (connection)
        (*connection)->setStopToken(m_stop);
    return connection;
}

Result<OdbcConnection*> SharedStore::connection()
{
    refuseGuiThread("a shared database");
    if (m_connection)
        return m_connection.get();
    auto connection = connect();
    if (!connection)
        return failure(connection.error());
    if (const auto adapted = adapt(**connection); !adapted)
        return failure(adapted.error());
    m_connection = std::move(*connection);
    return m_connection.get();
}

Result<void> SharedStore::adapt(OdbcConnection& connection)
{
    auto tables = describeTables(connection);
    if (!tables)
        return failure(tables.error());
    const bool isComplete =
        std::all_of(tables->begin(), tables->end(), [](const auto& t) { return t.isThere; });
    if (!isComplete && !m_database.createTables) {
        const auto at =
            std::find_if(tables->begin(), tables->end(), [](const auto& t) { return !t.isThere; });
        return failure(ErrorCode::NotFound,
                       Tr::tr("The database has no table %1 that this user can read, and the "
                              "settings do not let it be made.")
                           .arg(at->name),
                       at->words);
    }
    const Statements statements = connection.statements();
    const auto spell = [&connection, &statements](const Spelling& spelling) {
        connection.setStatements(
            statements.changed([&spelling](const QString& text) { return spelling.apply(text); }));
    };
    if (m_database.createTables) {
        spell({}); // what is made is made as ours
        if (const auto made = createMissingTables(connection, *tables); !made)
            return made;
        tables = describeTables(connection);
        if (!tables)
            return failure(tables.error());
    }
    const auto spelling = spellingOf(columnInfos(*tables, QStringLiteral("flow_scores")),
                                     columnInfos(*tables, QStringLiteral("flow_edge")));
    if (!spelling)
        return failure(spelling.error());
    m_spelling = *spelling;
    spell(m_spelling);
    return {};
}

Result<SuspiciousConnections> SharedStore::suspicious(Day day)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    auto row = (*open)->query("suspicious", dayValues(day));
    if (!row)
        return failure(row.error());
    SharedText shared;
    SuspiciousConnections rows;
    while (row->next()) {
        SuspiciousConnection c;
        c.tstart = timeAt(*row, 0);
        c.srcip = addressAt(*row, 1);
        c.dstip = addressAt(*row, 2);
        c.sport = portAt(*row, 3);
        c.dport = portAt(*row, 4);
        c.proto = shared(row->text(5));
        c.ipkt = row->integer(6);
        c.ibyt = row->integer(7);
        c.opkt = row->integer(8);
        c.obyt = row->integer(9);
        c.score = row->real(10);
        c.rank = row->integer(11);
        c.srcipInternal = row->integer(12) != 0;
        c.destipInternal = row->integer(13) != 0;
        c.srcGeoloc = shared(row->text(14));
        c.dstGeoloc = shared(row->text(15));
        c.srcDomain = shared(row->text(16));
        c.dstDomain = shared(row->text(17));
        c.srcRep = shared(row->text(18));
        c.dstRep = shared(row->text(19));
        rows.push_back(std::move(c));
    }
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::vector<EdgeDetail>> SharedStore::details(const ConnectionKey& key)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    const Day day = Day::ofTime(key.tstart);
    const auto second = static_cast<int>(key.tstart - day.startSeconds());
    SqlValues values = dayValues(day);
    values.insert(values.end(),
                  { { "hh", second / 3600 },
                    { "md", second / 60 % 60 },
                    { "srcip", key.srcip.toString() },
                    { "dstip", key.dstip.toString() } });
    auto row = (*open)->query("details", values);
    if (!row)
        return failure(row.error());
    std::vector<EdgeDetail> rows;
    while (row->next()) {
        EdgeDetail e;
        e.tstart = timeAt(*row, 0);
        e.srcip = addressAt(*row, 1);
        e.dstip = addressAt(*row, 2);
        e.sport = portAt(*row, 3);
        e.dport = portAt(*row, 4);
        e.proto = row->text(5);
        e.flags = row->text(6);
        e.tos = static_cast<std::int32_t>(row->integer(7));
        e.ibyt = row->integer(8);
        e.ipkt = row->integer(9);
        e.input = row->integer(10);
        e.output = row->integer(11);
        e.rip = addressAt(*row, 12);
        e.obyt = row->integer(13);
        e.opkt = row->integer(14);
        rows.push_back(std::move(e));
    }
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::vector<ChordLink>> SharedStore::chords(Day day, const IpAddress& threat)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    SqlValues values = dayValues(day);
    values.push_back({ "ip", threat.toString() });
    auto row = (*open)->query("chords", values);
    if (!row)
        return failure(row.error());
    std::vector<ChordLink> rows;
    while (row->next())
        rows.push_back(
            { threat, addressAt(*row, 1), addressAt(*row, 2), row->integer(3), row->integer(4) });
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::vector<IngestMinute>> SharedStore::ingestSummary(Day from, Day to)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    const auto number = [](Day day) {
        return (day.year() * 100 + day.month()) * 100 + day.day();
    };
    auto row = (*open)->query("ingest_summary",
                              { { "from_day", number(from) }, { "to_day", number(to) } });
    if (!row)
        return failure(row.error());
    std::vector<IngestMinute> rows;
    while (row->next())
        if (const auto minute = minuteOf(row->text(0)))
            rows.push_back({ *minute, row->integer(1) });
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    // The text of an unpadded minute sorts wrongly.
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.tdate < b.tdate; });
    return rows;
}

Result<std::vector<DayCounts>> SharedStore::dayCounts()
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    auto row = (*open)->query("day_counts");
    if (!row)
        return failure(row.error());
    std::vector<DayCounts> days;
    while (row->next()) {
        const Day day(static_cast<int>(row->integer(0)), static_cast<int>(row->integer(1)),
                      static_cast<int>(row->integer(2)));
        if (day.isValid())
            days.push_back({ day, row->integer(3), row->integer(4) });
    }
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    std::sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    return days;
}

Result<TableCounts> SharedStore::tableCounts(Day day)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    auto row = (*open)->query("table_counts", dayValues(day));
    if (!row)
        return failure(row.error());
    TableCounts counts;
    if (row->next())
        counts = { row->integer(0), row->integer(1), row->integer(2),
                   row->integer(3), row->integer(4), row->integer(5),
                   row->integer(6), row->integer(7), row->integer(8) };
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return counts;
}

Result<std::vector<TableRows>> SharedStore::dayRows(Day day)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    auto row = (*open)->query("day_rows", dayValues(day));
    if (!row)
        return failure(row.error());
    std::vector<TableRows> tables;
    while (row->next())
        tables.push_back({ row->text(0), row->integer(1) });
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return tables;
}

Result<bool> SharedStore::hasRun(Day day)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    const auto rows = (*open)->number("has_scores", dayValues(day));
    if (!rows)
        return failure(rows.error());
    return *rows > 0;
}

Result<RawTotals> SharedStore::rawTotals(Day day, const QString&)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    const auto flows = (*open)->number("flow_count", dayValues(day));
    if (!flows)
        return failure(flows.error());
    return RawTotals { *flows, *flows };
}

Result<std::vector<DayFlows>> SharedStore::flowDays()
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    auto row = (*open)->query("flow_days");
    if (!row)
        return failure(row.error());
    std::vector<DayFlows> days;
    while (row->next()) {
        const Day day(static_cast<int>(row->integer(0)), static_cast<int>(row->integer(1)),
                      static_cast<int>(row->integer(2)));
        if (day.isValid())
            days.push_back({ day, row->integer(3) });
    }
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return days;
}

Result<QString> SharedStore::brokenRun(Day day)
{
    return brokenSharedRun(*m_local, day);
}

Result<std::vector<StoredVerdict>> SharedStore::verdicts(Day day)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    auto row = (*open)->query("verdicts", dayValues(day));
    if (!row)
        return failure(row.error());
    std::vector<StoredVerdict> rows;
    while (row->next())
        rows.push_back({ { timeAt(*row, 0), addressAt(*row, 1), addressAt(*row, 2), portAt(*row, 3),
                           portAt(*row, 4) },
                         static_cast<Severity>(row->integer(5)) });
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return rows;
}

// Theirs need not stand in the journal, so there is nothing that could have been lost.
Result<bool> SharedStore::hasVerdicts()
{
    return false;
}

Result<std::optional<StoredRun>> SharedStore::lastRun(Day day)
{
    auto run = m_local->lastRun(day);
    if (!run || run->has_value())
        return run;
    // One that was made elsewhere: nothing is known of it but that it was made.
    const auto isThere = hasRun(day);
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return std::nullopt;
    const auto raw = rawTotals(day, {});
    if (!raw)
        return failure(raw.error());
    StoredRun found;
    found.report.day = day;
    found.rawSources = raw->sources;
    return found;
}

Result<std::vector<StoredRun>> SharedStore::runs(Day day)
{
    return m_local->runs(day);
}

Result<std::vector<PendingFile>> SharedStore::pendingFiles()
{
    return m_local->pendingFiles();
}

Result<void> SharedStore::removePendingFile(std::int64_t id)
{
    return m_local->removePendingFile(id);
}

} // namespace fw
