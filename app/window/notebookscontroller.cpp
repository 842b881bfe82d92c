// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notebookscontroller.h"

#include "views/pages/notebookspage.h"
#include "views/support/usersettings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

constexpr int settlesAfter = 300; // milliseconds

QString daysFolder(const QString& workspacePath)
{
    return QDir(workspacePath).absoluteFilePath(QStringLiteral("ipynb/flow"));
}

} // namespace

NotebooksController::NotebooksController(SessionWorker& queries, const QString& workspacePath,
                                         NotebooksPage& page, QWidget* window)
    : QObject(window)
    , m_requests(queries)
    , m_workspacePath(workspacePath)
    , m_page(page)
    , m_window(window)
    , m_jupyter(daysFolder(workspacePath))
{
    connect(&m_page, &NotebooksPage::openWanted, this, &NotebooksController::open);
    connect(&m_page, &NotebooksPage::refreshWanted, this, &NotebooksController::refresh);
    connect(&m_page, &NotebooksPage::copyWanted, this, &NotebooksController::copy);
    connect(&m_page, &NotebooksPage::exportWanted, this, &NotebooksController::askWhere);
    connectJupyter();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlesAfter);
    connect(&m_settling, &QTimer::timeout, this, &NotebooksController::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling,
            qOverload<>(&QTimer::start));
}

void NotebooksController::connectJupyter()
{
    connect(&m_jupyter, &JupyterServer::failed, this, &NotebooksController::failed);
    connect(&m_jupyter, &JupyterServer::failed, this, &NotebooksController::showHint);
    connect(&m_jupyter, &JupyterServer::starting, this, &NotebooksController::showHint);
    connect(&m_jupyter, &JupyterServer::ready, this, &NotebooksController::showHint);
    connect(&m_jupyter, &JupyterServer::stopped, this, &NotebooksController::showHint);
    connect(&m_jupyter, &JupyterServer::pageWanted, this, [this](const QUrl& page) {
        if (!QDesktopServices::openUrl(page))
            Q_EMIT failed(
                tr("No browser could be opened. The notebook is at %1.").arg(page.toString()));
    });
    connect(&m_export, &NotebookExport::failed, this, [this](const QString& sentence) {
        m_page.setExporting(false);
        showHint();
        Q_EMIT failed(sentence);
    });
    connect(&m_export, &NotebookExport::done, this, [this](const QString& file) {
        m_page.setExporting(false);
        showHint();
        Q_EMIT said(tr("Exported the notebook as %1.").arg(file));
    });
}

void NotebooksController::showHint()
{
    QString hint;
    if (m_export.isRunning())
        hint = tr("A notebook is being exported.");
    else if (m_jupyter.port() > 0)
        hint = tr("Jupyter runs on 127.0.0.1:%1 for this workspace and ends with this window.")
                   .arg(m_jupyter.port());
    else if (m_jupyter.isRunning())
        hint = tr("Jupyter is starting; it opens your browser.");
    else if (jupyterProgram(QStringLiteral("jupyter-notebook")).isEmpty())
        hint = tr("Jupyter is not installed. To open notebooks: %1").arg(jupyterInstallLine());
    else
        hint = tr("Jupyter opens in your browser, on this computer only. Verdicts given in a "
                  "notebook are shown here at once, and Undo takes them back.");
    m_page.setHint(hint);
}

QString NotebooksController::folder() const
{
    return daysFolder(m_workspacePath) + QLatin1Char('/') + m_day.day.compact();
}

void NotebooksController::load(const DayOverview& day)
{
    m_day = day;
    reload();
}

void NotebooksController::setSeen(bool isSeen)
{
    if (isSeen && m_day.day.isValid())
        reload();
}

void NotebooksController::reload()
{
    m_requests.ask<std::vector<DayNotebook>>(
        m_listRequest,
        [day = m_day.day](Session& session, const RunContext&) {
            return dayNotebooks(session.workspace(), day);
        },
        this,
        [this](Result<std::vector<DayNotebook>> notebooks) {
            if (notebooks)
                show(*notebooks);
            else if (notebooks.error().code != ErrorCode::Cancelled)
                m_page.showEmpty(notebooks.error().text());
        });
}

