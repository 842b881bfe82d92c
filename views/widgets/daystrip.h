// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ingesttotals.h"

#include <QWidget>

#include <optional>

namespace fw {

// The days above a chart over time, each as wide as it is there, with its flows in what is shown.
// A click or Enter chooses one; the arrow keys walk them.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);

    // `days` are those the span touches, by day; the span stands from `left` for `width` pixels.
    void showDays(std::vector<IngestDay> days, const MinuteSpan& span, int left, int width);
    // Where the day stands; empty when it does not.
    QRect placeOf(Day day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(fw::Day day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    std::optional<std::size_t> dayAt(const QPoint& position) const;
    QRect placeOf(std::size_t index) const;
    QString wordsOf(std::size_t index, int width) const; // as much as has room
    QString sentenceOf(std::size_t index) const;
    void setCurrent(std::size_t index);

    std::vector<IngestDay> m_days;
    MinuteSpan m_span;
    int m_left = 0;
    int m_width = 0;
    std::size_t m_current = 0; // of the keys
    std::optional<std::size_t> m_hovered;
};

} // namespace fw
