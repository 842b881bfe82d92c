// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chordlayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace fw {

namespace {

constexpr double fullCircle = 2 * std::numbers::pi;

// Fixes the smallest arcs at the minimum, one after the other, until the next one's share of what
// is left is long enough by itself.
std::vector<ChordArc> placeArcs(const std::vector<std::int64_t>& sent, double gap, double minimum)
{
    const auto count = sent.size();
    std::vector<std::uint32_t> ascending(count);
    std::iota(ascending.begin(), ascending.end(), 0U);
    std::sort(ascending.begin(), ascending.end(),
              [&](std::uint32_t x, std::uint32_t y) { return sent[x] < sent[y]; });

    double restValue = 0;
    for (const auto i : ascending)
        restValue += static_cast<double>(sent[i]);
    double restAngle = fullCircle - gap * static_cast<double>(count);
    const bool nobodySent = restValue <= 0;
    if (nobodySent)
        minimum = restAngle / static_cast<double>(count);

    std::vector<ChordArc> arcs(count);
    for (const auto i : ascending) {
        const auto value = static_cast<double>(sent[i]);
        // Equal values must be treated alike, or a symmetric day would look lopsided.
        if (!nobodySent && value * restAngle >= minimum * restValue)
            break;
        arcs[i].enlarged = true;
        restAngle -= minimum;
        restValue -= value;
    }

    double angle = gap / 2;
    for (std::size_t i = 0; i < count; ++i) {
        arcs[i].start = angle;
        angle += arcs[i].enlarged ? minimum : static_cast<double>(sent[i]) * restAngle / restValue;
        arcs[i].end = angle;
        angle += gap;
    }
    return arcs;
}

struct SubGroup
{
    std::uint32_t address;
    std::uint32_t peer;
    std::int64_t value;
    ChordEnd* end;
};

void tile(const ChordArc& arc, const SubGroup* first, const SubGroup* last)
{
    double total = 0;
    for (const SubGroup* group = first; group != last; ++group)
        total += static_cast<double>(group->value);
    const double span = arc.end - arc.start;
    double before = 0;
    for (const SubGroup* group = first; group != last; ++group) {
        ChordEnd& end = *group->end;
        end.address = group->address;
        if (total > 0) {
            end.start = arc.start + span * (before / total);
            before += static_cast<double>(group->value);
            end.end = arc.start + span * (before / total);
        } else {
            end.start = arc.start + span * (double(group - first) + 0.5) / double(last - first);
            end.end = end.start;
        }
    }
}

std::vector<ChordRibbon> placeRibbons(const ChordMatrix& matrix, const std::vector<ChordArc>& arcs)
{
    std::vector<ChordRibbon> ribbons(matrix.pairs.size());
    std::vector<SubGroup> groups;
    groups.reserve(2 * ribbons.size());
    for (std::size_t i = 0; i < ribbons.size(); ++i) {
        const ChordPair& pair = matrix.pairs[i];
        groups.push_back({ pair.a, pair.b, pair.forward, &ribbons[i].source });
        if (pair.a != pair.b)
            groups.push_back({ pair.b, pair.a, pair.backward, &ribbons[i].target });
    }
    std::sort(groups.begin(), groups.end(), [](const SubGroup& x, const SubGroup& y) {
        if (x.address != y.address)
            return x.address < y.address;
        return x.value != y.value ? x.value > y.value : x.peer < y.peer;
    });
    for (auto first = groups.begin(); first != groups.end();) {
        const auto last = std::find_if(first, groups.end(), [&](const SubGroup& group) {
            return group.address != first->address;
        });
        tile(arcs[first->address], &*first, &*first + (last - first));
        first = last;
    }
    for (std::size_t i = 0; i < ribbons.size(); ++i) {
        if (matrix.pairs[i].a == matrix.pairs[i].b)
            ribbons[i].target = ribbons[i].source;
    }
    return ribbons;
}

} // namespace

ChordLayout chordLayout(const ChordMatrix& matrix, const ChordLayoutOptions& options)
{
    ChordLayout layout;
    const auto count = static_cast<double>(matrix.size());
    if (matrix.size() == 0)
        return layout;
    layout.gap = std::min(options.gap, options.largestGapShare * fullCircle / count);
    const double arcsAngle = fullCircle - layout.gap * count;
    const double minimum =
        std::min(options.minimumArc, options.largestMinimumShare * arcsAngle / count);
    layout.arcs = placeArcs(matrix.sent, layout.gap, minimum);
    layout.ribbons = placeRibbons(matrix, layout.arcs);

    layout.drawOrder.resize(layout.ribbons.size());
    std::iota(layout.drawOrder.begin(), layout.drawOrder.end(), 0U);
    const auto width = [&](std::uint32_t i) {
        const ChordRibbon& ribbon = layout.ribbons[i];
        return ribbon.source.end - ribbon.source.start + ribbon.target.end - ribbon.target.start;
    };
    std::stable_sort(layout.drawOrder.begin(), layout.drawOrder.end(),
                     [&](std::uint32_t x, std::uint32_t y) { return width(x) > width(y); });
    return layout;
}

} // namespace fw
