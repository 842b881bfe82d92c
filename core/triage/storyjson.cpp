// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/storyjson.h"

#include "core/base/day.h"
#include "core/base/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::StoryJson)
};

// The fields of one object; the first thing that is wrong is kept.
class Fields
{
public:
    Fields(const QJsonObject& object, QString place)
        : m_object(object)
        , m_place(std::move(place))
    {
    }

    void allow(const QStringList& names)
    {
        for (auto at = m_object.begin(); at != m_object.end(); ++at)
            if (!names.contains(at.key()))
                wrong(Tr::tr("the field '%1' is not known").arg(printable(at.key())));
    }

    QString text(const char* name, bool required)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        if (value.isUndefined() && !required)
            return {};
        // No database keeps the character 0 in a text.
        if (!value.isString() || value.toString().contains(QChar(u'\0')))
            wrong(Tr::tr("'%1' must be a text").arg(QLatin1String(name)));
        return value.toString();
    }

    IpAddress address(const char* name)
    {
        const auto ip = IpAddress::parse(m_object[QLatin1String(name)].toString());
        if (!ip)
            wrong(Tr::tr("'%1' must be an address").arg(QLatin1String(name)));
        return ip.value_or(IpAddress());
    }

    qint64 time(const char* name)
    {
        std::int64_t time = 0;
        const QByteArray text = m_object[QLatin1String(name)].toString().toLatin1();
        if (!parseTime({ text.constData(), static_cast<std::size_t>(text.size()) }, time))
            wrong(Tr::tr("'%1' must be a time, yyyy-mm-dd hh:mm:ss").arg(QLatin1String(name)));
        return time;
    }

    qint64 number(const char* name, qint64 most)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > most)
            wrong(
                Tr::tr("'%1' must be a whole number, 0 to %2").arg(QLatin1String(name)).arg(most));
        return number;
    }

    void wrong(const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = m_place + what;
    }
    const QString& problem() const { return m_problem; }

private:
    const QJsonObject& m_object;
    QString m_place; // "timeline, row 3: "
    QString m_problem;
};

tl::expected<TimelineRow, QString> rowOf(const QJsonObject& object, qsizetype number)
{
    Fields fields(object, Tr::tr("timeline, row %1: ").arg(number));
    constexpr std::int64_t counter = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t port = std::numeric_limits<std::uint16_t>::max();
    TimelineRow row;
    row.tstart = fields.time("tstart");
    row.tend = fields.time("tend");
    row.srcip = fields.address("srcip");
    row.dstip = fields.address("dstip");
    row.proto = fields.text("proto", true);
    row.sport = static_cast<std::uint16_t>(fields.number("sport", port));
    row.dport = static_cast<std::uint16_t>(fields.number("dport", port));
    row.ipkt = fields.number("ipkt", counter);
    row.ibyt = fields.number("ibyt", counter);
    fields.allow({ QStringLiteral("tstart"), QStringLiteral("tend"), QStringLiteral("srcip"),
                   QStringLiteral("dstip"), QStringLiteral("proto"), QStringLiteral("sport"),
                   QStringLiteral("dport"), QStringLiteral("ipkt"), QStringLiteral("ibyt") });
    if (!fields.problem().isEmpty())
        return tl::make_unexpected(fields.problem());
    return row;
}

} // namespace

tl::expected<StoryWithTimeline, QString> parseStory(const QByteArray& json)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::make_unexpected(Tr::tr("it is not JSON from byte %1 on").arg(error.offset));
    if (!document.isObject())
        return tl::make_unexpected(Tr::tr("it is not a JSON object"));
    const QJsonObject object = document.object();
    Fields fields(object, {});
    StoryWithTimeline read;
    read.story.ip = fields.address("ip");
    read.story.title = fields.text("title", true);
    read.story.text = fields.text("text", false);
    if (read.story.title.trimmed().isEmpty())
        fields.wrong(Tr::tr("'title' is empty"));
    const QJsonValue timeline = object[QLatin1String("timeline")];
    if (!timeline.isUndefined() && !timeline.isArray())
        fields.wrong(Tr::tr("'timeline' must be a list"));
    fields.allow({ QStringLiteral("ip"), QStringLiteral("title"), QStringLiteral("text"),
                   QStringLiteral("timeline") });
    if (!fields.problem().isEmpty())
        return tl::make_unexpected(fields.problem());
    const QJsonArray rows = timeline.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto row = rowOf(rows[i].toObject(), i + 1);
        if (!row)
            return tl::make_unexpected(row.error());
        read.timeline.push_back(std::move(*row));
    }
    return read;
}

} // namespace fw
