// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/addresslinks.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace fw {

namespace {

void addTo(std::int64_t& sum, std::int64_t value)
{
    if (__builtin_add_overflow(sum, std::max<std::int64_t>(0, value), &sum))
        sum = std::numeric_limits<std::int64_t>::max();
}

void addTo(Volume& sum, const Volume& more)
{
    addTo(sum.bytes, more.bytes);
    addTo(sum.packets, more.packets);
}

bool isSomething(const Volume& volume)
{
    return volume.bytes > 0 || volume.packets > 0;
}

} // namespace

void AddressLinks::add(const IpAddress& source, const IpAddress& destination, const Volume& sent,
                       const Volume& replied)
{
    if (source == m_address)
        addWith(destination, true, sent, replied);
    else if (destination == m_address)
        addWith(source, false, sent, replied);
}

void AddressLinks::addWith(const IpAddress& peer, bool isSource, const Volume& sent,
                           const Volume& replied)
{
    Both& both = m_peers[peer];
    addTo(isSource ? both.sent : both.received, sent);
    addTo(isSource ? both.received : both.sent, replied);
}

std::vector<ChordLink> AddressLinks::links() const
{
    std::vector<ChordLink> links;
    links.reserve(2 * m_peers.size());
    const auto add = [&](const IpAddress& from, const IpAddress& to, const Volume& volume) {
        links.push_back({ m_address, from, to, volume.bytes, volume.packets });
    };
    for (const auto& [peer, both] : m_peers) {
        if (peer == m_address) {
            Volume all = both.sent;
            addTo(all, both.received);
            add(m_address, m_address, all);
            continue;
        }
        if (isSomething(both.sent) || !isSomething(both.received))
            add(m_address, peer, both.sent);
        if (isSomething(both.received))
            add(peer, m_address, both.received);
    }
    std::sort(links.begin(), links.end(), [](const ChordLink& a, const ChordLink& b) {
        return std::tie(a.srcip, a.dstip) < std::tie(b.srcip, b.dstip);
    });
    return links;
}

} // namespace fw
