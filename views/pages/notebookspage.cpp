// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/notebookspage.h"

#include "views/pages/notestack.h"
#include "views/pages/plaintable.h"
#include "views/support/helptopic.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

NotebooksPage::NotebooksPage(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("notebooksPage"));
    setHelpTopic(this, "notebooks");
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("notebooksTable"));
    m_table->setAccessibleName(tr("Notebooks of this day"));
    m_table->setModel(&m_model);
    makePlain(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(NotebooksModel::Name, QHeaderView::Stretch);
    m_hint->setObjectName(QStringLiteral("notebooksHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(8, 0, 8, 8);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hint->hide();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(makeActions());
    column->addWidget(m_hint);
    m_stack = new NoteStack(content, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NotebooksPage::followCurrent);
    connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
    followCurrent();
}

QLayout* NotebooksPage::makeActions()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    m_open = addAction(*row, tr("&Open in Jupyter"), QKeySequence(Qt::Key_Return), "openNotebook",
                       &NotebooksPage::openWanted);
    m_refresh = addAction(*row, tr("Refresh from &template"), {}, "refreshNotebook",
                          &NotebooksPage::refreshWanted);
    m_refresh->setToolTip(tr("Puts the template in place; a notebook that was changed is kept "
                             "aside under another name."));
    m_copy = addAction(*row, tr("&New copy"), {}, "copyNotebook", &NotebooksPage::copyWanted);
    m_copy->setToolTip(tr("A further notebook under a name of its own: of a template a fresh one, "
                          "of your own a copy."));
    m_export = addAction(*row, tr("&Export HTML…"), QKeySequence::Save, "exportNotebook",
                         &NotebooksPage::exportWanted);
    m_export->setToolTip(tr("The notebook with its results, as Jupyter saved it last, as a page "
                            "any browser shows."));
    row->addStretch();
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return row;
}

QAction* NotebooksPage::addAction(QLayout& row, const QString& text, const QKeySequence& key,
                                  const char* name, void (NotebooksPage::*wanted)(const QString&))
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, wanted] {
        if (const DayNotebook* const notebook = current())
            Q_EMIT(this->*wanted)(notebook->name);
    });
    QWidget::addAction(action);
    m_table->addAction(action);
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return action;
}

const DayNotebook* NotebooksPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.at(row) : nullptr;
}

void NotebooksPage::followCurrent()
{
    const DayNotebook* const notebook = current();
    m_open->setEnabled(notebook);
    m_refresh->setEnabled(notebook && notebook->hasTemplate());
    m_copy->setEnabled(notebook);
    m_export->setEnabled(notebook && notebook->state != NotebookState::Missing && !m_isExporting);
}

void NotebooksPage::showNotebooks(std::vector<DayNotebook> notebooks)
{
    const QString chosen = !m_wanted.isEmpty() ? m_wanted : current() ? current()->name : QString();
    m_model.setNotebooks(std::move(notebooks));
    m_stack->setNote({});
    constexpr int air = 16; // pixels
    for (int column = NotebooksModel::State; column < NotebooksModel::ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + air);
    }
    if (m_model.rowOf(m_wanted) >= 0)
        m_wanted.clear();
    if (m_model.rowCount() > 0)
        m_table->selectRow(std::max(0, m_model.rowOf(chosen)));
    followCurrent();
}

void NotebooksPage::showEmpty(const QString& reason)
{
    m_model.setNotebooks({});
    m_stack->setNote(reason);
    followCurrent();
}

void NotebooksPage::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void NotebooksPage::setExporting(bool isExporting)
{
    m_isExporting = isExporting;
    followCurrent();
}

void NotebooksPage::choose(const QString& name)
{
    m_wanted = name;
    if (const int row = m_model.rowOf(name); row >= 0) {
        m_wanted.clear();
        m_table->selectRow(row);
    }
}

} // namespace fw
