// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chorddiagram.h"

#include "views/widgets/chordtext.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace fw {

namespace {

constexpr int firstSlice = 12; // milliseconds of painting before an event may wait
constexpr int laterSlice = 14;
constexpr int millisecondsBetweenShows = 150;

} // namespace

ChordDiagram::ChordDiagram(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_emptyText = tr("No address is selected.");
    rebuild();
}

void ChordDiagram::setLinks(const std::shared_ptr<const std::vector<ChordLink>>& links,
                            const IpAddress& selected)
{
    m_links = links;
    m_scene.selected = selected;
    m_rotation = 0;
    rebuild();
}

void ChordDiagram::setMeasure(Measure measure)
{
    if (measure == m_scene.matrix.measure)
        return;
    m_scene.matrix.measure = measure;
    rebuild();
}

void ChordDiagram::setEmptyText(const QString& text)
{
    m_emptyText = text;
    describe();
    update();
}

void ChordDiagram::rebuild()
{
    const Measure measure = m_scene.matrix.measure;
    m_scene.matrix = m_links ? chordMatrix(*m_links, m_scene.selected, measure) : ChordMatrix {};
    m_scene.matrix.measure = measure;
    m_scene.layout = chordLayout(m_scene.matrix);
    m_scene.selectedIndex = m_scene.matrix.indexOf(m_scene.selected);
    m_isTurning = false;
    m_isPressed = false;
    if (std::exchange(m_focus, {}).isSet())
        Q_EMIT hovered({});
    repaintAll();
    describe();
}

void ChordDiagram::repaintAll()
{
    m_scene.palette = Palette::of(palette());
    m_frame = chordFrame(m_scene, font(), rect());
    m_frame.geometry.rotation = m_rotation;
    m_labels.reset(font(), m_frame.geometry, m_frame.labelRoom);
    m_labels.choose(m_scene, m_focus);
    m_shown = {};
    m_faded = {};
    m_fullIsStale = true;
    m_isolatedIsStale = true;
    update();
}

ChordGeometry ChordDiagram::geometryOfPicture() const
{
    return m_frame.geometry;
}

QString ChordDiagram::title() const
{
    return chordTitle(m_scene.matrix, m_scene.selected);
}

QString ChordDiagram::infoText() const
{
    if (m_scene.isEmpty())
        return {};
    if (m_focus.ribbon)
        return chordRibbonText(m_scene.matrix, *m_focus.ribbon, m_scene.selected);
    const auto arc = m_focus.arc ? m_focus.arc : m_scene.selectedIndex;
    return arc ? chordArcText(m_scene.matrix, *arc) : QString();
}

void ChordDiagram::describe()
{
    setAccessibleName(m_scene.isEmpty() ? tr("Chord diagram") : title());
    setAccessibleDescription(m_scene.isEmpty() ? m_emptyText : infoText());
}

bool ChordDiagram::isPictureComplete() const
{
    if (m_scene.isEmpty())
        return true;
    return !m_fullIsStale && m_full.isComplete() && m_fullRotation == m_rotation
        && (!m_focus.isSet() || (!m_isolatedIsStale && m_isolated.isComplete()));
}

ChordGeometry ChordDiagram::layerGeometry() const
{
    ChordGeometry geometry = m_frame.geometry;
    const double half = std::ceil(geometry.ring.outer) + 2;
    geometry.centre = { half, half };
    return geometry;
}

QImage ChordDiagram::blankLayer() const
{
    const double side = 2 * layerGeometry().centre.x();
    const int pixels = static_cast<int>(std::ceil(side * devicePixelRatioF()));
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(m_scene.palette.background);
    return image;
}

void ChordDiagram::finishFull()
{
    m_shown = m_full.image();
    m_shownRotation = m_fullRotation;
    m_faded = {};
    m_isolatedIsStale = true;
}

