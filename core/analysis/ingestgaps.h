// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

#include <cstdint>
#include <vector>

namespace fw {

constexpr std::int64_t secondsOfMinute = 60;

// From the start of one minute to the start of a later one, which is not in it any more; seconds
// UTC, whole minutes.
struct MinuteSpan
{
    std::int64_t from = 0;
    std::int64_t to = 0;

    std::int64_t minutes() const { return (to - from) / secondsOfMinute; }
    bool contains(std::int64_t time) const { return from <= time && time < to; }

    friend bool operator==(const MinuteSpan&, const MinuteSpan&) = default;
};

// So many minutes without a flow are called a gap unless the user wants it otherwise: a quiet
// network misses a minute now and then.
constexpr int usualGapMinutes = 5;

// The stretches of at least so many minutes without a single flow, between the first minute that
// has flows and the last; days without any are part of one. `minutes` are by time. Pure.
std::vector<MinuteSpan> ingestGaps(const std::vector<IngestMinute>& minutes,
                                   std::int64_t atLeast = usualGapMinutes);

} // namespace fw
