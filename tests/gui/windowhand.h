// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QAction;
class QFileDialog;
class QMenu;
class QTemporaryDir;
class QWidget;

namespace fw {
class MainWindow;
}

namespace fw::test {

// The user's hand on a real window. What waits, waits for what the program says of itself.

// What the window remembers is kept in this folder from now on, and nothing is remembered yet.
void forgetSettings(const QTemporaryDir& folder);

// Shown, active, with its day on the screen.
void open(MainWindow& window);
void settle(MainWindow& window);

// Of the window or of what is in it; a test that names none ends at once.
QAction& actionNamed(const QWidget& window, const char* objectName);
template<typename Widget>
Widget& child(const QWidget& window, const char* objectName)
{
    auto* const found = window.findChild<Widget*>(QLatin1String(objectName));
    if (!found)
        qFatal("no %s", objectName);
    return *found;
}

// What the message bar says; empty when it is closed.
QString messageOf(const MainWindow& window);

// Does what opens a modal dialog, shows the dialog to `look`, and closes it when `look` has not.
// Returns whether one of this name came.
bool withDialog(const char* objectName, const std::function<void()>& opens,
                const std::function<void(QWidget&)>& look);
// The same for the menu that pops up.
bool withMenu(const std::function<void()>& opens, const std::function<void(QMenu&)>& look);
// A file dialog gets this path and Return; without a path it is closed.
bool answerFileDialog(const std::function<void()>& opens, const QString& path);

// A menu of the bar is opened by its accelerator and an entry of it, or of a menu in it, is chosen
// by its own, one key after the other: "W A" with Alt held for the first.
void chooseByKeys(MainWindow& window, const char* keys);

// Files dragged over a widget, moved, and dropped there or taken away again. Returns whether the
// window would take them.
bool dragOver(QWidget& target, const QStringList& paths);
void dragAway(QWidget& target);
bool drop(QWidget& target, const QStringList& paths);
bool dropUrls(QWidget& target, const QStringList& urls);

} // namespace fw::test