// Starts what is missing and gives it a first slice of time; the timer does the rest.
void ChordDiagram::prepareLayers()
{
    if (!m_shown.isNull() && m_shown.devicePixelRatio() != devicePixelRatioF())
        repaintAll();
    const ChordGeometry geometry = layerGeometry();
    if (m_fullIsStale && !m_isTurning) {
        m_full.start(blankLayer(), m_scene, {});
        m_fullRotation = m_rotation;
        m_fullIsStale = false;
        if (m_full.advance(m_scene, geometry, firstSlice))
            finishFull();
    }
    const bool hasCurrent = !m_shown.isNull() && m_shownRotation == m_rotation;
    if (m_focus.isSet() && m_isolatedIsStale) {
        // Whoever talks with everybody, as the selected address does, fades nothing.
        const bool isAll = hasCurrent && m_focus.includesAll(m_scene.layout);
        if (hasCurrent && !isAll && m_faded.isNull())
            m_faded = fadedPicture(m_shown, m_scene.palette.background);
        if (isAll)
            m_isolated.show(m_shown);
        else
            m_isolated.start(hasCurrent ? m_faded : blankLayer(), m_scene, m_focus);
        m_isolatedIsStale = false;
        m_isolated.advance(m_scene, geometry, firstSlice);
    }
    if (!isPictureComplete() && !m_isTurning && !m_slices.isActive()) {
        m_slices.start(0, this);
        m_sinceShown.start();
    }
}

void ChordDiagram::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_slices.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    bool isNews = false;
    if (m_isTurning || !isVisible() || m_fullIsStale || isPictureComplete()) {
        m_slices.stop();
        isNews = true;
    } else if (m_focus.isSet() && !m_isolatedIsStale && !m_isolated.isComplete()) {
        isNews = m_isolated.advance(m_scene, layerGeometry(), laterSlice);
    } else if (m_full.isComplete()) {
        isNews = true; // the focus waits for its first slice
    } else if (m_full.advance(m_scene, layerGeometry(), laterSlice)) {
        finishFull();
        isNews = true;
    }
    if (isNews || m_sinceShown.elapsed() > millisecondsBetweenShows) {
        m_sinceShown.restart();
        update();
    }
}

void ChordDiagram::paintPicture(QPainter& painter)
{
    const double half = layerGeometry().centre.x();
    const QPointF corner = m_frame.geometry.centre - QPointF(half, half);
    if (m_focus.isSet() && !m_isolatedIsStale) {
        painter.drawImage(corner, m_isolated.image());
    } else if (m_shown.isNull()) {
        painter.drawImage(corner, m_full.image());
    } else if (m_shownRotation == m_rotation) {
        painter.drawImage(corner, m_shown);
    } else {
        // Until the turned one is painted, the old one is turned as an image.
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(m_frame.geometry.centre);
        painter.rotate((m_rotation - m_shownRotation) * 180 / std::numbers::pi);
        painter.drawImage(QPointF(-half, -half), m_shown);
        painter.restore();
    }
}

void ChordDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_scene.palette.background);
    if (m_scene.isEmpty()) {
        paintEmptyText(painter, rect());
    } else {
        prepareLayers();
        paintPicture(painter);
        m_labels.paint(painter, m_scene, m_focus, false);
        painter.setPen(m_scene.palette.text);
        painter.drawText(m_frame.info, chordTextFlags, infoText());
        paintTitle(painter, m_frame);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = m_scene.palette.background;
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ChordDiagram::exportTo(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.fillRect(area, m_scene.palette.background);
    if (m_scene.isEmpty()) {
        paintEmptyText(painter, area);
    } else {
        ChordFrame frame = chordFrame(m_scene, font(), area);
        frame.geometry.rotation = m_rotation;
        ChordPainter chords(painter, m_scene, frame.geometry);
        for (std::size_t i = 0; i < m_scene.layout.arcs.size(); ++i)
            chords.paintArc(i, false);
        for (const std::uint32_t index : m_scene.layout.drawOrder)
            chords.paintRibbon(index);
        ChordLabels labels;
        labels.reset(font(), frame.geometry, frame.labelRoom);
        labels.choose(m_scene, {});
        labels.paint(painter, m_scene, {}, true);
        paintTitle(painter, frame);
    }
    painter.restore();
}

void ChordDiagram::paintTitle(QPainter& painter, const ChordFrame& frame) const
{
    painter.setPen(m_scene.palette.text);
    painter.setFont(chordTitleFont(font()));
    painter.drawText(frame.title, chordTextFlags, title());
}

void ChordDiagram::paintEmptyText(QPainter& painter, const QRectF& area) const
{
    painter.setPen(m_scene.palette.mutedText);
    painter.setFont(font());
    painter.drawText(area.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

QSize ChordDiagram::sizeHint() const
{
    return { 520, 560 };
}

QSize ChordDiagram::minimumSizeHint() const
{
    return { 220, 240 };
}

} // namespace fw
