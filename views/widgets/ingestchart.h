// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ingestlines.h"
#include "core/base/day.h"
#include "core/types/ingestpicture.h"
#include "views/support/palette.h"

#include <QChartView>

#include <memory>
#include <optional>

class QAction;
class QCategoryAxis;
class QLineSeries;
class QRubberBand;
class QValueAxis;

namespace fw {

// Flows per minute over time. A gap is empty: no line runs across it. However long the time, at
// most one lowest and one highest minute a pixel column are drawn. The wheel zooms about the mouse,
// a drag zooms to what it covers, a drag with Shift or the middle button moves, a double click
// activates the day; the keys are those of actions(). All times UTC.
class IngestChart : public QChartView
{
    Q_OBJECT

public:
    static constexpr int margin = 8; // pixels around the plot
    static constexpr int gapMarkHeight = 4; // of what stands under it where a gap is
    static constexpr double gridShare = 0.14; // of the text's colour in the grid's

    explicit IngestChart(QWidget* parent = nullptr);

    // `whole` is what fits; it is shown unless `keepsSpan`, when what is shown stays.
    void setPicture(std::shared_ptr<const IngestPicture> picture, const MinuteSpan& whole,
                    bool keepsSpan = false);
    void setGaps(std::vector<MinuteSpan> gaps);

    const MinuteSpan& span() const { return m_span; }
    // As much of it as there is, and not less than a few minutes.
    void showSpan(const MinuteSpan& span);
    // Where the lines are drawn, in the coordinates of this widget.
    QRect plot() const;
    std::optional<std::int64_t> timeAt(int x) const; // start of the minute
    int placeOf(std::int64_t time) const; // x

    // What stands above a picture of it, as of the window's own font.
    QImage image(const QString& heading, double ratio);
    QByteArray svg(const QString& heading);

Q_SIGNALS:
    void spanChanged(const fw::MinuteSpan& span);
    void plotMoved(); // in the widget
    // The minute under the mouse, or the keys came to; of many in one pixel column the one with most flows. Its total is
    // 0 where there are no flows.
    void hovered(const std::optional<fw::IngestMinute>& minute);
    void dayActivated(fw::Day day);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void makeActions();
    void takeColors();
    void place(); // the plot
    void redraw();
    void drawLines();
    QLineSeries* seriesAt(std::size_t index);
    void fillUnder(QPainter& painter) const;
    void renderOn(QPainter& painter, const QString& heading);
    QSize pictureSize() const;
    int mostTimeTicks() const;

    void zoom(double factor, double about); // 0: about the left end, 1: the right
    void move(double part); // of what is shown
    void moveBy(int pixels);
    void hoverAt(const QPoint& position);
    void showValue(const std::optional<IngestMinute>& minute);
    void moveValue(int direction); // 1: later
    std::optional<IngestMinute> highestAt(int x) const;

    std::shared_ptr<const IngestPicture> m_picture;
    std::vector<MinuteSpan> m_gaps;
    MinuteSpan m_whole;
    MinuteSpan m_span;
    Palette m_colors;
    QValueAxis* m_time;
    QCategoryAxis* m_flows;
    std::vector<IngestLine> m_lines; // as they are shown
    std::vector<QLineSeries*> m_series; // the chart's; as many as were ever needed
    std::optional<IngestMinute> m_hovered;
    bool m_isForPicture = false; // it is drawn for a file

    // A drag under way.
    QRubberBand* m_band;
    bool m_isMoving = false;
    QPoint m_pressed;
    MinuteSpan m_pressedSpan;
};

} // namespace fw
