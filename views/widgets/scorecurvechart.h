// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scorecurve.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace fw {

// The scores of the day from the lowest to the highest, on a logarithmic scale, with the knee and
// the row it is about. The mouse, or Left, Right, Home and End, read any place of it.
class ScoreCurveChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCurveChart(QWidget* parent = nullptr);

    // `scores` may be null: nothing is drawn.
    void showCurve(std::shared_ptr<const DayScores> scores, double score);

    // Where the row, the knee and a place of the curve stand, for whoever points at them.
    QPointF markOfRow() const;
    QPointF markOfKnee() const; // null without a knee
    // What is read at this place, as the chart shows it; empty outside.
    QString readingAt(const QPointF& place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool hasCurve() const { return m_scores && m_scores->curve().points.size() > 1; }
    QRectF plot() const;
    QPointF placeOf(const CurvePoint& point) const;
    CurvePoint pointOf(std::int64_t position) const;
    std::int64_t positionAt(double x) const;
    QString readingOf(std::int64_t position) const;
    void read(std::optional<std::int64_t> position);
    void paintAxes(QPainter& painter, const QRectF& area) const;
    void paintKnee(QPainter& painter, const QRectF& area) const;
    void paintRow(QPainter& painter) const;
    void paintReading(QPainter& painter, const QRectF& area) const;

    std::shared_ptr<const DayScores> m_scores;
    CurvePoint m_row;
    std::optional<std::int64_t> m_read; // the position under the mouse, or of the keys
    double m_low = 0; // logarithms at the bottom and the top
    double m_high = 1;
};

} // namespace fw
