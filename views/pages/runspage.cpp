// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/runspage.h"

#include "core/types/runreporttext.h"
#include "views/pages/notestack.h"
#include "views/pages/plaintable.h"
#include "views/pages/runreportpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace fw {

RunsPage::RunsPage(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_report(new RunReportPanel(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_stack(new NoteStack(m_split, this))
{
    setObjectName(QStringLiteral("runsPage"));
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs of this day"));
    m_table->setModel(&m_model);
    makePlain(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    auto* lower = new QWidget(m_split);
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_report, 1);
    column->addLayout(makeActions());
    m_split->addWidget(lower);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    resetLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
}

QLayout* RunsPage::makeActions()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    const auto add = [this, row](const QString& text, const QKeySequence& key, const char* name,
                                 auto&& call) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, call] {
            if (const auto& report = m_report->report())
                call(*report);
        });
        addAction(action);
        m_table->addAction(action);
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    };
    add(tr("&Copy report as text"), QKeySequence::Copy, "copyReportText",
        [this](const RunReport& report) { Q_EMIT copyWanted(runReportText(report)); });
    add(tr("Copy report as &JSON"), tr("Ctrl+Shift+C"), "copyReportJson",
        [this](const RunReport& report) { Q_EMIT copyWanted(QString::fromUtf8(report.toJson())); });
    add(tr("&Save JSON as…"), QKeySequence::Save, "saveReportJson",
        [this](const RunReport& report) { Q_EMIT saveWanted(report); });
    row->addStretch();
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return row;
}

void RunsPage::showRuns(std::vector<RunReport> runs)
{
    // The same run stays chosen when the day is loaded again, unless there is a newer one.
    QString chosen;
    QString newest;
    if (m_model.rowCount() > 0 && m_table->currentIndex().isValid()) {
        chosen = m_model.at(m_table->currentIndex().row()).id;
        newest = m_model.at(0).id;
    }
    m_model.setRuns(std::move(runs));
    if (m_model.rowCount() == 0)
        return;
    int row = 0;
    if (m_model.at(0).id == newest)
        for (int i = 0; i < m_model.rowCount(); ++i)
            if (m_model.at(i).id == chosen)
                row = i;
    m_stack->setNote({});
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->resizeColumnsToContents();
    m_table->selectRow(row);
}

void RunsPage::showEmpty(const QString& reason)
{
    m_model.setRuns({});
    m_stack->setNote(reason);
}

void RunsPage::resetLayout()
{
    m_split->setSizes({ 1000, 3000 });
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 3);
}

void RunsPage::choose(int row)
{
    if (row >= 0)
        m_report->showReport(m_model.at(row));
}

} // namespace fw
