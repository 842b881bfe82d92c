// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fw {

// A row of flow_storyboard: what an analyst wrote about an address of a day.
struct Story
{
    IpAddress ip;
    QString title;
    QString text; // as it was written, line ends and all

    friend bool operator==(const Story&, const Story&) = default;
};

// A row of flow_timeline without its address: that two addresses talked, from when to when.
struct TimelineRow
{
    std::int64_t tstart = 0; // seconds UTC
    std::int64_t tend = 0;
    IpAddress srcip;
    IpAddress dstip;
    QString proto;
    std::uint16_t sport = 0;
    std::uint16_t dport = 0;
    std::int64_t ipkt = 0; // sent by the source
    std::int64_t ibyt = 0;

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

using Timeline = std::vector<TimelineRow>;

} // namespace fw
