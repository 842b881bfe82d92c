// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chordshape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fw {

namespace {

constexpr double fullCircle = 2 * std::numbers::pi;

double cross(const ChordPoint& a, const ChordPoint& b)
{
    return a.x * b.y - a.y * b.x;
}

// Whether a point of the unit disc lies between the curve from angle `from` to angle `to` and the
// piece of the circle that runs clockwise between them. With the middle as control point the curve
// is sqrt(u) + sqrt(v) = 1 in the basis of its two ends.
bool isCutOff(double from, double to, const ChordPoint& point)
{
    const double sweep = chordNormalized(to - from);
    const ChordPoint p = chordPoint(from, 1);
    const ChordPoint q = chordPoint(to, 1);
    const double det = cross(p, q);
    if (std::abs(det) < 1e-9) {
        // Opposite ends make the curve a straight line through the middle; equal ones enclose
        // nothing.
        return std::abs(sweep - std::numbers::pi) < 1 && cross(p, point) > 0;
    }
    const double u = cross(point, q) / det;
    const double v = cross(p, point) / det;
    const bool isBeyond = u > 0 && v > 0 && std::sqrt(u) + std::sqrt(v) > 1;
    return sweep < std::numbers::pi ? isBeyond : !isBeyond;
}

void appendArc(double from, double to, double radius, double tolerance,
               std::vector<ChordPoint>& outline)
{
    const double sweep = to - from;
    const double step = 2 * std::acos(1 - std::min(1.0, tolerance / radius));
    const int count = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / step)));
    for (int i = 0; i <= count; ++i)
        outline.push_back(chordPoint(from + sweep * i / count, radius));
}

// A quadratic curve in n equal steps is at most |p0 - 2 p1 + p2| / (4 n^2) off, and p1 is the
// middle.
int curveSteps(double from, double to, double radius, double tolerance)
{
    const double bend = 2 * radius * std::abs(std::cos((to - from) / 2));
    return std::max(1, static_cast<int>(std::ceil(std::sqrt(bend / (4 * tolerance)))));
}

// Without its first and last point: the arcs on both sides bring them.
void appendCurve(double from, double to, double radius, int steps, std::vector<ChordPoint>& outline)
{
    const ChordPoint p = chordPoint(from, radius);
    const ChordPoint q = chordPoint(to, radius);
    for (int i = 1; i < steps; ++i) {
        const double t = double(i) / steps;
        const double wp = (1 - t) * (1 - t);
        const double wq = t * t;
        outline.push_back({ wp * p.x + wq * q.x, wp * p.y + wq * q.y });
    }
}

} // namespace

ChordPoint chordPoint(double angle, double radius)
{
    return { radius * std::sin(angle), -radius * std::cos(angle) };
}

double chordAngle(const ChordPoint& point)
{
    return chordNormalized(std::atan2(point.x, -point.y));
}

double chordNormalized(double angle)
{
    const double rest = std::fmod(angle, fullCircle);
    const double positive = rest < 0 ? rest + fullCircle : rest;
    return positive < fullCircle ? positive : 0; // a tiny negative rounds up to the full circle
}

std::optional<std::size_t> chordArcAt(const ChordLayout& layout, const ChordRing& ring,
                                      double radius, double angle, double slack)
{
    if (radius < ring.inner || radius > ring.outer || layout.arcs.empty())
        return std::nullopt;
    const double wanted = chordNormalized(angle);
    const auto after =
        std::upper_bound(layout.arcs.begin(), layout.arcs.end(), wanted + slack,
                         [](double value, const ChordArc& arc) { return value < arc.start; });
    if (after == layout.arcs.begin())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(after - layout.arcs.begin()) - 1;
    if (wanted > layout.arcs[index].end + slack)
        return std::nullopt;
    return index;
}

bool chordCovers(const ChordRibbon& ribbon, const ChordPoint& point)
{
    if (point.x * point.x + point.y * point.y > 1)
        return false;
    if (ribbon.isLoop())
        return isCutOff(ribbon.source.start, ribbon.source.end, point);
    // The two curves of a ribbon between close neighbours cross each other; the lobe beyond the
    // crossing is cut off twice and painted too, as by either fill rule.
    return isCutOff(ribbon.source.end, ribbon.target.start, point)
        == isCutOff(ribbon.target.end, ribbon.source.start, point);
}

std::optional<std::size_t> chordRibbonAt(const ChordLayout& layout, const ChordPoint& point)
{
    for (auto place = layout.drawOrder.rbegin(); place != layout.drawOrder.rend(); ++place) {
        if (chordCovers(layout.ribbons[*place], point))
            return *place;
    }
    return std::nullopt;
}

void appendRibbonOutline(const ChordRibbon& ribbon, double radius, double rotation,
                         double tolerance, std::vector<ChordPoint>& outline)
{
    const double s0 = ribbon.source.start + rotation;
    const double s1 = ribbon.source.end + rotation;
    appendArc(s0, s1, radius, tolerance, outline);
    if (ribbon.isLoop()) {
        appendCurve(s1, s0, radius, curveSteps(s1, s0, radius, tolerance), outline);
        return;
    }
    const double t0 = ribbon.target.start + rotation;
    const double t1 = ribbon.target.end + rotation;
    // Both sides in the same steps: then both err to the same side, and a hairline keeps its width
    // where it is much thinner than the tolerance.
    // And not too few, however straight: a ribbon is half as wide in the middle as at its ends.
    const int steps = std::max(
        { 10, curveSteps(s1, t0, radius, tolerance), curveSteps(t1, s0, radius, tolerance) });
    appendCurve(s1, t0, radius, steps, outline);
    appendArc(t0, t1, radius, tolerance, outline);
    appendCurve(t1, s0, radius, steps, outline);
}

void appendArcOutline(const ChordArc& arc, const ChordRing& ring, double rotation, double tolerance,
                      std::vector<ChordPoint>& outline)
{
    const double start = arc.start + rotation;
    const double end = arc.end + rotation;
    appendArc(start, end, ring.outer, tolerance, outline);
    appendArc(end, start, ring.inner, tolerance, outline);
}

} // namespace fw
