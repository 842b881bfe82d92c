// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rankedpairs.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace fw {

std::vector<RankedPair> threatPairs(const SuspiciousConnections& rows)
{
    std::vector<std::pair<IpAddress, IpAddress>> pairs;
    pairs.reserve(rows.size());
    for (const SuspiciousConnection& row : rows)
        pairs.push_back(std::minmax(row.srcip, row.dstip));
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::unordered_map<IpAddress, int> peers;
    for (const auto& [a, b] : pairs) {
        ++peers[a];
        if (a != b)
            ++peers[b];
    }
    std::vector<RankedPair> result;
    for (const auto& [a, b] : pairs) {
        const bool aIsThreat = peers[a] > 1;
        const bool bIsThreat = a != b && peers[b] > 1;
        if (aIsThreat || bIsThreat)
            result.push_back({ a, b, aIsThreat, bIsThreat });
    }
    return result;
}

std::vector<RankedMinute> rankedMinutes(const SuspiciousConnections& rows)
{
    std::vector<RankedMinute> result;
    result.reserve(rows.size());
    for (const SuspiciousConnection& row : rows) {
        const auto [a, b] = std::minmax(row.srcip, row.dstip);
        result.push_back({ a, b, row.tstart - row.tstart % 60 });
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace fw
