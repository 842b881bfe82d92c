// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordlayout.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fw {

// The shapes of a chord diagram on a plane: x to the right, y down, the middle at (0, 0). Ribbons
// are two circle arcs joined by two quadratic curves whose control point is the middle, as D3's
// d3.ribbon() draws them.

struct ChordPoint
{
    double x = 0;
    double y = 0;
};

// The point at `angle` (clockwise from twelve o'clock) and `radius`, and back: 0 <= angle < 2 pi.
ChordPoint chordPoint(double angle, double radius);
double chordAngle(const ChordPoint& point);
// Brings any angle into 0 <= angle < 2 pi.
double chordNormalized(double angle);

struct ChordRing
{
    double inner = 0;
    double outer = 0;
};

// The arc at a place given by radius and angle (any angle). `slack` widens every arc on both sides,
// half a gap at most: then no place on the ring is dead.
std::optional<std::size_t> chordArcAt(const ChordLayout& layout, const ChordRing& ring,
                                      double radius, double angle, double slack = 0);

// Whether the ribbon covers this point of the unit disc. Exact: solves the curves, does not
// approximate them.
bool chordCovers(const ChordRibbon& ribbon, const ChordPoint& point);
// The topmost ribbon, in drawOrder, at this point of the unit disc.
std::optional<std::size_t> chordRibbonAt(const ChordLayout& layout, const ChordPoint& point);

// Appends the closed outline as a polygon that is nowhere further than `tolerance` from the true
// shape. `rotation` is added to every angle.
void appendRibbonOutline(const ChordRibbon& ribbon, double radius, double rotation,
                         double tolerance, std::vector<ChordPoint>& outline);
void appendArcOutline(const ChordArc& arc, const ChordRing& ring, double rotation, double tolerance,
                      std::vector<ChordPoint>& outline);

} // namespace fw
