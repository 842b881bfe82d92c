// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowactions.h"

#include "app/window/languagemenu.h"
#include "app/window/thememenu.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::MainWindow)
};

QAction* add(QMainWindow& window, const char* name, const QString& text,
             const QList<QKeySequence>& keys = {}, const QString& toolTip = {})
{
    auto* action = new QAction(text, &window);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    if (!toolTip.isEmpty())
        action->setToolTip(toolTip);
    return action;
}

// What can be shown and hidden, asked anew each time: pages may have got more of it.
void fillPanels(QMenu& menu, const QMainWindow& window, const TriagePage& triage)
{
    menu.clear();
    // Not by findChildren(): whichever was raised last stands last there.
    for (const QDockWidget* dock : triage.panels())
        menu.addAction(dock->toggleViewAction());
    menu.addSeparator();
    for (const QToolBar* bar :
         window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        menu.addAction(bar->toggleViewAction());
}

} // namespace

// The standard keys of quitting and reloading are not used: some desktops have none for the one,
// and Ctrl+R, which runs the analysis here, for the other.
WindowActions::WindowActions(QMainWindow& window)
    : openSample(add(window, "openSample", Tr::tr("Open the &sample day")))
    , importFlows(add(window, "importFlows", Tr::tr("&Import flows…"), { Tr::tr("Ctrl+I") }))
    , importFolder(add(window, "importFolder", Tr::tr("Import a &folder…"), {},
                       Tr::tr("Import every flow file of a folder and of those in it")))
    , goOnImporting(add(window, "goOnImport", Tr::tr("&Go on importing"), {},
                        Tr::tr("Import the files that an interrupted import did not reach")))
    , watchedFolders(new QMenu(Tr::tr("&Watched folders"), &window))
    , watchFolder(add(window, "watchFolder", Tr::tr("&Watch a folder…"), {},
                      Tr::tr("Import what comes into a folder, for as long as this window is "
                             "open")))
    , importReports(add(window, "importReports", Tr::tr("Import re&ports…"), {},
                        Tr::tr("What became of each file, and which lines were left out")))
    , openResults(add(window, "openResults", Tr::tr("Open &results…"), { QKeySequence::Open }))
    , database(add(window, "database", Tr::tr("&Database…"), {},
                   Tr::tr("Choose where this workspace stores: a file of its own, PostgreSQL or "
                          "Impala")))
    , context(add(window, "context", Tr::tr("&Context services…"), {},
                  Tr::tr("Your own networks, names, places, reputation: who is this address?")))
    , quit(add(window, "quit", Tr::tr("&Quit"), { Qt::CTRL | Qt::Key_Q }))
    , runAnalysis(add(window, "runAnalysis", Tr::tr("Run &analysis"), { Tr::tr("Ctrl+R") },
                      Tr::tr("Rank this day's results anew (Ctrl+R)")))
    , reload(add(window, "reload", Tr::tr("Re&load"), { Qt::Key_F5 }))
    , pickDay(add(window, "pickDay", Tr::tr("&Choose a day…"), { Tr::tr("Ctrl+D") },
                  Tr::tr("Choose a day from a calendar (Ctrl+D)")))
    , olderDay(add(window, "olderDay", Tr::tr("&Older day"), { Tr::tr("Ctrl+PgUp") }))
    , newerDay(add(window, "newerDay", Tr::tr("&Newer day"), { Tr::tr("Ctrl+PgDown") }))
    , resetDay(add(window, "resetDay", Tr::tr("Reset &day…"), {},
                   Tr::tr("Clear every verdict of this day")))
    , settleConflicts(add(window, "settleConflicts", Tr::tr("D&ifferences with the database…"), {},
                          Tr::tr("Verdicts of yours that the shared database has differently")))
    , undo(add(window, "undo", Tr::tr("&Undo"), { QKeySequence::Undo }))
    , redo(add(window, "redo", Tr::tr("Re&do"), { Tr::tr("Ctrl+Shift+Z") }))
    , days(add(window, "showDays", Tr::tr("Day&s…"), {},
               Tr::tr("Which days the workspace has, and what each takes on the disk")))
    , resetLayout(add(window, "resetLayout", Tr::tr("Reset la&yout")))
    , shortcuts(add(window, "showShortcuts", Tr::tr("&Keyboard shortcuts"),
                    { QKeySequence(Qt::Key_Question) }))
    , help(add(window, "showHelp", Tr::tr("&Help on what is in focus"),
               { QKeySequence::HelpContents }))
    , about(add(window, "showAbout", Tr::tr("&About Flow Workbench")))
{
}

void makeMenus(QMainWindow& window, const WindowActions& actions, TriagePage& triage,
               const std::function<void(const QString& sentence)>& tell)
{
    QMenu* const file = window.menuBar()->addMenu(Tr::tr("&File"));
    file->addActions(
        { actions.openSample, actions.importFlows, actions.importFolder, actions.openResults });
    file->addSeparator();
    actions.watchedFolders->setObjectName(QStringLiteral("watchedFolders"));
    file->addMenu(actions.watchedFolders);
    file->addActions({ actions.goOnImporting, actions.importReports });
    file->addSeparator();
    file->addAction(triage.tableTools().exportAction());
    file->addSeparator();
    file->addActions({ actions.database, actions.context });
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu* const day = window.menuBar()->addMenu(Tr::tr("&Day"));
    day->addActions({ actions.pickDay, actions.olderDay, actions.newerDay });
    day->addSeparator();
    day->addActions({ actions.runAnalysis, actions.reload });
    day->addSeparator();
    day->addActions({ actions.resetDay, actions.settleConflicts });

    QMenu* const verdict = window.menuBar()->addMenu(Tr::tr("&Verdict"));
    verdict->addActions(triage.verdictActions());
    verdict->addSeparator();
    verdict->addActions({ actions.undo, actions.redo });

    QMenu* const view = window.menuBar()->addMenu(Tr::tr("Vie&w"));
    view->addActions(triage.panelActions());
    view->addSeparator();
    view->addActions(triage.findActions());
    view->addSeparator();
    view->addAction(actions.days);
    view->addSeparator();
    triage.tableTools().offerColumns(*view->addMenu(Tr::tr("C&olumns")));
    QMenu* const panels = view->addMenu(Tr::tr("&Panels and bars"));
    panels->setObjectName(QStringLiteral("panelsMenu"));
    QObject::connect(panels, &QMenu::aboutToShow, panels,
                     [panels, &window, &triage] { fillPanels(*panels, window, triage); });
    view->addAction(actions.resetLayout);
    view->addSeparator();
    addThemes(*view);
    addLanguages(*view->addMenu(Tr::tr("Lan&guage")), tell);

    QMenu* const help = window.menuBar()->addMenu(Tr::tr("&Help"));
    help->addActions({ actions.help, actions.shortcuts });
    help->addSeparator();
    help->addAction(actions.about);
}

} // namespace fw
