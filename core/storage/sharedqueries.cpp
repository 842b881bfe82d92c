// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared store reads.
#include "core/storage/addresslinks.h"
#include "core/storage/sharedstore.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace fw {

namespace {

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

} // namespace

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

Result<std::vector<ChordLink>> SharedStore::addressLinks(Day day, const IpAddress& address,
                                                         const QString&)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    SqlValues values = dayValues(day);
    values.push_back({ "ip", address.toString() });
    auto row = (*open)->query("address_links", values);
    if (!row)
        return failure(row.error());
    AddressLinks links(address);
    while (row->next())
        links.add(addressAt(*row, 0), addressAt(*row, 1), { row->integer(2), row->integer(3) },
                  { row->integer(4), row->integer(5) });
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return links.links();
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

Result<IngestPicture> SharedStore::ingestPicture(Day from, Day to, const std::vector<RawDay>&)
{
    auto minutes = ingestSummary(from, to);
    if (!minutes)
        return failure(minutes.error());
    IngestPicture picture;
    picture.from = from;
    picture.to = to;
    picture.minutes = std::move(*minutes);
    picture.sourcesKnown = false;
    return picture;
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

} // namespace fw
