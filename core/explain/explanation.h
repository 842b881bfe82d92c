// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/beacon.h"
#include "core/analysis/hostfacts.h"
#include "core/analysis/rarity.h"
#include "core/analysis/scorecurve.h"
#include "core/base/result.h"

#include <memory>
#include <vector>

namespace fw {

// Why a connection is on the list, as far as it can be told: its score among those of the day, and
// what the day's raw flows say of one of its ends and of the two together.
struct Explanation
{
    enum class Flows
    {
        Pending, // being read
        Read,
        None, // the day has no raw flows
        Failed, // see `problem`
    };

    SuspiciousConnection connection;
    std::shared_ptr<const DayScores> scores; // of its day, never null
    IpAddress host; // the end whose flows it is compared with
    Flows flows = Flows::Pending;
    Error problem;
    // The rest only when the flows were read.
    HostProfile profile; // of `host`
    PairFlows pair; // from the connection's source to its destination
    std::vector<HostFact> facts;
    BeaconFigures beacon; // of pair.there

    const IpAddress& peer() const
    {
        return host == connection.srcip ? connection.dstip : connection.srcip;
    }
    std::int64_t sentByHost() const
    {
        return host == connection.srcip ? pair.bytesThere : pair.bytesBack;
    }
    std::int64_t receivedByHost() const
    {
        return host == connection.srcip ? pair.bytesBack : pair.bytesThere;
    }
};

// The end whose habits matter: the internal one; the source when both or none are.
IpAddress naturalHost(const SuspiciousConnection& connection);

} // namespace fw
