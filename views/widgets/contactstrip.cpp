// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/contactstrip.h"

#include "core/base/format.h"
#include "core/explain/explaintext.h"
#include "views/support/palette.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

constexpr double pad = 6;
constexpr double dot = 3; // its size, and the width of a column of them
constexpr int stackHeight = 6; // dots
constexpr int secondsPerDay = 86400;
constexpr double gridShare = 0.15;

} // namespace

ContactStrip::ContactStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("contactStrip"));
    setAccessibleName(tr("Contacts over the day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContactStrip::showContacts(std::vector<std::int32_t> seconds, std::int32_t row,
                                const QString& description)
{
    m_seconds = std::move(seconds);
    m_row = row;
    setAccessibleDescription(description);
    update();
}

QRectF ContactStrip::plot() const
{
    const double line = QFontMetricsF(font()).height();
    return QRectF(2 * pad, pad + 2, width() - 4 * pad, height() - line - 2 * pad);
}

double ContactStrip::placeOf(std::int32_t second) const
{
    const QRectF area = plot();
    return area.left() + area.width() * second / secondsPerDay;
}

QSize ContactStrip::sizeHint() const
{
    return { 240, static_cast<int>(2 * pad + dot * (stackHeight + 3)) + fontMetrics().height() };
}

QSize ContactStrip::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

QString ContactStrip::sentenceAt(double x) const
{
    const QRectF area = plot();
    if (m_seconds.empty() || area.width() <= 0)
        return {};
    const auto second = static_cast<std::int32_t>((x - area.left()) / area.width() * secondsPerDay);
    const auto after = std::lower_bound(m_seconds.begin(), m_seconds.end(), second);
    auto nearest = after == m_seconds.end() ? after - 1 : after;
    if (after != m_seconds.begin() && after != m_seconds.end()
        && second - *(after - 1) < *after - second)
        nearest = after - 1;
    const auto number = nearest - m_seconds.begin();
    const QString which =
        tr("Contact %1 of %2, %3 UTC")
            .arg(formatCount(number + 1), formatCount(static_cast<std::int64_t>(m_seconds.size())),
                 timeOfDayText(*nearest));
    return number == 0
        ? which
        : tr("%1, %2 after the one before").arg(which, durationText(*nearest - *(nearest - 1)));
}

bool ContactStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), sentenceAt(help->pos().x()), this);
    return true;
}

void ContactStrip::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    const QRectF area = plot();
    painter.fillRect(rect(), colors.background);
    const QFontMetricsF metrics(font());
    for (int hour = 0; hour <= 24; hour += 3) {
        const double x = placeOf(hour * 3600);
        painter.setPen(mixed(colors.text, colors.background, gridShare));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (hour % 6 != 0)
            continue;
        painter.setPen(colors.mutedText);
        painter.drawText(QRectF(x - 20, area.bottom() + 2, 40, metrics.height()), Qt::AlignCenter,
                         QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    }
    painter.setPen(mixed(colors.text, colors.background, 0.5));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.info);
    int column = -1;
    int height = 0;
    for (const std::int32_t second : m_seconds) {
        const int own = static_cast<int>((placeOf(second) - area.left()) / dot);
        height = own == column ? height + 1 : 0;
        column = own;
        if (height < stackHeight)
            painter.drawEllipse(QRectF(area.left() + own * dot - dot / 2,
                                       area.bottom() - (height + 1) * (dot + 0.5) - 1, dot, dot));
    }
    // The row: a triangle that points at it from above, and a line.
    const double x = placeOf(m_row);
    painter.setPen(QPen(colors.high, 1));
    painter.drawLine(QPointF(x, 2), QPointF(x, area.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.high);
    painter.drawPolygon(QPolygonF { { x - 4, 1 }, { x + 4, 1 }, { x, 7 } });
}

} // namespace fw
