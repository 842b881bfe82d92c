// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the list of days.
#include "app/window/daybar.h"
#include "app/window/dayscontroller.h"
#include "app/window/mainwindow.h"
#include "app/window/tableexporter.h"
#include "views/pages/dayspanel.h"

#include <QAction>

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

} // namespace fw
