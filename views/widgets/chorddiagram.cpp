// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chorddiagram.h"

#include "views/widgets/chordlayers.h"
#include "views/widgets/chordpicture.h"
#include "views/widgets/chordtext.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <limits>
#include <utility>

namespace fw {

ChordDiagram::ChordDiagram(QWidget* parent)
    : QWidget(parent)
    , m_mostPeers(std::numeric_limits<std::uint32_t>::max())
    , m_layers(new ChordLayers(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_emptyText = tr("No address is selected.");
    connect(m_layers, &ChordLayers::changed, this, qOverload<>(&QWidget::update));
    rebuild();
}

ChordDiagram::~ChordDiagram() = default;

void ChordDiagram::setNumbers(std::shared_ptr<const ChordNumbers> numbers)
{
    m_numbers = std::move(numbers);
    m_scene.selected = m_numbers ? m_numbers->selected : IpAddress();
    m_scene.source = m_numbers ? m_numbers->source : ChordSource::Stored;
    m_rotation = 0;
    m_pinned.reset();
    rebuild();
}

void ChordDiagram::setMeasure(Measure measure)
{
    if (measure == m_scene.matrix.measure)
        return;
    m_scene.matrix.measure = measure;
    rebuild();
}

void ChordDiagram::setMostPeers(std::size_t most)
{
    if (std::exchange(m_mostPeers, most) != most)
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
    m_scene.matrix = {};
    if (m_numbers) {
        const ChordMatrix& all = m_numbers->of(measure);
        m_scene.matrix = chordTop(all, m_mostPeers + (all.indexOf(m_scene.selected) ? 1 : 0));
    }
    m_scene.matrix.measure = measure;
    m_scene.layout = chordLayout(m_scene.matrix);
    m_scene.selectedIndex = m_scene.matrix.indexOf(m_scene.selected);
    m_isTurning = false;
    m_isPressed = false;
    const bool wasFocused = std::exchange(m_focus, pinned()).isSet();
    if (wasFocused && !m_focus.isSet())
        Q_EMIT hovered({});
    repaintAll();
    describe();
}

void ChordDiagram::repaintAll()
{
    m_scene.palette = Palette::of(palette());
    m_frame = chordFrame(m_scene, font(), rect(), title());
    m_frame.geometry.rotation = m_rotation;
    m_labels.reset(font(), m_frame.geometry, m_frame.labelRoom);
    m_labels.choose(m_scene, m_focus);
    m_layers->forget();
    update();
}

ChordGeometry ChordDiagram::geometryOfPicture() const
{
    return m_frame.geometry;
}

QString ChordDiagram::title() const
{
    return chordTitle(m_scene);
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
    // A picture nobody sees is not painted, and so not waited for.
    return m_scene.isEmpty() || !isVisible() || m_layers->isComplete();
}

void ChordDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_scene.palette.background);
    if (m_scene.isEmpty()) {
        paintEmptyText(painter, rect());
    } else {
        m_layers->paint(painter, m_scene, m_frame.geometry, m_focus, m_isTurning);
        m_labels.paint(painter, m_scene, m_focus, false);
        painter.setPen(m_scene.palette.text);
        painter.drawText(m_frame.info, chordTextFlags, infoText());
        painter.setFont(chordTitleFont(font()));
        painter.drawText(m_frame.title, chordTextFlags, title());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = m_scene.palette.background;
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

Picture ChordDiagram::picture(const QString& when) const
{
    if (m_scene.isEmpty())
        return {};
    const QString heading = when.isEmpty() ? title() : tr("%1 (%2)").arg(title(), when);
    return chordPicture(m_scene, m_rotation, font(), heading, size());
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
