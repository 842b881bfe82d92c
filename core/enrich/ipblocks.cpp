// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/ipblocks.h"

namespace fw {

std::optional<IpAddress> addressAfter(const IpAddress& address)
{
    IpAddress::Bytes bytes = address.bytes();
    for (std::size_t i = bytes.size(); i-- > 0;) {
        if (++bytes[i] != 0)
            return IpAddress(bytes);
    }
    return std::nullopt;
}

std::optional<IpAddress> addressBefore(const IpAddress& address)
{
    IpAddress::Bytes bytes = address.bytes();
    for (std::size_t i = bytes.size(); i-- > 0;) {
        if (bytes[i]-- != 0)
            return IpAddress(bytes);
    }
    return std::nullopt;
}

std::vector<IpRange> without(const IpRange& range, const IpRange& hole)
{
    if (range.last < hole.first || hole.last < range.first)
        return { range };
    std::vector<IpRange> pieces;
    // The neighbours exist: the range reaches beyond the hole on that side.
    if (range.first < hole.first)
        pieces.push_back({ range.first, *addressBefore(hole.first) });
    if (hole.last < range.last)
        pieces.push_back({ *addressAfter(hole.last), range.last });
    return pieces;
}

IpRange ipv4Block()
{
    return { IpAddress::fromIpv4(0), IpAddress::fromIpv4(0xffffffff) };
}

std::vector<IpRange> familyPieces(const IpRange& range)
{
    if (range.first.isIpv4() && range.last.isIpv4())
        return { range };
    return without(range, ipv4Block());
}

} // namespace fw
