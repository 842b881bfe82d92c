// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/runsmodel.h"

#include <QWidget>

#include <vector>

class QLayout;
class QSplitter;
class QTableView;

namespace fw {

class NoteStack;
class RunReportPanel;

// Every analysis of the shown day, the newest first, and the report of the chosen one.
class RunsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPage(QWidget* parent = nullptr);

    void showRuns(std::vector<RunReport> runs);
    // Why there are none.
    void showEmpty(const QString& reason);
    const RunsModel& model() const { return m_model; }
    void resetLayout();

Q_SIGNALS:
    void copyWanted(const QString& text);
    void saveWanted(const fw::RunReport& report);

private:
    QLayout* makeActions(); // the row of their buttons
    void choose(int row);

    RunsModel m_model;
    QTableView* m_table;
    RunReportPanel* m_report;
    QSplitter* m_split;
    NoteStack* m_stack;
};

} // namespace fw
