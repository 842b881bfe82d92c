// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/daysmodel.h"

#include <QList>
#include <QWidget>

#include <vector>

class QAction;
class QLayout;
class QTableView;

namespace fw {

class NoteStack;
class TableTools;

// The days of the workspace, what each has, and what can be done with them. It does nothing itself:
// what the analyst wants is said by signals. GUI thread.
class DaysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DaysPanel(QWidget* parent = nullptr);

    // What was selected and is still there stays selected.
    void setDays(std::vector<DayOverview> days);
    // Meanwhile nothing is run or deleted.
    void setBusy(bool busy);
    // Why no day can be deleted here: a sentence; empty when they can be.
    void setDeletionRefused(const QString& reason);

    std::vector<Day> selectedDays() const; // as they stand in the table
    void selectDay(Day day); // when it is there
    TableTools& tools() { return *m_tools; }
    const DaysModel& model() const { return m_model; }

Q_SIGNALS:
    void openWanted(fw::Day day);
    void runWanted(fw::Day day);
    void deletionWanted(const std::vector<fw::Day>& days);

private:
    QAction* makeAction(const char* name, const QString& text, const QList<QKeySequence>& keys,
                        void (DaysPanel::*call)());
    QLayout* makeButtons();
    void open();
    void run();
    void remove();
    void followSelection();

    DaysModel m_model;
    QTableView* m_table;
    NoteStack* m_stack;
    TableTools* m_tools;
    QAction* m_open;
    QAction* m_run;
    QAction* m_delete;
    bool m_isBusy = false;
    QString m_refused;
};

} // namespace fw
