// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/axisticks.h"

#include "core/base/day.h"

#include <algorithm>

namespace fw {

namespace {

constexpr std::int64_t minutesOfDay = 24 * 60;
constexpr std::int64_t secondsOfDay = minutesOfDay * secondsOfMinute;
// Minutes; all of them divide a day or are whole days.
constexpr std::int64_t timeSteps[] = { 1,
                                       2,
                                       5,
                                       10,
                                       15,
                                       30,
                                       60,
                                       120,
                                       180,
                                       360,
                                       720,
                                       minutesOfDay,
                                       2 * minutesOfDay,
                                       7 * minutesOfDay,
                                       14 * minutesOfDay,
                                       28 * minutesOfDay };

std::int64_t roundedUp(std::int64_t time, std::int64_t step)
{
    return (time + step - 1) / step * step;
}

std::int64_t ticksOf(const MinuteSpan& span, std::int64_t step)
{
    const std::int64_t first = roundedUp(span.from, step);
    return first > span.to ? 0 : (span.to - first) / step + 1;
}

} // namespace

std::vector<std::int64_t> countTicks(std::int64_t most, int atMost)
{
    const std::int64_t top = std::max<std::int64_t>(most, 1);
    const std::int64_t steps = std::max(atMost - 1, 1);
    std::int64_t step = 1;
    // 1, 2, 5, 10, 20, 50, ...
    for (int i = 0; (top + step - 1) / step > steps; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    std::vector<std::int64_t> ticks { 0 };
    while (ticks.back() < top)
        ticks.push_back(ticks.back() + step);
    return ticks;
}

std::vector<TimeTick> timeTicks(const MinuteSpan& span, int atMost)
{
    std::vector<TimeTick> ticks;
    if (span.to <= span.from || atMost < 1)
        return ticks;
    std::int64_t step = 0;
    for (const std::int64_t minutes : timeSteps) {
        step = minutes * secondsOfMinute;
        if (ticksOf(span, step) <= atMost)
            break;
    }
    while (ticksOf(span, step) > atMost)
        step *= 2;
    for (std::int64_t time = roundedUp(span.from, step); time <= span.to; time += step)
        ticks.push_back(
            { time,
              time % secondsOfDay == 0 ? Day::ofTime(time).iso() : formatTime(time).mid(11, 5) });
    return ticks;
}

} // namespace fw
