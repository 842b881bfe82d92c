// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runscontroller.h"

#include "core/base/textfile.h"
#include "views/pages/runspage.h"
#include "views/support/usersettings.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QWidget>

#include <utility>

namespace fw {

RunsController::RunsController(SessionWorker& queries, RunsPage& page, QWidget* window)
    : QObject(window)
    , m_requests(queries)
    , m_page(page)
    , m_window(window)
{
    connect(&m_page, &RunsPage::copyWanted, this, [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT said(tr("Copied the report."));
    });
    connect(&m_page, &RunsPage::saveWanted, this, &RunsController::askWhere);
}

void RunsController::load(const DayOverview& day)
{
    m_requests.ask<std::vector<StoredRun>>(
        m_runsRequest,
        [wanted = day.day](Session& session, RunContext) { return session.store().runs(wanted); },
        this,
        [this, day](Result<std::vector<StoredRun>> runs) {
            if (runs)
                show(day, *runs);
            else if (runs.error().code != ErrorCode::Cancelled)
                m_page.showEmpty(runs.error().text());
        });
}

void RunsController::show(const DayOverview& day, const std::vector<StoredRun>& runs)
{
    if (runs.empty()) {
        m_page.showEmpty(
            day.hasResults
                ? tr("No analysis of %1 was made yet. Run analysis (Ctrl+R) ranks its results.")
                      .arg(day.day.iso())
                : tr("No analysis of %1 was made: it has no results. Open the flow_results.csv "
                     "that the machine-learning job made for it.")
                      .arg(day.day.iso()));
        return;
    }
    std::vector<RunReport> reports;
    for (const StoredRun& run : runs)
        reports.push_back(run.report);
    m_page.showRuns(std::move(reports));
}

void RunsController::askWhere(const RunReport& report)
{
    const QString folder = loadUserSettings(QSettings()).exportFolder;
    const QString name = QStringLiteral("run_report_%1.json").arg(report.day.compact());
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save the report"), QDir(folder).filePath(name),
                                     tr("JSON (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".json");
    changeUserSettings([&path](UserSettings& settings) {
        settings.exportFolder = QFileInfo(path).absolutePath();
    });
    save(report, path);
}

void RunsController::save(const RunReport& report, const QString& path)
{
    m_requests.tell<int>(
        [report, path](Session&, const RunContext&) -> Result<int> {
            const auto written = writeFileAtomically(path, report.toJson());
            if (!written)
                return failure(written.error());
            return 0;
        },
        this,
        [this, path](const Result<int>& written) {
            if (written)
                Q_EMIT said(tr("Saved the report as %1.").arg(path));
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(tr("The report was not saved: %1").arg(written.error().text()));
        });
}

} // namespace fw
