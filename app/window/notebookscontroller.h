// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/jupyterserver.h"
#include "app/services/notebookexport.h"
#include "app/window/dayrequests.h"
#include "core/notebooks/daynotebooks.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

class QWidget;

namespace fw {

class NotebooksPage;

// Joins the notebooks page to the day's folder, which the query worker looks at and changes, and to
// Jupyter. GUI thread; nothing here waits.
class NotebooksController : public QObject
{
    Q_OBJECT

public:
    NotebooksController(SessionWorker& queries, const QString& workspacePath, NotebooksPage& page,
                        QWidget* window);

    void load(const DayOverview& day);
    // What others did to the folder is looked at when the page comes up.
    void setSeen(bool isSeen);
    void exportTo(const QString& name, const QString& htmlFile);
    bool isIdle() const { return m_requests.isIdle() && !m_export.isRunning(); }
    const JupyterServer& jupyter() const { return m_jupyter; }

Q_SIGNALS:
    void said(const QString& message);
    void failed(const QString& message);

private:
    void reload();
    void show(const std::vector<DayNotebook>& notebooks);
    void open(const QString& name);
    void refresh(const QString& name);
    void copy(const QString& name);
    void askWhere(const QString& name);
    void connectJupyter();
    void showHint();
    QString folder() const; // of the shown day

    DayRequests m_requests;
    QString m_workspacePath;
    NotebooksPage& m_page;
    QWidget* m_window;
    DayOverview m_day;
    LatestRequest m_listRequest;
    JupyterServer m_jupyter;
    NotebookExport m_export;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; // a save is several changes of the folder
};

} // namespace fw
