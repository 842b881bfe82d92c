// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fw {

// Every point repels every other: a cell of a quadtree far enough away counts as one point in its
// middle. Source: J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm",
// Nature 324 (1986); the law of force and its numbers are those of d3-force's forceManyBody (ISC
// licence, https://github.com/d3/d3-force): a point of charge c changes the velocity of another,
// at the vector d from it, by c * alpha * d / |d|^2, within the distance 1 by c * alpha * d.
//
// Points are put in the order of a Z curve, so that each cell is a run of neighbours in memory. All
// points of a leaf share one walk through the tree, in which a cell counts as far only if it is
// far of every one of them: never less exact than a walk for each.
//
// The same points give the same forces bit by bit. Points at one place do not repel each other.
// Keeps its memory between calls. One thread at a time.
class ForceTree
{
public:
    void build(std::span<const float> x, std::span<const float> y, std::span<const float> charges);
    // Adds to the velocities of the points given to build(). A cell counts as one point when its
    // width is less than `theta` times its distance; with 0 every pair is computed.
    void repel(float theta, float alpha, std::span<float> vx, std::span<float> vy);

private:
    struct Cell
    {
        float x = 0; // of its charges' middle
        float y = 0;
        float charge = 0;
        float width2 = 0; // square of its side
        std::uint32_t next = 0; // the cell after it and all in it
        std::uint32_t begin = 0; // its points
        std::uint32_t end = 0;
        bool isLeaf = false;
    };

    // Far cells and near points alike, for one leaf; padded with charges of 0 to whole lanes.
    struct Sources
    {
        std::vector<float> x;
        std::vector<float> y;
        std::vector<float> charge;

        void clear();
        void add(float px, float py, float c);
        void pad();
    };

    void sortPoints(std::span<const float> x, std::span<const float> y);
    void addCell(std::uint32_t begin, std::uint32_t end, int level, float side);
    void collect(const Cell& leaf, float farness);
    void apply(std::uint32_t point, float alpha, float& vx, float& vy) const;

    std::vector<Cell> m_cells; // parents before children
    std::vector<std::uint64_t> m_codes; // place on the curve and number of the point
    std::vector<std::uint64_t> m_spare;
    std::vector<float> m_x; // in the order of the curve
    std::vector<float> m_y;
    std::vector<float> m_charges;
    Sources m_sources;
};

} // namespace fw
