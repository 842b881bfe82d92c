// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

namespace fw {

// Whether an address has a chord diagram, and otherwise the first reason why not.
enum class ChordState
{
    Drawn,
    NotRanked, // in no suspicious connection of the day
    OnePeer, // ranked, but with one peer only
    NoRawFlows, // the run had no raw flows to look in
    NoFlows, // the raw flows have none with the peers
    NoFlowsAtAll // no raw flow of the day has the address
};

// Of an address for which flow_chords has nothing; never Drawn. `rows` is the whole day; looks at
// every row. Any thread.
ChordState whyNoChord(const SuspiciousConnections& rows, const IpAddress& ip, bool hasRawFlows);

} // namespace fw
