// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QCalendarWidget>

#include <cstdint>
#include <map>

namespace fw {

// What a calendar says of a day that has something.
struct DayMark
{
    std::int64_t ranked = 0; // 0: no analysis was made of it
    std::int64_t unscored = 0; // of the ranked ones

    friend bool operator==(const DayMark&, const DayMark&) = default;
};

// A calendar of the days a workspace has: they stand out in bold on a tint, with the number of
// rows that wait for a verdict. Only they can be chosen; Enter or a click does it.
class DayCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit DayCalendar(QWidget* parent = nullptr);

    // The pages that can be reached are those from the first to the last of these days.
    void setMarks(std::map<Day, DayMark> marks);
    void showDay(Day day);
    // What stands under the number of the day; empty for one without a mark.
    QString markText(Day day) const;

Q_SIGNALS:
    void dayChosen(fw::Day day);

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    void choose(QDate date);

    std::map<Day, DayMark> m_marks;
};

} // namespace fw
