// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"
#include "app/window/longjobs.h"
#include "views/support/selection.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;

namespace fw {

class DayController;
class MessageBar;
class ProgressStrip;
class StartPage;
class TableExporter;
class TriagePage;

// The frame: toolbar, pages, messages and the one long job at a time. It knows no SQL and no file;
// everything it does goes through the two session workers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `startDay` is shown first when the workspace has it; otherwise the newest day.
    MainWindow(const QString& workspacePath, std::optional<Day> startDay);
    ~MainWindow() override;

    // Nothing is under way and what was asked for is on the screen.
    bool isSettled() const;
    TriagePage& triage() { return *m_triage; }

    void restoreLayout();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    QAction* action(const QString& text, const QKeySequence& key, void (MainWindow::*slot)());

    void loadDays(std::optional<Day> show);
    void showDays(std::vector<DayOverview> days, std::optional<Day> show);
    void chooseDay(int index);
    void followState();
    void followVerdicts();
    const DayOverview* currentDay() const;
    static QString dayText(const DayOverview& day);

    void runAnalysis();
    void importFlows();
    void openResults();
    void openSample();
    void resetDay();
    void reload();
    void undo();
    void redo();
    void connectJobs();

    QString m_workspacePath;
    SessionWorker m_queries;
    LongJobs m_jobs;
    Selection m_selection;
    std::vector<DayOverview> m_days;
    std::optional<Day> m_startDay;
    LatestRequest m_daysRequest;
    bool m_daysKnown = false;
    bool m_isClosing = false;

    MessageBar* m_message;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    StartPage* m_start;
    TriagePage* m_triage;
    DayController* m_controller;
    TableExporter* m_exporter;
    QComboBox* m_dayPicker = nullptr;
    QSpinBox* m_limit = nullptr;
    QLabel* m_storeLabel = nullptr;
    QLabel* m_zoneLabel = nullptr;
    QAction* m_sampleAction = nullptr;
    QAction* m_importAction = nullptr;
    QAction* m_resultsAction = nullptr;
    QAction* m_runAction = nullptr;
    QAction* m_undoAction = nullptr;
    QAction* m_redoAction = nullptr;
    QAction* m_resetAction = nullptr;
    QAction* m_reloadAction = nullptr;
};

} // namespace fw
