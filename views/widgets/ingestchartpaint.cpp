// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/axisticks.h"
#include "views/widgets/ingestchart.h"

#include <QBuffer>
#include <QCategoryAxis>
#include <QSvgGenerator>

#include <algorithm>

// What a chart of flows per minute paints around the lines of Qt Charts, and its picture in a file.

namespace fw {

namespace {

constexpr int leastGapMark = 2; // pixels, so that every gap is seen
constexpr double fillShare = 0.22;
constexpr double gapShare = 0.12;

} // namespace

// What is under the lines, a rectangle a column: to fill a path of thousands of spikes, as an area
// series does, takes Qt seconds.
void IngestChart::fillUnder(QPainter& painter) const
{
    const QRect area = plot();
    std::vector<double> heights(static_cast<std::size_t>(area.width()) + 1);
    const auto raise = [&](int x, double total) {
        double& height = heights[static_cast<std::size_t>(x - area.left())];
        height = std::max(height, total);
    };
    for (const IngestLine& line : m_lines)
        for (std::size_t i = 0; i < line.points.size(); ++i) {
            const IngestMinute& one = line.points[i];
            const bool isLast = i + 1 == line.points.size();
            const IngestMinute next = isLast
                ? IngestMinute { std::min(line.end, m_span.to), one.total }
                : line.points[i + 1];
            const int from = placeOf(one.tdate);
            const int to = placeOf(next.tdate);
            raise(from, static_cast<double>(one.total));
            for (int x = from + 1; x < to; ++x)
                raise(x,
                      static_cast<double>(one.total)
                          + static_cast<double>(next.total - one.total) * (x - from) / (to - from));
        }
    const QColor fill = mixed(m_colors.info, m_colors.background, fillShare);
    for (std::size_t x = 0; x < heights.size(); ++x)
        if (const int height = static_cast<int>(heights[x] * (area.height() - 1) / m_flows->max());
            height > 0)
            painter.fillRect(area.left() + static_cast<int>(x), area.bottom() - height, 1, height,
                             fill);
}

void IngestChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_colors.background);
    const QRect area = plot();
    if (m_span.to <= m_span.from || area.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QColor mark = mixed(m_colors.warning, m_colors.background, gapShare);
    int marked = -1; // thousands of gaps may fall on one pixel
    for (const MinuteSpan& gap : m_gaps) {
        if (gap.to <= m_span.from || gap.from >= m_span.to)
            continue;
        const int left = placeOf(std::max(gap.from, m_span.from));
        const int right = placeOf(std::min(gap.to, m_span.to));
        if (right <= marked)
            continue;
        marked = std::max(right, left + 1);
        painter->fillRect(QRect(left, area.top(), right - left, area.height()), mark);
        painter->fillRect(
            QRect(left, area.bottom() + 2, std::max(right - left, leastGapMark), gapMarkHeight),
            m_colors.warning);
    }
    fillUnder(*painter);
    painter->setPen(mixed(m_colors.text, m_colors.background, gridShare));
    for (const TimeTick& tick : timeTicks(m_span, mostTimeTicks()))
        painter->drawLine(placeOf(tick.time), area.top(), placeOf(tick.time), area.bottom());
    painter->setPen(mixed(m_colors.text, m_colors.background, 0.5));
    painter->drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
}

void IngestChart::drawForeground(QPainter* painter, const QRectF&)
{
    const QRect area = plot();
    if (m_span.to <= m_span.from || area.isEmpty())
        return;
    painter->setFont(font());
    painter->setPen(m_colors.mutedText);
    const QFontMetrics metrics(font());
    const int top = area.bottom() + gapMarkHeight + margin;
    for (const TimeTick& tick : timeTicks(m_span, mostTimeTicks())) {
        const int width = metrics.horizontalAdvance(tick.label);
        const int left = std::clamp(placeOf(tick.time) - width / 2, 0,
                                    std::max(0, this->rect().right() - width));
        painter->drawText(QPoint(left, top + metrics.ascent()), tick.label);
    }
    for (const MinuteSpan& gap : m_gaps) {
        const int left = placeOf(std::clamp(gap.from, m_span.from, m_span.to));
        const int right = placeOf(std::clamp(gap.to, m_span.from, m_span.to));
        const QString words = tr("no flows");
        if (right - left > metrics.horizontalAdvance(words) + 2 * margin)
            painter->drawText(QRect(left, area.top(), right - left, area.height()), Qt::AlignCenter,
                              words);
    }
    if (m_isForPicture)
        return;
    if (m_hovered) {
        painter->setPen(QPen(m_colors.text, 1, Qt::DotLine));
        painter->drawLine(placeOf(m_hovered->tdate), area.top(), placeOf(m_hovered->tdate),
                          area.bottom());
    }
    if (hasFocus()) {
        painter->setPen(QPen(m_colors.highlight, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(this->rect().adjusted(0, 0, -1, -1));
    }
}

QSize IngestChart::pictureSize() const
{
    return size() + QSize(0, QFontMetrics(font()).height() + 2 * margin);
}

// As it is on the screen, without what is there for the mouse and the keys only.
void IngestChart::renderOn(QPainter& painter, const QString& heading)
{
    const QRect whole(QPoint(0, 0), pictureSize());
    painter.fillRect(whole, m_colors.background);
    painter.setPen(m_colors.text);
    painter.setFont(font());
    const QRect line(margin, margin, whole.width() - 2 * margin, QFontMetrics(font()).height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, heading);
    painter.setRenderHint(QPainter::Antialiasing);
    m_isForPicture = true;
    render(&painter, QRect(0, line.bottom() + margin, width(), height()), rect());
    m_isForPicture = false;
}

QImage IngestChart::image(const QString& heading, double ratio)
{
    QImage image(pictureSize() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    renderOn(painter, heading);
    return image;
}

QByteArray IngestChart::svg(const QString& heading)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize());
    generator.setViewBox(QRect(QPoint(0, 0), pictureSize()));
    generator.setTitle(heading.toHtmlEscaped()); // it writes it as it is
    QPainter painter(&generator);
    renderOn(painter, heading);
    painter.end();
    return buffer.data();
}

} // namespace fw
