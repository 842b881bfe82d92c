// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ingestgaps.h"
#include "core/base/day.h"

#include <array>

namespace fw {

struct IngestDay
{
    Day day;
    std::int64_t flows = 0;
    std::int64_t minutes = 0; // that have flows

    friend bool operator==(const IngestDay&, const IngestDay&) = default;
};

// What is inside a stretch of time.
struct IngestTotals
{
    std::int64_t flows = 0;
    std::int64_t minutes = 0; // that have flows
    std::int64_t gaps = 0; // that reach into it
    std::int64_t gapMinutes = 0; // of these, inside it
    std::vector<IngestDay> days; // every day it touches, also without flows, by day

    friend bool operator==(const IngestTotals&, const IngestTotals&) = default;
};

// `minutes` and `gaps` are by time. Pure.
IngestTotals ingestTotals(const std::vector<IngestMinute>& minutes,
                          const std::vector<MinuteSpan>& gaps, const MinuteSpan& span);

// Both days included, whole.
MinuteSpan spanOfDays(Day from, Day to);

// The flows of each hour of the day.
std::array<std::int64_t, 24> ingestHours(const std::vector<IngestMinute>& minutes, Day day);

// The minutes inside: first and one behind the last.
using MinuteIterator = std::vector<IngestMinute>::const_iterator;
std::pair<MinuteIterator, MinuteIterator> minutesIn(const std::vector<IngestMinute>& minutes,
                                                    const MinuteSpan& span);

} // namespace fw
