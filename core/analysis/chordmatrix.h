// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/types/connection.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

enum class Measure
{
    Bytes,
    Packets
};

// What the links of a chord diagram count.
enum class ChordSource
{
    Stored, // flow_chords: what originators sent, between a suspicious address and its like
    RawFlows // the day's flows: both directions of each, whoever the peer
};

// Everything two addresses sent each other. `a` <= `b` are indexes into ChordMatrix::addresses; in
// traffic of an address with itself they are equal and all of it is `forward`.
struct ChordPair
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::int64_t forward = 0; // a sent to b
    std::int64_t backward = 0; // b sent to a

    friend bool operator==(const ChordPair&, const ChordPair&) = default;
};

// Who sent how much to whom: a square, directed matrix kept sparse, so that its size follows the
// links and not the square of the addresses. Values count what `srcip` of a link sent to its
// `dstip`; whether replies within flows are counted as links of their own is ChordSource's matter.
struct ChordMatrix
{
    Measure measure = Measure::Bytes;
    // The selected address first if it occurs, then by sent + received descending, then by address:
    // the same rows give the same order, whatever their own order.
    std::vector<IpAddress> addresses;
    std::vector<std::int64_t> sent; // row sums, as long as addresses
    std::vector<std::int64_t> received; // column sums
    std::vector<std::uint32_t> peers; // with how many others each met
    std::vector<ChordPair> pairs; // ordered by (a, b), each pair once
    // Set by chordTop(): the last address is none, but stands for so many. Its numbers are theirs
    // together, and what they sent each other is a pair of it with itself.
    std::optional<std::size_t> others;
    std::size_t otherCount = 0;

    // Of addresses, whether they have a place of their own or not.
    std::size_t addressCount() const { return others ? size() - 1 + otherCount : size(); }
    std::size_t size() const { return addresses.size(); }
    // What `from` sent to `to`; 0 when they never talked. Logarithmic.
    std::int64_t at(std::size_t from, std::size_t to) const;
    std::optional<std::size_t> indexOf(const IpAddress& address) const;
};

// `links`: the flow_chords rows of one ip_threat; rows with the same ends are added up. Sums stop
// at the largest 64-bit number instead of turning negative, and negative values count as 0.
ChordMatrix chordMatrix(const std::vector<ChordLink>& links, const IpAddress& selected,
                        Measure measure);

// The first `most` addresses with a place of their own and the rest as one, `others`; the same
// matrix when no more than one would be left. Every sum stays what it was.
ChordMatrix chordTop(ChordMatrix matrix, std::size_t most);

// The same numbers for a table: one row a peer, as `selected` sees them.
struct ChordRow
{
    IpAddress peer;
    std::int64_t sentBytes = 0; // selected to peer
    std::int64_t receivedBytes = 0; // peer to selected
    std::int64_t sentPackets = 0;
    std::int64_t receivedPackets = 0;

    friend bool operator==(const ChordRow&, const ChordRow&) = default;
};

// Ordered by bytes in both directions descending, then by address. Rows of `links` that do not
// touch `selected` are left out; what it sent to itself is a row whose peer is `selected`, counted
// as sent and as received.
std::vector<ChordRow> chordRows(const std::vector<ChordLink>& links, const IpAddress& selected);

} // namespace fw
