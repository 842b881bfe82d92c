// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/historypanel.h"

#include "views/pages/notestack.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace fw {

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_stack(new NoteStack(m_table, this))
{
    setObjectName(QStringLiteral("historyPanel"));
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Decisions about this day"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    // Activated: Enter, or a double click where a single one is not enough.
    connect(m_table, &QTableView::clicked, this, &HistoryPanel::choose);
    connect(m_table, &QTableView::activated, this, &HistoryPanel::choose);
    showSteps({});
}

void HistoryPanel::showSteps(std::vector<HistoryStep> steps)
{
    const bool isEmpty = steps.empty();
    m_model.setSteps(std::move(steps));
    m_stack->setNote(isEmpty
                         ? tr("Nothing has been decided about this day yet. Every verdict, rule, "
                              "reset and undo will stand here.")
                         : QString());
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->resizeColumnsToContents();
}

void HistoryPanel::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT stepChosen(m_model.at(index.row()));
}

} // namespace fw
