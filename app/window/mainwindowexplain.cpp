// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the panel that explains the current row.
#include "app/window/explaincontroller.h"
#include "app/window/mainwindow.h"
#include "views/pages/explainpanel.h"
#include "views/pages/triagepage.h"

#include <QDockWidget>

namespace fw {

// Before the menus are made: they have its key.
void MainWindow::makeExplain()
{
    auto* panel = new ExplainPanel(m_triage);
    // It may be squeezed: the window must not grow for it where docks are moved about.
    panel->setMinimumSize(160, 100);
    QDockWidget* const dock =
        m_triage->addPanel(tr("Explain"), "explainDock", panel, Qt::RightDockWidgetArea);
    dock->setToolTip(tr("Why is this suspicious?"));
    m_triage->addPanelKey("goToExplain", tr("&Explain: why is this suspicious?"), Qt::Key_E, dock);
    m_explain = new ExplainController(m_queries, *m_triage, m_selection, *panel, this);
    connect(dock, &QDockWidget::visibilityChanged, m_explain, &ExplainController::setSeen);
}

} // namespace fw
