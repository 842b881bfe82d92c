// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/attributetable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fw {

AttributeTable::AttributeTable(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_table->setObjectName(QStringLiteral("attributeTable"));
    m_table->setAccessibleName(tr("Extra attributes"));
    m_table->setHorizontalHeaderLabels({ tr("Attribute"), tr("Value") });
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    // A few rows; more are scrolled to, for other fields stand beneath.
    m_table->setFixedHeight(fontMetrics().height() * 7);
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(QStringLiteral("addAttribute"));
    add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeAttribute"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    setFocusProxy(m_table);

    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &AttributeTable::removeRow);
    connect(add, &QPushButton::clicked, this, &AttributeTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &AttributeTable::removeRow);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_table, &QTableWidget::itemChanged, this, &AttributeTable::changed);
}

void AttributeTable::setTitles(const QString& table, const QString& name, const QString& value)
{
    m_table->setAccessibleName(table);
    m_table->setHorizontalHeaderLabels({ name, value });
}

void AttributeTable::setAttributes(const QMap<QString, QString>& attributes)
{
    m_table->setRowCount(0);
    for (auto at = attributes.begin(); at != attributes.end(); ++at)
        append(at.key(), at.value());
}

QMap<QString, QString> AttributeTable::attributes() const
{
    QMap<QString, QString> attributes;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!textAt(row, 0).isEmpty() || !textAt(row, 1).isEmpty())
            attributes[textAt(row, 0)] = textAt(row, 1);
    return attributes;
}

QString AttributeTable::problem() const
{
    QSet<QString> seen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = textAt(row, 0).toLower();
        if (!name.isEmpty() && seen.contains(name))
            return tr("\"%1\" stands here twice.").arg(textAt(row, 0));
        seen.insert(name);
    }
    return {};
}

void AttributeTable::addRow()
{
    append({}, {});
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void AttributeTable::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    m_remove->setEnabled(m_table->currentRow() >= 0);
    if (m_table->rowCount() == 0)
        m_table->setFocus(); // not on a button that can no longer be pressed
    Q_EMIT changed();
}

void AttributeTable::append(const QString& name, const QString& value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

QString AttributeTable::textAt(int row, int column) const
{
    const QTableWidgetItem* const item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

} // namespace fw
