// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/window/daycontroller.h"
#include "app/window/tableexporter.h"
#include "views/dialogs/resetdialog.h"
#include "views/pages/detailspanel.h"
#include "views/pages/startpage.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"
#include "views/support/palette.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progressstrip.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace fw {

namespace {

constexpr int layoutVersion = 2;
constexpr int defaultLimit = 1000;
constexpr int mostRows = 1'000'000;

} // namespace

MainWindow::MainWindow(const QString& workspacePath, std::optional<Day> startDay)
    : m_workspacePath(workspacePath)
    , m_queries(QStringLiteral("queries"), workspacePath)
    , m_jobs(workspacePath)
    , m_startDay(startDay)
    , m_message(new MessageBar(this))
    , m_progress(new ProgressStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_triage(new TriagePage(m_selection, this))
    , m_controller(new DayController(m_queries, *m_triage, m_selection, this))
    , m_exporter(new TableExporter(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("%1 - Flow Workbench").arg(QFileInfo(workspacePath).fileName()));
    m_start->setWorkspace(workspacePath);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_triage);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    setCentralWidget(centre);
    makeActions();
    makeMenus();
    makeToolBar();
    m_storeLabel = new QLabel(tr("Embedded store"), this);
    m_storeLabel->setToolTip(workspacePath.toHtmlEscaped());
    m_zoneLabel = new QLabel(tr("Times are UTC"), this);
    statusBar()->addWidget(m_storeLabel, 1);
    statusBar()->addPermanentWidget(m_zoneLabel);

    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importFlows);
    connect(m_start, &StartPage::resultsRequested, this, &MainWindow::openResults);
    connectJobs();
    connect(&m_controller->decisions(), &DecisionController::stateChanged, this,
            &MainWindow::followState);
    connect(&m_controller->decisions(), &DecisionController::stateChanged, this,
            &MainWindow::followVerdicts);
    connect(&m_controller->decisions(), &DecisionController::allSaved, this, [this] {
        if (m_isClosing)
            close();
    });
    connect(m_controller, &DayController::failed, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    connect(m_controller, &DayController::said, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Info, text); });
    m_exporter->serve(m_triage->tableTools(), QStringLiteral("connections"));
    m_exporter->serve(m_triage->details().tools(), QStringLiteral("details"));
    connect(m_exporter, &TableExporter::failed, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    connect(m_exporter, &TableExporter::said, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Info, text); });
    followState();
    loadDays(startDay);
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::action(const QString& text, const QKeySequence& key,
                            void (MainWindow::*slot)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::makeActions()
{
    m_sampleAction = action(tr("Open the &sample day"), {}, &MainWindow::openSample);
    m_importAction = action(tr("&Import flows…"), tr("Ctrl+I"), &MainWindow::importFlows);
    m_resultsAction = action(tr("Open &results…"), QKeySequence::Open, &MainWindow::openResults);
    m_runAction = action(tr("Run &analysis"), tr("Ctrl+R"), &MainWindow::runAnalysis);
    m_undoAction = action(tr("&Undo"), QKeySequence::Undo, &MainWindow::undo);
    m_redoAction = action(tr("Re&do"), tr("Ctrl+Shift+Z"), &MainWindow::redo);
    m_resetAction = action(tr("Reset &day…"), {}, &MainWindow::resetDay);
    m_reloadAction = action(tr("Re&load"), QKeySequence::Refresh, &MainWindow::reload);
    m_runAction->setToolTip(tr("Rank this day's results anew (Ctrl+R)"));
    m_resetAction->setToolTip(tr("Clear every verdict of this day"));
}

void MainWindow::makeMenus()
{
    QMenu* const file = menuBar()->addMenu(tr("&File"));
    file->addActions({ m_sampleAction, m_importAction, m_resultsAction });
    file->addSeparator();
    file->addAction(m_triage->tableTools().exportAction());
    file->addSeparator();
    QAction* const quit = file->addAction(tr("&Quit"), qApp, &QApplication::closeAllWindows);
    quit->setShortcut(QKeySequence::Quit);
    QMenu* const day = menuBar()->addMenu(tr("&Day"));
    day->addActions({ m_runAction, m_reloadAction });
    day->addSeparator();
    day->addAction(m_resetAction);
    QMenu* const verdict = menuBar()->addMenu(tr("&Verdict"));
    verdict->addActions(m_triage->verdictActions());
    verdict->addSeparator();
    verdict->addActions({ m_undoAction, m_redoAction });
    QMenu* const view = menuBar()->addMenu(tr("Vie&w"));
    view->addActions(m_triage->panelActions());
    view->addSeparator();
    m_triage->tableTools().offerColumns(*view->addMenu(tr("C&olumns")));
    view->addAction(tr("&Reset layout"), m_triage, &TriagePage::resetLayout);
    view->addSeparator();
    auto* themes = new QActionGroup(this);
    const std::pair<QString, Theme> choices[] = { { tr("Desktop's &theme"), Theme::System },
                                                  { tr("&Light theme"), Theme::Light },
                                                  { tr("&Dark theme"), Theme::Dark } };
    for (const auto& [name, theme] : choices) {
        QAction* const choice = view->addAction(name);
        choice->setActionGroup(themes);
        connect(choice, &QAction::triggered, this, [theme = theme] { applyTheme(*qApp, theme); });
    }
}

void MainWindow::makeToolBar()
{
    QToolBar* const bar = addToolBar(tr("Day"));
    bar->setObjectName(QStringLiteral("dayToolBar"));
    bar->setMovable(false);
    m_dayPicker = new QComboBox(bar);
    m_dayPicker->setObjectName(QStringLiteral("dayPicker"));
    m_dayPicker->setAccessibleName(tr("Day"));
    m_dayPicker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_dayPicker->setMinimumContentsLength(28);
    m_limit = new QSpinBox(bar);
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->setAccessibleName(tr("Rows to take from the results"));
    m_limit->setToolTip(tr("How many rows the analysis takes from the head of the results"));
    m_limit->setRange(1, mostRows);
    m_limit->setSingleStep(250);
    m_limit->setValue(defaultLimit);
    m_limit->setGroupSeparatorShown(true);
    auto* dayLabel = new QLabel(tr("Da&y:"), bar);
    dayLabel->setBuddy(m_dayPicker);
    dayLabel->setMargin(4);
    auto* limitLabel = new QLabel(tr("Li&mit:"), bar);
    limitLabel->setBuddy(m_limit);
    limitLabel->setMargin(4);
    bar->addWidget(dayLabel);
    bar->addWidget(m_dayPicker);
    bar->addSeparator();
    bar->addAction(m_runAction);
    bar->addWidget(limitLabel);
    bar->addWidget(m_limit);
    bar->addSeparator();
    bar->addActions({ m_undoAction, m_redoAction });
    bar->addSeparator();
    bar->addAction(m_resetAction);
    connect(m_dayPicker, &QComboBox::activated, this, &MainWindow::chooseDay);
}

void MainWindow::restoreLayout()
{
    const UserSettings settings = loadUserSettings(QSettings());
    restoreGeometry(settings.windowGeometry);
    restoreState(settings.windowState, layoutVersion);
    m_limit->setValue(settings.limit);
    m_triage->restoreLayout(settings, layoutVersion);
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
    QSettings store;
    UserSettings settings = loadUserSettings(store);
    settings.windowGeometry = saveGeometry();
    settings.windowState = saveState(layoutVersion);
    settings.limit = m_limit->value();
    m_triage->keepLayout(settings, layoutVersion);
    saveUserSettings(settings, store);
    // A run or an import in the making changes nothing when it is stopped.
    m_jobs.cancel();
    event->accept();
}

bool MainWindow::isSettled() const
{
    return m_daysKnown && !m_jobs.isRunning() && m_controller->isIdle() && m_exporter->isIdle();
}

void MainWindow::loadDays(std::optional<Day> show)
{
    m_daysKnown = false;
    m_daysRequest.submit<std::vector<DayOverview>>(
        m_queries, [](Session& session, RunContext) { return session.days(); }, this,
        [this, show](Result<std::vector<DayOverview>> days) {
            m_daysKnown = true;
            if (days)
                showDays(std::move(*days), show);
            else
                m_message->showMessage(MessageBar::Kind::Error, days.error().text());
        });
}

void MainWindow::showDays(std::vector<DayOverview> days, std::optional<Day> show)
{
    m_days = std::move(days);
    m_dayPicker->clear();
    int wanted = -1;
    for (const DayOverview& day : m_days) {
        m_dayPicker->addItem(dayText(day));
        if (show == day.day)
            wanted = m_dayPicker->count() - 1;
    }
    m_pages->setCurrentWidget(m_days.empty() ? static_cast<QWidget*>(m_start) : m_triage);
    if (show && wanted < 0 && !m_days.empty())
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("The workspace has nothing of %1.").arg(show->iso()));
    if (!m_days.empty())
        chooseDay(std::max(wanted, 0));
    followState();
}

