// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chordmatrix.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace fw {

namespace {

std::int64_t sum(std::int64_t a, std::int64_t b)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return a > most - b ? most : a + b; // neither is negative here
}

std::int64_t valueOf(const ChordLink& link, Measure measure)
{
    return std::max<std::int64_t>(0, measure == Measure::Bytes ? link.ibyt : link.ipkt);
}

// The links by provisional numbers, in the order in which addresses turn up.
struct Collected
{
    std::vector<IpAddress> addresses;
    std::vector<std::int64_t> sent;
    std::vector<std::int64_t> received;
    std::vector<ChordPair> directed; // a sent forward to b; not yet merged
};

Collected collect(const std::vector<ChordLink>& links, Measure measure)
{
    Collected all;
    std::unordered_map<IpAddress, std::uint32_t> numbers;
    const auto numberOf = [&](const IpAddress& address) {
        const auto [place, isNew] =
            numbers.try_emplace(address, static_cast<std::uint32_t>(all.addresses.size()));
        if (isNew) {
            all.addresses.push_back(address);
            all.sent.push_back(0);
            all.received.push_back(0);
        }
        return place->second;
    };
    all.directed.reserve(links.size());
    for (const ChordLink& link : links) {
        const auto from = numberOf(link.srcip);
        const auto to = numberOf(link.dstip);
        const auto value = valueOf(link, measure);
        all.sent[from] = sum(all.sent[from], value);
        all.received[to] = sum(all.received[to], value);
        all.directed.push_back({ from, to, value, 0 });
    }
    return all;
}

std::vector<std::uint32_t> finalOrder(const Collected& all, const IpAddress& selected)
{
    std::vector<std::uint32_t> order(all.addresses.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) {
        const auto rank = [&](std::uint32_t i) {
            return std::tuple(all.addresses[i] != selected, -sum(all.sent[i], all.received[i]));
        };
        const auto rankX = rank(x);
        const auto rankY = rank(y);
        return rankX != rankY ? rankX < rankY : all.addresses[x] < all.addresses[y];
    });
    return order;
}

std::vector<ChordPair> merged(std::vector<ChordPair> pairs)
{
    for (ChordPair& pair : pairs) {
        if (pair.a > pair.b) {
            std::swap(pair.a, pair.b);
            std::swap(pair.forward, pair.backward);
        }
    }
    const auto ends = [](const ChordPair& pair) {
        return std::pair(pair.a, pair.b);
    };
    std::sort(pairs.begin(), pairs.end(),
              [&](const ChordPair& x, const ChordPair& y) { return ends(x) < ends(y); });
    std::vector<ChordPair> result;
    for (const ChordPair& pair : pairs) {
        if (result.empty() || ends(result.back()) != ends(pair)) {
            result.push_back(pair);
        } else {
            result.back().forward = sum(result.back().forward, pair.forward);
            result.back().backward = sum(result.back().backward, pair.backward);
        }
    }
    return result;
}

std::vector<std::uint32_t> peerCounts(const ChordMatrix& matrix)
{
    std::vector<std::uint32_t> counts(matrix.size(), 0);
    for (const ChordPair& pair : matrix.pairs)
        if (pair.a != pair.b) {
            ++counts[pair.a];
            ++counts[pair.b];
        }
    return counts;
}

} // namespace

std::int64_t ChordMatrix::at(std::size_t from, std::size_t to) const
{
    const auto low = std::min(from, to);
    const auto high = std::max(from, to);
    const auto place =
        std::lower_bound(pairs.begin(), pairs.end(), std::pair(low, high),
                         [](const ChordPair& pair, const auto& wanted) {
                             return std::pair<std::size_t, std::size_t>(pair.a, pair.b) < wanted;
                         });
    if (place == pairs.end() || place->a != low || place->b != high)
        return 0;
    return from <= to ? place->forward : place->backward;
}

