// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"
#include "app/window/longjobs.h"
#include "app/window/windowactions.h"
#include "views/support/selection.h"

#include <QMainWindow>

#include <optional>
#include <vector>

class QStackedWidget;

namespace fw {

class DayBar;
class ContextController;
class DatabaseController;
class DayController;
class DaysController;
class ExplainController;
class FileDrop;
class FilterController;
class HeldCredentials;
class HelpController;
class ImportController;
class IngestController;
class IngestPage;
class JobReporter;
class JournalWatch;
class MessageBar;
class PictureExport;
class ModeBar;
class NetworkController;
class NotebooksController;
class NotebooksPage;
class ProgressStrip;
class RunsController;
class RunsPage;
class StartPage;
class StatusLine;
class TableExporter;
class TriagePage;

// The frame: it owns the pages, the bars and the window's place, and joins them. It knows no SQL
// and no file; everything it does goes through the two session workers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `startDay` is shown first when the workspace has it; otherwise the newest day.
    MainWindow(const QString& workspacePath, std::optional<Day> startDay);
    ~MainWindow() override;

    // Nothing is under way and what was asked for is on the screen.
    bool isSettled() const;
    ImportController& imports() { return *m_import; }
    TriagePage& triage() { return *m_triage; }
    NetworkController& network() { return *m_network; }
    RunsPage& runs() { return *m_runs; }
    IngestPage& ingest() { return *m_ingest; }
    NotebooksPage& notebooks() { return *m_notebooks; }
    NotebooksController& notebooksController() { return *m_notebooksController; }
    JournalWatch& journalWatch() { return *m_journalWatch; }

    void restoreLayout();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void makeExplain();
    void makeBars();
    void connectActions();
    void connectControllers();
    void connectImport(JobReporter* reporter);
    // What says how it went and what failed says it in the message bar.
    template<typename Speaker>
    void listenTo(Speaker* speaker);

    void loadDays(std::optional<Day> show);
    void refreshDays();
    void tellUndelivered();
    void showDays(std::vector<DayOverview> days, std::optional<Day> show);
    void showDay(const DayOverview& day);
    void followMode();
    void followState();
    void followVerdicts();
    void followPush(const PushState& state);
    void connectDaysList();
    void showTriage();
    void connectDatabase();
    void connectContext();
    void connectIngest();
    void connectNetwork();
    void connectFilters();
    void connectChord();
    void connectNotebooks();
    void showDayInTriage(Day day);
    void reopen();

    void runAnalysis();
    void openResults();
    void resetDay();
    void reload();
    void resetLayout();
    void showShortcuts();
    void showAbout();

    QString m_workspacePath;
    std::shared_ptr<HeldCredentials> m_credentials;
    SessionWorker m_queries;
    SessionWorker m_journal; // decisions, which wait for no query
    LongJobs m_jobs;
    Selection m_selection;
    std::optional<Day> m_startDay;
    LatestRequest m_daysRequest;
    bool m_daysKnown = false;
    bool m_isClosing = false;
    // What the pusher said last: the same is not said again.
    QString m_lastProblem;
    std::vector<Day> m_disputed;

    WindowActions m_actions;
    MessageBar* m_message;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    StartPage* m_start;
    TriagePage* m_triage;
    IngestPage* m_ingest;
    NotebooksPage* m_notebooks;
    RunsPage* m_runs;
    DayController* m_controller;
    NetworkController* m_network;
    IngestController* m_ingestController;
    NotebooksController* m_notebooksController;
    RunsController* m_runsController;
    DaysController* m_daysList;
    ExplainController* m_explain = nullptr;
    DatabaseController* m_database;
    ContextController* m_context;
    HelpController* m_help;
    TableExporter* m_exporter;
    PictureExport* m_pictures;
    ImportController* m_import;
    ModeBar* m_modeBar;
    DayBar* m_dayBar;
    StatusLine* m_status;
    FileDrop* m_drop = nullptr;
    FilterController* m_filters = nullptr;
    JournalWatch* m_journalWatch = nullptr;
    QByteArray m_firstState; // of the bars, before anything was restored
};

} // namespace fw
