// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the ingest page.
#include "app/window/daybar.h"
#include "app/window/mainwindow.h"
#include "views/pages/ingestpage.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"
#include "views/support/helptopic.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/modebar.h"

#include <QAction>
#include <QMenu>

namespace fw {

void MainWindow::connectIngest()
{
    connect(m_ingest, &IngestPage::daySelected, this, &MainWindow::showDayInTriage);
    setHelpTopic(m_ingest, "ingest");
    // Beside the other export of the File menu.
    const QAction* const other = m_triage->tableTools().exportAction();
    for (QObject* const place : other->associatedObjects())
        if (auto* const menu = qobject_cast<QMenu*>(place)) {
            const QList<QAction*> actions = menu->actions();
            const qsizetype next = actions.indexOf(other) + 1;
            menu->insertMenu(next < actions.size() ? actions[next] : nullptr,
                             &m_ingest->exportMenu());
            break;
        }
}

void MainWindow::showDayInTriage(Day day)
{
    // Bars first: the page that comes is of the day it shows.
    if (!m_dayBar->choose(day)) {
        m_message->showMessage(
            MessageBar::Kind::Warning,
            tr("%1 has neither flows nor results, so there is nothing to judge.").arg(day.iso()));
        return;
    }
    m_modeBar->setMode(0);
    followMode();
}

} // namespace fw
