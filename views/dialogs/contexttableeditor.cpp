// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/contexttableeditor.h"

#include "views/dialogs/formparts.h"
#include "views/models/contexttablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace fw {

ContextTableEditor::ContextTableEditor(ContextTable table, QWidget* parent)
    : QWidget(parent)
    , m_model(new ContextTableModel(table, this))
    , m_view(new QTableView(this))
    , m_range(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_add(plainButton(tr("Add"), "addRange", this))
    , m_remove(plainButton(tr("Remove"), "removeRange", this))
    , m_said(wrappedLabel({}, this))
{
    makeTable();
    m_range->setObjectName(QStringLiteral("newRange"));
    m_range->setPlaceholderText(tr("10.0.0.0/8 or first-last"));
    m_range->setAccessibleName(tr("Address, block or range"));
    m_name->setObjectName(QStringLiteral("newName"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_said->setObjectName(QStringLiteral("contextSaid"));
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_range, 2);
    fields->addWidget(m_name, 2);
    fields->addWidget(m_add);
    fields->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeIntroduction());
    layout->addWidget(m_view, 1);
    layout->addLayout(fields);
    layout->addWidget(m_said);

    connect(m_model, &ContextTableModel::changed, this, &ContextTableEditor::followModel);
    connect(m_model, &ContextTableModel::changed, this, &ContextTableEditor::changed);
    connect(m_model, &ContextTableModel::refused, m_said, &QLabel::setText);
    connect(m_add, &QPushButton::clicked, this, &ContextTableEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &ContextTableEditor::removeSelected);
    for (QLineEdit* edit : { m_range, m_name })
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_add->setEnabled(!m_range->text().trimmed().isEmpty());
            m_add->setDefault(m_add->isEnabled()); // Return adds, and does not close the dialog
        });
    m_add->setEnabled(false);
    followModel();
}

QLabel* ContextTableEditor::makeIntroduction()
{
    return wrappedLabel(
        m_model->document().table() == ContextTable::IpRanges
            ? tr("Your own networks (ipranges.csv): addresses inside are internal. No internal "
                 "address is ever sent to a service.")
            : tr("Names for addresses, blocks and ranges (networkcontext_1.csv). Of several the "
                 "smallest one around an address counts."),
        this);
}

void ContextTableEditor::makeTable()
{
    m_view->setObjectName(QStringLiteral("contextTable"));
    m_view->setAccessibleName(m_model->document().table() == ContextTable::IpRanges
                                  ? tr("Your own networks")
                                  : tr("Names of addresses"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ContextTableModel::Range, character * 34);
    m_view->setColumnWidth(ContextTableModel::Name, character * 28);
    auto* remove = new QShortcut(QKeySequence::Delete, m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ContextTableEditor::removeSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_view->selectionModel()->hasSelection()); });
}

void ContextTableEditor::setDocument(ContextDocument document)
{
    m_model->setDocument(std::move(document));
}

void ContextTableEditor::setUnavailable(const QString& problem)
{
    for (QWidget* const part : std::initializer_list<QWidget*> { m_view, m_range, m_name })
        part->setEnabled(problem.isEmpty());
    m_unavailable = problem;
    followModel();
}

const ContextDocument& ContextTableEditor::document() const
{
    return m_model->document();
}

void ContextTableEditor::add()
{
    QString reason;
    if (!m_model->addRow(m_range->text(), m_name->text(), reason)) {
        m_said->setText(reason);
        return;
    }
    m_range->clear();
    m_name->clear();
    m_view->scrollToBottom();
    m_range->setFocus();
}

void ContextTableEditor::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows += index.row();
    m_model->removeLines(rows);
}

void ContextTableEditor::followModel()
{
    m_remove->setEnabled(m_view->selectionModel()->hasSelection());
    if (!m_unavailable.isEmpty())
        m_said->setText(m_unavailable);
    else if (m_model->rowCount() == 0)
        m_said->setText(m_model->document().table() == ContextTable::IpRanges
                            ? tr("There is none yet, so every address counts as external.")
                            : tr("There is none yet."));
    else if (m_model->problems() > 0)
        m_said->setText(tr("%n line(s) should be looked at.", nullptr, m_model->problems()));
    else
        m_said->setText(tr("%n row(s), nothing to be looked at.", nullptr, m_model->rowCount()));
}

} // namespace fw
