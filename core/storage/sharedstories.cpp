// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stories and their timelines in a shared store.
#include "core/storage/rollbackguard.h"
#include "core/storage/sharedstore.h"
#include "core/storage/tablewriter.h"

#include <QUuid>

#include <algorithm>

namespace fw {

namespace {

using Rows = OdbcConnection::Rows;

// Rows as they are there, so that those of other addresses go back unchanged, also ones that this
// program would not have written.
struct StoryText
{
    QString ip;
    QString title;
    QString text;
};
struct TimelineText
{
    QString ip;
    QString tstart;
    QString tend;
    QString srcip;
    QString dstip;
    QString proto;
    std::int64_t sport = 0;
    std::int64_t dport = 0;
    std::int64_t ipkt = 0;
    std::int64_t ibyt = 0;
};

TimelineText textOf(const Rows& row, int first)
{
    return { {},
             row.text(first),
             row.text(first + 1),
             row.text(first + 2),
             row.text(first + 3),
             row.text(first + 4),
             row.integer(first + 5),
             row.integer(first + 6),
             row.integer(first + 7),
             row.integer(first + 8) };
}

std::int64_t timeOf(const QString& value)
{
    std::int64_t time = 0;
    const QByteArray text = value.left(static_cast<int>(timeTextLength)).toLatin1();
    parseTime({ text.constData(), static_cast<std::size_t>(text.size()) }, time);
    return time;
}

IpAddress addressOf(const QString& text)
{
    return IpAddress::parse(text).value_or(IpAddress());
}

Result<std::vector<StoryText>> storyTexts(OdbcConnection& connection, Day day)
{
    auto row = connection.query("stories", dayValues(day));
    if (!row)
        return failure(row.error());
    std::vector<StoryText> rows;
    while (row->next())
        rows.push_back({ row->text(0), row->text(1), row->text(2) });
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::vector<TimelineText>> timelineTexts(OdbcConnection& connection, Day day)
{
    auto row = connection.query("timelines", dayValues(day));
    if (!row)
        return failure(row.error());
    std::vector<TimelineText> rows;
    while (row->next()) {
        rows.push_back(textOf(*row, 1));
        rows.back().ip = row->text(0);
    }
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return rows;
}

template<typename Row>
void removeOf(const QString& ip, std::vector<Row>& rows)
{
    rows.erase(
        std::remove_if(rows.begin(), rows.end(), [&ip](const Row& row) { return row.ip == ip; }),
        rows.end());
}

SqlValues valuesOf(const StoryText& row)
{
    return { { "ip_threat", row.ip }, { "title", row.title }, { "text", row.text } };
}

SqlValues valuesOf(const TimelineText& row)
{
    return { { "ip_threat", row.ip },
             { "tstart", row.tstart },
             { "tend", row.tend },
             { "srcip", row.srcip },
             { "dstip", row.dstip },
             { "proto", row.proto },
             { "sport", static_cast<qlonglong>(row.sport) },
             { "dport", static_cast<qlonglong>(row.dport) },
             { "ipkt", static_cast<qlonglong>(row.ipkt) },
             { "ibyt", static_cast<qlonglong>(row.ibyt) } };
}

template<typename Row>
Result<std::int64_t> replaceAll(OdbcConnection& connection, const SentTable& table, Day day,
                                const std::vector<Row>& rows)
{
    return replaceRows(
        connection, table, day, rows.size(),
        [&rows](std::size_t row) { return valuesOf(rows[row]); },
        QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

Result<std::vector<Story>> SharedStore::stories(Day day)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    const auto rows = storyTexts(**open, day);
    if (!rows)
        return failure(rows.error());
    std::vector<Story> stories;
    for (const StoryText& row : *rows)
        if (const auto ip = IpAddress::parse(row.ip))
            stories.push_back({ *ip, row.title, row.text });
    return stories;
}

Result<Timeline> SharedStore::timeline(Day day, const IpAddress& ip)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    SqlValues values = dayValues(day);
    values.push_back({ "ip", ip.toString() });
    auto row = (*open)->query("timeline", values);
    if (!row)
        return failure(row.error());
    Timeline rows;
    while (row->next()) {
        const TimelineText text = textOf(*row, 0);
        rows.push_back({ timeOf(text.tstart), timeOf(text.tend), addressOf(text.srcip),
                         addressOf(text.dstip), text.proto, static_cast<std::uint16_t>(text.sport),
                         static_cast<std::uint16_t>(text.dport), text.ipkt, text.ibyt });
    }
    if (const auto ended = row->ended(); !ended)
        return failure(ended.error());
    return rows;
}

// The tables have no key, and Impala replaces nothing smaller than a day: the day's rows are read,
// changed here and put back.
Result<void> SharedStore::saveStory(Day day, const Story& story, const Timeline& timeline)
{
    const auto open = this->connection();
    if (!open)
        return failure(open.error());
    OdbcConnection& connection = **open;
    if (const auto begun = connection.begin(); !begun)
        return failure(begun.error());
    const RollbackGuard guard(connection);
    if (connection.dialect().hasTransactions)
        if (const auto locked = connection.run("lock_stories"); !locked)
            return failure(locked.error());
    auto stories = storyTexts(connection, day);
    if (!stories)
        return failure(stories.error());
    auto timelines = timelineTexts(connection, day);
    if (!timelines)
        return failure(timelines.error());
    const QString ip = story.ip.toString();
    removeOf(ip, *stories);
    removeOf(ip, *timelines);
    stories->push_back({ ip, story.title, story.text });
    for (const TimelineRow& row : timeline)
        timelines->push_back({ ip, formatTime(row.tstart), formatTime(row.tend),
                               row.srcip.toString(), row.dstip.toString(), row.proto, row.sport,
                               row.dport, row.ipkt, row.ibyt });
    // The text first: it is what nobody can make again.
    if (const auto written = replaceAll(connection, storiesTable, day, *stories); !written)
        return failure(written.error());
    if (const auto written = replaceAll(connection, timelinesTable, day, *timelines); !written)
        return failure(written.error());
    return connection.commit();
}

} // namespace fw