QString MainWindow::dayText(const DayOverview& day)
{
    const QLocale locale;
    QString text = day.day.iso() + QStringLiteral("   ");
    if (day.ranked > 0)
        text +=
            tr("%1 of %2 to judge")
                .arg(locale.toString(qint64(day.unscored)), locale.toString(qint64(day.ranked)));
    else if (day.hasResults)
        text += tr("results, no run yet");
    else
        text += tr("flows only");
    if (day.stale)
        text += tr(", details out of date");
    return text;
}

void MainWindow::followVerdicts()
{
    const int index = m_dayPicker->currentIndex();
    if (index < 0 || m_triage->model().counts().total == 0)
        return;
    DayOverview& day = m_days[static_cast<std::size_t>(index)];
    day.unscored = m_triage->model().unscoredRows();
    m_dayPicker->setItemText(index, dayText(day));
}

void MainWindow::chooseDay(int index)
{
    m_dayPicker->setCurrentIndex(index);
    m_controller->load(m_days[static_cast<std::size_t>(index)]);
    followState();
}

const DayOverview* MainWindow::currentDay() const
{
    const int index = m_dayPicker->currentIndex();
    return index >= 0 && static_cast<std::size_t>(index) < m_days.size()
        ? &m_days[static_cast<std::size_t>(index)]
        : nullptr;
}

