// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with importing.
#include "app/window/daybar.h"
#include "app/window/importcontroller.h"
#include "app/window/jobreporter.h"
#include "app/window/mainwindow.h"
#include "views/pages/startpage.h"

#include <utility>

namespace fw {

void MainWindow::connectImport(JobReporter* reporter)
{
    connect(reporter, &JobReporter::reportWanted, m_import, &ImportController::showReport);
    connect(reporter, &JobReporter::goOnWanted, m_import, &ImportController::goOn);
    connect(m_start, &StartPage::importRequested, m_import, &ImportController::chooseFiles);
    connect(&m_import->watcher(), &FolderWatcher::imported, this, &MainWindow::refreshDays);
}

// The days are others now, but whoever looks at one goes on looking at it.
void MainWindow::refreshDays()
{
    if (!m_daysKnown)
        return; // asked for already
    if (!m_dayBar->current()) {
        loadDays({});
        return;
    }
    m_queries.submit<std::vector<DayOverview>>(
        [](Session& session, const RunContext&) { return session.days(); }, this,
        [this](Result<std::vector<DayOverview>> days) {
            if (!days || !m_daysKnown)
                return;
            m_dayBar->replaceDays(std::move(*days));
            followState();
        });
}

} // namespace fw
