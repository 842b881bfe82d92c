// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/forcelayout.h"
#include "core/analysis/networkgraph.h"

#include <functional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace fw {

// Where the nodes of a day were last: what was looked at stays where it was looked at, also after
// it was filtered out and came back, and what is new comes beside what it belongs to. A value.
class NetworkPlaces
{
public:
    void keep(const NetworkGraph& graph, const std::vector<ForcePoint>& points);
    void move(const NetworkKey& key, ForcePoint point);
    void forget() { m_places.clear(); }
    bool isEmpty() const { return m_places.empty(); }

    struct Start
    {
        std::vector<ForcePoint> points; // one for each node
        std::vector<bool> isKept; // it was there before
        std::size_t kept = 0;

        bool isComplete() const { return kept == points.size(); }
    };
    // A node that was not there before starts, in this order, where the block was that it comes
    // out of, where the addresses were that it takes in, or beside its neighbours. Without any of
    // these it starts on a spiral, next to what it has to do with.
    Start start(const NetworkGraph& graph) const;

private:
    void startBlocks(const NetworkGraph& graph, Start& start, std::vector<bool>& isSet) const;

    std::unordered_map<NetworkKey, ForcePoint> m_places;
};

// Called with every few ticks' places; must be quick.
using PlacesSink = std::function<void(const std::vector<ForcePoint>&)>;

// The places of a graph's nodes: the kept ones move little, the new ones find theirs; with most of
// them new, all are arranged anew from where they start. Tells the start at once, then frames as
// it goes on; asked to stop it ends with what it has. The same graph and start end at the same
// places. Any thread; not for the GUI's, thousands of nodes take a second.
std::vector<ForcePoint> arrange(const NetworkGraph& graph, const NetworkPlaces::Start& start,
                                const PlacesSink& frames = {}, const std::stop_token& stop = {});

} // namespace fw
