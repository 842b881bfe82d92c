// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingesttotals.h"
#include "views/widgets/ingestchart.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What the user does to a chart of flows per minute; how it looks is in ingestchart.cpp.

namespace fw {

namespace {

constexpr std::int64_t fewestMinutes = 10; // on the screen
constexpr double zoomStep = 1.25; // a notch of the wheel
constexpr double keyStep = 1.5;
constexpr double moveStep = 0.1; // of what is shown
constexpr int notch = 120; // eighths of a degree
constexpr int leastBand = 6; // pixels; less is a click

} // namespace

void IngestChart::makeActions()
{
    const auto add = [this](const char* name, const QString& text, const QList<QKeySequence>& keys,
                            auto&& call, const QString& shortText = {}) {
        auto* action = new QAction(text, this);
        if (!shortText.isEmpty())
            action->setIconText(shortText);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, call);
        addAction(action);
    };
    add(
        "ingestZoomIn", tr("Zoom &in"), { Qt::Key_Plus, Qt::Key_Equal },
        [this] { zoom(1 / keyStep, 0.5); }, QStringLiteral("+"));
    add(
        "ingestZoomOut", tr("Zoom &out"), { Qt::Key_Minus }, [this] { zoom(keyStep, 0.5); },
        QStringLiteral("\u2212"));
    add(
        "ingestFit", tr("Show the &whole range"), { Qt::Key_0 }, [this] { showSpan(m_whole); },
        tr("Whole range"));
    add("ingestEarlier", tr("&Earlier"), { Qt::Key_Left }, [this] { move(-moveStep); });
    add("ingestLater", tr("&Later"), { Qt::Key_Right }, [this] { move(moveStep); });
    add("ingestValueBefore", tr("&Value before"), { QKeySequence(Qt::SHIFT | Qt::Key_Left) },
        [this] { moveValue(-1); });
    add("ingestValueAfter", tr("Value a&fter"), { QKeySequence(Qt::SHIFT | Qt::Key_Right) },
        [this] { moveValue(1); });
    add("ingestOpenDay", tr("Go to the &day of the value"), { Qt::Key_Return, Qt::Key_Enter },
        [this] {
            if (m_hovered)
                Q_EMIT dayActivated(Day::ofTime(m_hovered->tdate));
        });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void IngestChart::showSpan(const MinuteSpan& span)
{
    if (m_whole.to <= m_whole.from) {
        m_span = {};
        redraw();
        return;
    }
    const std::int64_t whole = m_whole.minutes();
    const std::int64_t minutes = std::clamp(span.minutes(), std::min(fewestMinutes, whole), whole);
    // What is asked for stays in the middle where it must be widened.
    const std::int64_t asked = span.from + (span.to - span.from - minutes * secondsOfMinute) / 2;
    const std::int64_t from = std::clamp(asked / secondsOfMinute * secondsOfMinute, m_whole.from,
                                         m_whole.to - minutes * secondsOfMinute);
    const MinuteSpan shown { from, from + minutes * secondsOfMinute };
    if (shown == m_span)
        return;
    m_span = shown;
    redraw();
    Q_EMIT spanChanged(m_span);
}

void IngestChart::zoom(double factor, double about)
{
    const auto minutes = static_cast<double>(m_span.minutes());
    // At least a minute, so that a small step does something.
    double wanted = factor < 1 ? std::floor(minutes * factor) : std::ceil(minutes * factor);
    wanted = std::clamp(wanted, static_cast<double>(fewestMinutes),
                        static_cast<double>(std::max(fewestMinutes, m_whole.minutes())));
    const auto shift = static_cast<std::int64_t>(std::llround((minutes - wanted) * about));
    const std::int64_t from = m_span.from + shift * secondsOfMinute;
    showSpan({ from, from + static_cast<std::int64_t>(wanted) * secondsOfMinute });
}

void IngestChart::move(double part)
{
    const auto minutes = static_cast<double>(m_span.minutes()) * part;
    const auto step =
        static_cast<std::int64_t>(minutes < 0 ? std::floor(minutes) : std::ceil(minutes))
        * secondsOfMinute;
    showSpan({ m_span.from + step, m_span.to + step });
}

// The drag's own: from where it began, so that nothing is lost to rounding.
void IngestChart::moveBy(int pixels)
{
    const std::int64_t length = m_pressedSpan.to - m_pressedSpan.from;
    const std::int64_t shift = -static_cast<std::int64_t>(pixels) * length
        / std::max(1, plot().width()) / secondsOfMinute * secondsOfMinute;
    showSpan({ m_pressedSpan.from + shift, m_pressedSpan.to + shift });
}

void IngestChart::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    if (angle.isNull() || m_span.to <= m_span.from) {
        event->ignore();
        return;
    }
    event->accept();
    if (angle.y() == 0) {
        move(-moveStep * angle.x() / notch);
        return;
    }
    const double about = (event->position().x() - plot().left()) / std::max(1, plot().width());
    zoom(std::pow(zoomStep, -static_cast<double>(angle.y()) / notch), std::clamp(about, 0.0, 1.0));
}

