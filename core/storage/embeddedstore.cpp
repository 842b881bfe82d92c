// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/embeddedstore.h"

#include "core/base/progress.h"
#include "core/base/worker.h"
#include "core/storage/embeddedrunwriter.h"
#include "core/storage/rawaddress.h"
#include "core/storage/rawflowwriter.h"
#include "core/storage/rawingest.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QHash>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Store)
};

constexpr std::int64_t schemaVersion = 2;

std::int64_t timeAt(const NativeStatement& row, int column)
{
    std::int64_t time = 0;
    parseTime(row.text(column), time);
    return time;
}

IpAddress addressAt(const NativeStatement& row, int column)
{
    return IpAddress::parse(row.text(column)).value_or(IpAddress());
}

std::uint16_t portAt(const NativeStatement& row, int column)
{
    return static_cast<std::uint16_t>(row.integer(column));
}

// Few distinct texts stand in many rows (protocols, places): one QString each, shared.
class SharedText
{
public:
    QString operator()(const NativeStatement& row, int column)
    {
        const std::string_view text = row.text(column);
        if (text.empty())
            return {};
        const QByteArray key =
            QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        if (const auto at = m_known.constFind(key); at != m_known.constEnd())
            return *at;
        const QString value = QString::fromUtf8(key);
        m_known.insert(QByteArray(key.constData(), key.size()), value);
        return value;
    }

private:
    QHash<QByteArray, QString> m_known;
};

} // namespace

Result<std::unique_ptr<EmbeddedStore>> EmbeddedStore::open(const QString& path)
{
    auto database = openWithSchema(
        path, QStringLiteral(":/sql/sqlite/store"), schemaVersion,
        Tr::tr("The verdicts are safe in journal.sqlite: move the damaged file away and run the "
               "analysis of each day again; all tables are then made anew."));
    if (!database)
        return failure(database.error());
    return std::unique_ptr<EmbeddedStore>(new EmbeddedStore(std::move(*database)));
}

Result<SuspiciousConnections> EmbeddedStore::suspicious(Day day)
{
    refuseGuiThread("reading flow_scores");
    auto row = NativeStatement::prepare(m_database, "suspicious");
    if (!row)
        return failure(row.error());
    row->bindInteger(1, day.year());
    row->bindInteger(2, day.month());
    row->bindInteger(3, day.day());
    SharedText shared;
    SuspiciousConnections rows;
    while (row->step()) {
        SuspiciousConnection c;
        c.tstart = timeAt(*row, 0);
        c.srcip = addressAt(*row, 1);
        c.dstip = addressAt(*row, 2);
        c.sport = portAt(*row, 3);
        c.dport = portAt(*row, 4);
        c.proto = shared(*row, 5);
        c.ipkt = row->integer(6);
        c.ibyt = row->integer(7);
        c.opkt = row->integer(8);
        c.obyt = row->integer(9);
        c.score = row->real(10);
        c.rank = row->integer(11);
        c.srcipInternal = row->integer(12) != 0;
        c.destipInternal = row->integer(13) != 0;
        c.srcGeoloc = shared(*row, 14);
        c.dstGeoloc = shared(*row, 15);
        c.srcDomain = shared(*row, 16);
        c.dstDomain = shared(*row, 17);
        c.srcRep = shared(*row, 18);
        c.dstRep = shared(*row, 19);
        rows.push_back(std::move(c));
    }
    if (row->failed())
        return failure(m_database.nativeError(QStringLiteral("suspicious")));
    return rows;
}

Result<std::vector<EdgeDetail>> EmbeddedStore::details(const ConnectionKey& connection)
{
    const Day day = Day::ofTime(connection.tstart);
    const auto second = static_cast<int>(connection.tstart - day.startSeconds());
    SqlValues values = dayValues(day);
    values.insert(values.end(),
                  { { "hh", second / 3600 },
                    { "md", second / 60 % 60 },
                    { "srcip", connection.srcip.toString() },
                    { "dstip", connection.dstip.toString() } });
    auto query = m_database.query("details", values);
    if (!query)
        return failure(query.error());
    std::vector<EdgeDetail> rows;
    const auto address = [&query](int column) {
        return IpAddress::parse(query->value(column).toString()).value_or(IpAddress());
    };
    while (query->next()) {
        EdgeDetail e;
        const QByteArray time = query->value(0).toString().toLatin1();
        parseTime({ time.constData(), static_cast<std::size_t>(time.size()) }, e.tstart);
        e.srcip = address(1);
        e.dstip = address(2);
        e.sport = static_cast<std::uint16_t>(query->value(3).toUInt());
        e.dport = static_cast<std::uint16_t>(query->value(4).toUInt());
        e.proto = query->value(5).toString();
        e.flags = query->value(6).toString();
        e.tos = query->value(7).toInt();
        e.ibyt = query->value(8).toLongLong();
        e.ipkt = query->value(9).toLongLong();
        e.input = query->value(10).toLongLong();
        e.output = query->value(11).toLongLong();
        e.rip = address(12);
        e.obyt = query->value(13).toLongLong();
        e.opkt = query->value(14).toLongLong();
        rows.push_back(std::move(e));
    }
    if (const auto done = m_database.ended(*query, "details"); !done)
        return failure(done.error());
    return rows;
}

Result<std::vector<ChordLink>> EmbeddedStore::chords(Day day, const IpAddress& threat)
{
    SqlValues values = dayValues(day);
    values.push_back({ "ip", threat.toString() });
    auto query = m_database.query("chords", values);
    if (!query)
        return failure(query.error());
    std::vector<ChordLink> rows;
    while (query->next()) {
        const auto src = IpAddress::parse(query->value(1).toString());
        const auto dst = IpAddress::parse(query->value(2).toString());
        if (src && dst)
            rows.push_back(
                { threat, *src, *dst, query->value(3).toLongLong(), query->value(4).toLongLong() });
    }
    if (const auto done = m_database.ended(*query, "chords"); !done)
        return failure(done.error());
    return rows;
}

