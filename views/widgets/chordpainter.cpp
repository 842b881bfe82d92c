// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordpainter.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fw {

namespace {

constexpr double tolerance = 0.1; // of a pixel
constexpr double ribbonOpacity = 0.67; // Spot's
constexpr double fadedShare = 0.12;
// Outlines tell wide ribbons apart; on narrow ones they would hide the colour.
constexpr double narrowestOutlined = 3; // pixels at the wider end
constexpr std::size_t mostOutlinedArcs = 200;
// Opaque polygons paint several times as fast as translucent ones, and where thousands cross,
// nothing can be made out below the first few layers anyway.
constexpr std::size_t mostTranslucentRibbons = 1000;

} // namespace

QColor ChordScene::arcColor(std::size_t address) const
{
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

ChordPainter::ChordPainter(QPainter& painter, const ChordScene& scene,
                           const ChordGeometry& geometry)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(geometry)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

const QPolygonF& ChordPainter::polygon()
{
    m_polygon.clear();
    m_polygon.reserve(static_cast<qsizetype>(m_outline.size()));
    for (const ChordPoint& point : m_outline)
        m_polygon.append(m_geometry.centre + QPointF(point.x, point.y));
    return m_polygon;
}

void ChordPainter::paintRibbon(std::size_t index)
{
    const ChordRibbon& ribbon = m_scene.layout.ribbons[index];
    m_outline.clear();
    appendRibbonOutline(ribbon, m_geometry.ring.inner, m_geometry.rotation, tolerance, m_outline);

    QColor color = m_scene.ribbonColor(index);
    const bool isCrowded = m_scene.layout.ribbons.size() > mostTranslucentRibbons;
    if (isCrowded)
        color = mixed(color, m_scene.palette.background, ribbonOpacity);
    else
        color.setAlphaF(static_cast<float>(ribbonOpacity));
    const double width = m_geometry.ring.inner
        * std::max(ribbon.source.end - ribbon.source.start,
                   ribbon.target.end - ribbon.target.start);
    if (width <= 0 || (width < 1 && !isCrowded)) // next to nothing was sent, and still they met
        m_painter.setPen(QPen(color, 0.6));
    else if (width >= narrowestOutlined)
        m_painter.setPen(QPen(m_scene.palette.outline, 0.5));
    else
        m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(polygon(), Qt::WindingFill);
}

void ChordPainter::paintArc(std::size_t index, bool isEmphasized)
{
    const bool isSelected = m_scene.selectedIndex == index;
    const bool isHollow = m_scene.matrix.sent[index] == 0;
    const QColor color = m_scene.arcColor(index);
    m_outline.clear();
    appendArcOutline(m_scene.layout.arcs[index], m_geometry.ring, m_geometry.rotation, tolerance,
                     m_outline);
    const double width = isEmphasized || isSelected ? 1.6 : 0.8;
    const bool isCrowded = m_scene.layout.arcs.size() > mostOutlinedArcs;
    if (isEmphasized || isSelected)
        m_painter.setPen(QPen(m_scene.palette.text, width));
    else if (isHollow)
        m_painter.setPen(QPen(m_scene.palette.mutedText, width));
    else
        m_painter.setPen(isCrowded ? QPen(Qt::NoPen) : QPen(m_scene.palette.outline, width));
    m_painter.setBrush(isHollow ? m_scene.palette.background : color);
    m_painter.drawPolygon(polygon(), Qt::WindingFill);
}

void ChordLayer::start(QImage base, const ChordScene& scene, const ChordFocus& focus)
{
    m_image = std::move(base);
    m_ribbons.clear();
    for (const std::uint32_t index : scene.layout.drawOrder) {
        if (focus.includesRibbon(scene.layout, index))
            m_ribbons.push_back(index);
    }
    m_addresses = focus.addresses(scene.layout);
    m_next = 0;
    m_hasArcs = false;
    m_emphasizes = focus.isSet();
}

void ChordLayer::show(QImage finished)
{
    m_image = std::move(finished);
    m_ribbons.clear();
    m_addresses.clear();
    m_next = 0;
    m_hasArcs = true;
}

bool ChordLayer::advance(const ChordScene& scene, const ChordGeometry& geometry, int milliseconds)
{
    if (m_image.isNull() || isComplete())
        return true;
    QElapsedTimer timer;
    timer.start();
    QPainter painter(&m_image);
    ChordPainter chords(painter, scene, geometry);
    if (!m_hasArcs) {
        for (std::size_t i = 0; i < m_addresses.size(); ++i) {
            if (m_addresses[i])
                chords.paintArc(i, m_emphasizes);
        }
        m_hasArcs = true;
    }
    while (m_next < m_ribbons.size() && (m_next % 8 != 0 || timer.elapsed() < milliseconds))
        chords.paintRibbon(m_ribbons[m_next++]);
    return isComplete();
}

QImage fadedPicture(const QImage& picture, const QColor& background)
{
    QImage faded = picture;
    QPainter painter(&faded);
    QColor veil = background;
    veil.setAlphaF(static_cast<float>(1 - fadedShare));
    painter.fillRect(QRect({}, faded.deviceIndependentSize().toSize() + QSize(1, 1)), veil);
    return faded;
}

} // namespace fw
