// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the workspace's database.
#include "app/window/databasecontroller.h"
#include "app/window/daycontroller.h"
#include "app/window/dayscontroller.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "core/base/printable.h"
#include "views/widgets/messagebar.h"

#include <QAction>

#include <algorithm>

namespace fw {

void MainWindow::connectDatabase()
{
    connect(m_actions.database, &QAction::triggered, m_database, &DatabaseController::choose);
    connect(m_actions.settleConflicts, &QAction::triggered, m_database,
            qOverload<>(&DatabaseController::settle));
    connect(m_database, &DatabaseController::changed, this, &MainWindow::reopen);
    connect(m_database, &DatabaseController::settled, this,
            [this] { m_controller->decisions().reloadVerdicts(); });
    Pusher* const pusher = &m_database->pusher();
    connect(pusher, &Pusher::stateChanged, this, &MainWindow::followPush);
    connect(pusher, &Pusher::verdictsFound, this, [this](const std::vector<Day>& days) {
        if (std::find(days.begin(), days.end(), m_selection.day()) == days.end())
            return;
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("Others gave verdicts on this day; they are shown now."));
        m_controller->decisions().reloadVerdicts();
    });
    connect(&m_controller->decisions(), &DecisionController::decided, pusher, &Pusher::wake);
    connect(m_controller, &DayController::loaded, this,
            [this, pusher] { pusher->look(m_selection.day()); });
    followPush(pusher->state());
}

void MainWindow::followPush(const PushState& state)
{
    m_controller->decisions().setShared(state.isShared);
    m_daysList->setShared(state.isShared);
    m_status->showPush(state);
    m_actions.settleConflicts->setEnabled(!state.disputed.empty());
    // The status bar goes on saying it; the bar says it when it is news.
    const QString problem = state.problem ? state.problem->text() : QString();
    if (problem != m_lastProblem && !problem.isEmpty())
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("Decisions are saved here and wait: %1").arg(printable(problem)));
    else if (problem.isEmpty() && !state.disputed.empty() && state.disputed != m_disputed)
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("On %1 the database has other verdicts than you gave. See Day, "
                                  "Differences with the database.")
                                   .arg(state.disputed.front().iso()));
    m_lastProblem = problem;
    m_disputed = state.disputed;
}

void MainWindow::reopen()
{
    m_queries.reopen();
    m_journal.reopen();
    m_jobs.reopen();
    m_lastProblem.clear();
    m_status->forgetStore();
    m_message->showMessage(MessageBar::Kind::Info, tr("The workspace has another database now."));
    reload();
}

} // namespace fw
