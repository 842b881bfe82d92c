// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chorddiagram.h"
#include "views/widgets/chordlayers.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <numbers>

// What the user does to a chord diagram; how it looks is in chorddiagram.cpp.

namespace fw {

namespace {

constexpr double turnByKey = 5 * std::numbers::pi / 180;

} // namespace

std::optional<std::size_t> ChordDiagram::addressAt(const QPointF& position) const
{
    const ChordGeometry& geometry = m_frame.geometry;
    const auto arc = chordArcAt(m_scene.layout, geometry.ring, geometry.radiusAt(position),
                                geometry.angleAt(position), m_scene.layout.gap / 2);
    return arc ? arc : m_labels.addressAt(m_scene, position);
}

ChordFocus ChordDiagram::focusAt(const QPointF& position) const
{
    ChordFocus focus;
    focus.arc = addressAt(position);
    if (!focus.arc)
        focus.ribbon = chordRibbonAt(m_scene.layout, m_frame.geometry.unitPointAt(position));
    return focus;
}

void ChordDiagram::setFocusOn(const ChordFocus& focus)
{
    if (focus == m_focus)
        return;
    m_focus = focus;
    m_layers->forgetFocus();
    m_labels.choose(m_scene, m_focus);
    describe();
    QList<IpAddress> addresses;
    const auto add = [&](std::size_t address) {
        if (!m_scene.isOthers(address))
            addresses.append(m_scene.matrix.addresses[address]);
    };
    if (focus.arc)
        add(*focus.arc);
    if (focus.ribbon) {
        const ChordPair& pair = m_scene.matrix.pairs[*focus.ribbon];
        add(pair.a);
        if (pair.b != pair.a)
            add(pair.b);
    }
    update();
    Q_EMIT hovered(addresses);
}

ChordFocus ChordDiagram::pinned() const
{
    ChordFocus focus;
    if (m_pinned && !m_scene.isEmpty()) {
        focus.arc = m_scene.matrix.indexOf(*m_pinned);
        if (!focus.arc)
            focus.arc = m_scene.matrix.others;
    }
    return focus;
}

void ChordDiagram::pin(std::optional<IpAddress> address)
{
    m_pinned = address;
    m_focusIsFromMouse = false;
    setFocusOn(pinned());
}

void ChordDiagram::activate(std::size_t address)
{
    if (m_scene.isOthers(address)) {
        Q_EMIT othersActivated();
        return;
    }
    const IpAddress activated = m_scene.matrix.addresses[address];
    Q_EMIT addressActivated(activated);
}

void ChordDiagram::walk(int step)
{
    const auto count = static_cast<int>(m_scene.matrix.size());
    m_focusIsFromMouse = false;
    ChordFocus focus;
    if (m_focus.arc)
        focus.arc = static_cast<std::size_t>((int(*m_focus.arc) + step + count) % count);
    else
        focus.arc = m_scene.selectedIndex.value_or(0);
    setFocusOn(focus);
}

void ChordDiagram::turnTo(double rotation)
{
    m_rotation = chordNormalized(rotation);
    m_frame.geometry.rotation = m_rotation;
    m_labels.reset(font(), m_frame.geometry, m_frame.labelRoom);
    m_labels.choose(m_scene, m_focus);
    m_layers->outdate();
    update();
}

void ChordDiagram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    repaintAll();
}

void ChordDiagram::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        repaintAll();
        describe();
        break;
    default:
        break;
    }
}

void ChordDiagram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_scene.isEmpty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_isPressed = true;
    m_pressedAt = event->position();
    m_pressedAngle = m_frame.geometry.angleAt(m_pressedAt);
}

void ChordDiagram::mouseMoveEvent(QMouseEvent* event)
{
    if (m_scene.isEmpty())
        return;
    const QPointF position = event->position();
    if (m_isPressed && !m_isTurning
        && (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        setFocusOn({});
        m_isTurning = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isTurning) {
        // The angle under the mouse, rotation taken away, stays what it was when pressed.
        turnTo(m_rotation + m_frame.geometry.angleAt(position) - m_pressedAngle);
        return;
    }
    if (m_isPressed)
        return;
    const ChordFocus focus = focusAt(position);
    // A keyboard user's arc is not taken away by a mouse that merely lies on the window.
    if (!focus.isSet() && !m_focusIsFromMouse)
        return;
    m_focusIsFromMouse = true;
    setCursor(focus.arc ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusOn(focus.isSet() ? focus : pinned());
}

void ChordDiagram::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    m_isPressed = false;
    setCursor(Qt::ArrowCursor);
    if (m_isTurning) {
        m_isTurning = false;
        setFocusOn(pinned());
        update();
        return;
    }
    if (const auto address = addressAt(event->position()))
        activate(*address);
}

void ChordDiagram::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_focusIsFromMouse && !m_isTurning)
        setFocusOn(pinned());
}

void ChordDiagram::keyPressEvent(QKeyEvent* event)
{
    const bool isForward = event->key() == Qt::Key_Right;
    const bool isBackward = event->key() == Qt::Key_Left;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_scene.isEmpty()) {
        QWidget::keyPressEvent(event);
    } else if ((isForward || isBackward) && event->modifiers().testFlag(Qt::ShiftModifier)) {
        turnTo(m_rotation + (isForward ? turnByKey : -turnByKey));
    } else if (isForward || isBackward) {
        walk(isForward ? 1 : -1);
    } else if (isEnter && m_focus.arc) {
        activate(*m_focus.arc);
    } else if (event->key() == Qt::Key_Escape && m_focus.isSet()) {
        m_pinned.reset();
        setFocusOn({});
    } else {
        QWidget::keyPressEvent(event); // Escape with nothing to clear leads out of here
    }
}

} // namespace fw
