// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/services/programfacts.h"
#include "app/window/contextcontroller.h"
#include "app/window/databasecontroller.h"
#include "app/window/daybar.h"
#include "app/window/daycontroller.h"
#include "app/window/dayscontroller.h"
#include "app/window/explaincontroller.h"
#include "app/window/filedrop.h"
#include "app/window/filtercontroller.h"
#include "app/window/helpcontroller.h"
#include "app/window/importcontroller.h"
#include "app/window/ingestcontroller.h"
#include "app/window/jobreporter.h"
#include "app/window/networkcontroller.h"
#include "app/window/notebookscontroller.h"
#include "app/window/runscontroller.h"
#include "app/window/statusline.h"
#include "app/window/tableexporter.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/resetdialog.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"
#include "views/pages/ingestpage.h"
#include "views/pages/notebookspage.h"
#include "views/pages/runspage.h"
#include "views/pages/startpage.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"
#include "views/support/menukeys.h"
#include "views/support/pictureexport.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/modebar.h"
#include "views/widgets/progressstrip.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace fw {

namespace {

constexpr int layoutVersion = 2;

// The order of the mode bar.
enum Mode
{
    TriageMode,
    IngestMode,
    NotebooksMode,
    RunsMode
};

} // namespace

MainWindow::MainWindow(const QString& workspacePath, std::optional<Day> startDay)
    : m_workspacePath(workspacePath)
    , m_credentials(std::make_shared<HeldCredentials>())
    , m_queries(QStringLiteral("queries"), workspacePath, m_credentials)
    , m_journal(QStringLiteral("journal"), workspacePath, m_credentials)
    , m_jobs(workspacePath, m_credentials)
    , m_startDay(startDay)
    , m_actions(*this)
    , m_message(new MessageBar(this))
    , m_progress(new ProgressStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_triage(new TriagePage(m_selection, this))
    , m_ingest(new IngestPage(this))
    , m_notebooks(new NotebooksPage(this))
    , m_runs(new RunsPage(this))
    , m_controller(new DayController(m_queries, m_journal, *m_triage, m_selection, this))
    , m_network(new NetworkController(*m_triage, m_selection, this))
    , m_ingestController(new IngestController(m_queries, *m_ingest, this))
    , m_notebooksController(new NotebooksController(m_queries, workspacePath, *m_notebooks, this))
    , m_runsController(new RunsController(m_queries, *m_runs, this))
    , m_daysList(new DaysController(m_queries, m_jobs, this))
    , m_database(new DatabaseController(workspacePath, m_credentials, this))
    , m_context(new ContextController(workspacePath, this))
    , m_help(new HelpController(this))
    , m_exporter(new TableExporter(this))
    , m_pictures(new PictureExport(this))
    , m_import(
          new ImportController(workspacePath, m_jobs, m_actions, *m_message, *m_exporter, this))
    , m_modeBar(new ModeBar(this))
    , m_dayBar(new DayBar(m_actions, this))
    , m_status(new StatusLine(*statusBar(), workspacePath))
{
    setObjectName(QStringLiteral("mainWindow"));
    makePages();
    makeExplain();
    makeMenus(*this, m_actions, *m_triage, [this](const QString& sentence) {
        m_message->showMessage(MessageBar::Kind::Info, sentence);
    });
    makeBars();
    m_drop = new FileDrop(*this);
    new MenuKeys(this);
    connectActions();
    connectControllers();
    connectDaysList();
    connectDatabase();
    connectContext();
    connectIngest();
    connectNetwork();
    connectFilters();
    connectChord();
    connectNotebooks();
    m_firstState = saveState(layoutVersion);
    followState();
    followMode();
    loadDays(startDay);
    tellUndelivered();
}

MainWindow::~MainWindow()
{
    // A line that loses the focus may have a filter to apply: while everything is still there.
    hide();
}

void MainWindow::makePages()
{
    m_start->setWorkspace(m_workspacePath);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_triage);
    m_pages->addWidget(m_ingest);
    m_pages->addWidget(m_notebooks);
    m_pages->addWidget(m_runs);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    setCentralWidget(centre);
}

void MainWindow::makeBars()
{
    addToolBar(m_dayBar);
    addToolBar(Qt::LeftToolBarArea, m_modeBar);
    // Of the window as well: their keys stay when the bar is put away.
    addAction(m_modeBar->addMode(tr("Triage"), QStringLiteral("triage")));
    addAction(m_modeBar->addMode(tr("Ingest"), QStringLiteral("ingest")));
    addAction(m_modeBar->addMode(tr("Notebooks"), QStringLiteral("notebooks")));
    addAction(m_modeBar->addMode(tr("Runs"), QStringLiteral("runs")));
}

