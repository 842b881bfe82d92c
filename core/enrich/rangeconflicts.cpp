// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/rangeconflicts.h"

#include <algorithm>
#include <tuple>

namespace fw {

std::vector<RangeConflict> rangeConflicts(const std::vector<std::optional<IpRange>>& ranges)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (ranges[i] && !(ranges[i]->last < ranges[i]->first))
            order.push_back(i);
    // By family, beginning, the larger first, then as in the list: what encloses comes before what
    // it encloses.
    std::sort(order.begin(), order.end(), [&ranges](std::size_t a, std::size_t b) {
        const IpRange& x = *ranges[a];
        const IpRange& y = *ranges[b];
        return std::make_tuple(!x.first.isIpv4(), x.first, y.last, a)
            < std::make_tuple(!y.first.isIpv4(), y.first, x.last, b);
    });
    std::vector<RangeConflict> found;
    std::vector<std::size_t> open; // each inside or across the one before, none ended yet
    for (const std::size_t i : order) {
        const IpRange& range = *ranges[i];
        const auto isOver = [&](std::size_t other) {
            return ranges[other]->first.isIpv4() != range.first.isIpv4()
                || ranges[other]->last < range.first;
        };
        open.erase(std::remove_if(open.begin(), open.end(), isOver), open.end());
        const auto conflicts = [&](std::size_t other) {
            return *ranges[other] == range || ranges[other]->last < range.last;
        };
        const auto at = std::find_if(open.begin(), open.end(), conflicts);
        if (at != open.end())
            found.push_back({ std::max(i, *at), std::min(i, *at), *ranges[*at] == range });
        open.push_back(i);
    }
    std::sort(found.begin(), found.end(), [](const RangeConflict& a, const RangeConflict& b) {
        return std::make_pair(a.index, a.other) < std::make_pair(b.index, b.other);
    });
    return found;
}

} // namespace fw
