// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/verdict.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace fw {

// What a node stands for: one address, or all addresses that begin with the same bits. IPv4 counts
// as IPv4-mapped, so its /24 has 120 bits.
struct NetworkKey
{
    IpAddress first;
    int bits = 128;

    bool isAddress() const { return bits == 128; }
    bool contains(const IpAddress& address) const;
    // The block of this many leading bits around an address.
    static NetworkKey around(const IpAddress& address, int bits);
    // "10.0.0.7", "10.0.0.0/24", "2001:db8::/64"
    QString toString() const;

    friend bool operator==(const NetworkKey&, const NetworkKey&) = default;
    friend auto operator<=>(const NetworkKey&, const NetworkKey&) = default;
};

// Reputation levels are Spot's, -1 to 3; this stands for an address no service was asked about.
constexpr int noReputation = -2;

// What nodes and edges have in common: some rows, added up.
struct NetworkTotals
{
    std::uint32_t rows = 0;
    std::int64_t bytes = 0; // both ways
    double score = 1; // the lowest: the rarest connection
    std::uint32_t rarestRow = 0; // which row that is, by number; of equals the first by rank
    std::optional<Severity> verdict; // the highest

    void add(const NetworkTotals& other, const SuspiciousConnections& connections);
    friend bool operator==(const NetworkTotals&, const NetworkTotals&) = default;
};

struct NetworkNode
{
    NetworkKey key;
    QString name; // what the network context calls it; may be empty
    std::uint32_t addresses = 1;
    std::uint32_t internal = 0; // how many of them are inside
    int reputation = noReputation; // the highest
    NetworkTotals totals; // rows it appears in, on either side, each once

    // A block counts as what most of it is.
    bool isInternal() const { return internal * 2 >= addresses && internal > 0; }
    friend bool operator==(const NetworkNode&, const NetworkNode&) = default;
};

// Everything between two nodes, whichever began: `a` <= `b` are numbers of nodes. Equal ones are
// what a node has with itself: an address, or the addresses of one block among each other.
struct NetworkEdge
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t fromA = 0; // rows whose source is a; the others came from b
    NetworkTotals totals;

    bool touches(std::uint32_t node) const { return a == node || b == node; }
    std::uint32_t other(std::uint32_t node) const { return a == node ? b : a; }
    friend bool operator==(const NetworkEdge&, const NetworkEdge&) = default;
};

// Who talked with whom in some ranked rows. Nodes are ordered by key, edges by (a, b): the same
// rows give the same graph, whatever their order.
struct NetworkGraph
{
    std::vector<NetworkNode> nodes;
    std::vector<NetworkEdge> edges;

    bool isEmpty() const { return nodes.empty(); }
    std::optional<std::uint32_t> nodeOf(const NetworkKey& key) const; // logarithmic
    std::optional<std::uint32_t> edgeBetween(std::uint32_t one, std::uint32_t other) const;
    // Whether both have the same nodes and edges, whatever their numbers say.
    bool hasShapeOf(const NetworkGraph& other) const;

    friend bool operator==(const NetworkGraph&, const NetworkGraph&) = default;
};

// What is known beside the rows; each may be empty. Asked once for an address or a text.
struct NetworkLookups
{
    std::function<QString(const IpAddress&)> name;
    std::function<int(const QString&)> reputationLevel; // of a row's text
};

// `rows`: which connections, by number; `severities`: 0 or a severity's number for each connection
// of the day, or nothing at all. Any thread. Asked to stop it ends early with what it has.
NetworkGraph networkGraph(const SuspiciousConnections& connections,
                          std::span<const std::uint32_t> rows,
                          std::span<const std::uint8_t> severities, const NetworkLookups& lookups,
                          const std::stop_token& stop = {});

// The edges of every node: of node i the numbers edges[starts[i]] to edges[starts[i + 1]]. An edge
// of a node with itself stands there once.
struct NetworkLinks
{
    std::vector<std::uint32_t> starts;
    std::vector<std::uint32_t> edges;

    std::span<const std::uint32_t> of(std::uint32_t node) const
    {
        return std::span(edges).subspan(starts[node], starts[node + 1] - starts[node]);
    }
};
NetworkLinks networkLinks(const NetworkGraph& graph);

// How a node is sized, in units of the layout: its area grows with the rows it appears in, up to a
// largest; `most` is the most rows any node of the graph has.
double networkRadius(std::uint32_t rows, std::uint32_t most);
std::vector<float> networkRadii(const NetworkGraph& graph);

} // namespace fw

template<>
struct std::hash<fw::NetworkKey>
{
    std::size_t operator()(const fw::NetworkKey& key) const noexcept
    {
        return std::hash<fw::IpAddress>()(key.first) * 31 + static_cast<std::size_t>(key.bits);
    }
};
