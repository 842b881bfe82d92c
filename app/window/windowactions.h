// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QString;

namespace fw {

class TriagePage;

// What the window itself can do, whatever page is shown. The window owns the actions; they do
// nothing until they are connected.
struct WindowActions
{
    explicit WindowActions(QMainWindow& window);

    QAction* openSample;
    QAction* importFlows;
    QAction* importFolder;
    QAction* goOnImporting;
    QMenu* watchedFolders; // filled by who knows them
    QAction* watchFolder;
    QAction* importReports;
    QAction* openResults;
    QAction* database;
    QAction* context;
    QAction* quit;
    QAction* runAnalysis;
    QAction* reload;
    QAction* pickDay;
    QAction* olderDay;
    QAction* newerDay;
    QAction* resetDay;
    QAction* settleConflicts;
    QAction* undo;
    QAction* redo;
    QAction* days;
    QAction* resetLayout;
    QAction* shortcuts;
    QAction* help;
    QAction* about;
};

// The menu bar: these actions and those of the page, by what they are about. `tell` gets what a
// choice in it means for later.
void makeMenus(QMainWindow& window, const WindowActions& actions, TriagePage& triage,
               const std::function<void(const QString& sentence)>& tell);

} // namespace fw
