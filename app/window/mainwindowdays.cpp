// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with days: their list, and the one it shows.
#include "app/window/daybar.h"
#include "app/window/daycontroller.h"
#include "app/window/dayscontroller.h"
#include "app/window/ingestcontroller.h"
#include "app/window/mainwindow.h"
#include "app/window/notebookscontroller.h"
#include "app/window/runscontroller.h"
#include "app/window/tableexporter.h"
#include "views/pages/dayspanel.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>

namespace fw {

void MainWindow::connectDaysList()
{
    m_exporter->serve(m_daysList->panel().tools(), QStringLiteral("days"));
    connect(m_actions.days, &QAction::triggered, m_daysList, &DaysController::showDialog);
    connect(m_daysList, &DaysController::openWanted, this, [this](Day day) {
        showTriage();
        m_dayBar->choose(day);
        activateWindow();
    });
    connect(m_daysList, &DaysController::runWanted, this,
            [this](Day day) { m_jobs.runAnalysis(day, m_dayBar->limit()); });
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
    m_ingestController->setDays(days);
    m_dayBar->setDays(std::move(days));
    followMode();
    if (m_dayBar->days().empty()) {
        setWindowTitle(tr("%1 - Flow Workbench").arg(QFileInfo(m_workspacePath).fileName()));
    } else if (!show || !m_dayBar->choose(*show)) {
        if (show)
            m_message->showMessage(MessageBar::Kind::Warning,
                                   tr("The workspace has nothing of %1.").arg(show->iso()));
        m_dayBar->choose(m_dayBar->days().front().day);
    }
    const DayOverview* const current = m_dayBar->current();
    m_daysList->setDays(m_dayBar->days(), current ? current->day : Day());
    followState();
}

void MainWindow::showDay(const DayOverview& day)
{
    setWindowTitle(
        tr("%1 - %2 - Flow Workbench").arg(day.day.iso(), QFileInfo(m_workspacePath).fileName()));
    if (!day.problem.isEmpty())
        m_message->showMessage(MessageBar::Kind::Warning, day.problem);
    m_daysList->setDays(m_dayBar->days(), day.day);
    m_controller->load(day);
    m_runsController->load(day);
    m_notebooksController->load(day);
    followState();
}

} // namespace fw
