// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fw {

// Two ranges of a list that get into each other's way: the same one twice, or each reaching out of
// the other. One inside another is no conflict.
struct RangeConflict
{
    std::size_t index = 0; // the later of the two in the list
    std::size_t other = 0;
    bool isSame = false;

    friend bool operator==(const RangeConflict&, const RangeConflict&) = default;
};

// At most one conflict for each range, with the first before it by address; in the order of the list. Ranges of
// IPv4 and IPv6 never meet. O(n log n) as long as few overlap; a range that ends before it begins is passed over.
std::vector<RangeConflict> rangeConflicts(const std::vector<std::optional<IpRange>>& ranges);

} // namespace fw
