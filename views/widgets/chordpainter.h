// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordlayout.h"
#include "core/analysis/chordmatrix.h"
#include "core/analysis/chordshape.h"
#include "views/support/palette.h"

#include <QImage>
#include <QPointF>
#include <QPolygonF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace fw {

// What a chord diagram shows, without where.
struct ChordScene
{
    ChordMatrix matrix;
    ChordLayout layout;
    IpAddress selected;
    std::optional<std::size_t> selectedIndex;
    Palette palette;

    bool isEmpty() const { return matrix.size() == 0; }
    QColor arcColor(std::size_t address) const;
    QColor ribbonColor(std::size_t ribbon) const; // of the end that sent more
};

// Where: device-independent pixels; `rotation` in radians clockwise.
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

// Ribbons and arcs are painted as polygons made by core/analysis/chordshape.h, never as
// QPainterPath curves: the same shape is then tested, hit and painted, and hairlines keep their
// true width.
class ChordPainter
{
public:
    ChordPainter(QPainter& painter, const ChordScene& scene, const ChordGeometry& geometry);

    void paintRibbon(std::size_t index);
    // A full arc for who sent, a hollow one for who only received.
    void paintArc(std::size_t index, bool isEmphasized);

private:
    const QPolygonF& polygon();

    QPainter& m_painter;
    const ChordScene& m_scene;
    const ChordGeometry& m_geometry;
    std::vector<ChordPoint> m_outline;
    QPolygonF m_polygon;
};

// A picture of arcs and ribbons that is painted in slices of time, so that thousands of ribbons do
// not stop the program: the widest ribbons come first, and each slice shows more of the narrow
// ones.
class ChordLayer
{
public:
    // Paints on `base`, whose device pixel ratio counts; only what `focus` includes.
    void start(QImage base, const ChordScene& scene, const ChordFocus& focus);
    // A picture that is complete already.
    void show(QImage finished);
    // True when the picture is complete. The scene must be the one given to start().
    bool advance(const ChordScene& scene, const ChordGeometry& geometry, int milliseconds);

    bool isComplete() const { return m_next == m_ribbons.size() && !m_image.isNull() && m_hasArcs; }
    const QImage& image() const { return m_image; }

private:
    QImage m_image;
    std::vector<std::uint32_t> m_ribbons;
    std::vector<bool> m_addresses;
    std::size_t m_next = 0;
    bool m_hasArcs = false;
    bool m_emphasizes = false;
};

// `picture` faded towards the background, as what is not singled out looks.
QImage fadedPicture(const QImage& picture, const QColor& background);

} // namespace fw
