// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcutsdialog.h"

#include "views/models/shortcutsmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace fw {

ShortcutsDialog::ShortcutsDialog(QList<Shortcut> shortcuts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* model = new ShortcutsModel(std::move(shortcuts), this);
    auto* shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(model);
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("shortcutFilter"));
    find->setPlaceholderText(tr("Find a key or what it does"));
    find->setAccessibleName(tr("Find a key or what it does"));
    find->setClearButtonEnabled(true);
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("shortcutTable"));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setModel(shown);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(ShortcutsModel::What, QHeaderView::Stretch);
    auto* none = new QLabel(tr("No key has these words."), this);
    none->setObjectName(QStringLiteral("noShortcut"));
    none->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(find);
    layout->addWidget(table, 1);
    layout->addWidget(none);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36);
    connect(find, &QLineEdit::textChanged, this, [shown, none](const QString& text) {
        shown->setFilterFixedString(text);
        none->setVisible(shown->rowCount() == 0);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace fw
