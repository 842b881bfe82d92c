// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/enrichment.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fw {

// Hundreds of thousands of IPv4 ranges with places, small and quick: twelve bytes a range, every
// text once, and a lookup is a binary search among the ranges that begin in one /16.
//
// Ranges may overlap: where one lies in another, the inner one counts; where two cross, the one
// that begins later; of equal ones the first added.
class IplocTable
{
public:
    // Country code, subdivision, city, owner, domain; UTF-8, empty for unknown.
    using Texts = std::array<std::string_view, 5>;

    // `first` must not be after `last`.
    void add(std::uint32_t first, std::uint32_t last, const Texts& texts);
    // After the last add() and before the first find().
    void finish();

    std::size_t rangeCount() const { return m_added; } // as added
    // The number of the place around an address; none outside all ranges.
    std::optional<std::uint32_t> find(std::uint32_t address) const;
    GeoPlace place(std::uint32_t number) const;
    std::size_t placeCount() const { return m_places.size(); }
    std::size_t memory() const;

private:
    using Place = std::array<std::uint32_t, 5>; // numbers of texts

    struct Range
    {
        std::uint32_t first;
        std::uint32_t last;
        std::uint32_t place;
    };
    struct PlaceHash
    {
        std::size_t operator()(const Place& place) const;
    };
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    std::uint32_t textNumber(std::string_view text);
    void separate();

    std::vector<Range> m_ranges;
    std::vector<std::uint32_t>
        m_directory; // of each /16 the first range that begins in it or later
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_textEnds; // in m_texts
    std::string m_texts;
    std::size_t m_added = 0;
    // Only until finish().
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_textNumbers;
    std::unordered_map<Place, std::uint32_t, PlaceHash> m_placeNumbers;
};

} // namespace fw
