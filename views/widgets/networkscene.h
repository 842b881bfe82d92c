// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/forcelayout.h"
#include "core/analysis/networkcollapse.h"
#include "core/analysis/networkgraph.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fw {

// What the network view shows, without where: a graph and what follows from it. Immutable once
// made, so that any thread may paint it.
struct NetworkScene
{
    NetworkGraph graph;
    NetworkBlocks blocks = NetworkBlocks::None; // what was collapsed
    std::size_t addresses = 0; // in all nodes
    NetworkLinks links;
    std::vector<float> radii;
    std::vector<float> rarity; // of each edge: 0 the most probable of the graph to 1 the least
    std::vector<std::uint32_t> paintOrder; // edges: common ones below rare ones
    std::vector<std::uint32_t> labelOrder; // nodes: the most important first

    // Not for the GUI thread when there are very many rows.
    static std::shared_ptr<const NetworkScene> make(CollapsedGraph collapsed,
                                                    std::size_t addresses);
    bool isEmpty() const { return graph.isEmpty(); }
    // So little that it is painted at once, in the GUI thread, for each frame.
    bool isSmall() const { return graph.edges.size() + 2 * graph.nodes.size() < 1200; }
};

// From where the view looks: which point of the layout is in the middle of a picture, and how
// many pixels a unit is.
struct NetworkCamera
{
    QPointF centre;
    double scale = 1;
    QSizeF size;

    QPointF toScreen(ForcePoint point) const
    {
        return { (point.x - centre.x()) * scale + size.width() / 2,
                 (point.y - centre.y()) * scale + size.height() / 2 };
    }
    ForcePoint toLayout(const QPointF& position) const
    {
        return { static_cast<float>((position.x() - size.width() / 2) / scale + centre.x()),
                 static_cast<float>((position.y() - size.height() / 2) / scale + centre.y()) };
    }
    // In pixels: grows more slowly than distances, so that near by nodes leave each other room and
    // from afar they are still seen.
    double radius(float radius) const;
    // How many times as large as in the layout, measured in it, a node looks.
    double growth() const;

    // Everything, with a margin in pixels.
    static NetworkCamera fitting(const std::vector<ForcePoint>& points,
                                 const std::vector<float>& radii, const QSizeF& size,
                                 double margin);
    // The same point of the layout stays under the position.
    NetworkCamera zoomedAt(const QPointF& position, double factor) const;
    NetworkCamera moved(const QPointF& byPixels) const;
    // The same look with more around it.
    NetworkCamera widened(double byPixels) const;
    // Where what another camera sees in `whole` is seen by this one.
    QRectF placeOf(const NetworkCamera& other) const;

    friend bool operator==(const NetworkCamera&, const NetworkCamera&) = default;
};

constexpr double smallestNetworkScale = 0.02;
constexpr double largestNetworkScale = 8;

// What is singled out: a node with all its edges, an edge with both ends, or nothing.
struct NetworkFocus
{
    std::optional<std::uint32_t> node;
    std::optional<std::uint32_t> edge;

    bool isSet() const { return node || edge; }
    friend bool operator==(const NetworkFocus&, const NetworkFocus&) = default;
};

// The edges and nodes that belong to a focus, the nodes that are meant first.
struct NetworkPart
{
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint32_t> edges;

    bool isEmpty() const { return nodes.empty(); }
};
NetworkPart partOf(const NetworkScene& scene, const NetworkFocus& focus);

} // namespace fw
