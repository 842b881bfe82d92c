// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/chordstate.h"

#include "core/storage/rankedpairs.h"

#include <algorithm>

namespace fw {

ChordState whyNoChord(const SuspiciousConnections& rows, const IpAddress& ip, bool hasRawFlows)
{
    const bool isRanked = std::any_of(rows.begin(), rows.end(), [&ip](const auto& row) {
        return row.srcip == ip || row.dstip == ip;
    });
    if (!isRanked)
        return ChordState::NotRanked;
    for (const RankedPair& pair : threatPairs(rows))
        if ((pair.a == ip && pair.aIsThreat) || (pair.b == ip && pair.bIsThreat))
            return hasRawFlows ? ChordState::NoFlows : ChordState::NoRawFlows;
    return ChordState::OnePeer;
}

} // namespace fw
