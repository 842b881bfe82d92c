// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/dayspanel.h"

#include "views/pages/notestack.h"
#include "views/pages/plaintable.h"
#include "views/pages/tabletools.h"
#include "views/support/helptopic.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

DaysPanel::DaysPanel(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_stack(new NoteStack(m_table, this))
{
    setObjectName(QStringLiteral("daysPanel"));
    setFocusProxy(m_table);
    setHelpTopic(this, "days");
    m_table->setObjectName(QStringLiteral("daysTable"));
    m_table->setAccessibleName(tr("Days of this workspace"));
    m_table->setModel(&m_model);
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(DaysColumn::Day), Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_tools = new TableTools(*m_table, m_model, this);
    m_open =
        makeAction("openDay", tr("Open in &triage"),
                   { QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) }, &DaysPanel::open);
    m_run = makeAction("runDay", tr("&Run analysis"), {}, &DaysPanel::run);
    m_delete = makeAction("deleteDay", tr("&Delete day…"), { QKeySequence(Qt::Key_Delete) },
                          &DaysPanel::remove);
    m_tools->offerFirst({ m_open, m_run, m_delete });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(makeButtons());
    connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DaysPanel::followSelection);
    m_stack->setNote(tr("The days of this workspace are being read."));
    followSelection();
}

QAction* DaysPanel::makeAction(const char* name, const QString& text,
                               const QList<QKeySequence>& keys, void (DaysPanel::*call)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // Return on a button is the button's
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, call);
    return action;
}

QLayout* DaysPanel::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    for (QAction* action : { m_open, m_run, m_delete }) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void DaysPanel::setDays(std::vector<DayOverview> days)
{
    const std::vector<Day> selected = selectedDays();
    const bool isFirst = m_model.rowCount() == 0;
    m_model.setDays(std::move(days));
    if (m_model.rowCount() == 0) {
        m_stack->setNote(tr("This workspace has no days yet: nothing was imported. Import flows "
                            "(Ctrl+I) or open ranked results (Ctrl+O); the days they are of stand "
                            "here then."));
        followSelection();
        return;
    }
    m_stack->setNote({});
    if (isFirst)
        m_tools->fitColumns();
    if (selectedDays() != selected) {
        QItemSelection rows;
        for (const Day day : selected)
            if (const int row = m_model.rowOf(day); row >= 0)
                rows.select(m_model.index(row, 0), m_model.index(row, daysColumnCount - 1));
        m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (!rows.isEmpty())
            m_table->selectionModel()->setCurrentIndex(rows.first().topLeft(),
                                                       QItemSelectionModel::NoUpdate);
    }
    followSelection();
}

void DaysPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    followSelection();
}

void DaysPanel::setDeletionRefused(const QString& reason)
{
    m_refused = reason;
    followSelection();
}

std::vector<Day> DaysPanel::selectedDays() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<Day> days;
    for (const int row : rows)
        days.push_back(m_model.at(row).day);
    return days;
}

void DaysPanel::selectDay(Day day)
{
    if (const int row = m_model.rowOf(day); row >= 0)
        m_table->selectRow(row);
}

void DaysPanel::open()
{
    if (const auto days = selectedDays(); days.size() == 1)
        Q_EMIT openWanted(days.front());
}

void DaysPanel::run()
{
    if (const auto days = selectedDays(); days.size() == 1)
        Q_EMIT runWanted(days.front());
}

void DaysPanel::remove()
{
    if (const auto days = selectedDays(); !days.empty())
        Q_EMIT deletionWanted(days);
}

void DaysPanel::followSelection()
{
    const std::vector<Day> days = selectedDays();
    const bool isOne = days.size() == 1;
    const bool hasResults = isOne && m_model.at(m_model.rowOf(days.front())).hasResults;
    m_open->setEnabled(isOne);
    m_open->setToolTip(isOne ? tr("Show this day's connections (Enter)")
                             : tr("Select one day to open it."));
    m_run->setEnabled(hasResults && !m_isBusy);
    m_run->setToolTip(m_isBusy ? tr("Something else is being run or imported; wait for its end.")
                          : !isOne     ? tr("Select one day to run its analysis.")
                          : hasResults ? tr("Rank this day's results anew")
                                       : tr("This day has no flow_results.csv to rank."));
    m_delete->setEnabled(!days.empty() && !m_isBusy && m_refused.isEmpty());
    m_delete->setText(days.size() > 1
                          ? tr("&Delete %n day(s)…", nullptr, static_cast<int>(days.size()))
                          : tr("&Delete day…"));
    m_delete->setToolTip(!m_refused.isEmpty() ? m_refused
                             : m_isBusy
                             ? tr("Something else is being run or imported; wait for its end.")
                             : days.empty() ? tr("Select the days to delete.")
                                            : tr("Says what would go, and asks (Del)"));
}

} // namespace fw
