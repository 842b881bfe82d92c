// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/folderwatcher.h"
#include "app/window/importreportsdialog.h"
#include "core/base/worker.h"

#include <QObject>
#include <QPointer>

class QAction;
class QLabel;
class QMainWindow;
class QMenu;

namespace fw {

class MessageBar;
class TableExporter;
struct WindowActions;

// Everything of importing that the window offers beside the job itself: which files, which folder,
// the folders that are watched, the reports, and the batch that was interrupted. GUI thread; files
// are a worker's.
class ImportController : public QObject
{
    Q_OBJECT

public:
    ImportController(const QString& workspacePath, LongJobs& jobs, const WindowActions& actions,
                     MessageBar& message, TableExporter& exporter, QMainWindow* window);

    FolderWatcher& watcher() { return m_watcher; }
    void chooseFiles();
    // An empty path: the newest.
    void showReport(const QString& path);
    void goOn();
    // An import ended: there may be another batch to go on with, or none any more.
    void lookForInterrupted(bool offer = false);
    bool isIdle() const { return m_open == 0 && m_watcher.isIdle(); }

Q_SIGNALS:
    void failed(const QString& message);
    void said(const QString& message);

private:
    void chooseFolder();
    void chooseWatched();
    void fillWatched();
    void showWatched(const QStringList& folders);
    void followInterrupted(const std::optional<BatchReport>& report, bool offer);
    void dismiss(const QString& id);
    void readReport(const QString& path);

    QString m_path;
    LongJobs& m_jobs;
    MessageBar& m_message;
    TableExporter& m_exporter;
    QMainWindow* m_window;
    QAction* m_goOn;
    QAction* m_addWatched;
    QMenu* m_watchedMenu;
    QLabel* m_watching;
    QPointer<ImportReportsDialog> m_dialog;
    bool m_isInterrupted = false;
    int m_open = 0;
    FolderWatcher m_watcher;
    Worker m_worker; // last: its jobs use the above
};

} // namespace fw
