// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/savedfiltersdialog.h"

#include "core/base/printable.h"
#include "views/support/helptopic.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fw {

SavedFiltersDialog::SavedFiltersDialog(const FilterBook& book, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_problem(new QLabel(this))
    , m_rename(new QPushButton(tr("Re&name"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setObjectName(QStringLiteral("savedFiltersDialog"));
    setWindowTitle(tr("Saved filters"));
    setHelpTopic(this, "filter");
    m_table->setObjectName(QStringLiteral("savedFilters"));
    m_table->setAccessibleName(tr("Saved filters"));
    m_table->setHorizontalHeaderLabels({ tr("Name"), tr("Filter") });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 180);
    m_problem->setObjectName(QStringLiteral("savedFiltersProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rename->setObjectName(QStringLiteral("renameFilter"));
    m_rename->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeFilter"));
    m_remove->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_rename, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(560, 320);
    auto* removeKey = new QAction(tr("Remove this filter"), m_table);
    removeKey->setShortcut(Qt::Key_Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removeKey);
    const auto remove = [this] {
        if (const int row = m_table->currentRow(); row >= 0)
            Q_EMIT removeWanted(m_book.saved[static_cast<std::size_t>(row)].name);
    };
    connect(removeKey, &QAction::triggered, this, remove);
    connect(m_remove, &QPushButton::clicked, this, remove);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (QTableWidgetItem* const item = m_table->item(m_table->currentRow(), 0))
            m_table->editItem(item);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SavedFiltersDialog::follow);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int) { rename(row); });
    setBook(book);
}

void SavedFiltersDialog::setBook(const FilterBook& book)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int row = m_table->currentRow();
    m_book = book;
    m_table->setRowCount(static_cast<int>(book.saved.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const SavedFilter& filter = book.saved[static_cast<std::size_t>(i)];
        m_table->setItem(i, 0, new QTableWidgetItem(filter.name));
        auto* text = new QTableWidgetItem(printable(filter.text));
        text->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        m_table->setItem(i, 1, text);
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(std::clamp(row, 0, m_table->rowCount() - 1), 0);
    follow();
}

void SavedFiltersDialog::follow()
{
    const bool hasRow = m_table->currentRow() >= 0;
    m_rename->setEnabled(hasRow);
    m_remove->setEnabled(hasRow);
}

void SavedFiltersDialog::rename(int row)
{
    if (m_isFilling)
        return;
    const QString name = m_book.saved[static_cast<std::size_t>(row)].name;
    const QString newName = filterName(m_table->item(row, 0)->text());
    FilterBook after = m_book;
    const bool isRight = after.rename(name, newName);
    m_problem->setText(isRight ? QString()
                           : newName.isEmpty()
                           ? tr("A filter needs a name.")
                           : tr("Another filter is called %1 already.").arg(newName));
    m_problem->setVisible(!isRight);
    if (isRight)
        Q_EMIT renameWanted(name, newName);
    else // when the table is done with its change
        QMetaObject::invokeMethod(
            this, [this] { setBook(m_book); }, Qt::QueuedConnection);
}

QString askFilterName(const FilterBook& book, const QString& filter, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("saveFilterDialog"));
    dialog.setWindowTitle(SavedFiltersDialog::tr("Save this filter"));
    auto* text = new QLabel(printable(filter), &dialog);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* label = new QLabel(SavedFiltersDialog::tr("&Name:"), &dialog);
    auto* name = new QLineEdit(&dialog);
    name->setObjectName(QStringLiteral("filterName"));
    label->setBuddy(name);
    auto* note = new QLabel(&dialog);
    note->setObjectName(QStringLiteral("filterNameNote"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
    auto* layout = new QVBoxLayout(&dialog);
    for (QWidget* part : { static_cast<QWidget*>(text), static_cast<QWidget*>(label),
                           static_cast<QWidget*>(name), static_cast<QWidget*>(note) })
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(buttons);
    dialog.resize(420, 160);
    const auto follow = [&] {
        const QString typed = filterName(name->text());
        buttons->button(QDialogButtonBox::Save)->setEnabled(!typed.isEmpty());
        const SavedFilter* const other = book.find(typed);
        note->setText(other && other->text != filter
                          ? SavedFiltersDialog::tr("Takes the place of %1: %2")
                                .arg(other->name, printable(other->text))
                          : QString());
    };
    QObject::connect(name, &QLineEdit::textChanged, &dialog, follow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    follow();
    return dialog.exec() == QDialog::Accepted ? filterName(name->text()) : QString();
}

} // namespace fw
