// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fw {

// The addresses that a STIX 2.1 pattern names, when it is about addresses and nothing else:
//
//   [ipv4-addr:value = '198.51.100.1']
//   [ipv4-addr:value IN ('198.51.100.1', '198.51.100.2') OR ipv6-addr:value ISSUBSET
//   '2001:db8::/32'] [network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value
//   = '203.0.113.1/32']
//
// Empty for one that also asks for something else (a port, a file), that negates, or that follows
// observations over time: of the address alone it says nothing. Nothing at all when it is about
// addresses and one of them cannot be read.
std::optional<std::vector<IpRange>> addressesInPattern(std::string_view pattern);

} // namespace fw
