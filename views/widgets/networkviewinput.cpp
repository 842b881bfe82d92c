// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networkview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

// What the user does to the network view.

namespace fw {

namespace {

constexpr double nodeTolerance = 3; // pixels beside a circle
constexpr double edgeTolerance = 5;
constexpr double wheelStep = 1.2; // for a notch
constexpr int fadingEdges = 4000; // with more, lines lie everywhere and pointing at one is luck

std::optional<WalkDirection> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return WalkDirection::Left;
    case Qt::Key_Right:
        return WalkDirection::Right;
    case Qt::Key_Up:
        return WalkDirection::Up;
    case Qt::Key_Down:
        return WalkDirection::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

NetworkFocus NetworkView::focusAt(const QPointF& position)
{
    NetworkFocus focus;
    if (isEmpty() || !QRectF(QPointF(), m_camera.size).contains(position))
        return focus;
    if (std::exchange(m_isGridStale, false))
        m_grid = NodeGrid(m_points, m_scene->radii);
    const ForcePoint point = m_camera.toLayout(position);
    focus.node = m_grid.at(point, static_cast<float>(m_camera.growth()),
                           static_cast<float>(nodeTolerance / m_camera.scale));
    if (!focus.node && m_scene->graph.edges.size() <= fadingEdges)
        focus.edge = edgeAt(m_scene->graph, m_points, point,
                            static_cast<float>(edgeTolerance / m_camera.scale));
    return focus;
}

void NetworkView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isEmpty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_isPressed = true;
    m_pressedAt = m_lastAt = event->position();
    m_draggedNode = focusAt(m_pressedAt).node;
}

void NetworkView::mouseMoveEvent(QMouseEvent* event)
{
    if (isEmpty())
        return;
    const QPointF position = event->position();
    if (m_isPressed && !m_isDragging
        && (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        m_focusIsFromMouse = true;
        setCursor(Qt::ClosedHandCursor);
        setFocusOn({ m_draggedNode, {} });
    }
    if (m_isDragging && m_draggedNode) {
        m_points[*m_draggedNode] = m_target[*m_draggedNode] = m_camera.toLayout(position);
        followPart();
        touch();
    } else if (m_isDragging) {
        m_isCameraOwn = true;
        setCamera(m_camera.moved(position - m_lastAt));
    }
    m_lastAt = position;
    if (m_isPressed)
        return;
    const NetworkFocus focus = focusAt(position);
    // A keyboard user's node is not taken away by a mouse that merely lies on the window.
    if (!focus.isSet() && !m_focusIsFromMouse)
        return;
    m_focusIsFromMouse = true;
    setCursor(focus.isSet() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusOn(focus);
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    m_isPressed = false;
    setCursor(Qt::ArrowCursor);
    const auto node = std::exchange(m_draggedNode, std::nullopt);
    if (std::exchange(m_isDragging, false)) {
        if (node) {
            // What was put somewhere by hand is not moved away by fitting.
            m_isCameraOwn = true;
            const NetworkKey key = m_scene->graph.nodes[*node].key;
            Q_EMIT nodeMoved(key, m_points[*node]);
        }
        return;
    }
    activate(focusAt(event->position()));
}

void NetworkView::activate(const NetworkFocus& focus)
{
    if (focus.node)
        Q_EMIT nodeActivated(*focus.node);
    else if (focus.edge)
        Q_EMIT edgeActivated(*focus.edge);
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    const NetworkFocus focus = focusAt(event->position());
    if (!focus.isSet()) {
        fit();
    } else if (focus.node && !m_scene->graph.nodes[*focus.node].key.isAddress()) {
        const NetworkKey block = m_scene->graph.nodes[*focus.node].key;
        Q_EMIT blockOpened(block);
    } else if (focus.node) {
        Q_EMIT nodeOpened(*focus.node);
    }
}

void NetworkView::wheelEvent(QWheelEvent* event)
{
    if (isEmpty() || event->angleDelta().y() == 0)
        return;
    m_isCameraOwn = true;
    setCamera(
        m_camera.zoomedAt(event->position(), std::pow(wheelStep, event->angleDelta().y() / 120.0)));
    event->accept();
}

void NetworkView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_focusIsFromMouse && !m_isDragging)
        setFocusOn({});
}

void NetworkView::walk(WalkDirection direction, bool alongEdges)
{
    m_focusIsFromMouse = false;
    const auto from = m_focus.node ? m_focus.node
        : m_selected.node          ? m_selected.node
        : m_selected.edge          ? std::optional(m_scene->graph.edges[*m_selected.edge].a)
                                   : std::nullopt;
    // The first key comes to where one was, or to what matters most.
    if (!m_focus.node) {
        lookAt(from.value_or(m_scene->labelOrder.front()));
        return;
    }
    std::vector<std::uint32_t> neighbours;
    if (alongEdges) {
        for (const std::uint32_t edge : m_scene->links.of(*from))
            neighbours.push_back(m_scene->graph.edges[edge].other(*from));
        if (neighbours.empty())
            return;
    }
    if (const auto to = nodeTowards(m_points, *from, direction, neighbours))
        lookAt(*to);
}

void NetworkView::keyPressEvent(QKeyEvent* event)
{
    const auto direction = directionOf(event->key());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEmpty()) {
        QWidget::keyPressEvent(event);
    } else if (direction) {
        walk(*direction, event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (isEnter && m_focus.node && !m_scene->graph.nodes[*m_focus.node].key.isAddress()) {
        const NetworkKey block = m_scene->graph.nodes[*m_focus.node].key;
        Q_EMIT blockOpened(block);
    } else if (isEnter && m_focus.isSet()) {
        activate(m_focus);
    } else if (event->key() == Qt::Key_Escape && m_focus.isSet()) {
        setFocusOn({});
    } else {
        QWidget::keyPressEvent(event); // Escape with nothing to clear leads out of here
    }
}

void NetworkView::contextMenuEvent(QContextMenuEvent* event)
{
    if (isEmpty())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        m_focusIsFromMouse = true;
        setFocusOn(focusAt(event->pos()));
    }
    Q_EMIT menuWanted(event->globalPos());
}

} // namespace fw
