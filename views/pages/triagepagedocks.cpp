// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the ranked table: where they are, and how one goes to them.
#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"
#include "views/pages/filterbar.h"
#include "views/pages/historypanel.h"
#include "views/pages/rulepanel.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"
#include "views/support/helptopic.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

#include <algorithm>

namespace fw {

QDockWidget* TriagePage::addPanel(const QString& title, const char* name, QWidget* content,
                                  Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_panels += dock;
    m_areas += area;
    if (m_historyDock && area == Qt::RightDockWidgetArea)
        placeDocks();
    return dock;
}

QAction* TriagePage::addPanelKey(const char* name, const QString& text, const QKeySequence& key,
                                 QDockWidget* dock)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, dock] { goTo(dock); });
    addAction(action);
    m_panelActions += action;
    return action;
}

void TriagePage::makeDocks()
{
    m_detailsDock = addPanel(tr("Details"), "detailsDock", m_details, Qt::BottomDockWidgetArea);
    m_chordDock = addPanel(tr("Chord"), "chordDock", m_chord, Qt::RightDockWidgetArea);
    m_ruleDock = addPanel(tr("Score by rule"), "ruleDock", m_rule, Qt::RightDockWidgetArea);
    m_historyDock = addPanel(tr("History"), "historyDock", m_history, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    // Width is worth most to the details, whose columns are as many as the table's.
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    placeDocks();
}

void TriagePage::placeDocks()
{
    // Those of the right side share it as tabs, in the order they were made.
    QDockWidget* before = nullptr;
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        addDockWidget(m_areas[i], m_panels[i]);
        if (m_areas[i] != Qt::RightDockWidgetArea)
            continue;
        if (before)
            tabifyDockWidget(before, m_panels[i]);
        before = m_panels[i];
    }
    for (QDockWidget* dock : m_panels) {
        dock->setFloating(false);
        dock->show();
    }
}

void TriagePage::goTo(QDockWidget* dock)
{
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void TriagePage::restoreLayout(const UserSettings& settings, int version)
{
    // Sizes restored to a page that has none yet are lost.
    m_keptState = settings.triageState;
    m_keptVersion = version;
    if (m_wasSeen)
        arrangeDocks();
    m_tools->restoreColumns(settings.connectionColumns);
    m_tools->restoreColumnSets(settings.columnSets);
    m_details->tools().restoreColumns(settings.detailsColumns);
    m_filter->setHidesScored(settings.hideScored);
}

void TriagePage::keepLayout(UserSettings& settings, int version) const
{
    settings.triageState = m_keptState.isEmpty() ? saveState(version) : m_keptState;
    settings.connectionColumns = m_tools->columns();
    settings.columnSets = m_tools->columnSets();
    settings.detailsColumns = m_details->tools().columns();
    settings.hideScored = m_filter->hidesScored();
}

void TriagePage::resetLayout()
{
    m_keptState.clear();
    placeDocks();
    setFirstSizes();
    m_tools->resetColumns();
    m_details->tools().resetColumns();
}

void TriagePage::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // The page has its real size only when the event was handled.
    if (!std::exchange(m_wasSeen, true))
        QMetaObject::invokeMethod(this, &TriagePage::arrangeDocks, Qt::QueuedConnection);
}

void TriagePage::arrangeDocks()
{
    const QByteArray kept = std::exchange(m_keptState, {});
    if (kept.isEmpty() || !restoreState(kept, m_keptVersion))
        setFirstSizes();
}

void TriagePage::setFirstSizes()
{
    resizeDocks({ m_detailsDock }, { height() * 26 / 100 }, Qt::Vertical);
    resizeDocks({ m_chordDock }, { std::min(width() * 33 / 100, height() * 70 / 100) },
                Qt::Horizontal);
    // Which tab is in front is settled only when there are tabs.
    m_chordDock->raise();
}

} // namespace fw
