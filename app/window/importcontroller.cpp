// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/importcontroller.h"

#include "app/window/tableexporter.h"
#include "app/window/windowactions.h"
#include "core/base/printable.h"
#include "core/pipeline/batchreportstore.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

namespace fw {

namespace {

Result<std::vector<ReportHead>> headsOf(const QString& path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return failure(workspace.error());
    std::vector<ReportHead> heads;
    for (const QString& file : batchReportPaths(*workspace)) {
        const auto report = loadBatchReport(file);
        heads.push_back(
            { file,
              report ? ImportController::tr("%1, %2").arg(formatTime(report->startedAt),
                                                          batchStateText(report->state))
                     : ImportController::tr("%1, damaged").arg(QFileInfo(file).fileName()) });
    }
    return heads;
}

} // namespace

ImportController::ImportController(const QString& workspacePath, LongJobs& jobs,
                                   const WindowActions& actions, MessageBar& message,
                                   TableExporter& exporter, QMainWindow* window)
    : QObject(window)
    , m_path(workspacePath)
    , m_jobs(jobs)
    , m_message(message)
    , m_exporter(exporter)
    , m_window(window)
    , m_goOn(actions.goOnImporting)
    , m_addWatched(actions.watchFolder)
    , m_watchedMenu(actions.watchedFolders)
    , m_watching(new QLabel(window))
    , m_watcher(workspacePath, jobs)
    , m_worker(QStringLiteral("import reports"))
{
    m_watching->setObjectName(QStringLiteral("statusWatching"));
    m_watching->setTextFormat(Qt::PlainText);
    m_watching->hide();
    window->statusBar()->addPermanentWidget(m_watching);
    connect(actions.importFlows, &QAction::triggered, this, &ImportController::chooseFiles);
    connect(actions.importFolder, &QAction::triggered, this, &ImportController::chooseFolder);
    connect(actions.watchFolder, &QAction::triggered, this, &ImportController::chooseWatched);
    connect(actions.importReports, &QAction::triggered, this, [this] { showReport({}); });
    connect(m_goOn, &QAction::triggered, this, &ImportController::goOn);
    connect(m_watchedMenu, &QMenu::aboutToShow, this, &ImportController::fillWatched);
    connect(&m_watcher, &FolderWatcher::foldersChanged, this, &ImportController::showWatched);
    connect(&m_watcher, &FolderWatcher::failed, this, &ImportController::failed);
    connect(&m_watcher, &FolderWatcher::said, this, &ImportController::said);
    const auto ended = [this] {
        lookForInterrupted();
    };
    const auto followJobs = [this] {
        m_goOn->setEnabled(m_isInterrupted && !m_jobs.isRunning());
    };
    connect(&m_jobs, &LongJobs::started, this, followJobs);
    connect(&m_jobs, &LongJobs::finished, this, ended);
    connect(&m_jobs, &LongJobs::failed, this, ended);
    m_goOn->setEnabled(false);
    fillWatched();
    lookForInterrupted(true);
}

void ImportController::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        m_window, tr("Import flows"), {},
        tr("Flow files (*.csv *.log *.json *.gz *.binetflow *.labeled nfcapd.*);;"
           "All files (*)"));
    if (!files.isEmpty())
        m_jobs.importFiles(files);
}

void ImportController::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Import the files of a folder"));
    if (!folder.isEmpty())
        m_jobs.importFiles({ folder });
}

void ImportController::chooseWatched()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Watch a folder"));
    if (!folder.isEmpty())
        m_watcher.add(folder);
}

void ImportController::fillWatched()
{
    m_watchedMenu->clear();
    m_watchedMenu->addAction(m_addWatched);
    if (!m_watcher.folders().isEmpty())
        m_watchedMenu->addSeparator();
    for (const QString& folder : m_watcher.folders()) {
        auto* const action = m_watchedMenu->addAction(
            printable(folder).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, folder](bool on) {
            if (!on)
                m_watcher.remove(folder);
        });
    }
}

void ImportController::showWatched(const QStringList& folders)
{
    m_watching->setVisible(!folders.isEmpty());
    if (folders.isEmpty())
        return;
    m_watching->setText(folders.size() == 1
                            ? tr("watching %1").arg(printable(QDir(folders.first()).dirName()))
                            : tr("watching %1 folders").arg(folders.size()));
    m_watching->setToolTip(tr("Files that come into these folders are imported:")
                           + QLatin1Char('\n') + printable(folders.join(QStringLiteral(", "))));
}

void ImportController::lookForInterrupted(bool offer)
{
    using Found = std::optional<BatchReport>;
    ++m_open;
    m_worker.submit<Found>(
        [path = m_path](const RunContext&) -> Result<Found> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            return unfinishedBatch(*workspace);
        },
        this,
        [this, offer](const Result<Found>& found) {
            --m_open;
            followInterrupted(found ? *found : std::nullopt, offer);
        });
}

void ImportController::followInterrupted(const std::optional<BatchReport>& report, bool offer)
{
    m_isInterrupted = report.has_value();
    m_goOn->setEnabled(m_isInterrupted && !m_jobs.isRunning());
    if (!report || !offer)
        return;
    const auto files = static_cast<int>(report->files.size());
    const auto done = files - static_cast<int>(report->sums().of(FileOutcome::NotReached));
    m_message.showOffer(MessageBar::Kind::Warning,
                        tr("An import was interrupted after %1 of %2 files.").arg(done).arg(files),
                        { { "goOnImporting", tr("&Go on"),
                            [this] {
                                goOn();
                            } },
                          { "dismissImport", tr("&Dismiss"), [this, id = report->id] {
                               dismiss(id);
                           } } });
}

void ImportController::goOn()
{
    m_jobs.goOnImporting();
}

void ImportController::dismiss(const QString& id)
{
    ++m_open;
    m_worker.submit<bool>(
        [path = m_path, id](const RunContext&) -> Result<bool> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            const auto dismissed = dismissBatch(*workspace, id);
            if (!dismissed)
                return failure(dismissed.error());
            return true;
        },
        this,
        [this](const Result<bool>& dismissed) {
            --m_open;
            if (!dismissed)
                Q_EMIT failed(printable(dismissed.error().text()));
            lookForInterrupted();
        });
}

void ImportController::showReport(const QString& path)
{
    if (!m_dialog) {
        m_dialog = new ImportReportsDialog(m_window);
        connect(m_dialog, &ImportReportsDialog::wanted, this, &ImportController::readReport);
        m_exporter.serve(m_dialog->tools(), QStringLiteral("import"));
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    ++m_open;
    m_worker.submit<std::vector<ReportHead>>(
        [workspace = m_path](const RunContext&) { return headsOf(workspace); }, this,
        [this, path](const Result<std::vector<ReportHead>>& heads) {
            --m_open;
            if (heads && m_dialog)
                m_dialog->setReports(*heads, path);
            else if (!heads)
                Q_EMIT failed(printable(heads.error().text()));
        });
}

void ImportController::readReport(const QString& path)
{
    ++m_open;
    m_worker.submit<BatchReport>([path](const RunContext&) { return loadBatchReport(path); }, this,
                                 [this, path](const Result<BatchReport>& report) {
                                     --m_open;
                                     if (m_dialog)
                                         m_dialog->showReport(path, report);
                                 });
}

} // namespace fw