void IngestChart::mousePressEvent(QMouseEvent* event)
{
    const bool moves = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier);
    if (m_span.to <= m_span.from || (!moves && event->button() != Qt::LeftButton)) {
        event->ignore();
        return;
    }
    event->accept();
    m_pressed = event->position().toPoint();
    m_pressedSpan = m_span;
    m_isMoving = moves;
    if (moves) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    m_band->setGeometry(QRect(m_pressed.x(), plot().top(), 0, plot().height()));
    m_band->show();
}

void IngestChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    event->accept();
    if (m_isMoving) {
        moveBy(position.x() - m_pressed.x());
    } else if (m_band->isVisible()) {
        const QRect area = plot();
        const int from = std::clamp(m_pressed.x(), area.left(), area.right());
        const int to = std::clamp(position.x(), area.left(), area.right());
        m_band->setGeometry(
            QRect(std::min(from, to), area.top(), std::abs(to - from) + 1, area.height()));
    }
    hoverAt(position);
}

void IngestChart::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    if (m_isMoving) {
        m_isMoving = false;
        viewport()->unsetCursor();
        return;
    }
    if (!m_band->isVisible())
        return;
    m_band->hide();
    const QRect band = m_band->geometry();
    const auto from = timeAt(band.left());
    const auto to = timeAt(std::min(band.right(), plot().right()));
    if (band.width() >= leastBand && from && to)
        showSpan({ *from, *to + secondsOfMinute });
}

void IngestChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_band->hide();
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto time = timeAt(event->position().toPoint().x()))
        Q_EMIT dayActivated(Day::ofTime(*time));
}

void IngestChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_band->isVisible()) {
        m_band->hide();
        return;
    }
    // Its scroll bars are of no use here, and the keys are those of actions.
    event->ignore();
}

void IngestChart::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    showValue(std::nullopt);
}

void IngestChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void IngestChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void IngestChart::hoverAt(const QPoint& position)
{
    showValue(plot().contains(position) ? highestAt(position.x()) : std::nullopt);
}

void IngestChart::showValue(const std::optional<IngestMinute>& minute)
{
    if (minute == m_hovered)
        return;
    m_hovered = minute;
    viewport()->update();
    Q_EMIT hovered(m_hovered);
}

// What the mouse does, by keys: the next column of pixels that shows another minute. The first time
// it is the middle of what is shown.
void IngestChart::moveValue(int direction)
{
    const QRect area = plot();
    if (m_span.to <= m_span.from)
        return;
    const bool isShown =
        m_hovered && m_hovered->tdate >= m_span.from && m_hovered->tdate < m_span.to;
    int x = isShown ? placeOf(m_hovered->tdate) : area.center().x();
    std::optional<IngestMinute> minute = isShown ? m_hovered : highestAt(x);
    const auto isFurther = [&] {
        return minute && (!isShown || (minute->tdate - m_hovered->tdate) * direction > 0);
    };
    while (!isFurther() && x + direction >= area.left() && x + direction <= area.right()) {
        x += direction;
        minute = highestAt(x);
    }
    if (isFurther())
        showValue(minute);
}

// A column of pixels may be many minutes wide: the one meant is the peak that is drawn there.
std::optional<IngestMinute> IngestChart::highestAt(int x) const
{
    const auto time = timeAt(x);
    if (!time)
        return std::nullopt;
    IngestMinute highest { *time, 0 };
    const std::int64_t end = timeAt(x + 1).value_or(m_span.to);
    const auto [first, last] =
        minutesIn(m_picture->minutes, { *time, std::max(end, *time + secondsOfMinute) });
    for (auto minute = first; minute != last; ++minute)
        if (minute->total > highest.total)
            highest = *minute;
    return highest;
}

} // namespace fw
