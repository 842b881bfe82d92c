// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// Whether a has fewer addresses than b.
bool isSmaller(const IpRange& a, const IpRange& b);

// Finds the most specific of many ranges around an address: the one with the fewest addresses,
// and of equally large ones the one given first. Ranges may nest and overlap in any way; they are
// cut into disjoint segments once, so that a lookup is one binary search. An IPv6 range never
// matches an IPv4 address, even where it spans the IPv4-mapped block.
//
// Immutable after construction: any number of threads may look up.
class IpRangeMap
{
public:
    struct Entry
    {
        IpRange range; // left out when it ends before it begins
        std::uint32_t value = 0; // the caller's own number, often an index
    };

    IpRangeMap() = default;
    explicit IpRangeMap(const std::vector<Entry>& entries);

    std::optional<std::uint32_t> find(const IpAddress& address) const;
    bool contains(const IpAddress& address) const { return find(address).has_value(); }
    bool isEmpty() const { return m_segments.empty(); }
    // Covered stretches and the gaps between them: the size of the structure.
    std::size_t segmentCount() const { return m_segments.size(); }

private:
    // Reaches up to the next segment; the last one reaches the highest address.
    struct Segment
    {
        IpAddress first;
        std::optional<std::uint32_t> value; // none: no range is here
    };

    std::vector<Segment> m_segments;
};

} // namespace fw
