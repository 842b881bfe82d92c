// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/frozenheader.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>

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

void FrozenHeader::mousePressEvent(QMouseEvent* event)
{
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
    // Once a button is down, it is about the section it went down on.
    const bool isFrozen =
        event->buttons() == Qt::NoButton ? isFrozenAt(event->position()) : m_holdsFrozen;
    if (!isFrozen) {
        QHeaderView::mouseMoveEvent(event);
        return;
    }
    QMouseEvent moved = unscrolled(*event);
    QHeaderView::mouseMoveEvent(&moved);
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent* event)
{
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
