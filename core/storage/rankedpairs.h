// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

#include <cstdint>
#include <vector>

namespace fw {

// Two addresses that stand in one ranked row, in either direction; a <= b.
struct RankedPair
{
    IpAddress a;
    IpAddress b;
    // Whether the one is a threat for the chord diagram: ranked with more than one distinct peer.
    // An address ranked with itself is its own peer, and counts as a threat once.
    bool aIsThreat = false;
    bool bIsThreat = false;

    friend bool operator==(const RankedPair&, const RankedPair&) = default;
};

// A pair and the start of one minute in which it was ranked, seconds UTC.
struct RankedMinute
{
    IpAddress a;
    IpAddress b;
    std::int64_t minute = 0;

    friend auto operator<=>(const RankedMinute&, const RankedMinute&) = default;
};

// Each distinct pair with at least one threat, in order. Source of the rule: spot-oa/oa/flow.
std::vector<RankedPair> threatPairs(const SuspiciousConnections& rows);
// Each distinct pair and minute once, in order: what keeps a raw flow from being stored twice.
std::vector<RankedMinute> rankedMinutes(const SuspiciousConnections& rows);

} // namespace fw
