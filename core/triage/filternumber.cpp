// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filternumber.h"

#include "core/base/day.h"
#include "core/base/numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace fw {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t daySeconds = 86400;

template<typename T>
bool readNumber(const QString& text, T& out)
{
    const QByteArray bytes = text.toUtf8();
    return parseNumber(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                       out);
}

// Seconds since midnight and how many of them are meant; "9:05" or "09:05:01".
std::optional<TimeRange> readTimeOfDay(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t hour = match.captured(1).toInt();
    const std::int64_t minute = match.captured(2).toInt();
    const bool hasSecond = match.capturedLength(3) > 0;
    const std::int64_t second = hasSecond ? match.captured(3).toInt() : 0;
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const std::int64_t first = hour * 3600 + minute * 60 + second;
    return TimeRange { true, first, hasSecond ? first : first + 59 };
}

QString timeOfDayText(std::int64_t seconds, bool withSeconds)
{
    // Any day has the same clock.
    return formatTime(seconds).mid(11, withSeconds ? 8 : 5);
}

// The shorter spelling where the missing part is what reading it adds again.
QString endText(const TimeRange& range, bool isLast)
{
    const std::int64_t at = isLast ? range.last : range.first;
    const std::int64_t rounded = isLast ? at + 1 : at;
    if (range.isOfDay)
        return timeOfDayText(at, rounded % 60 != 0);
    const QString text = formatTime(at);
    if (rounded % daySeconds == 0)
        return text.left(10);
    return text.left(10) + QLatin1Char('T') + text.mid(11, rounded % 60 != 0 ? 8 : 5);
}

constexpr std::array<const char*, 5> levelNames { "unverified", "none", "low", "medium", "high" };

} // namespace

std::optional<std::int64_t> readFilterCount(const QString& text, bool hasBytes)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]+)(\\.[0-9]+)?([kmgtp]i?)?(b)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || (match.capturedLength(4) > 0 && !hasBytes))
        return std::nullopt;
    const QString unit = match.captured(3).toLower();
    std::int64_t factor = 1;
    if (!unit.isEmpty()) {
        const auto power = QStringLiteral("kmgtp").indexOf(unit.front()) + 1;
        for (qsizetype i = 0; i < power; ++i)
            factor *= unit.size() == 2 ? 1024 : 1000;
    }
    if (match.capturedLength(2) > 0) {
        double value = 0;
        if (!readNumber(match.captured(1) + match.captured(2), value))
            return std::nullopt;
        const double product = std::round(value * static_cast<double>(factor));
        // The greatest double below 2^63 is a long way below it.
        return product < 9.2e18 ? std::optional(static_cast<std::int64_t>(product)) : std::nullopt;
    }
    std::int64_t value = 0;
    if (!readNumber(match.captured(1), value) || value > most / factor)
        return std::nullopt;
    return value * factor;
}

QString filterCountText(std::int64_t count)
{
    std::int64_t value = count;
    int power = 0;
    while (value != 0 && value % 1000 == 0 && power < 4) {
        value /= 1000;
        ++power;
    }
    static constexpr const char* units[] = { "", "k", "M", "G", "T" };
    return QString::number(value) + QLatin1String(units[power]);
}

std::optional<TimeRange> readFilterTime(const QString& text)
{
    if (const auto ofDay = readTimeOfDay(text))
        return ofDay;
    static const QRegularExpression pattern(
        QStringLiteral(
            "^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)Z?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = Day::parse(match.captured(1));
    if (!day)
        return std::nullopt;
    const std::int64_t start = day->startSeconds();
    if (match.capturedLength(2) == 0)
        return TimeRange { false, start, start + daySeconds - 1 };
    const auto clock = readTimeOfDay(match.captured(2));
    if (!clock)
        return std::nullopt;
    return TimeRange { false, start + clock->first, start + clock->last };
}

QString filterTimeText(const TimeRange& range)
{
    // A single value keeps its spelling, for a comparison takes no range.
    const std::int64_t more = range.last - range.first;
    if (more == 0 || (more == 59 && range.first % 60 == 0)) {
        if (range.isOfDay)
            return timeOfDayText(range.first, more == 0);
        return formatTime(range.first).left(more == 0 ? 19 : 16).replace(10, 1, QLatin1Char('T'));
    }
    if (!range.isOfDay && more == daySeconds - 1 && range.first % daySeconds == 0)
        return formatTime(range.first).left(10);
    return endText(range, false) + QLatin1String("..") + endText(range, true);
}

std::optional<std::int64_t> readFilterLevel(const QString& text)
{
    for (std::size_t i = 0; i < levelNames.size(); ++i)
        if (text.compare(QLatin1String(levelNames[i]), Qt::CaseInsensitive) == 0)
            return static_cast<std::int64_t>(i) - 1;
    std::int64_t level = 0;
    return readNumber(text, level) && level >= -1 && level <= 3 ? std::optional(level)
                                                                : std::nullopt;
}

QString filterLevelText(std::int64_t level)
{
    return QLatin1String(
        levelNames[static_cast<std::size_t>(std::clamp<std::int64_t>(level, -1, 3) + 1)]);
}

} // namespace fw
