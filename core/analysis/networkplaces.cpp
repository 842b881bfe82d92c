// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkplaces.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fw {

namespace {

constexpr int millisecondsBetweenFrames = 16;
constexpr float linkLength = 34; // beside the radii of its ends
constexpr float reluctance = 0.08F; // of a kept node, as its share of a movement
constexpr float reheat = 0.35F; // where most nodes are kept

// The nodes so that each comes after one it is linked with, the busiest parts first.
std::vector<std::uint32_t> byNeighbourhood(const NetworkGraph& graph, const NetworkLinks& links)
{
    std::vector<std::uint32_t> byLinks(graph.nodes.size());
    std::iota(byLinks.begin(), byLinks.end(), 0U);
    std::stable_sort(byLinks.begin(), byLinks.end(), [&links](std::uint32_t a, std::uint32_t b) {
        return links.of(a).size() > links.of(b).size();
    });
    std::vector<std::uint32_t> order;
    order.reserve(byLinks.size());
    std::vector<bool> isIn(byLinks.size(), false);
    for (const std::uint32_t root : byLinks) {
        if (isIn[root])
            continue;
        isIn[root] = true;
        std::size_t next = order.size();
        order.push_back(root);
        while (next < order.size()) {
            const std::uint32_t node = order[next++];
            for (const std::uint32_t edge : links.of(node)) {
                const std::uint32_t other = graph.edges[edge].other(node);
                if (!isIn[other]) {
                    isIn[other] = true;
                    order.push_back(other);
                }
            }
        }
    }
    return order;
}

// The nth of several things around one point: never two at one place.
ForcePoint beside(ForcePoint centre, std::size_t n, float distance)
{
    const ForcePoint seed = sunflowerPlace(n);
    const float scale = distance / 10;
    return { centre.x + seed.x * scale, centre.y + seed.y * scale };
}

ForceLayout layoutOf(const NetworkGraph& graph, const NetworkPlaces::Start& start, bool isAnew)
{
    ForceLayout::Bodies bodies = ForceLayout::Bodies::make(graph.nodes.size());
    bodies.radius = networkRadii(graph);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        bodies.x[i] = start.points[i].x;
        bodies.y[i] = start.points[i].y;
        bodies.charge[i] = -40 - 6 * bodies.radius[i];
        bodies.mobility[i] = isAnew || !start.isKept[i] ? 1 : reluctance;
    }
    std::vector<ForceLink> links;
    links.reserve(graph.edges.size());
    for (const NetworkEdge& edge : graph.edges)
        links.push_back(
            { edge.a, edge.b, linkLength + bodies.radius[edge.a] + bodies.radius[edge.b] });
    ForceParameters parameters;
    parameters.centring = 0; // would move what is kept
    parameters.gravity = 0.05F;
    parameters.collision = 0.7F;
    parameters.collisionGap = 5;
    parameters.alpha = isAnew ? 1 : reheat;
    return ForceLayout(std::move(bodies), std::move(links), parameters);
}

} // namespace

void NetworkPlaces::keep(const NetworkGraph& graph, const std::vector<ForcePoint>& points)
{
    for (std::size_t i = 0; i < graph.nodes.size() && i < points.size(); ++i)
        m_places[graph.nodes[i].key] = points[i];
}

void NetworkPlaces::move(const NetworkKey& key, ForcePoint point)
{
    m_places[key] = point;
}

// Blocks that take in what was single before.
void NetworkPlaces::startBlocks(const NetworkGraph& graph, Start& start,
                                std::vector<bool>& isSet) const
{
    struct Sum
    {
        double x = 0;
        double y = 0;
        int count = 0;
    };
    std::unordered_map<NetworkKey, Sum> sums;
    std::vector<int> sizes;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (!isSet[i] && !graph.nodes[i].key.isAddress()) {
            sums[graph.nodes[i].key];
            if (std::find(sizes.begin(), sizes.end(), graph.nodes[i].key.bits) == sizes.end())
                sizes.push_back(graph.nodes[i].key.bits);
        }
    }
    if (sums.empty())
        return;
    for (const auto& place : m_places) {
        for (const int bits : sizes) {
            if (bits >= place.first.bits)
                continue;
            const auto sum = sums.find(NetworkKey::around(place.first.first, bits));
            if (sum != sums.end()) {
                sum->second.x += place.second.x;
                sum->second.y += place.second.y;
                ++sum->second.count;
            }
        }
    }
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto sum = isSet[i] ? sums.end() : sums.find(graph.nodes[i].key);
        if (sum == sums.end() || sum->second.count == 0)
            continue;
        start.points[i] = { static_cast<float>(sum->second.x / sum->second.count),
                            static_cast<float>(sum->second.y / sum->second.count) };
        isSet[i] = true;
    }
}