void NotebooksController::show(const std::vector<DayNotebook>& notebooks)
{
    if (const QStringList watched = m_watcher.directories(); !watched.contains(folder())) {
        if (!watched.isEmpty())
            m_watcher.removePaths(watched);
        if (QFileInfo(folder()).isDir())
            m_watcher.addPath(folder());
    }
    // Without a run there are no tables a notebook could read.
    const bool isThere = std::any_of(notebooks.begin(), notebooks.end(), [](const auto& n) {
        return n.state != NotebookState::Missing;
    });
    if (m_day.ranked == 0 && !isThere) {
        m_page.showEmpty(m_day.hasResults
                             ? tr("The day's notebooks come with its analysis. Run analysis "
                                  "(Ctrl+R) ranks the results of %1.")
                                   .arg(m_day.day.iso())
                             : tr("The day's notebooks come with its analysis, and %1 has no "
                                  "results yet. Open the flow_results.csv that the "
                                  "machine-learning job made for it.")
                                   .arg(m_day.day.iso()));
        return;
    }
    m_page.showNotebooks(notebooks);
    showHint();
}

void NotebooksController::open(const QString& name)
{
    const QString path = m_day.day.compact() + QLatin1Char('/') + name;
    const bool isMissing = m_page.model().rowOf(name) < 0
        || m_page.model().at(m_page.model().rowOf(name)).state == NotebookState::Missing;
    if (!isMissing) {
        m_jupyter.open(path);
        return;
    }
    m_requests.tell<QString>(
        [day = m_day.day, name](Session& session, const RunContext&) {
            return refreshNotebook(session.workspace(), day, name);
        },
        this,
        [this, path](const Result<QString>& done) {
            if (!done) {
                Q_EMIT failed(done.error().text());
                return;
            }
            reload();
            m_jupyter.open(path);
        });
}

void NotebooksController::refresh(const QString& name)
{
    m_requests.tell<QString>(
        [day = m_day.day, name](Session& session, const RunContext&) {
            return refreshNotebook(session.workspace(), day, name);
        },
        this,
        [this, name](const Result<QString>& aside) {
            if (!aside) {
                Q_EMIT failed(tr("%1 was not refreshed: %2").arg(name, aside.error().text()));
                return;
            }
            Q_EMIT said(aside->isEmpty()
                            ? tr("%1 is as its template.").arg(name)
                            : tr("%1 is as its template; yours is kept as %2.").arg(name, *aside));
            reload();
        });
}

void NotebooksController::copy(const QString& name)
{
    m_requests.tell<QString>(
        [day = m_day.day, name](Session& session, const RunContext&) {
            return copyNotebook(session.workspace(), day, name);
        },
        this,
        [this, name](const Result<QString>& made) {
            if (!made) {
                Q_EMIT failed(tr("%1 was not copied: %2").arg(name, made.error().text()));
                return;
            }
            Q_EMIT said(tr("Made %1.").arg(*made));
            m_page.choose(*made);
            reload();
        });
}

void NotebooksController::askWhere(const QString& name)
{
    const QString exports = loadUserSettings(QSettings()).exportFolder;
    const QString proposed =
        QStringLiteral("%1_%2.html").arg(QFileInfo(name).completeBaseName(), m_day.day.compact());
    QString file = QFileDialog::getSaveFileName(m_window, tr("Export as HTML"),
                                                QDir(exports).filePath(proposed),
                                                tr("HTML (*.html);;All files (*)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".html");
    changeUserSettings([&file](UserSettings& settings) {
        settings.exportFolder = QFileInfo(file).absolutePath();
    });
    exportTo(name, file);
}

void NotebooksController::exportTo(const QString& name, const QString& htmlFile)
{
    m_export.start(folder() + QLatin1Char('/') + name, htmlFile);
    m_page.setExporting(m_export.isRunning());
    showHint();
}

} // namespace fw
