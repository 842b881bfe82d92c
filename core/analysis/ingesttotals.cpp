// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingesttotals.h"

#include <algorithm>

namespace fw {

namespace {

constexpr std::int64_t secondsOfHour = 3600;
constexpr std::int64_t secondsOfDay = 24 * secondsOfHour;

} // namespace

std::pair<MinuteIterator, MinuteIterator> minutesIn(const std::vector<IngestMinute>& minutes,
                                                    const MinuteSpan& span)
{
    const auto isBefore = [](const IngestMinute& minute, std::int64_t time) {
        return minute.tdate < time;
    };
    const auto first = std::lower_bound(minutes.begin(), minutes.end(), span.from, isBefore);
    return { first,
             std::lower_bound(first, minutes.end(), std::max(span.from, span.to), isBefore) };
}

MinuteSpan spanOfDays(Day from, Day to)
{
    return { from.startSeconds(), to.startSeconds() + secondsOfDay };
}

IngestTotals ingestTotals(const std::vector<IngestMinute>& minutes,
                          const std::vector<MinuteSpan>& gaps, const MinuteSpan& span)
{
    IngestTotals totals;
    if (span.to <= span.from)
        return totals;
    const Day last = Day::ofTime(span.to - 1);
    for (Day day = Day::ofTime(span.from); day.isValid() && day <= last; day = day.addDays(1))
        totals.days.push_back({ day, 0, 0 });
    const std::int64_t start = totals.days.empty() ? 0 : totals.days.front().day.startSeconds();
    const auto [first, end] = minutesIn(minutes, span);
    for (auto minute = first; minute != end; ++minute) {
        const auto place = static_cast<std::size_t>((minute->tdate - start) / secondsOfDay);
        if (minute->total <= 0 || place >= totals.days.size())
            continue;
        totals.flows += minute->total;
        ++totals.minutes;
        totals.days[place].flows += minute->total;
        ++totals.days[place].minutes;
    }
    for (const MinuteSpan& gap : gaps) {
        const MinuteSpan inside { std::max(gap.from, span.from), std::min(gap.to, span.to) };
        if (inside.from >= inside.to)
            continue;
        ++totals.gaps;
        totals.gapMinutes += inside.minutes();
    }
    return totals;
}

std::array<std::int64_t, 24> ingestHours(const std::vector<IngestMinute>& minutes, Day day)
{
    std::array<std::int64_t, 24> hours {};
    const MinuteSpan span = spanOfDays(day, day);
    const auto [first, end] = minutesIn(minutes, span);
    for (auto minute = first; minute != end; ++minute)
        hours[static_cast<std::size_t>((minute->tdate - span.from) / secondsOfHour)] +=
            minute->total;
    return hours;
}

} // namespace fw
