// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <vector>

namespace fw {

// Sorting rows by one number each, whatever the column holds: numbers map to keys of the same
// order, texts and addresses to their position among the distinct values. One stable radix sort
// then serves every column, and a million rows take milliseconds.

using RowNumbers = std::vector<std::uint32_t>;
using SortKeys = std::vector<std::uint64_t>; // one per source row

inline std::uint64_t sortKey(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t(1) << 63);
}

// The order of finite numbers; source: IEEE 754 bit patterns order like sign and magnitude.
inline std::uint64_t sortKey(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);
    constexpr std::uint64_t sign = std::uint64_t(1) << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

// 0, 1, 2, ... : the positions of `count` values in the order of less(a, b), which compares two
// of their indices; equal values share one.
template<typename Less>
SortKeys denseKeys(std::size_t count, const Less& less)
{
    RowNumbers order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), less);
    SortKeys keys(count);
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && less(order[i - 1], order[i]))
            ++key;
        keys[order[i]] = key;
    }
    return keys;
}

// Sorts `rows` by keys[row]; rows with equal keys stay in the order they come in, whichever way
// the sort goes.
void sortByKeys(RowNumbers& rows, const SortKeys& keys, Qt::SortOrder order);

} // namespace fw
