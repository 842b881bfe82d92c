// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/columnchooser.h"

#include "views/models/sortedrowsmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace fw {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int widthRole = Qt::UserRole + 1;

} // namespace

ColumnChooser::ColumnChooser(const SortedRowsModel& model, const ColumnLayout& shown,
                             const ColumnLayout& first, const QStringList& frozen, ColumnSets sets,
                             QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_first(first)
    , m_frozen(frozen)
    , m_sets(std::move(sets))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
    , m_names(new QComboBox(this))
    , m_save(new QPushButton(tr("&Save set"), this))
    , m_delete(new QPushButton(tr("De&lete set"), this))
    , m_count(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                         | QDialogButtonBox::RestoreDefaults,
                                     this))
{
    setObjectName(QStringLiteral("columnChooser"));
    setWindowTitle(tr("Choose columns"));
    m_search->setObjectName(QStringLiteral("columnSearch"));
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(fontMetrics().height() * 18);
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    auto* reset = m_buttons->button(QDialogButtonBox::RestoreDefaults);
    reset->setText(tr("&Reset columns"));
    reset->setObjectName(QStringLiteral("columnReset"));

    auto* moves = new QVBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(moves);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_search);
    all->addLayout(middle, 1);
    all->addWidget(m_count);
    makeSets();
    all->addWidget(m_buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    connect(m_list, &QListWidget::itemChanged, this, [this] { follow(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { follow(); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { follow(); });
    connect(reset, &QPushButton::clicked, this, [this] {
        showLayout(m_first);
        m_isReset = true;
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLayout(shown);
    m_search->setFocus();
}

void ColumnChooser::makeSets()
{
    m_names->setObjectName(QStringLiteral("columnSetNames"));
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setAccessibleName(tr("Name of a column set"));
    m_names->lineEdit()->setPlaceholderText(tr("Name, to save these columns as a set"));
    m_names->setMinimumWidth(fontMetrics().horizontalAdvance(m_names->lineEdit()->placeholderText())
                             + 50);
    m_save->setObjectName(QStringLiteral("columnSetSave"));
    m_delete->setObjectName(QStringLiteral("columnSetDelete"));
    for (QPushButton* button : { m_up, m_down, m_save, m_delete })
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_names, 1);
    row->addWidget(m_save);
    row->addWidget(m_delete);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    showSetNames({});
    connect(m_names, &QComboBox::activated, this, [this](int at) {
        if (const auto set = m_sets.called(m_names->itemText(at)))
            showLayout(*set);
    });
    connect(m_names, &QComboBox::editTextChanged, this, [this] { follow(); });
    connect(m_save, &QPushButton::clicked, this, &ColumnChooser::saveSet);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_sets.forget(m_names->currentText());
        showSetNames({});
    });
}

void ColumnChooser::showSetNames(const QString& current)
{
    m_names->clear();
    m_names->addItems(m_sets.names());
    m_names->setCurrentIndex(m_names->findText(current));
    m_names->setEditText(current);
    follow();
}

void ColumnChooser::saveSet()
{
    const QString name = m_names->currentText().simplified();
    m_sets.keep(name, chosenLayout());
    showSetNames(name);
}

void ColumnChooser::showLayout(const ColumnLayout& layout)
{
    m_layout = layout;
    m_isReset = false;
    m_list->clear();
    const auto add = [this](const ColumnLayout::Column& column) {
        for (int i = 0; i < m_model.columnCount(); ++i) {
            if (m_model.columnName(i) != column.name)
                continue;
            auto* const item =
                new QListWidgetItem(m_model.headerData(i, Qt::Horizontal).toString(), m_list);
            item->setData(nameRole, column.name);
            item->setData(widthRole, column.width);
            item->setToolTip(m_model.headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString());
            const bool isFrozen = m_frozen.contains(column.name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           | (isFrozen ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
            item->setCheckState(column.hidden ? Qt::Unchecked : Qt::Checked);
        }
    };
    for (const ColumnLayout::Column& column : layout.columns)
        if (m_frozen.contains(column.name))
            add(column);
    for (const ColumnLayout::Column& column : layout.columns)
        if (!m_frozen.contains(column.name))
            add(column);
    // A set of an older version does not know every column.
    for (const ColumnLayout::Column& column : m_first.columns) {
        bool isThere = false;
        for (int row = 0; row < m_list->count(); ++row)
            isThere = isThere || m_list->item(row)->data(nameRole).toString() == column.name;
        if (!isThere)
            add({ column.name, column.width, true });
    }
    m_list->setCurrentRow(0);
    search(m_search->text());
}

void ColumnChooser::search(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->setRowHidden(row, !m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
    // Where rows are missing from sight, nobody could say between which two one is dropped.
    m_list->setDragEnabled(text.isEmpty());
    follow();
}

void ColumnChooser::moveColumn(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem* const item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
}

void ColumnChooser::follow()
{
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row)
        shown += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_count->setText(tr("%1 of %2 columns shown").arg(shown).arg(m_list->count()));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(shown > 0);
    m_isReset = false;
    const int row = m_list->currentRow();
    const int last = m_list->count() - 1;
    const auto isFrozen = [this](int at) {
        return m_frozen.contains(m_list->item(at)->data(nameRole).toString());
    };
    const bool canMove = row >= 0 && row <= last && m_search->text().isEmpty();
    m_up->setEnabled(canMove && row > 0 && isFrozen(row) == isFrozen(row - 1));
    m_down->setEnabled(canMove && row < last && isFrozen(row) == isFrozen(row + 1));
    m_save->setEnabled(shown > 0 && !m_names->currentText().simplified().isEmpty());
    m_delete->setEnabled(m_sets.called(m_names->currentText()).has_value());
}

ColumnLayout ColumnChooser::chosenLayout() const
{
    ColumnLayout layout = m_layout;
    layout.columns.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        layout.columns.push_back({ item.data(nameRole).toString(), item.data(widthRole).toInt(),
                                   item.checkState() != Qt::Checked });
    }
    return layout;
}

} // namespace fw
