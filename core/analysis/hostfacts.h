// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/hostprofile.h"

#include <cstdint>
#include <vector>

namespace fw {

// One trait of a connection, and how many of a host's own flows of the day share it, this
// connection's among them.
struct HostFact
{
    enum class Trait
    {
        Service,
        Protocol,
        Hour, // of the 24 of the day, UTC
        Size, // bytes in both directions: as much or more, or as little or less
        Peer, // the other end, in either direction
    };
    // At most this share of the host's flows makes a trait unusual, when there are leastFlows to
    // compare with: below that a single flow is a greater share already.
    static constexpr double unusualShare = 0.01;
    static constexpr std::int64_t leastFlows = 100;

    Trait trait = Trait::Service;
    std::int64_t flows = 0; // that share the trait
    std::int64_t of = 0; // all of the host
    bool isLarge = false; // Size: counted are those as large or larger

    double share() const
    {
        return of > 0 ? static_cast<double>(flows) / static_cast<double>(of) : 0;
    }
    bool isUnusual() const { return of >= leastFlows && share() <= unusualShare; }

    friend bool operator==(const HostFact&, const HostFact&) = default;
};

// In the order of the enumeration; none for a host without flows. `pairFlows` is how many flows of
// the day the two ends have with each other. Pure.
std::vector<HostFact> hostFacts(const SuspiciousConnection& connection, const HostProfile& profile,
                                std::int64_t pairFlows);

// The size that a share of the host's flows have at most: 0.5 gives the median. To two digits, as
// sizeClass() has it; 0 without flows. Pure.
std::int64_t sizeQuantile(const HostProfile& profile, double share);

} // namespace fw
