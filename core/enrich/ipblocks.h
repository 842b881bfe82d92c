// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <optional>
#include <vector>

namespace fw {

// Arithmetic on ranges that the lookup structures share.

// The neighbouring address by number; none at the two ends of the number line.
std::optional<IpAddress> addressAfter(const IpAddress& address);
std::optional<IpAddress> addressBefore(const IpAddress& address);

// What is left of a range when a hole is cut into it: at most two ranges, in order.
std::vector<IpRange> without(const IpRange& range, const IpRange& hole);

// Where IPv4 addresses lie on the common number line (::ffff:0:0/96). An IPv6 range such as ::/0
// spans this block by number, yet means no IPv4 address.
IpRange ipv4Block();

// A range as its pieces of one family: itself, or an IPv6 range without the IPv4 block.
std::vector<IpRange> familyPieces(const IpRange& range);

} // namespace fw
