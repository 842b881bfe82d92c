// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/iploctable.h"

#include <algorithm>
#include <tuple>

namespace fw {

namespace {

constexpr std::size_t blocks = 65536; // of a /16

} // namespace

std::size_t IplocTable::PlaceHash::operator()(const Place& place) const
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const std::uint32_t text : place)
        hash = (hash ^ text) * 0x100000001b3U;
    return static_cast<std::size_t>(hash ^ (hash >> 29));
}

std::uint32_t IplocTable::textNumber(std::string_view text)
{
    if (const auto known = m_textNumbers.find(text); known != m_textNumbers.end())
        return known->second;
    const auto number = static_cast<std::uint32_t>(m_textEnds.size());
    m_texts += text;
    m_textEnds.push_back(static_cast<std::uint32_t>(m_texts.size()));
    m_textNumbers.emplace(text, number);
    return number;
}

void IplocTable::add(std::uint32_t first, std::uint32_t last, const Texts& texts)
{
    Place place {};
    for (std::size_t i = 0; i < place.size(); ++i)
        place[i] = textNumber(texts[i]);
    const auto [at, isNew] =
        m_placeNumbers.try_emplace(place, static_cast<std::uint32_t>(m_places.size()));
    if (isNew)
        m_places.push_back(place);
    m_ranges.push_back({ first, last, at->second });
}

void IplocTable::finish()
{
    m_added = m_ranges.size();
    m_textNumbers = {};
    m_placeNumbers = {};
    const auto meets = [](const Range& a, const Range& b) {
        return b.first <= a.last;
    };
    if (std::adjacent_find(m_ranges.begin(), m_ranges.end(), meets) != m_ranges.end())
        separate();
    m_ranges.shrink_to_fit();
    m_places.shrink_to_fit();
    m_texts.shrink_to_fit();
    m_directory.assign(blocks + 1, static_cast<std::uint32_t>(m_ranges.size()));
    for (std::size_t i = m_ranges.size(); i-- > 0;)
        m_directory[m_ranges[i].first >> 16] = static_cast<std::uint32_t>(i);
    for (std::size_t block = blocks; block-- > 0;)
        m_directory[block] = std::min(m_directory[block], m_directory[block + 1]);
}

// Cuts ranges that overlap into such that do not.
void IplocTable::separate()
{
    std::vector<std::uint32_t> order(m_ranges.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    // An outer range before its inner ones, and of equal ones the first last: on top.
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        const Range& one = m_ranges[a];
        const Range& two = m_ranges[b];
        return std::tie(one.first, two.last, b) < std::tie(two.first, one.last, a);
    });
    std::vector<Range> cut;
    cut.reserve(m_ranges.size());
    std::vector<const Range*> open; // the innermost at the end
    std::uint64_t from = 0; // up to here everything is told
    const auto tellTo = [&](std::uint64_t end) { // not included
        if (from < end)
            cut.push_back({ static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - 1),
                            open.back()->place });
        from = std::max(from, end);
    };
    const auto closeBefore = [&](std::uint64_t at) {
        while (!open.empty() && open.back()->last < at) {
            tellTo(std::uint64_t { open.back()->last } + 1);
            open.pop_back();
        }
    };
    for (const std::uint32_t number : order) {
        const Range& range = m_ranges[number];
        closeBefore(range.first);
        if (!open.empty())
            tellTo(range.first);
        from = range.first;
        open.push_back(&range);
    }
    closeBefore(std::uint64_t { 1 } << 32);
    m_ranges = std::move(cut);
}

std::optional<std::uint32_t> IplocTable::find(std::uint32_t address) const
{
    if (m_directory.empty())
        return std::nullopt;
    const std::size_t block = address >> 16;
    const auto begin = m_ranges.begin() + static_cast<std::ptrdiff_t>(m_directory[block]);
    const auto end = m_ranges.begin() + static_cast<std::ptrdiff_t>(m_directory[block + 1]);
    const auto after =
        std::upper_bound(begin, end, address, [](std::uint32_t wanted, const Range& range) {
            return wanted < range.first;
        });
    if (after == m_ranges.begin() || std::prev(after)->last < address)
        return std::nullopt;
    return std::prev(after)->place;
}

GeoPlace IplocTable::place(std::uint32_t number) const
{
    GeoPlace place;
    QString* const parts[] = { &place.countryCode, &place.subdivision, &place.city, &place.owner,
                               &place.domain };
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        const std::uint32_t text = m_places[number][i];
        const std::size_t begin = text == 0 ? 0 : m_textEnds[text - 1];
        *parts[i] = QString::fromUtf8(m_texts.data() + begin,
                                      static_cast<qsizetype>(m_textEnds[text] - begin))
                        .simplified();
    }
    return place;
}

std::size_t IplocTable::memory() const
{
    return m_ranges.capacity() * sizeof(Range) + m_directory.capacity() * sizeof(std::uint32_t)
        + m_places.capacity() * sizeof(Place) + m_textEnds.capacity() * sizeof(std::uint32_t)
        + m_texts.capacity();
}

} // namespace fw
