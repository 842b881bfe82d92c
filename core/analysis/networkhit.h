// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/forcelayout.h"
#include "core/analysis/networkgraph.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace fw {

// Which node lies at a point, without asking all of them. In units of the layout.
class NodeGrid
{
public:
    NodeGrid() = default;
    NodeGrid(std::span<const ForcePoint> points, std::span<const float> radii);

    // The nearest node whose circle, `growth` times its radius and `tolerance` wider, holds the
    // point.
    std::optional<std::uint32_t> at(ForcePoint point, float growth, float tolerance) const;

private:
    std::uint64_t cellOf(float x, float y) const;

    std::vector<ForcePoint> m_points;
    std::vector<float> m_radii;
    float m_side = 1;
    float m_largest = 0;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_cells;
};

// The edge whose line passes nearest to a point, `tolerance` away at most. Asks every edge: ten
// thousand take less than a tenth of a millisecond.
std::optional<std::uint32_t> edgeAt(const NetworkGraph& graph, std::span<const ForcePoint> points,
                                    ForcePoint point, float tolerance);

enum class WalkDirection
{
    Left,
    Right,
    Up,
    Down
};

// The node to go to from another with an arrow key: the nearest one that lies more in that
// direction than in any other, where what is straight ahead counts as nearer. With `candidates`
// only these. None when there is none.
std::optional<std::uint32_t> nodeTowards(std::span<const ForcePoint> points, std::uint32_t from,
                                         WalkDirection direction,
                                         std::span<const std::uint32_t> candidates = {});

} // namespace fw
