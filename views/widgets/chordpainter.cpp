// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordpainter.h"

#include "views/widgets/coverageraster.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace fw {

namespace {

constexpr double tolerance = 0.1; // of a pixel
constexpr double ribbonOpacity = 0.67; // Spot's
constexpr double fadedShare = 0.12;
// Outlines tell wide ribbons apart; on narrow ones, and among hundreds, they would hide the
// colours.
constexpr double narrowestOutlined = 3; // pixels at the wider end
constexpr std::size_t mostRibbonsOutlined = 300;
constexpr std::size_t mostOutlinedArcs = 200;
// Among a few, what is thinner than a pixel is made a little wider, to be seen and pointed at;
// among thousands that would lie over everything that was sent.
constexpr std::size_t mostRibbonsWidened = 1000;
constexpr double hairlineMore = 1; // pixels
constexpr std::size_t ribbonsBetweenLooks = 64;

// Their own pixels have no device pixel ratio: forms are made in them.
ChordGeometry scaled(ChordGeometry geometry, double ratio)
{
    geometry.centre *= ratio;
    geometry.ring.inner *= ratio;
    geometry.ring.outer *= ratio;
    return geometry;
}

void fillForm(CoverageRaster& raster, const ChordForm& form)
{
    raster.addPolygon(form.outline);
    raster.fill(form.fill);
    if (form.lineWidth > 0) {
        raster.addOutline(form.outline, form.lineWidth);
        raster.fill(form.line);
    }
}

void fillArcs(CoverageRaster& raster, ChordForms& forms, const std::vector<bool>& addresses,
              bool isEmphasized)
{
    for (std::size_t i = 0; i < addresses.size(); ++i)
        if (addresses[i])
            fillForm(raster, forms.arc(i, isEmphasized));
}

void paintForm(QPainter& painter, const ChordForm& form)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(form.outline.size()));
    for (const ChordPoint& point : form.outline)
        polygon.append(QPointF(point.x, point.y));
    painter.setPen(form.lineWidth > 0 ? QPen(form.line, form.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(form.fill);
    painter.drawPolygon(polygon, Qt::WindingFill);
}

} // namespace

ChordForms::ChordForms(const ChordScene& scene, const ChordGeometry& geometry, double pixel)
    : m_scene(scene)
    , m_geometry(geometry)
    , m_pixel(pixel)
{
}

const ChordForm& ChordForms::ribbon(std::size_t index)
{
    ChordRibbon ribbon = m_scene.layout.ribbons[index];
    const double radius = m_geometry.ring.inner;
    const double width = radius / m_pixel
        * std::max(ribbon.source.end - ribbon.source.start,
                   ribbon.target.end - ribbon.target.start);
    const bool isWidened =
        width <= 0 || (width < 1 && m_scene.layout.ribbons.size() <= mostRibbonsWidened);
    if (isWidened) { // next to nothing was sent, and still they met
        const double more = hairlineMore * m_pixel / radius / 2;
        for (ChordEnd* const end : { &ribbon.source, &ribbon.target }) {
            end->start -= more;
            end->end += more;
        }
    }
    m_form.outline.clear();
    appendRibbonOutline(ribbon, radius, m_geometry.rotation, tolerance * m_pixel, m_form.outline);
    for (ChordPoint& point : m_form.outline)
        point = { point.x + m_geometry.centre.x(), point.y + m_geometry.centre.y() };
    m_form.fill = m_scene.ribbonColor(index);
    m_form.fill.setAlphaF(static_cast<float>(ribbonOpacity));
    m_form.line = m_scene.palette.outline;
    const bool isOutlined =
        width >= narrowestOutlined && m_scene.layout.ribbons.size() <= mostRibbonsOutlined;
    m_form.lineWidth = isOutlined ? 0.5 * m_pixel : 0;
    return m_form;
}

const ChordForm& ChordForms::arc(std::size_t index, bool isEmphasized)
{
    const bool isMarked = isEmphasized || m_scene.selectedIndex == index;
    const bool isHollow = m_scene.matrix.sent[index] == 0;
    m_form.outline.clear();
    appendArcOutline(m_scene.layout.arcs[index], m_geometry.ring, m_geometry.rotation,
                     tolerance * m_pixel, m_form.outline);
    for (ChordPoint& point : m_form.outline)
        point = { point.x + m_geometry.centre.x(), point.y + m_geometry.centre.y() };

    m_form.fill = isHollow ? m_scene.palette.background : m_scene.arcColor(index);
    m_form.lineWidth = (isMarked ? 1.6 : 0.8) * m_pixel;
    if (isMarked)
        m_form.line = m_scene.palette.text;
    else if (isHollow)
        m_form.line = m_scene.palette.mutedText;
    else if (m_scene.layout.arcs.size() > mostOutlinedArcs)
        m_form.lineWidth = 0;
    else
        m_form.line = m_scene.palette.outline;
    return m_form;
}

void paintChords(QPainter& painter, const ChordScene& scene, const ChordGeometry& geometry)
{
    painter.setRenderHint(QPainter::Antialiasing);
    ChordForms forms(scene, geometry);
    for (std::size_t i = 0; i < scene.layout.arcs.size(); ++i)
        paintForm(painter, forms.arc(i, false));
    for (const std::uint32_t index : scene.layout.drawOrder)
        paintForm(painter, forms.ribbon(index));
}

bool paintChords(QImage& image, const ChordScene& scene, const ChordGeometry& geometry,
                 const ChordFocus& focus, const std::function<bool()>& isStopped)
{
    const double ratio = image.devicePixelRatio();
    const ChordGeometry pixels = scaled(geometry, ratio);
    CoverageRaster raster(image);
    ChordForms forms(scene, pixels, ratio);
    fillArcs(raster, forms, focus.addresses(scene.layout), focus.isSet());
    std::size_t count = 0;
    for (const std::uint32_t index : scene.layout.drawOrder) {
        if (!focus.includesRibbon(scene.layout, index))
            continue;
        if (isStopped && ++count % ribbonsBetweenLooks == 0 && isStopped())
            return false;
        fillForm(raster, forms.ribbon(index));
    }
    raster.finish();
    return true;
}

void paintArcs(QImage& image, const ChordScene& scene, const ChordGeometry& geometry)
{
    const double ratio = image.devicePixelRatio();
    const ChordGeometry pixels = scaled(geometry, ratio);
    CoverageRaster raster(image);
    ChordForms forms(scene, pixels, ratio);
    fillArcs(raster, forms, ChordFocus {}.addresses(scene.layout), false);
    raster.finish();
}

QImage fadedPicture(const QImage& picture, const QColor& background)
{
    QImage faded = picture;
    faded.setDevicePixelRatio(1);
    QPainter painter(&faded);
    QColor veil = background;
    veil.setAlphaF(static_cast<float>(1 - fadedShare));
    painter.fillRect(faded.rect(), veil);
    painter.end();
    faded.setDevicePixelRatio(picture.devicePixelRatio());
    return faded;
}

} // namespace fw