void MainWindow::followState()
{
    const bool busy = m_jobs.isRunning();
    const DayOverview* const day = currentDay();
    const DayState& state = m_controller->decisions().state();
    m_dayPicker->setEnabled(day);
    m_runAction->setEnabled(day && day->hasResults && !busy);
    m_undoAction->setEnabled(state.canUndo);
    m_redoAction->setEnabled(state.canRedo);
    m_resetAction->setEnabled(state.verdicts > 0);
    for (QAction* action : { m_sampleAction, m_importAction, m_resultsAction })
        action->setEnabled(!busy);
    m_start->setEnabled(!busy);
}

void MainWindow::reload()
{
    loadDays(m_selection.day().isValid() ? std::optional(m_selection.day()) : m_startDay);
}

void MainWindow::undo()
{
    m_controller->decisions().undo();
}

void MainWindow::redo()
{
    m_controller->decisions().redo();
}

void MainWindow::resetDay()
{
    const DayState& state = m_controller->decisions().state();
    if (state.verdicts > 0 && confirmReset(this, state.day, state.verdicts))
        m_controller->decisions().resetDay();
}

void MainWindow::runAnalysis()
{
    if (const DayOverview* const day = currentDay())
        m_jobs.runAnalysis(day->day, m_limit->value());
}

void MainWindow::openResults()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open results"), {},
                                                      tr("Ranked results (*.csv);;All files (*)"));
    if (!file.isEmpty())
        m_jobs.openResults(file, m_limit->value());
}

void MainWindow::importFlows()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import flows"), {},
                                                      tr("Spot flow CSV (*.csv);;All files (*)"));
    if (!file.isEmpty())
        m_jobs.importFile(file);
}

void MainWindow::openSample()
{
    m_jobs.openSample(m_limit->value());
}

void MainWindow::connectJobs()
{
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] { m_jobs.cancel(); });
    connect(&m_jobs, &LongJobs::started, this, [this](const QString& title) {
        m_message->clear();
        m_progress->start(title);
        followState();
    });
    connect(&m_jobs, &LongJobs::progressed, m_progress, &ProgressStrip::setProgress);
    connect(&m_jobs, &LongJobs::finished, this, [this](const JobOutcome& outcome) {
        m_progress->finish();
        m_message->showMessage(outcome.hasWarnings ? MessageBar::Kind::Warning
                                                   : MessageBar::Kind::Info,
                               outcome.words);
        loadDays(outcome.day);
    });
    connect(&m_jobs, &LongJobs::failed, this, [this](const Error& error) {
        m_progress->finish();
        m_message->showMessage(error.code == ErrorCode::Cancelled ? MessageBar::Kind::Info
                                                                  : MessageBar::Kind::Error,
                               error.text());
        // An import may have stored its flows and failed afterwards.
        reload();
    });
}

} // namespace fw
