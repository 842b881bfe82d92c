// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the triage page does with the cell one points at: by key and by the table's menu.
#include "views/pages/chordpanel.h"
#include "views/pages/connectionmenu.h"
#include "views/pages/connectiontable.h"
#include "views/pages/filterbar.h"
#include "views/pages/tablefind.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QMenu>

namespace fw {

void TriagePage::makeCellActions()
{
    const auto add = [this](const char* name, const QString& text, Qt::Key key, bool exclude) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, exclude] { filterByCell(exclude); });
        addAction(action);
        return action;
    };
    QAction* const filterBy = add("filterByCell", tr("Filter by the cell"), Qt::Key_F, false);
    QAction* const exclude = add("excludeCell", tr("Exclude the cell"), Qt::Key_X, true);
    m_menu = new ConnectionMenu(m_model, filterBy, exclude, this);
    m_tools->offerForCell(
        [this](QMenu& menu, const QModelIndex& cell) { m_menu->fill(menu, cell); });
    m_tools->setFrozen({ m_model.columnName(static_cast<int>(ConnectionColumn::Verdict)),
                         m_model.columnName(static_cast<int>(ConnectionColumn::Rank)) });
    connect(m_menu, &ConnectionMenu::filterWanted, this, [this](const QString& filter) {
        showAll(); // whatever was chosen before, the filter decides now
        m_filter->setText(filter);
    });
    connect(m_menu, &ConnectionMenu::chordWanted, this, [this](const IpAddress& address) {
        goTo(m_chordDock);
        Q_EMIT m_chord->addressActivated(address);
    });
    connect(m_tools, &TableTools::columnSetsChanged, this, [this] {
        changeUserSettings(
            [this](UserSettings& settings) { settings.columnSets = m_tools->columnSets(); });
    });
    addActions(m_find->actions());
}

void TriagePage::filterByCell(bool exclude)
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid() || m_model.hasOnly())
        return;
    m_filter->addTerm(cellTerm(m_model, cell, exclude));
}

const QList<QAction*>& TriagePage::findActions() const
{
    return m_find->actions();
}

bool TriagePage::isSettled() const
{
    return !m_model.isArranging() && !m_find->isSearching();
}

} // namespace fw
