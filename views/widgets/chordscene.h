// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordlayout.h"
#include "core/analysis/chordmatrix.h"
#include "core/analysis/chordshape.h"
#include "views/support/palette.h"

#include <QPointF>

#include <cstddef>
#include <optional>
#include <vector>

namespace fw {

// What a chord diagram shows, without where. A value: a copy may be painted in another thread.
struct ChordScene
{
    ChordMatrix matrix;
    ChordLayout layout;
    ChordSource source = ChordSource::Stored;
    IpAddress selected;
    std::optional<std::size_t> selectedIndex;
    Palette palette;

    bool isEmpty() const { return matrix.size() == 0; }
    bool isOthers(std::size_t address) const { return matrix.others == address; }
    QColor arcColor(std::size_t address) const;
    QColor ribbonColor(std::size_t ribbon) const; // of the end that sent more
};

// Where: `rotation` in radians clockwise, the rest in any unit, usually device-independent pixels.
struct ChordGeometry
{
    QPointF centre;
    ChordRing ring; // of the arcs; ribbons end at its inner side
    double rotation = 0;

    // In the coordinates of core/analysis/chordshape.h; rotation taken away.
    double radiusAt(const QPointF& position) const;
    double angleAt(const QPointF& position) const;
    ChordPoint unitPointAt(const QPointF& position) const;
};

// What the user singled out: an arc with all its ribbons, one ribbon, or nothing.
struct ChordFocus
{
    std::optional<std::size_t> arc;
    std::optional<std::size_t> ribbon;

    bool isSet() const { return arc || ribbon; }
    bool includesRibbon(const ChordLayout& layout, std::size_t index) const;
    bool includesAll(const ChordLayout& layout) const;
    // The addresses at either end of what is singled out; all of them when nothing is.
    std::vector<bool> addresses(const ChordLayout& layout) const;

    friend bool operator==(const ChordFocus&, const ChordFocus&) = default;
};

} // namespace fw
