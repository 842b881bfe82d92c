// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordscene.h"

#include <cmath>

namespace fw {

namespace {

constexpr double othersShare = 0.55; // of the text's grey: they are nobody's colour

} // namespace

QColor ChordScene::arcColor(std::size_t address) const
{
    if (isOthers(address))
        return mixed(palette.mutedText, palette.background, othersShare);
    return palette.seriesColor(address);
}

QColor ChordScene::ribbonColor(std::size_t ribbon) const
{
    const ChordPair& pair = matrix.pairs[ribbon];
    return arcColor(pair.forward >= pair.backward ? pair.a : pair.b);
}

double ChordGeometry::radiusAt(const QPointF& position) const
{
    return std::hypot(position.x() - centre.x(), position.y() - centre.y());
}

double ChordGeometry::angleAt(const QPointF& position) const
{
    return chordNormalized(chordAngle({ position.x() - centre.x(), position.y() - centre.y() })
                           - rotation);
}

ChordPoint ChordGeometry::unitPointAt(const QPointF& position) const
{
    return chordPoint(angleAt(position), radiusAt(position) / ring.inner);
}

bool ChordFocus::includesRibbon(const ChordLayout& layout, std::size_t index) const
{
    if (ribbon)
        return *ribbon == index;
    return !arc || layout.ribbons[index].touches(*arc);
}

bool ChordFocus::includesAll(const ChordLayout& layout) const
{
    for (std::size_t i = 0; i < layout.ribbons.size(); ++i) {
        if (!includesRibbon(layout, i))
            return false;
    }
    return true;
}

std::vector<bool> ChordFocus::addresses(const ChordLayout& layout) const
{
    if (!isSet())
        return std::vector<bool>(layout.arcs.size(), true);
    std::vector<bool> included(layout.arcs.size(), false);
    if (arc)
        included[*arc] = true;
    for (std::size_t i = 0; i < layout.ribbons.size(); ++i) {
        if (includesRibbon(layout, i)) {
            included[layout.ribbons[i].source.address] = true;
            included[layout.ribbons[i].target.address] = true;
        }
    }
    return included;
}

} // namespace fw
