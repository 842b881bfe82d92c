// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/folderwatcher.h"

#include "core/base/printable.h"
#include "core/config/watchsettings.h"

#include <QDir>

#include <utility>

namespace fw {

namespace {

// Opened as every session does: the folder is made where it is not there.
Result<QStringList> foldersOf(const QString& path)
{
    const auto workspace = Workspace::open(path);
    return workspace ? watchedFolders(*workspace) : Result<QStringList>(failure(workspace.error()));
}

Result<QStringList> saveFolders(const QString& path, const QStringList& folders)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return failure(workspace.error());
    const auto saved = saveWatchedFolders(*workspace, folders);
    if (!saved)
        return failure(saved.error());
    return folders;
}

} // namespace

FolderWatcher::FolderWatcher(const QString& workspacePath, LongJobs& jobs, QObject* parent)
    : QObject(parent)
    , m_path(workspacePath)
    , m_jobs(jobs)
    , m_settings(QStringLiteral("watch settings"))
    , m_worker(QStringLiteral("watch"))
{
    m_news.setSingleShot(true);
    m_news.setInterval(1000);
    connect(&m_news, &QTimer::timeout, this, &FolderWatcher::imported);
    connect(&m_jobs, &LongJobs::finished, this, &FolderWatcher::next);
    connect(&m_jobs, &LongJobs::failed, this, &FolderWatcher::next);
    load();
}

void FolderWatcher::load()
{
    ++m_open;
    m_settings.submit<QStringList>([path = m_path](const RunContext&) { return foldersOf(path); },
                                   this,
                                   [this](const Result<QStringList>& folders) {
                                       --m_open;
                                       // What is wrong with the workspace itself is said by those
                                       // who need it.
                                       if (!folders || folders->isEmpty() || !m_folders.isEmpty())
                                           return;
                                       m_folders = *folders;
                                       restart();
                                   });
}

void FolderWatcher::add(const QString& folder)
{
    const QString path = QDir::cleanPath(folder);
    if (!m_folders.contains(path))
        change(m_folders + QStringList { path });
}

void FolderWatcher::remove(const QString& folder)
{
    QStringList rest = m_folders;
    if (rest.removeAll(folder) > 0)
        change(rest);
}

void FolderWatcher::change(const QStringList& folders)
{
    m_folders = folders;
    restart();
    ++m_open;
    m_settings.submit<QStringList>(
        [path = m_path, folders](const RunContext&) { return saveFolders(path, folders); }, this,
        [this](const Result<QStringList>& saved) {
            --m_open;
            if (!saved && saved.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(tr("Which folders are watched could not be saved and holds for this "
                                 "time only: %1")
                                  .arg(printable(saved.error().text())));
        });
}

void FolderWatcher::restart()
{
    m_job.cancel();
    m_waiting.clear();
    m_answers = std::make_shared<WatchAnswers>();
    if (!m_arrivals)
        m_arrivals = std::make_shared<ArrivalImport>();
    const int watch = ++m_watch;
    Q_EMIT foldersChanged(m_folders);
    if (m_folders.isEmpty())
        return;
    // The worker ends before this does, and so its calls come to something that lives.
    WatchSink sink;
    sink.arrived = [this, watch](const std::vector<FlowFile>& files) {
        QMetaObject::invokeMethod(
            this, [this, files, watch] { take(files, watch); }, Qt::QueuedConnection);
    };
    sink.said = [this](const QString& sentence) {
        QMetaObject::invokeMethod(
            this, [this, sentence] { Q_EMIT said(printable(sentence)); }, Qt::QueuedConnection);
    };
    m_job = m_worker.submit<bool>(
        [path = m_path, folders = m_folders, between = m_between, answers = m_answers,
         sink](const RunContext& run) -> Result<bool> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            watchFolders(folders, between, knownFiles(*workspace), *answers, sink, run.stopToken());
            return true;
        },
        this,
        [this](const Result<bool>& ended) {
            if (!ended && ended.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(printable(ended.error().text()));
        });
}

void FolderWatcher::take(const std::vector<FlowFile>& files, int watch)
{
    if (watch != m_watch)
        return;
    m_waiting.insert(m_waiting.end(), files.begin(), files.end());
    next();
}

void FolderWatcher::next()
{
    if (m_waiting.empty() || m_isImporting || m_jobs.isRunning())
        return;
    const FlowFile file = m_waiting.front();
    m_waiting.pop_front();
    m_isImporting = true;
    m_jobs.importArrival(file, m_arrivals, this,
                         [this, answers = m_answers](const Result<Arrival>& arrival) {
                             m_isImporting = false;
                             follow(arrival, answers);
                             next();
                         });
}

void FolderWatcher::follow(const Result<Arrival>& arrival,
                           const std::shared_ptr<WatchAnswers>& answers)
{
    QString error;
    if (!arrival) {
        if (arrival.error().code != ErrorCode::Cancelled)
            error = arrival.error().text();
    } else {
        answers->add(arrival->file);
        if (arrival->file.outcome == FileOutcome::Imported && !m_news.isActive())
            m_news.start();
        const auto* const refused = std::get_if<Error>(&arrival->import.outcome);
        if (refused && !arrival->import.isPassedOver && refused->code != ErrorCode::Cancelled)
            error = refused->text();
        if (!arrival->reportProblem.isEmpty())
            Q_EMIT failed(printable(arrival->reportProblem));
    }
    // One that waits for somebody else is tried again and again, and told once.
    if (!error.isEmpty() && error != m_lastError)
        Q_EMIT failed(tr("Watched folder: %1").arg(printable(error)));
    m_lastError = error;
}

} // namespace fw
