// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/frozenheader.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fw {

FrozenHeader::FrozenHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void FrozenHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const int width = frozenWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        if (isSectionHidden(section))
            continue;
        const int left = sectionPosition(section);
        if (left >= width)
            break;
        const QRect rect(left, 0, sectionSize(section), viewport()->height());
        painter.save();
        painter.fillRect(rect, palette().brush(QPalette::Button));
        paintSection(&painter, rect, section);
        painter.restore();
    }
}

QMouseEvent FrozenHeader::unscrolled(const QMouseEvent& event) const
{
    return QMouseEvent(event.type(), event.position() - QPointF(offset(), 0), event.scenePosition(),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                       event.pointingDevice());
}

bool FrozenHeader::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
    case QEvent::WhatsThis: {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        if (!isFrozenAt(help.pos()))
            break;
        QHelpEvent moved(help.type(), help.pos() - QPoint(offset(), 0), help.globalPos());
        return QHeaderView::viewportEvent(&moved);
    }
    case QEvent::HoverEnter:
    case QEvent::HoverMove: {
        const auto& hover = static_cast<const QHoverEvent&>(*event);
        if (!isFrozenAt(hover.position()))
            break;
        QHoverEvent moved(hover.type(), hover.position() - QPointF(offset(), 0),
                          hover.globalPosition(), hover.oldPosF(), hover.modifiers());
        viewport()->update(0, 0, frozenWidth(), viewport()->height());
        return QHeaderView::viewportEvent(&moved);
    }
    case QEvent::HoverLeave:
        if (frozenWidth() > 0)
            viewport()->update(0, 0, frozenWidth(), viewport()->height());
        break;
    default:
        break;
    }
    return QHeaderView::viewportEvent(event);
}

int FrozenHeader::handleAt(const QPointF& at) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    const int width = frozenWidth();
    for (int place = 0; width > 0 && place < count(); ++place) {
        const int section = logicalIndex(place);
        const int edge = sectionPosition(section) + sectionSize(section);
        if (edge > width)
            break;
        if (!isSectionHidden(section) && std::abs(at.x() - edge) < grip)
            return section;
    }
    return -1;
}

void FrozenHeader::mousePressEvent(QMouseEvent* event)
{
    if (const int section = handleAt(event->position());
        section >= 0 && event->button() == Qt::LeftButton) {
        m_sized = section;
        m_sizedFrom = event->position().x() - sectionSize(section);
        return;
    }
    m_holdsFrozen = isFrozenAt(event->position());
    if (!m_holdsFrozen) {
        QHeaderView::mousePressEvent(event);
        return;
    }
    m_wasMovable = sectionsMovable();
    setSectionsMovable(false);
    QMouseEvent moved = unscrolled(*event);
    QHeaderView::mousePressEvent(&moved);
    viewport()->update();
}

void FrozenHeader::mouseMoveEvent(QMouseEvent* event)
{
    if (m_sized >= 0) {
        // Qt's own drag ends left of the header, where these sections really are.
        const auto size = static_cast<int>(event->position().x() - m_sizedFrom);
        resizeSection(m_sized, std::clamp(size, minimumSectionSize(), maximumSectionSize()));
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        if (handleAt(event->position()) >= 0) {
            setCursor(Qt::SplitHCursor);
            return;
        }
        if (isFrozenAt(event->position())) {
            unsetCursor();
            return;
        }
    }
    // Once a button is down, it is about the section it went down on.
    if (!m_holdsFrozen) {
        QHeaderView::mouseMoveEvent(event);
        return;
    }
    QMouseEvent moved = unscrolled(*event);
    QHeaderView::mouseMoveEvent(&moved);
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_sized, -1) >= 0)
        return;
    if (!m_holdsFrozen) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    m_holdsFrozen = false;
    QMouseEvent moved = unscrolled(*event);
    QHeaderView::mouseReleaseEvent(&moved);
    setSectionsMovable(m_wasMovable);
    viewport()->update();
}

void FrozenHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!isFrozenAt(event->position())) {
        QHeaderView::mouseDoubleClickEvent(event);
        return;
    }
    QMouseEvent moved = unscrolled(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

} // namespace fw
