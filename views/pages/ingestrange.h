// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QHBoxLayout;
class QSpinBox;

namespace fw {

// From which day to which, with buttons for the usual choices, and what is called a gap. A choice
// by a button is kept when more days come in: all days are then more days.
class IngestRange : public QWidget
{
    Q_OBJECT

public:
    enum class Choice
    {
        LastDay,
        LastWeek, // the last day and the six before it
        All,
        Own // the two days as they stand
    };

    explicit IngestRange(QWidget* parent = nullptr);

    // The days that have flows, by day.
    void setDays(std::vector<Day> days);
    Day from() const;
    Day to() const;
    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    int gapMinutes() const;
    // Behind them all.
    void addWidget(QWidget* widget);

Q_SIGNALS:
    void rangeChanged(); // by the user
    void gapMinutesChanged();

private:
    void addChoice(const char* name, const QString& text, const QString& toolTip, Choice choice);
    void apply();
    void dateEdited(QDateEdit* edited);

    QDateEdit* m_from;
    QDateEdit* m_to;
    QSpinBox* m_gap;
    QHBoxLayout* m_row;
    std::vector<Day> m_days;
    Choice m_choice = Choice::LastWeek;
    bool m_isSetting = false;
};

} // namespace fw