void MainWindow::connectActions()
{
    const std::pair<QAction*, void (MainWindow::*)()> own[] = {
        { m_actions.openResults, &MainWindow::openResults },
        { m_actions.runAnalysis, &MainWindow::runAnalysis },
        { m_actions.reload, &MainWindow::reload },
        { m_actions.resetDay, &MainWindow::resetDay },
        { m_actions.resetLayout, &MainWindow::resetLayout },
        { m_actions.shortcuts, &MainWindow::showShortcuts },
        { m_actions.about, &MainWindow::showAbout },
    };
    for (const auto& [action, slot] : own)
        connect(action, &QAction::triggered, this, slot);
    connect(m_actions.openSample, &QAction::triggered, this,
            [this] { m_jobs.openSample(m_dayBar->limit()); });
    connect(m_actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions.pickDay, &QAction::triggered, m_dayBar, &DayBar::openCalendar);
    connect(m_actions.olderDay, &QAction::triggered, this, [this] { m_dayBar->step(1); });
    connect(m_actions.newerDay, &QAction::triggered, this, [this] { m_dayBar->step(-1); });
    connect(m_actions.undo, &QAction::triggered, this,
            [this] { m_controller->decisions().undo(); });
    connect(m_actions.redo, &QAction::triggered, this,
            [this] { m_controller->decisions().redo(); });
    connect(m_start, &StartPage::sampleRequested, m_actions.openSample, &QAction::trigger);
    connect(m_start, &StartPage::resultsRequested, this, &MainWindow::openResults);
    connect(m_start, &StartPage::databaseRequested, m_actions.database, &QAction::trigger);
    connect(m_modeBar, &ModeBar::modeChosen, this, &MainWindow::followMode);
    connect(m_dayBar, &DayBar::dayChosen, this, &MainWindow::showDay);
    connect(m_drop, &FileDrop::dropped, this,
            [this](const QStringList& files) { m_jobs.openFiles(files, m_dayBar->limit()); });
    connect(m_drop, &FileDrop::refused, this,
            [this](const QString& why) { m_message->showMessage(MessageBar::Kind::Warning, why); });
}

template<typename Speaker>
void MainWindow::listenTo(Speaker* speaker)
{
    connect(speaker, &Speaker::failed, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    connect(speaker, &Speaker::said, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Info, text); });
}

void MainWindow::connectControllers()
{
    listenTo(m_controller);
    listenTo(m_ingestController);
    listenTo(m_runsController);
    listenTo(m_exporter);
    listenTo(m_pictures);
    listenTo(m_daysList);
    listenTo(m_database);
    listenTo(m_context);
    listenTo(m_import);
    m_exporter->serve(m_triage->tableTools(), QStringLiteral("connections"));
    m_exporter->serve(m_triage->details().tools(), QStringLiteral("details"));
    const DecisionController& decisions = m_controller->decisions();
    connect(&decisions, &DecisionController::stateChanged, this, &MainWindow::followState);
    connect(&decisions, &DecisionController::stateChanged, this, &MainWindow::followVerdicts);
    connect(&decisions, &DecisionController::savingChanged, m_status, &StatusLine::showSaving);
    connect(&decisions, &DecisionController::allSaved, this, [this] {
        if (m_isClosing)
            close();
    });
    connect(m_triage, &TriagePage::countsChanged, m_status, &StatusLine::showCounts);
    auto* reporter = new JobReporter(m_jobs, *m_message, *m_progress, this);
    connect(&m_jobs, &LongJobs::started, this, &MainWindow::followState);
    connectImport(reporter);
    connect(reporter, &JobReporter::ended, this, [this](std::optional<Day> day) {
        if (day)
            loadDays(day);
        else
            reload();
    });
}

