// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ingestchart.h"

#include "core/analysis/axisticks.h"
#include "core/analysis/ingesttotals.h"
#include "core/base/format.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QRubberBand>
#include <QValueAxis>

#include <algorithm>

// How a chart of flows per minute looks; what it paints itself is in ingestchartpaint.cpp,
// and what the user does to it in ingestchartinput.cpp.

namespace fw {

namespace {

const QString dayForWidth = QStringLiteral("0000-00-00");
constexpr double penWidth = 1;

std::int64_t highest(const IngestPicture& picture, const MinuteSpan& span)
{
    const auto [first, end] = minutesIn(picture.minutes, span);
    std::int64_t most = 0;
    for (auto minute = first; minute != end; ++minute)
        most = std::max(most, minute->total);
    return most;
}

} // namespace

IngestChart::IngestChart(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_picture(std::make_shared<const IngestPicture>())
    , m_time(new QValueAxis(this))
    , m_flows(new QCategoryAxis(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setObjectName(QStringLiteral("ingestChart"));
    setAccessibleName(tr("Flows per minute"));
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(240, 140);
    viewport()->setMouseTracking(true);
    QChart& chart = *this->chart();
    chart.legend()->hide();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false); // the view's own, under the marks of the gaps
    chart.setMargins({ 0, 0, 0, 0 });
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    // Its own labels would be in local time.
    m_time->setLabelsVisible(false);
    m_time->setGridLineVisible(false);
    m_time->setLineVisible(false); // it would hide a line at zero
    m_flows->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_flows->setTitleText(tr("flows per minute"));
    chart.addAxis(m_time, Qt::AlignBottom);
    chart.addAxis(m_flows, Qt::AlignLeft);
    makeActions();
    takeColors();
}

void IngestChart::setPicture(std::shared_ptr<const IngestPicture> picture, const MinuteSpan& whole,
                             bool keepsSpan)
{
    m_picture = std::move(picture);
    m_whole = whole;
    m_hovered.reset();
    place();
    const MinuteSpan wanted = keepsSpan ? m_span : whole;
    m_span = {};
    showSpan(wanted);
}

void IngestChart::setGaps(std::vector<MinuteSpan> gaps)
{
    m_gaps = std::move(gaps);
    redraw();
}

QRect IngestChart::plot() const
{
    return chart()->plotArea().toRect();
}

int IngestChart::placeOf(std::int64_t time) const
{
    const QRect area = plot();
    return area.left() + static_cast<int>(columnOf(time, m_span, area.width()));
}

std::optional<std::int64_t> IngestChart::timeAt(int x) const
{
    const QRect area = plot();
    const std::int64_t length = m_span.to - m_span.from;
    if (x < area.left() || x > area.right() || length <= 0)
        return std::nullopt;
    const std::int64_t time =
        m_span.from + static_cast<std::int64_t>(x - area.left()) * length / area.width();
    return time / secondsOfMinute * secondsOfMinute;
}

void IngestChart::takeColors()
{
    m_colors = Palette::of(palette());
    setBackgroundBrush(m_colors.background);
    const QPen axis(mixed(m_colors.text, m_colors.background, 0.5));
    const QBrush text(m_colors.mutedText);
    for (QAbstractAxis* const one :
         { static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_flows) }) {
        one->setLinePen(axis);
        one->setGridLinePen(mixed(m_colors.text, m_colors.background, gridShare));
        one->setLabelsBrush(text);
        one->setTitleBrush(text);
        one->setLabelsFont(font());
        one->setTitleFont(font());
    }
    place();
    redraw();
}

// The plot stays where it is while it is zoomed and moved, whatever numbers stand beside it.
void IngestChart::place()
{
    const QFontMetrics metrics(font());
    const std::int64_t most = highest(*m_picture, m_whole);
    const int beside = metrics.horizontalAdvance(formatCount(countTicks(most, 6).back()))
        + metrics.height() + 3 * margin;
    const int after = metrics.horizontalAdvance(dayForWidth) / 2 + margin; // the last label
    const int below = metrics.height() + 2 * margin + gapMarkHeight;
    chart()->setPlotArea(
        QRectF(rect().adjusted(beside, margin + metrics.height() / 2, -after, -below)));
    Q_EMIT plotMoved();
}

int IngestChart::mostTimeTicks() const
{
    const int width = QFontMetrics(font()).horizontalAdvance(dayForWidth);
    return std::max(1, plot().width() / std::max(1, width + 2 * margin));
}

void IngestChart::redraw()
{
    if (m_span.to <= m_span.from)
        return;
    const int lines = std::max(2, plot().height() / (3 * QFontMetrics(font()).height()));
    // A little room above, or the highest line would be the frame's.
    const std::int64_t most = highest(*m_picture, m_span);
    const auto ticks = countTicks(most + std::max<std::int64_t>(1, most / 50), lines);
    for (const QString& label : m_flows->categoriesLabels())
        m_flows->remove(label);
    m_flows->setStartValue(0);
    for (const std::int64_t tick : ticks)
        m_flows->append(formatCount(tick), static_cast<qreal>(tick));
    // Half a pixel below zero: a line of zeros fills the last row, where a gap has none.
    const auto top = static_cast<qreal>(ticks.back());
    m_flows->setRange(-top / std::max(1, 2 * plot().height() - 1), top);
    m_time->setRange(static_cast<qreal>(m_span.from), static_cast<qreal>(m_span.to));
    drawLines();
    viewport()->update();
}

QLineSeries* IngestChart::seriesAt(std::size_t index)
{
    while (m_series.size() <= index) {
        auto* series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_flows);
        m_series.push_back(series);
    }
    return m_series[index];
}

void IngestChart::drawLines()
{
    m_lines = ingestLines(m_picture->minutes, m_gaps, m_span, plot().width());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const IngestLine& line = m_lines[i];
        // A minute lasts one, also one alone between two gaps.
        const auto end = static_cast<qreal>(std::min(line.end, m_span.to));
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(line.points.size()) + 3);
        // Up from nothing and down to it, but where the picture is cut off.
        if (line.points.front().tdate > m_span.from)
            points.append({ static_cast<qreal>(line.points.front().tdate), 0 });
        for (const IngestMinute& minute : line.points)
            points.append({ static_cast<qreal>(minute.tdate), static_cast<qreal>(minute.total) });
        points.append({ end, points.back().y() });
        if (line.end < m_span.to)
            points.append({ end, 0 });
        QLineSeries* const series = seriesAt(i);
        series->setPen(QPen(m_colors.info, penWidth));
        series->replace(points);
        series->setVisible(true);
    }
    for (std::size_t i = m_lines.size(); i < m_series.size(); ++i) {
        m_series[i]->setVisible(false);
        m_series[i]->clear();
    }
}

void IngestChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
    redraw();
}

void IngestChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeColors();
}

} // namespace fw
