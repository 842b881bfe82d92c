// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the context services and the help.
#include "app/window/contextcontroller.h"
#include "app/window/daycontroller.h"
#include "app/window/helpcontroller.h"
#include "app/window/mainwindow.h"
#include "views/pages/runspage.h"
#include "views/pages/startpage.h"
#include "views/pages/triagepage.h"
#include "views/support/helptopic.h"
#include "views/widgets/messagebar.h"

#include <QAction>

namespace fw {

void MainWindow::connectContext()
{
    connect(m_actions.context, &QAction::triggered, m_context, &ContextController::choose);
    connect(m_actions.help, &QAction::triggered, m_help, &HelpController::showForFocus);
    connect(m_triage, &TriagePage::nameWanted, m_context,
            qOverload<const IpAddress&>(&ContextController::askName));
    connect(m_context, &ContextController::networkChanged, m_controller,
            &DayController::reloadNetwork);
    connect(m_context, &ContextController::warned, m_message, &MessageBar::addWarning);
    HostNames* const hostNames = &m_context->hostNames();
    m_triage->setHostNames(
        [hostNames](const IpAddress& address) { return hostNames->known(address); },
        [hostNames](const IpAddress& address) { return hostNames->name(address); });
    connect(hostNames, &HostNames::found, m_triage, &TriagePage::showHostNames);
    setHelpTopic(m_runs, "reading");
    setHelpTopic(m_start, "reading");
}

} // namespace fw
