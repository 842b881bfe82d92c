// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/types/verdict.h"

#include <compare>
#include <cstdint>

namespace fw {

// What flow_threat_investigation tells connections apart by: it has no protocol.
struct VerdictIdentity
{
    std::int64_t tstart = 0; // seconds UTC
    IpAddress srcip;
    IpAddress dstip;
    std::uint16_t sport = 0;
    std::uint16_t dport = 0;

    friend auto operator<=>(const VerdictIdentity&, const VerdictIdentity&) = default;
};

// A row of flow_threat_investigation.
struct StoredVerdict
{
    VerdictIdentity connection;
    Severity severity = Severity::High;

    friend auto operator<=>(const StoredVerdict&, const StoredVerdict&) = default;
};

} // namespace fw
