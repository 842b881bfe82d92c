// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/networkgraph.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_set>
#include <vector>

namespace fw {

// How much of an address its block keeps. The numbers are steps: one less opens a block into the
// next smaller ones.
enum class NetworkBlocks
{
    None, // every address for itself
    Small, // IPv4 /24, IPv6 /64
    Medium, // IPv4 /16, IPv6 /48
    Large // IPv4 /8, IPv6 /32
};

// The block of an address; the address itself for None.
NetworkKey blockOf(const IpAddress& address, NetworkBlocks blocks);
// The size of a block made by blockOf().
NetworkBlocks sizeOf(const NetworkKey& key);

// What the analyst chose. Without a size the smallest one is taken that leaves few enough nodes.
struct CollapseChoice
{
    // More circles with their lines than this cannot be told apart on a screen.
    static constexpr std::size_t mostReadable = 300;

    std::optional<NetworkBlocks> blocks;
    std::unordered_set<NetworkKey> opened; // blocks that show what is in them
    std::unordered_set<NetworkKey> closed; // blocks of addresses shown as one, whatever the size

    // Shows what is in a block, or what was before open() was called for it.
    void open(const NetworkKey& block);
    // Takes back the opening that shows this node, or closes the small block around an address
    // that nothing was opened for. Returns the block that stands there then.
    NetworkKey closeAround(const NetworkKey& node);

    friend bool operator==(const CollapseChoice&, const CollapseChoice&) = default;
};

struct CollapsedGraph
{
    NetworkGraph graph;
    NetworkBlocks blocks = NetworkBlocks::None; // what was taken
    std::vector<std::uint32_t> nodeOf; // where each node of the full graph went

    std::optional<std::uint32_t> find(const NetworkGraph& full, const IpAddress& address) const;
};

// A block that holds one address of the graph only stays that address. A block is called by the
// name all its addresses have, if there is one. Pure; any thread.
CollapsedGraph collapsed(const NetworkGraph& full, const SuspiciousConnections& connections,
                         const CollapseChoice& choice);

} // namespace fw
