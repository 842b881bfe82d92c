// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordmatrix.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fw {

// Where a chord diagram puts its arcs and ribbons: angles only, no pixels. Angles are radians,
// clockwise from twelve o'clock, within 0 to 2 pi. The scheme is that of D3's d3.chord()
// (https://d3js.org/d3-chord/chord) with sub-groups sorted descending.
//
// An arc's length is the share of what its address sent. One that sent little or nothing would
// vanish, so no arc is shorter than `minimumArc`; the others share the rest of the circle, still in
// proportion to each other. Within an arc the ribbon ends tile it in proportion to what was sent to
// each peer. An address that sent nothing has ends without width, spread evenly over its arc:
// nothing left it, and its ribbons taper to a point there.

struct ChordArc
{
    double start = 0;
    double end = 0;
    bool enlarged = false; // at the minimum: longer than its share

    double middle() const { return (start + end) / 2; }
};

// One side of a ribbon: what `address` sent to the other side.
struct ChordEnd
{
    std::uint32_t address = 0;
    double start = 0;
    double end = 0;
};

// Both ends are the same when an address sent to itself.
struct ChordRibbon
{
    ChordEnd source; // ChordPair::a, as wide as forward
    ChordEnd target; // ChordPair::b, as wide as backward

    bool touches(std::size_t address) const
    {
        return source.address == address || target.address == address;
    }
    bool isLoop() const { return source.address == target.address; }
};

struct ChordLayoutOptions
{
    double gap = 0.05; // between neighbouring arcs, as in Spot
    double largestGapShare = 0.2; // of the circle; with many arcs gaps shrink to keep to it
    double minimumArc = 0.012; // about 4 pixels at a radius of 350
    double largestMinimumShare = 0.3; // of what the gaps leave, for all minimum arcs together
};

struct ChordLayout
{
    double gap = 0; // there are as many gaps as arcs; half a one lies before the first arc
    std::vector<ChordArc> arcs; // one for each ChordMatrix::addresses
    std::vector<ChordRibbon> ribbons; // one for each ChordMatrix::pairs
    std::vector<std::uint32_t> drawOrder; // ribbons, widest first: narrow ones lie on top
};

// Linear in pairs, but for sorting them. The sum of all arcs and gaps is 2 pi.
ChordLayout chordLayout(const ChordMatrix& matrix, const ChordLayoutOptions& options = {});

} // namespace fw