Result<std::vector<ChordLink>> EmbeddedStore::addressLinks(Day, const IpAddress& address,
                                                           const QString& rawFile)
{
    return rawAddressLinks(rawFile, address, m_stop);
}

Result<std::vector<IngestMinute>> EmbeddedStore::ingestSummary(Day from, Day to)
{
    const auto number = [](Day day) {
        return (day.year() * 100 + day.month()) * 100 + day.day();
    };
    auto query = m_database.query("ingest_summary",
                                  { { "from_day", number(from) }, { "to_day", number(to) } });
    if (!query)
        return failure(query.error());
    std::vector<IngestMinute> rows;
    while (query->next()) {
        IngestMinute minute;
        const QByteArray time = query->value(0).toString().toLatin1() + ":00";
        if (parseTime({ time.constData(), static_cast<std::size_t>(time.size()) }, minute.tdate)) {
            minute.total = query->value(1).toLongLong();
            rows.push_back(minute);
        }
    }
    if (const auto done = m_database.ended(*query, "ingest_summary"); !done)
        return failure(done.error());
    return rows;
}

Result<std::vector<DayCounts>> EmbeddedStore::dayCounts()
{
    auto query = m_database.query("day_counts");
    if (!query)
        return failure(query.error());
    std::vector<DayCounts> days;
    while (query->next()) {
        const Day day(query->value(0).toInt(), query->value(1).toInt(), query->value(2).toInt());
        if (day.isValid())
            days.push_back({ day, query->value(3).toLongLong(), query->value(4).toLongLong() });
    }
    if (const auto done = m_database.ended(*query, "day_counts"); !done)
        return failure(done.error());
    return days;
}

Result<TableCounts> EmbeddedStore::tableCounts(Day day)
{
    auto query = m_database.query("table_counts", dayValues(day));
    if (!query)
        return failure(query.error());
    query->next();
    const auto at = [&query](int column) {
        return query->value(column).toLongLong();
    };
    return TableCounts { at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8) };
}

Result<std::optional<StoredRun>> EmbeddedStore::lastRun(Day day)
{
    auto query = m_database.query("last_run", dayValues(day));
    if (!query)
        return failure(query.error());
    if (!query->next())
        return std::nullopt;
    return StoredRun { RunReport::fromJson(query->value(0).toString().toUtf8()),
                       query->value(1).toLongLong() };
}

Result<bool> EmbeddedStore::hasVerdicts()
{
    const auto found = m_database.number("has_verdicts");
    if (!found)
        return failure(found.error());
    return *found != 0;
}

Result<std::vector<StoredRun>> EmbeddedStore::runs(Day day)
{
    auto query = m_database.query("runs", dayValues(day));
    if (!query)
        return failure(query.error());
    std::vector<StoredRun> runs;
    while (query->next()) {
        StoredRun run { RunReport::fromJson(query->value(3).toString().toUtf8()),
                        query->value(2).toLongLong() };
        run.report.id = query->value(0).toString();
        run.report.day = day;
        const QByteArray started = query->value(1).toString().toLatin1();
        parseTime({ started.constData(), static_cast<std::size_t>(started.size()) },
                  run.report.startedAt);
        runs.push_back(std::move(run));
    }
    if (const auto done = m_database.ended(*query, "runs"); !done)
        return failure(done.error());
    return runs;
}

Result<std::vector<PendingFile>> EmbeddedStore::pendingFiles()
{
    auto query = m_database.query("pending_files");
    if (!query)
        return failure(query.error());
    std::vector<PendingFile> files;
    while (query->next())
        files.push_back({ query->value(0).toLongLong(), query->value(1).toString(),
                          query->value(2).toString() });
    if (const auto done = m_database.ended(*query, "pending_files"); !done)
        return failure(done.error());
    return files;
}

Result<void> EmbeddedStore::removePendingFile(std::int64_t id)
{
    return m_database.run("delete_pending_file", { { "id", static_cast<qint64>(id) } });
}

Result<std::unique_ptr<RunWriter>> EmbeddedStore::beginRun(Day day, const QString& rawFile)
{
    return EmbeddedRunWriter::begin(*this, day, rawFile);
}

Result<std::unique_ptr<FlowWriter>> EmbeddedStore::openFlows(Day day, const QString& rawFile)
{
    return RawFlowWriter::open(rawFile, day);
}

Result<RawTotals> EmbeddedStore::rawTotals(Day, const QString& rawFile)
{
    return fw::rawTotals(rawFile);
}

Result<IngestPicture> EmbeddedStore::ingestPicture(Day from, Day to,
                                                   const std::vector<RawDay>& days)
{
    IngestPicture picture;
    picture.from = from;
    picture.to = to;
    for (const auto& [day, file] : days) {
        if (m_stop.stop_requested())
            return cancelledError();
        auto raw = readRawIngest(day, file);
        if (raw && *raw) {
            picture.minutes.insert(picture.minutes.end(), (*raw)->minutes.begin(),
                                   (*raw)->minutes.end());
            picture.sources.insert(picture.sources.end(), (*raw)->sources.begin(),
                                   (*raw)->sources.end());
            continue;
        }
        if (!raw)
            picture.problems += Tr::tr("%1: %2 Shown is what its last run counted.")
                                    .arg(day.iso(), raw.error().text());
        const auto counted = ingestSummary(day, day);
        if (!counted)
            return failure(counted.error());
        picture.minutes.insert(picture.minutes.end(), counted->begin(), counted->end());
    }
    return picture;
}

} // namespace fw
