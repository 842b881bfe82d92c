// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace fw {
class MainWindow;
}

namespace fw::test {

constexpr int patience = 30000; // milliseconds before a hang is called one

// Makes a workspace with a sample day and its analysis; waits for it.
Result<void> makeSampleWorkspace(const QString& path, Day day);

// The widgets of a window that can be seen now, itself first.
std::vector<QWidget*> visibleWidgets(QWidget& window);

// Texts that have less room than they need, and widgets that stand out of their parent, one line a
// finding. Cells of tables are not looked at: their tooltips carry the whole text.
QStringList clippedTexts(QWidget& window);

// Texts of buttons, menus, tabs and panels for which `isRight` is false.
QStringList wrongTexts(MainWindow& window, const std::function<bool(const QString&)>& isRight);

// Accelerators that stand for two things: within each menu, and within the menu bar and the
// controls that can be seen together with it.
QStringList sharedAccelerators(QWidget& window);

// Opens, one after the other, every dialog of the program's own that an enabled entry of a menu
// ending in an ellipsis opens, shows it to `visit`, and dismisses it. Returns how many there were.
int visitDialogs(MainWindow& window, const std::function<void(QWidget&)>& visit);

} // namespace fw::test