void MainWindow::restoreLayout()
{
    const UserSettings settings = loadUserSettings(QSettings());
    restoreGeometry(settings.windowGeometry);
    restoreState(settings.windowState, layoutVersion);
    m_dayBar->setLimit(settings.limit);
    m_triage->restoreLayout(settings, layoutVersion);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstState, layoutVersion);
    m_triage->resetLayout();
    m_ingest->resetLayout();
    m_runs->resetLayout();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_controller->decisions().hasUnsaved()) {
        // A verdict that was seen to be given is kept: the window goes when the last one is saved.
        m_isClosing = true;
        setEnabled(false);
        event->ignore();
        return;
    }
    changeUserSettings([this](UserSettings& settings) {
        settings.windowGeometry = saveGeometry();
        settings.windowState = saveState(layoutVersion);
        settings.limit = m_dayBar->limit();
        m_triage->keepLayout(settings, layoutVersion);
    });
    // A run or an import in the making changes nothing when it is stopped.
    m_jobs.cancel();
    event->accept();
}

bool MainWindow::isSettled() const
{
    return m_daysKnown && !m_jobs.isRunning() && m_controller->isIdle()
        && m_ingestController->isIdle() && m_runsController->isIdle() && m_exporter->isIdle()
        && m_daysList->isIdle() && m_database->isIdle() && m_context->isIdle() && m_import->isIdle()
        && m_explain->isIdle() && m_network->isIdle() && m_filters->isIdle() && m_pictures->isIdle()
        && m_notebooksController->isIdle() && m_triage->isSettled();
}

void MainWindow::tellUndelivered()
{
    m_queries.submit<QString>(
        [](Session& session, RunContext) -> Result<QString> { return session.undelivered(); }, this,
        [this](Result<QString> due) {
            if (due && !due->isEmpty())
                m_message->addWarning(*due);
        });
}

void MainWindow::followVerdicts()
{
    if (m_triage->model().counts().total > 0)
        m_dayBar->setUnscored(m_triage->model().unscoredRows());
    m_daysList->setDays(m_dayBar->days(), m_selection.day());
}

void MainWindow::followMode()
{
    const bool hasDays = !m_dayBar->days().empty();
    m_modeBar->setEnabled(hasDays);
    QWidget* page = m_start;
    if (hasDays)
        page = m_modeBar->mode() == RunsMode     ? static_cast<QWidget*>(m_runs)
            : m_modeBar->mode() == NotebooksMode ? static_cast<QWidget*>(m_notebooks)
            : m_modeBar->mode() == IngestMode    ? static_cast<QWidget*>(m_ingest)
                                                 : m_triage;
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
        page == m_triage ? m_triage->table().setFocus() : page->setFocus();
    }
    m_ingestController->setSeen(page == m_ingest);
    m_notebooksController->setSeen(page == m_notebooks);
    // A verdict is given to what is seen.
    for (QAction* action : m_triage->verdictActions() + m_triage->panelActions())
        action->setEnabled(page == m_triage);
}

void MainWindow::followState()
{
    const bool busy = m_jobs.isRunning();
    const DayOverview* const day = m_dayBar->current();
    const DayState& state = m_controller->decisions().state();
    m_actions.pickDay->setEnabled(day);
    m_actions.olderDay->setEnabled(m_dayBar->canStep(1));
    m_actions.newerDay->setEnabled(m_dayBar->canStep(-1));
    m_actions.runAnalysis->setEnabled(day && day->hasResults && !busy);
    m_actions.undo->setEnabled(day && state.canUndo);
    m_actions.redo->setEnabled(day && state.canRedo);
    m_actions.resetDay->setEnabled(day && state.verdicts > 0);
    for (QAction* action : { m_actions.openSample, m_actions.importFlows, m_actions.importFolder,
                             m_actions.openResults })
        action->setEnabled(!busy);
    m_start->setEnabled(!busy);
    m_drop->setBusy(busy);
}

void MainWindow::showTriage()
{
    m_modeBar->setMode(TriageMode);
    followMode();
}

void MainWindow::reload()
{
    loadDays(m_selection.day().isValid() ? std::optional(m_selection.day()) : m_startDay);
}

void MainWindow::resetDay()
{
    const DayState& state = m_controller->decisions().state();
    if (state.verdicts > 0
        && confirmReset(this, state.day, state.verdicts, m_database->pusher().state().isShared))
        m_controller->decisions().resetDay();
}

void MainWindow::runAnalysis()
{
    if (const DayOverview* const day = m_dayBar->current())
        m_jobs.runAnalysis(day->day, m_dayBar->limit());
}

void MainWindow::openResults()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open results"), {},
                                                      tr("Ranked results (*.csv);;All files (*)"));
    if (!file.isEmpty())
        m_jobs.openResults(file, m_dayBar->limit());
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(shortcutsOf(*this), this).exec();
}

void MainWindow::showAbout()
{
    AboutDialog(programFacts(), this).exec();
}

} // namespace fw