std::optional<std::size_t> ChordMatrix::indexOf(const IpAddress& address) const
{
    const auto place = std::find(addresses.begin(), addresses.end(), address);
    if (place == addresses.end()
        || place - addresses.begin()
            == static_cast<std::ptrdiff_t>(others.value_or(addresses.size())))
        return std::nullopt;
    return static_cast<std::size_t>(place - addresses.begin());
}

ChordMatrix chordMatrix(const std::vector<ChordLink>& links, const IpAddress& selected,
                        Measure measure)
{
    Collected all = collect(links, measure);
    const auto order = finalOrder(all, selected);

    ChordMatrix matrix;
    matrix.measure = measure;
    std::vector<std::uint32_t> place(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        matrix.addresses.push_back(all.addresses[order[i]]);
        matrix.sent.push_back(all.sent[order[i]]);
        matrix.received.push_back(all.received[order[i]]);
    }
    for (ChordPair& pair : all.directed) {
        pair.a = place[pair.a];
        pair.b = place[pair.b];
    }
    matrix.pairs = merged(std::move(all.directed));
    matrix.peers = peerCounts(matrix);
    return matrix;
}

ChordMatrix chordTop(ChordMatrix matrix, std::size_t most)
{
    const std::size_t size = matrix.size();
    if (matrix.others || size <= most + 1)
        return matrix;
    const auto last = static_cast<std::uint32_t>(most);
    for (std::size_t i = most + 1; i < size; ++i) {
        matrix.sent[most] = sum(matrix.sent[most], matrix.sent[i]);
        matrix.received[most] = sum(matrix.received[most], matrix.received[i]);
    }
    matrix.sent.resize(most + 1);
    matrix.received.resize(most + 1);
    matrix.addresses.resize(most);
    matrix.addresses.emplace_back();
    for (ChordPair& pair : matrix.pairs) {
        pair.a = std::min(pair.a, last);
        pair.b = std::min(pair.b, last);
        if (pair.a == pair.b) // among the rest: both directions are theirs
            pair.forward = sum(pair.forward, std::exchange(pair.backward, 0));
    }
    matrix.pairs = merged(std::move(matrix.pairs));
    // Those that are left met as many as before; the others as one met those that are left.
    matrix.peers.resize(most);
    matrix.peers.push_back(peerCounts(matrix).back());
    matrix.others = most;
    matrix.otherCount = size - most;
    return matrix;
}

std::vector<ChordRow> chordRows(const std::vector<ChordLink>& links, const IpAddress& selected)
{
    std::unordered_map<IpAddress, ChordRow> byPeer;
    for (const ChordLink& link : links) {
        const bool isSender = link.srcip == selected;
        const bool isReceiver = link.dstip == selected;
        if (!isSender && !isReceiver)
            continue;
        ChordRow& row = byPeer[isSender ? link.dstip : link.srcip];
        row.peer = isSender ? link.dstip : link.srcip;
        const auto bytes = valueOf(link, Measure::Bytes);
        const auto packets = valueOf(link, Measure::Packets);
        if (isSender) {
            row.sentBytes = sum(row.sentBytes, bytes);
            row.sentPackets = sum(row.sentPackets, packets);
        }
        if (isReceiver) {
            row.receivedBytes = sum(row.receivedBytes, bytes);
            row.receivedPackets = sum(row.receivedPackets, packets);
        }
    }
    std::vector<ChordRow> rows;
    rows.reserve(byPeer.size());
    for (const auto& [peer, row] : byPeer)
        rows.push_back(row);
    std::sort(rows.begin(), rows.end(), [](const ChordRow& x, const ChordRow& y) {
        const auto bytesX = sum(x.sentBytes, x.receivedBytes);
        const auto bytesY = sum(y.sentBytes, y.receivedBytes);
        return bytesX != bytesY ? bytesX > bytesY : x.peer < y.peer;
    });
    return rows;
}

} // namespace fw
