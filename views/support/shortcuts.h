// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace fw {

// One key the window answers to.
struct Shortcut
{
    QString group; // the menu or the part of the window it belongs to
    QString what; // the action's words, without mnemonic
    QString keys; // as this system writes them
    const QAction* action = nullptr;
};

// Every key of every action of the window and of what is in it, by menu and part. The list is
// walked anew each time, so it cannot be behind the actions. GUI thread.
QList<Shortcut> shortcutsOf(const QWidget& window);

} // namespace fw
