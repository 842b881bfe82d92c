// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordlayers.h"

#include "views/widgets/chordpainter.h"

#include <QPainter>

#include <cmath>
#include <numbers>
#include <utility>

namespace fw {

namespace {

// So many take two to five milliseconds.
constexpr std::size_t mostPaintedAtOnce = 250;

ChordGeometry layerGeometry(ChordGeometry geometry)
{
    const double half = std::ceil(geometry.ring.outer) + 2;
    geometry.centre = { half, half };
    return geometry;
}

QImage blank(const ChordGeometry& layer, double ratio, const QColor& background)
{
    const int pixels = static_cast<int>(std::ceil(2 * layer.centre.x() * ratio));
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(background);
    return image;
}

} // namespace

ChordLayers::ChordLayers(QObject* parent)
    : QObject(parent)
{
}

void ChordLayers::drop()
{
    m_job.cancel();
    m_current.reset();
    m_isStale = true;
    m_isComplete = false;
    m_isolated = {};
}

void ChordLayers::forget()
{
    drop();
    m_arcs = {};
    m_painted = {};
}

void ChordLayers::outdate()
{
    drop();
}

void ChordLayers::forgetFocus()
{
    m_isolated = {};
    m_isComplete = false;
}

void ChordLayers::keep(Painted painted, double rotation)
{
    m_painted = std::move(painted);
    m_rotation = rotation;
    m_arcs = {};
    m_isolated = {};
    m_isStale = false;
}

void ChordLayers::begin(const ChordScene& scene, const ChordGeometry& geometry, double ratio)
{
    const ChordGeometry layer = layerGeometry(geometry);
    QImage base = blank(layer, ratio, scene.palette.background);
    if (scene.layout.ribbons.size() <= mostPaintedAtOnce) {
        paintChords(base, scene, layer, {});
        QImage faded = fadedPicture(base, scene.palette.background);
        keep({ std::move(base), std::move(faded) }, geometry.rotation);
        return;
    }
    if (m_current)
        return; // under way
    if (m_painted.full.isNull()) {
        m_arcs = base;
        paintArcs(m_arcs, scene, layer);
    }
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("chord"));
    const auto mine = std::make_shared<int>();
    m_current = mine;
    m_job = m_worker->submit<Painted>(
        [scene, layer, base](const RunContext& context) -> Result<Painted> {
            QImage full = base;
            if (!paintChords(full, scene, layer, {}, [&context] { return context.cancelled(); }))
                return cancelledError();
            QImage faded = fadedPicture(full, scene.palette.background);
            return Painted { std::move(full), std::move(faded) };
        },
        this,
        [this, mine, rotation = geometry.rotation](Result<Painted> painted) {
            if (m_current != mine || !painted)
                return;
            m_current.reset();
            keep(std::move(*painted), rotation);
            Q_EMIT changed();
        });
}

void ChordLayers::paint(QPainter& painter, const ChordScene& scene, const ChordGeometry& geometry,
                        const ChordFocus& focus, bool isTurning)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage& old = m_painted.full.isNull() ? m_arcs : m_painted.full;
    if (!old.isNull() && old.devicePixelRatio() != ratio)
        forget(); // the window moved to another screen
    if (m_isStale && !isTurning)
        begin(scene, geometry, ratio);

    const bool isCurrent = !m_painted.full.isNull() && m_rotation == geometry.rotation;
    const ChordGeometry layer = layerGeometry(geometry);
    if (focus.isSet() && m_isolated.isNull()) {
        // Whoever talks with everybody, as the selected address does, fades nothing.
        const bool isAll = isCurrent && focus.includesAll(scene.layout);
        m_isolated = isAll ? m_painted.full
            : isCurrent    ? m_painted.faded
                           : blank(layer, ratio, scene.palette.background);
        if (!isAll)
            paintChords(m_isolated, scene, layer, focus);
    }
    m_isComplete = !m_isStale && isCurrent;

    const QPointF corner = geometry.centre - layer.centre;
    if (focus.isSet()) {
        painter.drawImage(corner, m_isolated);
    } else if (isCurrent || m_painted.full.isNull()) {
        painter.drawImage(corner, m_painted.full.isNull() ? m_arcs : m_painted.full);
    } else {
        // Until the turned one is painted, the old one is turned as an image.
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(geometry.centre);
        painter.rotate((geometry.rotation - m_rotation) * 180 / std::numbers::pi);
        painter.drawImage(-layer.centre, m_painted.full);
        painter.restore();
    }
}

} // namespace fw
