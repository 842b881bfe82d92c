// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/sortkeys.h"

#include <array>

namespace fw {

namespace {

struct Keyed
{
    std::uint64_t key;
    std::uint32_t row;
};

constexpr int digitBits = 11;
constexpr std::size_t digits = std::size_t(1) << digitBits;

void radixPass(const std::vector<Keyed>& from, std::vector<Keyed>& to, int shift)
{
    std::array<std::uint32_t, digits> at {};
    const auto digit = [shift](const Keyed& item) {
        return static_cast<std::size_t>(item.key >> shift) & (digits - 1);
    };
    for (const Keyed& item : from)
        ++at[digit(item)];
    std::uint32_t sum = 0;
    for (std::uint32_t& count : at)
        sum += std::exchange(count, sum);
    for (const Keyed& item : from)
        to[at[digit(item)]++] = item;
}

} // namespace

void sortByKeys(RowNumbers& rows, const SortKeys& keys, Qt::SortOrder order)
{
    const std::uint64_t flip = order == Qt::DescendingOrder ? ~std::uint64_t(0) : 0;
    std::vector<Keyed> items;
    items.reserve(rows.size());
    bool sorted = true;
    std::uint64_t differing = 0; // bits that are not the same in all keys
    for (const std::uint32_t row : rows) {
        const std::uint64_t key = keys[row] ^ flip;
        if (!items.empty()) {
            sorted = sorted && items.back().key <= key;
            differing |= items.front().key ^ key;
        }
        items.push_back({ key, row });
    }
    if (sorted)
        return;
    if (rows.size() < digits) {
        std::stable_sort(items.begin(), items.end(),
                         [](const Keyed& a, const Keyed& b) { return a.key < b.key; });
    } else {
        std::vector<Keyed> other(items.size());
        for (int shift = 0; shift < 64; shift += digitBits) {
            if (((differing >> shift) & (digits - 1)) == 0)
                continue;
            radixPass(items, other, shift);
            items.swap(other);
        }
    }
    std::transform(items.begin(), items.end(), rows.begin(),
                   [](const Keyed& item) { return item.row; });
}

} // namespace fw