NetworkPlaces::Start NetworkPlaces::start(const NetworkGraph& graph) const
{
    const std::size_t count = graph.nodes.size();
    Start start;
    start.points.resize(count);
    start.isKept.assign(count, false);
    std::vector<bool> isSet(count, false);
    // How many were put around a place already, so that the next one gets one of its own.
    std::unordered_map<NetworkKey, std::size_t> around;
    for (std::size_t i = 0; i < count; ++i) {
        const NetworkKey& key = graph.nodes[i].key;
        if (const auto known = m_places.find(key); known != m_places.end()) {
            start.points[i] = known->second;
            start.isKept[i] = isSet[i] = true;
            ++start.kept;
            continue;
        }
        if (m_places.empty())
            continue;
        const bool isV4 = key.first.isIpv4();
        for (const int bits : { isV4 ? 120 : 64, isV4 ? 112 : 48, isV4 ? 104 : 32 }) {
            if (bits >= key.bits)
                continue;
            const NetworkKey block = NetworkKey::around(key.first, bits);
            if (const auto known = m_places.find(block); known != m_places.end()) {
                start.points[i] = beside(known->second, around[block]++, 14);
                isSet[i] = true;
                break;
            }
        }
    }
    startBlocks(graph, start, isSet);
    const NetworkLinks links = networkLinks(graph);
    std::vector<std::size_t> besideNode(count, 0);
    std::size_t onSpiral = 0;
    // Beyond everything that has a place; the spiral would run through it otherwise.
    float reach = 0;
    for (std::size_t i = 0; i < count; ++i)
        if (isSet[i])
            reach = std::max(reach, std::hypot(start.points[i].x, start.points[i].y));
    const auto skipped = static_cast<std::size_t>(reach * reach / 100);
    const bool isFirst = start.kept == 0;
    for (const std::uint32_t node : byNeighbourhood(graph, links)) {
        if (isSet[node])
            continue;
        std::uint32_t anchor = node;
        double x = 0;
        double y = 0;
        int neighbours = 0;
        for (const std::uint32_t edge : links.of(node)) {
            const std::uint32_t other = graph.edges[edge].other(node);
            if (isFirst || !isSet[other] || other == node)
                continue;
            x += start.points[other].x;
            y += start.points[other].y;
            if (neighbours++ == 0 || links.of(other).size() > links.of(anchor).size())
                anchor = other;
        }
        if (neighbours == 0)
            start.points[node] = sunflowerPlace(skipped + onSpiral++);
        else
            start.points[node] =
                beside({ static_cast<float>(x / neighbours), static_cast<float>(y / neighbours) },
                       2 + besideNode[anchor]++, 16);
        isSet[node] = true;
    }
    return start;
}

std::vector<ForcePoint> arrange(const NetworkGraph& graph, const NetworkPlaces::Start& start,
                                const PlacesSink& frames, const std::stop_token& stop)
{
    if (frames)
        frames(start.points);
    if (start.isComplete())
        return start.points;
    const bool isAnew = start.kept * 2 < start.points.size();
    ForceLayout layout = layoutOf(graph, start, isAnew);
    std::vector<ForcePoint> points(start.points.size());
    const auto take = [&points, &layout] {
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i] = { layout.x()[i], layout.y()[i] };
    };
    QElapsedTimer sinceFrame;
    sinceFrame.start();
    while (!stop.stop_requested() && layout.tick()) {
        if (frames && sinceFrame.elapsed() >= millisecondsBetweenFrames) {
            take();
            frames(points);
            sinceFrame.restart();
        }
    }
    take();
    return points;
}

} // namespace fw
