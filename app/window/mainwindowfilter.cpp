// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the filters a workspace keeps.
#include "app/window/filtercontroller.h"
#include "app/window/mainwindow.h"
#include "views/pages/triagepage.h"
#include "views/widgets/messagebar.h"

namespace fw {

void MainWindow::connectFilters()
{
    m_filters = new FilterController(m_workspacePath, m_triage->filterBar(), this);
    connect(m_filters, &FilterController::failed, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    connect(m_filters, &FilterController::said, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Info, text); });
}

} // namespace fw
