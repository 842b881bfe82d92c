// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkcollapse.h"

#include <algorithm>
#include <unordered_map>

namespace fw {

namespace {

NetworkBlocks oneSmaller(NetworkBlocks blocks)
{
    return static_cast<NetworkBlocks>(std::max(0, static_cast<int>(blocks) - 1));
}

// Where an address is shown, before it is known who else is in its block.
NetworkKey placeOf(const IpAddress& address, NetworkBlocks blocks, const CollapseChoice& choice)
{
    for (NetworkBlocks size = NetworkBlocks::Large; size != NetworkBlocks::None;
         size = oneSmaller(size)) {
        const NetworkKey block = blockOf(address, size);
        if (size > blocks ? choice.closed.contains(block) : !choice.opened.contains(block))
            return block;
    }
    return { address, 128 };
}

std::vector<NetworkKey> placesOf(const NetworkGraph& full, NetworkBlocks blocks,
                                 const CollapseChoice& choice)
{
    std::vector<NetworkKey> places;
    places.reserve(full.nodes.size());
    std::unordered_map<NetworkKey, std::uint32_t> sizes;
    for (const NetworkNode& node : full.nodes) {
        places.push_back(placeOf(node.key.first, blocks, choice));
        ++sizes[places.back()];
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        if (sizes[places[i]] == 1)
            places[i] = full.nodes[i].key;
    return places;
}

std::size_t distinct(std::vector<NetworkKey> places)
{
    std::sort(places.begin(), places.end());
    return static_cast<std::size_t>(std::unique(places.begin(), places.end()) - places.begin());
}

// The size asked for, or the smallest that is readable; what was opened by hand does not count,
// because opening one block must not close the others.
NetworkBlocks sizeFor(const NetworkGraph& full, const CollapseChoice& choice)
{
    if (choice.blocks)
        return *choice.blocks;
    for (const NetworkBlocks size :
         { NetworkBlocks::None, NetworkBlocks::Small, NetworkBlocks::Medium })
        if (distinct(placesOf(full, size, {})) <= CollapseChoice::mostReadable)
            return size;
    return NetworkBlocks::Large;
}

void join(NetworkNode& block, const NetworkNode& node)
{
    if (block.addresses == 0)
        block.name = node.name;
    else if (block.name != node.name)
        block.name.clear();
    block.addresses += node.addresses;
    block.internal += node.internal;
    block.reputation = std::max(block.reputation, node.reputation);
}

} // namespace

NetworkKey blockOf(const IpAddress& address, NetworkBlocks blocks)
{
    const bool isV4 = address.isIpv4();
    switch (blocks) {
    case NetworkBlocks::None:
        break;
    case NetworkBlocks::Small:
        return NetworkKey::around(address, isV4 ? 120 : 64);
    case NetworkBlocks::Medium:
        return NetworkKey::around(address, isV4 ? 112 : 48);
    case NetworkBlocks::Large:
        return NetworkKey::around(address, isV4 ? 104 : 32);
    }
    return { address, 128 };
}

NetworkBlocks sizeOf(const NetworkKey& key)
{
    for (const NetworkBlocks size :
         { NetworkBlocks::Small, NetworkBlocks::Medium, NetworkBlocks::Large })
        if (blockOf(key.first, size).bits == key.bits)
            return size;
    return NetworkBlocks::None;
}

void CollapseChoice::open(const NetworkKey& block)
{
    if (closed.erase(block) == 0)
        opened.insert(block);
}

NetworkKey CollapseChoice::closeAround(const NetworkKey& node)
{
    // The smallest opened block around it is the one that showed it.
    for (const NetworkBlocks size :
         { NetworkBlocks::Small, NetworkBlocks::Medium, NetworkBlocks::Large }) {
        const NetworkKey block = blockOf(node.first, size);
        if (block.bits < node.bits && opened.erase(block) > 0)
            return block;
    }
    const NetworkBlocks size = sizeOf(node);
    if (size == NetworkBlocks::Large)
        return node;
    const NetworkKey block =
        blockOf(node.first, static_cast<NetworkBlocks>(static_cast<int>(size) + 1));
    closed.insert(block);
    return block;
}

std::optional<std::uint32_t> CollapsedGraph::find(const NetworkGraph& full,
                                                  const IpAddress& address) const
{
    const auto node = full.nodeOf({ address, 128 });
    return node ? std::optional(nodeOf[*node]) : std::nullopt;
}

CollapsedGraph collapsed(const NetworkGraph& full, const SuspiciousConnections& connections,
                         const CollapseChoice& choice)
{
    CollapsedGraph made;
    made.blocks = sizeFor(full, choice);
    const std::vector<NetworkKey> places = placesOf(full, made.blocks, choice);
    std::vector<NetworkKey> keys = places;
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    made.graph.nodes.resize(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        made.graph.nodes[i].key = keys[i];
        made.graph.nodes[i].addresses = 0;
    }
    made.nodeOf.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(keys.begin(), keys.end(), places[i]) - keys.begin();
        made.nodeOf.push_back(static_cast<std::uint32_t>(at));
        join(made.graph.nodes[static_cast<std::size_t>(at)], full.nodes[i]);
    }
    // From the edges, so that a row between two addresses of one block counts once.
    std::unordered_map<std::uint64_t, std::uint32_t> edges;
    for (const NetworkEdge& edge : full.edges) {
        std::uint32_t a = made.nodeOf[edge.a];
        std::uint32_t b = made.nodeOf[edge.b];
        std::uint32_t fromA = a == b ? edge.totals.rows : edge.fromA;
        if (a > b) {
            std::swap(a, b);
            fromA = edge.totals.rows - edge.fromA;
        }
        const auto [place, isNew] = edges.try_emplace(
            std::uint64_t(a) << 32 | b, static_cast<std::uint32_t>(made.graph.edges.size()));
        if (isNew)
            made.graph.edges.push_back({ a, b, 0, {} });
        made.graph.edges[place->second].fromA += fromA;
        made.graph.edges[place->second].totals.add(edge.totals, connections);
        made.graph.nodes[a].totals.add(edge.totals, connections);
        if (b != a)
            made.graph.nodes[b].totals.add(edge.totals, connections);
    }
    std::sort(made.graph.edges.begin(), made.graph.edges.end(),
              [](const NetworkEdge& x, const NetworkEdge& y) {
                  return std::pair(x.a, x.b) < std::pair(y.a, y.b);
              });
    return made;
}

} // namespace fw
