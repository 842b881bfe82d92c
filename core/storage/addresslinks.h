// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

#include <unordered_map>
#include <vector>

namespace fw {

struct Volume
{
    std::int64_t bytes = 0;
    std::int64_t packets = 0;
};

// Adds up flows that touch one address into what it and each peer sent the other: what the source
// of a flow sent, and what its destination replied. Sums stop at the largest 64-bit number.
class AddressLinks
{
public:
    explicit AddressLinks(const IpAddress& address)
        : m_address(address)
    {
    }

    // A flow, or several of the same direction. Those that do not touch the address are not taken.
    void add(const IpAddress& source, const IpAddress& destination, const Volume& sent,
             const Volume& replied);
    // As `add` for a flow whose other end is `peer`.
    void addWith(const IpAddress& peer, bool isSource, const Volume& sent, const Volume& replied);

    // Ordered by source, then destination. A direction without a packet is left out, but not both
    // of a peer: they met. What the address sent itself is one link.
    std::vector<ChordLink> links() const;

private:
    struct Both
    {
        Volume sent; // by the address
        Volume received;
    };

    IpAddress m_address;
    std::unordered_map<IpAddress, Both> m_peers;
};

} // namespace fw
