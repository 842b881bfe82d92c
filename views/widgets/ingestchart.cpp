// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ingestchart.h"

#include "core/analysis/axisticks.h"
#include "core/analysis/ingestlines.h"
#include "core/analysis/ingesttotals.h"
#include "core/base/format.h"

#include <QAreaSeries>
#include <QBuffer>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QRubberBand>
#include <QSvgGenerator>
#include <QValueAxis>

#include <algorithm>

// How a chart of flows per minute looks; what the user does to it is in ingestchartinput.cpp.

namespace fw {

namespace {

constexpr int margin = 8;
constexpr int leastGapMark = 2; // pixels, so that every gap is seen
constexpr int gapMarkHeight = 4;
constexpr double penWidth = 1.3;
constexpr double fillShare = 0.22;
constexpr double gapShare = 0.12;
constexpr double gridShare = 0.14;

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
    const int below = metrics.height() + 2 * margin + gapMarkHeight;
    chart()->setPlotArea(
        QRectF(rect().adjusted(beside, margin + metrics.height() / 2, -3 * margin, -below)));
    Q_EMIT plotMoved();
}

int IngestChart::mostTimeTicks() const
{
    const int width = QFontMetrics(font()).horizontalAdvance(QStringLiteral("0000-00-00 "));
    return std::max(1, plot().width() / std::max(1, width + margin));
}

void IngestChart::redraw()
{
    if (m_span.to <= m_span.from)
        return;
    const int lines = std::max(2, plot().height() / (3 * QFontMetrics(font()).height()));
    const auto ticks = countTicks(highest(*m_picture, m_span), lines);
    for (const QString& label : m_flows->categoriesLabels())
        m_flows->remove(label);
    m_flows->setStartValue(0);
    for (const std::int64_t tick : ticks)
        m_flows->append(formatCount(tick), static_cast<qreal>(tick));
    m_flows->setRange(0, static_cast<qreal>(ticks.back()));
    m_time->setRange(static_cast<qreal>(m_span.from), static_cast<qreal>(m_span.to));
    drawLines();
    viewport()->update();
}

QAreaSeries* IngestChart::seriesAt(std::size_t index)
{
    while (m_series.size() <= index) {
        auto* series = new QAreaSeries;
        series->setUpperSeries(new QLineSeries(series));
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_flows);
        m_series.push_back(series);
    }
    return m_series[index];
}

void IngestChart::drawLines()
{
    const auto lines = ingestLines(m_picture->minutes, m_gaps, m_span, plot().width());
    QColor fill = m_colors.info;
    fill.setAlphaF(fillShare);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(lines[i].points.size()) + 1);
        for (const IngestMinute& minute : lines[i].points)
            points.append({ static_cast<qreal>(minute.tdate), static_cast<qreal>(minute.total) });
        // A minute lasts one: also one alone between two gaps is seen.
        points.append({ static_cast<qreal>(std::min(lines[i].end, m_span.to)), points.back().y() });
        QAreaSeries* const series = seriesAt(i);
        series->setPen(QPen(m_colors.info, penWidth));
        series->setBrush(fill);
        series->upperSeries()->replace(points);
        series->setVisible(true);
    }
    for (std::size_t i = lines.size(); i < m_series.size(); ++i) {
        m_series[i]->setVisible(false);
        m_series[i]->upperSeries()->clear();
    }
}

void IngestChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_colors.background);
    const QRect area = plot();
    if (m_span.to <= m_span.from || area.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QColor mark = mixed(m_colors.warning, m_colors.background, gapShare);
    for (const MinuteSpan& gap : m_gaps) {
        if (gap.to <= m_span.from || gap.from >= m_span.to)
            continue;
        const int left = placeOf(std::max(gap.from, m_span.from));
        const int right = placeOf(std::min(gap.to, m_span.to));
        painter->fillRect(QRect(left, area.top(), right - left, area.height()), mark);
        painter->fillRect(
            QRect(left, area.bottom() + 2, std::max(right - left, leastGapMark), gapMarkHeight),
            m_colors.warning);
    }
    painter->setPen(mixed(m_colors.text, m_colors.background, gridShare));
    for (const TimeTick& tick : timeTicks(m_span, mostTimeTicks()))
        painter->drawLine(placeOf(tick.time), area.top(), placeOf(tick.time), area.bottom());
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
    generator.setTitle(heading);
    QPainter painter(&generator);
    renderOn(painter, heading);
    painter.end();
    return buffer.data();
}

} // namespace fw
