// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"

#include <QToolBar>

#include <optional>
#include <vector>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace fw {

struct WindowActions;

// The toolbar that says which day is shown and what can be done to it: a list and a calendar of
// the days, the limit of an analysis, and the day's own actions. GUI thread.
class DayBar : public QToolBar
{
    Q_OBJECT

public:
    explicit DayBar(const WindowActions& actions, QWidget* parent = nullptr);

    // Newest first; none is chosen by this.
    void setDays(std::vector<DayOverview> days);
    // The same, and the day that was chosen stays so, without a word.
    void replaceDays(std::vector<DayOverview> days);
    const std::vector<DayOverview>& days() const { return m_days; }
    // Nothing when no day is chosen.
    const DayOverview* current() const;
    // False when there is no such day.
    bool choose(Day day);
    // The chosen day as the window knows it now.
    void setUnscored(std::int64_t unscored);

    int limit() const;
    void setLimit(int limit);

    void openCalendar();
    // A step towards older days (1) or newer ones (-1); none beyond the last.
    void step(int by);
    bool canStep(int by) const;

Q_SIGNALS:
    void dayChosen(const fw::DayOverview& day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLimit();
    void chooseIndex(int index);

    std::vector<DayOverview> m_days;
    QComboBox* m_picker;
    QToolButton* m_calendar;
    QSpinBox* m_limit;
};

} // namespace fw
