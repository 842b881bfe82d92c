// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/daycalendar.h"

#include "core/base/format.h"
#include "views/support/palette.h"

#include <QPainter>
#include <QTextCharFormat>

namespace fw {

namespace {

constexpr double tint = 0.16; // of the highlight in a marked cell
constexpr double smaller = 0.8; // the count beside the number

QDate dateOf(Day day)
{
    return { day.year(), day.month(), day.day() };
}

Day dayOf(QDate date)
{
    return Day(date.year(), date.month(), date.day());
}

} // namespace

DayCalendar::DayCalendar(QWidget* parent)
    : QCalendarWidget(parent)
{
    setObjectName(QStringLiteral("dayCalendar"));
    setAccessibleName(tr("Days of this workspace"));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // A weekend is a day like any other, and red has a meaning of its own.
    for (const Qt::DayOfWeek day : { Qt::Saturday, Qt::Sunday })
        setWeekdayTextFormat(day, QTextCharFormat());
    setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);
    connect(this, &QCalendarWidget::clicked, this, &DayCalendar::choose);
    connect(this, &QCalendarWidget::activated, this, &DayCalendar::choose);
}

void DayCalendar::setMarks(std::map<Day, DayMark> marks)
{
    m_marks = std::move(marks);
    if (!m_marks.empty()) {
        const QDate first = dateOf(m_marks.begin()->first);
        const QDate last = dateOf(m_marks.rbegin()->first);
        setDateRange({ first.year(), first.month(), 1 },
                     { last.year(), last.month(), last.daysInMonth() });
    }
    updateCells();
}

void DayCalendar::showDay(Day day)
{
    const QDate date = dateOf(day);
    setSelectedDate(date);
    setCurrentPage(date.year(), date.month());
}

QString DayCalendar::markText(Day day) const
{
    const auto mark = m_marks.find(day);
    if (mark == m_marks.end())
        return {};
    if (mark->second.ranked == 0)
        return tr("no run");
    return mark->second.unscored == 0 ? tr("done") : formatCount(mark->second.unscored);
}

void DayCalendar::choose(QDate date)
{
    if (m_marks.contains(dayOf(date)))
        Q_EMIT dayChosen(dayOf(date));
}

void DayCalendar::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const QString mark = markText(dayOf(date));
    const QPalette& colours = palette();
    const bool isSelected = date == selectedDate();
    QColor ground = colours.color(QPalette::Base);
    QColor text = colours.color(QPalette::Disabled, QPalette::Text);
    if (!mark.isEmpty()) {
        ground = mixed(colours.color(QPalette::Highlight), ground, tint);
        text = colours.color(QPalette::Text);
    }
    if (isSelected) {
        ground = colours.color(QPalette::Highlight);
        text = colours.color(QPalette::HighlightedText);
    }
    painter->save();
    painter->fillRect(rect.adjusted(1, 1, -1, -1), ground);
    painter->setPen(text);
    QFont font = this->font();
    font.setBold(!mark.isEmpty());
    painter->setFont(font);
    const QString number = QString::number(date.day());
    if (mark.isEmpty()) {
        painter->drawText(rect, Qt::AlignCenter, number);
    } else {
        const int half = rect.height() / 2;
        painter->drawText(rect.adjusted(0, 0, 0, -half), Qt::AlignHCenter | Qt::AlignBottom,
                          number);
        font.setBold(false);
        font.setPointSizeF(font.pointSizeF() * smaller);
        painter->setFont(font);
        painter->drawText(rect.adjusted(0, half, 0, 0), Qt::AlignHCenter | Qt::AlignTop, mark);
    }
    painter->restore();
}

} // namespace fw
