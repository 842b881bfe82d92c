// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/connectiontable.h"

#include "views/models/connectiondelegate.h"
#include "views/pages/columnlayout.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>
#include <unordered_set>

namespace fw {

namespace {

// The longest text a column usually holds; the header's own width is the least.
QString typicalText(ConnectionColumn column)
{
    switch (column) {
    case ConnectionColumn::Verdict:
        return QStringLiteral("MM Medium *");
    case ConnectionColumn::Rank:
        return QStringLiteral("10000");
    case ConnectionColumn::Score:
        return QStringLiteral("MMMM1.25e-06");
    case ConnectionColumn::Time:
        return QStringLiteral("2026-03-18 00:00:00");
    case ConnectionColumn::Source:
    case ConnectionColumn::Destination:
        return QStringLiteral("MMM255.255.255.255");
    case ConnectionColumn::SourcePort:
        return QStringLiteral("50123 service");
    case ConnectionColumn::DestinationPort:
        return QStringLiteral("3389 ms-wbt-server");
    case ConnectionColumn::SourcePlace:
    case ConnectionColumn::DestinationPlace:
        return QStringLiteral("North Holland;Amsterdam Netw");
    case ConnectionColumn::SourceNetwork:
    case ConnectionColumn::DestinationNetwork:
        return QStringLiteral("Office workstations");
    default:
        return QStringLiteral("1000.0 kB");
    }
}

} // namespace

ConnectionTable::ConnectionTable(ConnectionModel& model, QWidget* parent)
    : FrozenTable(parent)
    , m_model(model)
    , m_delegate(new ConnectionDelegate(this))
    , m_busy(new QLabel(this))
{
    setObjectName(QStringLiteral("connectionTable"));
    setAccessibleName(tr("Ranked connections"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(ConnectionColumn::Rank), Qt::AscendingOrder);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    setColumnWidths();
    setFrozenColumns(
        { static_cast<int>(ConnectionColumn::Verdict), static_cast<int>(ConnectionColumn::Rank) });
    m_busy->setObjectName(QStringLiteral("tableBusy"));
    m_busy->setTextFormat(Qt::PlainText);
    m_busy->setAutoFillBackground(true);
    m_busy->setBackgroundRole(QPalette::ToolTipBase);
    m_busy->setForegroundRole(QPalette::ToolTipText);
    m_busy->setFrameShape(QFrame::StyledPanel);
    m_busy->setMargin(4);
    m_busy->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_busy->hide();
    connect(&model, &ConnectionModel::longArranging, this, &ConnectionTable::showBusy);
    // The current row may stand elsewhere now; it is what one was looking at.
    connect(&model, &ConnectionModel::arranged, this, [this] {
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    });
    addStep(tr("Next connection"), { Qt::Key_J, Qt::Key_Down }, 1);
    addStep(tr("Previous connection"), { Qt::Key_K, Qt::Key_Up }, -1);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current, const QModelIndex&) {
                Q_EMIT currentRowChanged(
                    current.isValid() ? current.row() : -1,
                    isOfDestination(static_cast<ConnectionColumn>(current.column())));
            });
}

std::optional<IpAddress> ConnectionTable::currentAddress() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const SuspiciousConnection& row = m_model.at(current.row());
    return isOfDestination(static_cast<ConnectionColumn>(current.column())) ? row.dstip : row.srcip;
}

void ConnectionTable::setColumnWidths()
{
    const QFontMetrics metrics(font());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        // Room for the sort arrow beside the title.
        const int header = metrics.horizontalAdvance(title) + 28;
        const int cell =
            metrics.horizontalAdvance(typicalText(static_cast<ConnectionColumn>(column))) + 14;
        setColumnWidth(column, std::max(header, cell));
    }
}

std::vector<ConnectionKey> ConnectionTable::selectedKeys() const
{
    std::vector<ConnectionKey> keys;
    std::unordered_set<ConnectionKey> seen;
    for (const int row : selectedRowNumbers(*this)) {
        ConnectionKey key = m_model.at(row).key();
        if (seen.insert(key).second)
            keys.push_back(std::move(key));
    }
    return keys;
}

int ConnectionTable::lastSelectedRow() const
{
    int last = -1;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        last = std::max(last, range.bottom());
    return last;
}

void ConnectionTable::selectRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        selectionModel()->clear();
        return;
    }
    int column = currentIndex().column();
    if (column < 0 || isColumnHidden(column))
        column = std::max(0, firstShownColumn(*this));
    goToCell(row, column);
}

void ConnectionTable::goToCell(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    // By the view, so that a selection extended by key begins here and not where the last one did.
    const QScopedValueRollback moving(m_isMoving, true);
    setCurrentIndex(index);
    scrollTo(index);
}

QItemSelectionModel::SelectionFlags ConnectionTable::selectionCommand(const QModelIndex& index,
                                                                      const QEvent* event) const
{
    // Whatever modifier is held down while the program itself selects a row.
    return m_isMoving ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                      : FrozenTable::selectionCommand(index, event);
}

void ConnectionTable::resizeEvent(QResizeEvent* event)
{
    FrozenTable::resizeEvent(event);
    placeBusy();
}

void ConnectionTable::showBusy(bool isBusy)
{
    m_busy->setText(tr("Sorting and filtering…"));
    m_busy->setVisible(isBusy);
    placeBusy();
}

void ConnectionTable::placeBusy()
{
    m_busy->adjustSize();
    const QRect content = viewport()->geometry();
    m_busy->move(content.right() - m_busy->width() - 8, content.top() + 8);
    m_busy->raise();
}

void ConnectionTable::keyboardSearch(const QString&)
{
    // Letters and digits are commands here, not a search for a cell that begins with them.
}

void ConnectionTable::addStep(const QString& text, const QList<QKeySequence>& keys, int by)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, by] {
        selectRow(std::clamp(currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1)));
    });
    addAction(action);
}

} // namespace fw
