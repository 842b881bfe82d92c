// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an embedded store keeps of stories and their timelines.
#include "core/storage/embeddedstore.h"
#include "core/storage/nativestatement.h"

namespace fw {

namespace {

std::int64_t timeOf(const QVariant& value)
{
    std::int64_t time = 0;
    const QByteArray text = value.toString().toLatin1();
    parseTime({ text.constData(), static_cast<std::size_t>(text.size()) }, time);
    return time;
}

IpAddress addressOf(const QVariant& value)
{
    return IpAddress::parse(value.toString()).value_or(IpAddress());
}

SqlValues valuesOf(Day day, const IpAddress& ip)
{
    SqlValues values = dayValues(day);
    values.push_back({ "ip", ip.toString() });
    return values;
}

} // namespace

Result<std::vector<Story>> EmbeddedStore::stories(Day day)
{
    auto query = m_database.query("stories", dayValues(day));
    if (!query)
        return failure(query.error());
    std::vector<Story> stories;
    while (query->next())
        if (const auto ip = IpAddress::parse(query->value(0).toString()))
            stories.push_back({ *ip, query->value(1).toString(), query->value(2).toString() });
    if (const auto done = m_database.ended(*query, "stories"); !done)
        return failure(done.error());
    return stories;
}

Result<Timeline> EmbeddedStore::timeline(Day day, const IpAddress& ip)
{
    auto query = m_database.query("timeline", valuesOf(day, ip));
    if (!query)
        return failure(query.error());
    Timeline rows;
    while (query->next())
        rows.push_back({ timeOf(query->value(0)), timeOf(query->value(1)),
                         addressOf(query->value(2)), addressOf(query->value(3)),
                         query->value(4).toString(),
                         static_cast<std::uint16_t>(query->value(5).toUInt()),
                         static_cast<std::uint16_t>(query->value(6).toUInt()),
                         query->value(7).toLongLong(), query->value(8).toLongLong() });
    if (const auto done = m_database.ended(*query, "timeline"); !done)
        return failure(done.error());
    return rows;
}

Result<void> EmbeddedStore::saveStory(Day day, const Story& story, const Timeline& timeline)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    if (const auto gone = m_database.run("delete_story", valuesOf(day, story.ip)); !gone)
        return gone;
    if (const auto gone = m_database.run("delete_timeline", valuesOf(day, story.ip)); !gone)
        return gone;
    SqlValues values = valuesOf(day, story.ip);
    values.push_back({ "title", story.title });
    values.push_back({ "text", story.text });
    if (const auto written = m_database.run("insert_story", values); !written)
        return written;
    auto insert = NativeStatement::prepare(m_database, "insert_timeline");
    if (!insert)
        return failure(insert.error());
    const QByteArray threat = story.ip.toString().toLatin1();
    for (const TimelineRow& row : timeline) {
        char start[timeTextLength];
        char end[timeTextLength];
        timeToChars(row.tstart, start);
        timeToChars(row.tend, end);
        char src[IpAddress::maxTextLength];
        char dst[IpAddress::maxTextLength];
        const QByteArray proto = row.proto.toUtf8();
        insert->bindText(1, { threat.constData(), static_cast<std::size_t>(threat.size()) });
        insert->bindText(2, { start, timeTextLength });
        insert->bindText(3, { end, timeTextLength });
        insert->bindText(4, { src, row.srcip.toChars(src) });
        insert->bindText(5, { dst, row.dstip.toChars(dst) });
        insert->bindText(6, { proto.constData(), static_cast<std::size_t>(proto.size()) });
        insert->bindInteger(7, row.sport);
        insert->bindInteger(8, row.dport);
        insert->bindInteger(9, row.ipkt);
        insert->bindInteger(10, row.ibyt);
        insert->bindInteger(11, day.year());
        insert->bindInteger(12, day.month());
        insert->bindInteger(13, day.day());
        if (!insert->execute())
            return failure(m_database.nativeError(QStringLiteral("flow_timeline")));
    }
    return transaction->commit();
}

} // namespace fw
