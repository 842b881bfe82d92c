// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networkscene.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace fw {

namespace {

constexpr double smallestRadius = 2.2; // pixels
constexpr double largestFit = 1.6; // a handful of nodes is not blown up to the window's size
constexpr double leastScore = 1e-12; // a score of 0 is as rare as this

double logScore(double score)
{
    return -std::log10(std::clamp(score, leastScore, 1.0));
}

std::vector<float> rarityOf(const NetworkGraph& graph)
{
    double low = 0;
    double high = 0;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const double score = logScore(graph.edges[i].totals.score);
        low = i == 0 ? score : std::min(low, score);
        high = i == 0 ? score : std::max(high, score);
    }
    std::vector<float> rarity;
    rarity.reserve(graph.edges.size());
    for (const NetworkEdge& edge : graph.edges)
        rarity.push_back(
            high > low ? static_cast<float>((logScore(edge.totals.score) - low) / (high - low))
                       : 0.5F);
    return rarity;
}

int verdictPlace(const NetworkNode& node)
{
    return node.totals.verdict ? static_cast<int>(*node.totals.verdict) : 4;
}

} // namespace

std::shared_ptr<const NetworkScene> NetworkScene::make(CollapsedGraph collapsed,
                                                       std::size_t addresses)
{
    auto scene = std::make_shared<NetworkScene>();
    scene->graph = std::move(collapsed.graph);
    scene->blocks = collapsed.blocks;
    scene->addresses = addresses;
    scene->links = networkLinks(scene->graph);
    scene->radii = networkRadii(scene->graph);
    scene->rarity = rarityOf(scene->graph);
    scene->paintOrder.resize(scene->graph.edges.size());
    std::iota(scene->paintOrder.begin(), scene->paintOrder.end(), 0U);
    std::stable_sort(scene->paintOrder.begin(), scene->paintOrder.end(),
                     [&rarity = scene->rarity](std::uint32_t a, std::uint32_t b) {
                         return rarity[a] < rarity[b];
                     });
    scene->labelOrder.resize(scene->graph.nodes.size());
    std::iota(scene->labelOrder.begin(), scene->labelOrder.end(), 0U);
    const auto place = [&made = *scene](std::uint32_t node) {
        const NetworkNode& n = made.graph.nodes[node];
        return std::tuple(verdictPlace(n), -std::int64_t(made.links.of(node).size()),
                          -std::int64_t(n.totals.rows), n.totals.score, node);
    };
    std::sort(scene->labelOrder.begin(), scene->labelOrder.end(),
              [&place](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
    return scene;
}

double NetworkCamera::growth() const
{
    return 1 / std::sqrt(scale);
}

double NetworkCamera::radius(float radius) const
{
    return std::max(smallestRadius, radius * std::sqrt(scale));
}

NetworkCamera NetworkCamera::fitting(const std::vector<ForcePoint>& points,
                                     const std::vector<float>& radii, const QSizeF& size,
                                     double margin)
{
    NetworkCamera camera;
    camera.size = size;
    if (points.empty())
        return camera;
    // Circles do not scale as distances do, so their room is taken off the window's.
    QRectF box(points[0].x, points[0].y, 0, 0);
    for (const ForcePoint& point : points) {
        box.setLeft(std::min<double>(box.left(), point.x));
        box.setRight(std::max<double>(box.right(), point.x));
        box.setTop(std::min<double>(box.top(), point.y));
        box.setBottom(std::max<double>(box.bottom(), point.y));
    }
    const double largest = radii.empty() ? 0 : *std::max_element(radii.begin(), radii.end());
    const auto scaleFor = [&](double rim) {
        return std::min((size.width() - 2 * rim) / std::max(box.width(), 1.0),
                        (size.height() - 2 * rim) / std::max(box.height(), 1.0));
    };
    const double rough = std::clamp(scaleFor(margin), smallestNetworkScale, largestFit);
    const double rim = margin + largest * std::sqrt(rough);
    camera.scale = std::clamp(scaleFor(rim), smallestNetworkScale, largestFit);
    camera.centre = box.center();
    return camera;
}

NetworkCamera NetworkCamera::zoomedAt(const QPointF& position, double factor) const
{
    NetworkCamera camera = *this;
    camera.scale = std::clamp(scale * factor, smallestNetworkScale, largestNetworkScale);
    const ForcePoint held = toLayout(position);
    const QPointF offset = position - QPointF(size.width() / 2, size.height() / 2);
    camera.centre = QPointF(held.x, held.y) - offset / camera.scale;
    return camera;
}

NetworkCamera NetworkCamera::moved(const QPointF& byPixels) const
{
    NetworkCamera camera = *this;
    camera.centre -= byPixels / scale;
    return camera;
}

NetworkCamera NetworkCamera::widened(double byPixels) const
{
    NetworkCamera camera = *this;
    camera.size += QSizeF(2 * byPixels, 2 * byPixels);
    return camera;
}

QRectF NetworkCamera::placeOf(const NetworkCamera& other) const
{
    const double zoom = scale / other.scale;
    const QSizeF seen = other.size * zoom;
    const QPointF middle =
        (other.centre - centre) * scale + QPointF(size.width() / 2, size.height() / 2);
    return { middle - QPointF(seen.width() / 2, seen.height() / 2), seen };
}

NetworkPart partOf(const NetworkScene& scene, const NetworkFocus& focus)
{
    NetworkPart part;
    if (focus.node) {
        part.nodes.push_back(*focus.node);
        for (const std::uint32_t edge : scene.links.of(*focus.node)) {
            part.edges.push_back(edge);
            const std::uint32_t other = scene.graph.edges[edge].other(*focus.node);
            if (other != *focus.node)
                part.nodes.push_back(other);
        }
    } else if (focus.edge) {
        const NetworkEdge& edge = scene.graph.edges[*focus.edge];
        part.edges.push_back(*focus.edge);
        part.nodes.push_back(edge.a);
        if (edge.b != edge.a)
            part.nodes.push_back(edge.b);
    }
    return part;
}

} // namespace fw
