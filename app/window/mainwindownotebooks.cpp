// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with notebooks, and with verdicts that come from one.
#include "app/window/daycontroller.h"
#include "app/window/journalwatch.h"
#include "app/window/mainwindow.h"
#include "app/window/notebookscontroller.h"
#include "views/pages/notebookspage.h"
#include "views/widgets/messagebar.h"

namespace fw {

void MainWindow::connectNotebooks()
{
    m_journalWatch = new JournalWatch(m_journal, *m_controller, this);
    connect(m_journalWatch, &JournalWatch::said, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Info, text); });
    connect(m_notebooksController, &NotebooksController::failed, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    connect(m_notebooksController, &NotebooksController::said, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Info, text); });
}

} // namespace fw
