// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/scorecurvechart.h"

#include "core/base/format.h"
#include "views/support/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

constexpr double gridShare = 0.15;
constexpr double pad = 5;
constexpr double rowMark = 5; // half of its size
constexpr int keySteps = 50; // from one end to the other

QString powerText(int exponent)
{
    return QStringLiteral("1e%1").arg(exponent);
}

// Each line of text stands on what it is drawn over, so that the curve does not run through it.
void drawLabel(QPainter& painter, const Palette& colors, const QRectF& place, const QString& text)
{
    painter.fillRect(place, colors.background);
    painter.setPen(colors.text);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace

ScoreCurveChart::ScoreCurveChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("scoreCurve"));
    setAccessibleName(tr("Score curve of the day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreCurveChart::showCurve(std::shared_ptr<const DayScores> scores, double score)
{
    m_scores = std::move(scores);
    m_read.reset();
    if (hasCurve()) {
        const ScoreCurve& curve = m_scores->curve();
        m_low = std::floor(curve.points.front().log);
        m_high = std::max(std::ceil(curve.points.back().log), m_low + 1);
        m_row = { m_scores->placeOf(score).lower, score > 0 ? std::log10(score) : m_low };
        setAccessibleDescription(
            tr("This row: %1.").arg(readingOf(m_row.position))
            + (curve.knee ? QLatin1Char(' ') + tr("Knee: %1.").arg(readingOf(curve.knee->position))
                          : QString()));
    } else {
        setAccessibleDescription(tr("No curve: fewer than two scores above 0."));
    }
    update();
}

QRectF ScoreCurveChart::plot() const
{
    const QFontMetricsF metrics(font());
    const double left = metrics.horizontalAdvance(powerText(-88)) + 2 * pad;
    return QRectF(left, metrics.height() + pad, width() - left - 2 * pad,
                  height() - 2 * metrics.height() - 3 * pad);
}

QPointF ScoreCurveChart::placeOf(const CurvePoint& point) const
{
    const QRectF area = plot();
    const auto last = static_cast<double>(std::max<std::int64_t>(m_scores->curve().rows - 1, 1));
    const double log = std::clamp(point.log, m_low, m_high);
    return { area.left() + area.width() * static_cast<double>(point.position) / last,
             area.bottom() - area.height() * (log - m_low) / (m_high - m_low) };
}

CurvePoint ScoreCurveChart::pointOf(std::int64_t position) const
{
    const double score = m_scores->at(position);
    return { position, score > 0 ? std::log10(score) : m_low };
}

std::int64_t ScoreCurveChart::positionAt(double x) const
{
    const QRectF area = plot();
    const auto last = static_cast<double>(m_scores->curve().rows - 1);
    const double share = area.width() > 0 ? (x - area.left()) / area.width() : 0;
    return static_cast<std::int64_t>(std::lround(std::clamp(share, 0.0, 1.0) * last));
}

QPointF ScoreCurveChart::markOfRow() const
{
    return hasCurve() ? placeOf(m_row) : QPointF();
}

QPointF ScoreCurveChart::markOfKnee() const
{
    return hasCurve() && m_scores->curve().knee ? placeOf(*m_scores->curve().knee) : QPointF();
}

QString ScoreCurveChart::readingOf(std::int64_t position) const
{
    const std::int64_t inside = std::clamp<std::int64_t>(position, 0, m_scores->curve().rows - 1);
    return tr("score %1, %2 lower").arg(formatScore(m_scores->at(inside)), formatCount(inside));
}

QString ScoreCurveChart::readingAt(const QPointF& place) const
{
    return hasCurve() && rect().contains(place.toPoint()) ? readingOf(positionAt(place.x()))
                                                          : QString();
}

QSize ScoreCurveChart::sizeHint() const
{
    return { 240, fontMetrics().height() * 9 };
}

QSize ScoreCurveChart::minimumSizeHint() const
{
    return { 120, fontMetrics().height() * 8 };
}

void ScoreCurveChart::paintAxes(QPainter& painter, const QRectF& area) const
{
    const Palette colors = Palette::of(palette());
    const double line = QFontMetricsF(font()).height();
    const double decades = m_high - m_low;
    const int step = std::max(1, static_cast<int>(std::ceil(decades * line * 1.2 / area.height())));
    for (int exponent = static_cast<int>(m_low); exponent <= m_high; exponent += step) {
        const double y = placeOf({ 0, static_cast<double>(exponent) }).y();
        painter.setPen(mixed(colors.text, colors.background, gridShare));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.mutedText);
        painter.drawText(QRectF(0, y - line / 2, area.left() - pad, line),
                         Qt::AlignRight | Qt::AlignVCenter, powerText(exponent));
    }
    const QRectF below(area.left(), area.bottom() + pad, area.width(), line);
    painter.setPen(colors.mutedText);
    painter.drawText(below, Qt::AlignLeft, tr("rarest"));
    painter.drawText(below, Qt::AlignRight,
                     tr("%1 connections by score").arg(formatCount(m_scores->curve().rows)));
}

void ScoreCurveChart::paintKnee(QPainter& painter, const QRectF& area) const
{
    const auto& knee = m_scores->curve().knee;
    if (!knee)
        return;
    const Palette colors = Palette::of(palette());
    const QPointF place = placeOf(*knee);
    painter.setPen(QPen(colors.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
    const QString text = tr("knee: %1 before it").arg(formatCount(knee->position));
    const QFontMetricsF metrics(font());
    const double width = metrics.horizontalAdvance(text) + pad;
    const double left =
        std::clamp(place.x() - width / 2, area.left(), std::max(area.left(), area.right() - width));
    drawLabel(painter, colors, QRectF(left, 0, width, metrics.height()), text);
}

// A ring around a point: seen on the curve in every theme, and without colours too.
void ScoreCurveChart::paintRow(QPainter& painter) const
{
    const Palette colors = Palette::of(palette());
    const QPointF place = placeOf(m_row);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.text, 2));
    painter.setBrush(colors.high);
    painter.drawEllipse(place, rowMark, rowMark);
}

void ScoreCurveChart::paintReading(QPainter& painter, const QRectF& area) const
{
    if (!m_read)
        return;
    const Palette colors = Palette::of(palette());
    const QPointF place = placeOf(pointOf(*m_read));
    painter.setPen(QPen(colors.highlight, 1));
    painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
    painter.setBrush(colors.highlight);
    painter.drawEllipse(place, 3, 3);
    const QString text = readingOf(*m_read);
    const QFontMetricsF metrics(font());
    const double width = metrics.horizontalAdvance(text) + 2 * pad;
    const double left =
        std::clamp(place.x() - width / 2, area.left(), std::max(area.left(), area.right() - width));
    const double top =
        place.y() < area.center().y() ? area.bottom() - metrics.height() - pad : area.top() + pad;
    const QRectF label(left, top, width, metrics.height() + 2);
    drawLabel(painter, colors, label, text);
    painter.setPen(colors.highlight);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(label);
}

void ScoreCurveChart::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    if (!hasCurve()) {
        painter.setPen(colors.mutedText);
        painter.drawText(rect(), Qt::AlignCenter, m_scores ? accessibleDescription() : QString());
        return;
    }
    const QRectF area = plot();
    paintAxes(painter, area);
    QPolygonF line;
    for (const CurvePoint& point : m_scores->curve().points)
        line += placeOf(point);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.info, 2));
    painter.drawPolyline(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintKnee(painter, area);
    paintRow(painter);
    paintReading(painter, area);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colors.highlight, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ScoreCurveChart::read(std::optional<std::int64_t> position)
{
    if (position == m_read)
        return;
    m_read = position;
    update();
}

void ScoreCurveChart::mouseMoveEvent(QMouseEvent* event)
{
    read(hasCurve() ? std::optional(positionAt(event->position().x())) : std::nullopt);
}

void ScoreCurveChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    read(std::nullopt);
}

void ScoreCurveChart::keyPressEvent(QKeyEvent* event)
{
    if (!hasCurve()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::int64_t last = m_scores->curve().rows - 1;
    const std::int64_t from = m_read.value_or(m_row.position);
    const std::int64_t step = std::max<std::int64_t>(1, last / keySteps);
    switch (event->key()) {
    case Qt::Key_Left:
        read(std::max<std::int64_t>(0, from - step));
        break;
    case Qt::Key_Right:
        read(std::min(last, from + step));
        break;
    case Qt::Key_Home:
        read(0);
        break;
    case Qt::Key_End:
        read(last);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setAccessibleDescription(readingOf(*m_read));
}

void ScoreCurveChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreCurveChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    read(std::nullopt);
    update();
}

} // namespace fw
