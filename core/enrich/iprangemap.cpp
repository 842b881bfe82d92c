// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/iprangemap.h"

#include "core/enrich/ipblocks.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace fw {

namespace {

// The order of specificity: the smallest range first, then the earliest entry.
using Key = std::pair<IpAddress::Bytes, std::size_t>;

// A range begins or ends to apply at an address.
struct Event
{
    IpAddress at;
    Key key;
    bool begins = true;
};

// last - first as a 128-bit number, most significant byte first, so that it compares as a whole.
IpAddress::Bytes spanOf(const IpRange& range)
{
    IpAddress::Bytes span {};
    int borrow = 0;
    for (std::size_t i = span.size(); i-- > 0;) {
        const int difference = range.last.bytes()[i] - range.first.bytes()[i] - borrow;
        borrow = difference < 0 ? 1 : 0;
        span[i] = static_cast<std::uint8_t>(difference);
    }
    return span;
}

} // namespace

bool isSmaller(const IpRange& a, const IpRange& b)
{
    return spanOf(a) < spanOf(b);
}

IpRangeMap::IpRangeMap(const std::vector<Entry>& entries)
{
    std::vector<Event> events;
    events.reserve(entries.size() * 2);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const IpRange& range = entries[i].range;
        if (range.last < range.first)
            continue;
        const Key key(spanOf(range), i);
        for (const IpRange& piece : familyPieces(range)) {
            events.push_back({ piece.first, key, true });
            if (const auto end = addressAfter(piece.last))
                events.push_back({ *end, key, false });
        }
    }
    std::sort(events.begin(), events.end(),
              [](const Event& a, const Event& b) { return a.at < b.at; });

    std::set<Key> open;
    for (std::size_t i = 0; i < events.size();) {
        const IpAddress at = events[i].at;
        for (; i < events.size() && events[i].at == at; ++i) {
            if (events[i].begins)
                open.insert(events[i].key);
            else
                open.erase(events[i].key);
        }
        std::optional<std::uint32_t> value;
        if (!open.empty())
            value = entries[open.begin()->second].value;
        const bool same = m_segments.empty() ? !value : m_segments.back().value == value;
        if (!same)
            m_segments.push_back({ at, value });
    }
    m_segments.shrink_to_fit();
}

std::optional<std::uint32_t> IpRangeMap::find(const IpAddress& address) const
{
    const auto after = std::upper_bound(
        m_segments.begin(), m_segments.end(), address,
        [](const IpAddress& wanted, const Segment& segment) { return wanted < segment.first; });
    return after == m_segments.begin() ? std::nullopt : std::prev(after)->value;
}

} // namespace fw
