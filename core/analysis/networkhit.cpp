// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkhit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fw {

namespace {

float distance2(ForcePoint a, ForcePoint b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

float distance2ToLine(ForcePoint point, ForcePoint from, ForcePoint to)
{
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const float length2 = dx * dx + dy * dy;
    const float along = length2 > 0
        ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / length2, 0.0F, 1.0F)
        : 0;
    return distance2(point, { from.x + dx * along, from.y + dy * along });
}

} // namespace

NodeGrid::NodeGrid(std::span<const ForcePoint> points, std::span<const float> radii)
    : m_points(points.begin(), points.end())
    , m_radii(radii.begin(), radii.end())
{
    for (const float radius : m_radii)
        m_largest = std::max(m_largest, radius);
    m_side = std::max(2 * m_largest, 1.0F);
    for (std::uint32_t i = 0; i < m_points.size(); ++i)
        m_cells[cellOf(m_points[i].x, m_points[i].y)].push_back(i);
}

std::uint64_t NodeGrid::cellOf(float x, float y) const
{
    const auto column = static_cast<std::int64_t>(std::floor(x / m_side));
    const auto row = static_cast<std::int64_t>(std::floor(y / m_side));
    return static_cast<std::uint64_t>(column) << 32
        ^ (static_cast<std::uint64_t>(row) & 0xffffffff);
}

std::optional<std::uint32_t> NodeGrid::at(ForcePoint point, float growth, float tolerance) const
{
    std::optional<std::uint32_t> found;
    float nearest = std::numeric_limits<float>::infinity();
    const auto look = [&](std::uint32_t i) {
        const float away = distance2(m_points[i], point);
        const float reach = m_radii[i] * growth + tolerance;
        if (away <= reach * reach && away < nearest) {
            nearest = away;
            found = i;
        }
    };
    const float reach = m_largest * growth + tolerance;
    const float cells = 2 * reach / m_side + 1;
    if (cells * cells > static_cast<float>(m_points.size())) {
        for (std::uint32_t i = 0; i < m_points.size(); ++i)
            look(i);
        return found;
    }
    for (float y = point.y - reach; y < point.y + reach + m_side; y += m_side) {
        for (float x = point.x - reach; x < point.x + reach + m_side; x += m_side) {
            const auto cell = m_cells.find(cellOf(x, y));
            if (cell != m_cells.end())
                std::for_each(cell->second.begin(), cell->second.end(), look);
        }
    }
    return found;
}

std::optional<std::uint32_t> edgeAt(const NetworkGraph& graph, std::span<const ForcePoint> points,
                                    ForcePoint point, float tolerance)
{
    std::optional<std::uint32_t> found;
    float nearest = tolerance * tolerance;
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        const NetworkEdge& edge = graph.edges[i];
        if (edge.a == edge.b)
            continue;
        const float away = distance2ToLine(point, points[edge.a], points[edge.b]);
        if (away <= nearest) {
            nearest = away;
            found = i;
        }
    }
    return found;
}

std::optional<std::uint32_t> nodeTowards(std::span<const ForcePoint> points, std::uint32_t from,
                                         WalkDirection direction,
                                         std::span<const std::uint32_t> candidates)
{
    std::optional<std::uint32_t> found;
    float best = std::numeric_limits<float>::infinity();
    const auto look = [&](std::uint32_t i) {
        const float dx = points[i].x - points[from].x;
        const float dy = points[i].y - points[from].y;
        const bool isFlat = direction == WalkDirection::Left || direction == WalkDirection::Right;
        const bool isBack = direction == WalkDirection::Left || direction == WalkDirection::Up;
        const float ahead = (isFlat ? dx : dy) * (isBack ? -1.0F : 1.0F);
        const float aside = std::abs(isFlat ? dy : dx);
        if (i == from || ahead <= 0 || aside > ahead)
            return;
        const float cost = ahead + 2 * aside;
        if (cost < best) {
            best = cost;
            found = i;
        }
    };
    if (candidates.empty())
        for (std::uint32_t i = 0; i < points.size(); ++i)
            look(i);
    else
        std::for_each(candidates.begin(), candidates.end(), look);
    return found;
}

} // namespace fw
