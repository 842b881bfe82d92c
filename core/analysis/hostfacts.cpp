// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/hostfacts.h"

#include <algorithm>

namespace fw {

namespace {

constexpr std::int64_t secondsPerDay = 86400;

HostFact sizeFact(const HostProfile& profile, std::int64_t size)
{
    const std::int64_t own = sizeClass(size);
    std::int64_t below = 0;
    std::int64_t same = 0;
    for (const SizeCount& count : profile.sizes) {
        below += count.size < own ? count.flows : 0;
        same += count.size == own ? count.flows : 0;
    }
    const std::int64_t above = profile.flows - below - same;
    const bool isLarge = above <= below; // the nearer end of the host's sizes
    return { HostFact::Trait::Size, same + (isLarge ? above : below), profile.flows, isLarge };
}

} // namespace

std::vector<HostFact> hostFacts(const SuspiciousConnection& connection, const HostProfile& profile,
                                std::int64_t pairFlows)
{
    if (profile.flows == 0)
        return {};
    using Trait = HostFact::Trait;
    const FlowService service =
        FlowService::of(connection.proto, connection.sport, connection.dport);
    std::int64_t ofService = 0;
    std::int64_t ofProtocol = 0;
    for (const ServiceCount& count : profile.services) {
        ofService += count.service == service ? count.flows : 0;
        ofProtocol += count.service.proto == service.proto ? count.flows : 0;
    }
    const std::int64_t second = (connection.tstart % secondsPerDay + secondsPerDay) % secondsPerDay;
    const std::int64_t inHour = profile.hours[static_cast<std::size_t>(second / 3600)];
    return { { Trait::Service, ofService, profile.flows },
             { Trait::Protocol, ofProtocol, profile.flows },
             { Trait::Hour, inHour, profile.flows },
             sizeFact(profile, flowSize(connection.ibyt, connection.obyt)),
             { Trait::Peer, pairFlows, profile.flows } };
}

std::int64_t sizeQuantile(const HostProfile& profile, double share)
{
    std::int64_t sum = 0;
    for (const SizeCount& count : profile.sizes) {
        sum += count.flows;
        if (static_cast<double>(sum) >= share * static_cast<double>(profile.flows))
            return count.size;
    }
    return profile.sizes.empty() ? 0 : profile.sizes.back().size;
}

} // namespace fw
