// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/folderwatch.h"
#include "app/window/longjobs.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace fw {

// Watches the workspace's folders and imports what comes into them, one file after the other
// whenever the user's own jobs leave time. Which folders is kept in the workspace. GUI thread; the
// looking is a worker's, so that no slow disk holds the window.
class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    FolderWatcher(const QString& workspacePath, LongJobs& jobs, QObject* parent = nullptr);

    const QStringList& folders() const { return m_folders; }
    void add(const QString& folder);
    void remove(const QString& folder);
    // Nothing waits to be imported or saved.
    bool isIdle() const { return m_open == 0 && m_waiting.empty() && !m_isImporting; }
    // For tests, which have no time.
    void setBetween(std::chrono::milliseconds between) { m_between = between; }

Q_SIGNALS:
    void foldersChanged(const QStringList& folders);
    // Days have more flows; not more often than once a second.
    void imported();
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void load();
    void change(const QStringList& folders);
    void restart();
    void take(const std::vector<FlowFile>& files, int watch);
    void next();
    void follow(const Result<Arrival>& arrival, const std::shared_ptr<WatchAnswers>& answers);

    QString m_path;
    LongJobs& m_jobs;
    std::chrono::milliseconds m_between = usualLooks;
    QStringList m_folders;
    int m_open = 0; // requests to the settings
    int m_watch = 0; // which watch: files of an earlier one are not taken
    std::shared_ptr<WatchAnswers> m_answers;
    std::shared_ptr<ArrivalImport> m_arrivals;
    std::deque<FlowFile> m_waiting;
    bool m_isImporting = false;
    QString m_lastError;
    QTimer m_news;
    Job m_job;
    Worker m_settings;
    Worker m_worker; // last: its job uses the above
};

} // namespace fw
