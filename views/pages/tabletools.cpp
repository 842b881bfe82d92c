// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tabletools.h"

#include "views/models/sortedrowsmodel.h"
#include "views/pages/columnchooser.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace fw {

TableTools::TableTools(QTableView& view, SortedRowsModel& model, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_first(layoutOf(view, model))
    , m_export(new QAction(tr("&Export what is on screen…"), this))
{
    auto* cell = new QAction(tr("Copy c&ell"), this);
    cell->setShortcut(tr("Ctrl+Shift+C"));
    connect(cell, &QAction::triggered, this, &TableTools::copyCell);
    m_copyActions = { cell, addCopy(tr("&Copy rows"), QKeySequence::Copy, TableFormat::Tsv),
                      addCopy(tr("Copy rows as C&SV"), {}, TableFormat::Csv),
                      addCopy(tr("Copy rows as &JSON"), {}, TableFormat::Json),
                      addCopy(tr("Copy rows as &Markdown"), {}, TableFormat::Markdown) };
    for (QAction* action : m_copyActions)
        action->setShortcutContext(Qt::WidgetShortcut); // each table copies its own
    view.addActions(m_copyActions);
    connect(m_export, &QAction::triggered, this, &TableTools::exportWanted);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QTableView::customContextMenuRequested, this, &TableTools::showMenu);
    QHeaderView* const header = view.horizontalHeader();
    const auto chosen = [this] {
        m_isChosen = m_isChosen || !m_isArranging;
    };
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width == 0)
            leaveColumn(column);
        m_isChosen = m_isChosen || !m_isArranging;
        m_hasChosenWidths = m_hasChosenWidths || !m_isArranging;
    });
    connect(header, &QHeaderView::sectionMoved, this, chosen);
    connect(header, &QHeaderView::sortIndicatorChanged, this, chosen);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) {
                QMenu menu;
                fillColumnMenu(menu);
                menu.exec(header->mapToGlobal(at));
            });
}

QAction* TableTools::addCopy(const QString& text, const QKeySequence& key, TableFormat format)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, format] {
        const TableExtract rows = selectedRows();
        if (rows.rows > 0)
            Q_EMIT copyWanted(rows, format);
    });
    return action;
}

void TableTools::leaveColumn(int column)
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || current.column() != column)
        return;
    QItemSelectionModel& chosen = *m_view.selectionModel();
    const QItemSelection rows = chosen.selection();
    m_view.setCurrentIndex(current.siblingAtColumn(firstShownColumn(m_view)));
    chosen.select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableTools::copyCell()
{
    const QModelIndex cell = m_view.currentIndex();
    if (!cell.isValid())
        return;
    // One value is copied exactly, without a header or protection: it goes into a search box.
    const TableExtract one = m_model.extract({ cell.row() }, { cell.column() });
    const QVariant value = one.value(0, 0);
    QGuiApplication::clipboard()->setText(value.typeId() == QMetaType::Double ? QString::number(
                                              value.toDouble(), 'g', QLocale::FloatingPointShortest)
                                                                              : value.toString());
}

std::vector<int> TableTools::shownColumns() const
{
    const QHeaderView& header = *m_view.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    return columns;
}

TableExtract TableTools::selectedRows() const
{
    return m_model.extract(selectedRowNumbers(m_view), shownColumns());
}

TableExtract TableTools::shownRows() const
{
    std::vector<int> rows(static_cast<std::size_t>(m_model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return m_model.extract(rows, shownColumns());
}

void TableTools::offerForCell(std::function<void(QMenu&, const QModelIndex&)> fill)
{
    m_fillForCell = std::move(fill);
}

void TableTools::showMenu(const QPoint& at)
{
    QMenu menu;
    menu.setObjectName(QStringLiteral("tableMenu"));
    menu.addActions(m_firstActions);
    if (m_fillForCell)
        m_fillForCell(menu, m_view.indexAt(at));
    menu.addSeparator();
    QMenu* const copy = menu.addMenu(tr("Cop&y"));
    copy->setObjectName(QStringLiteral("copyMenu"));
    copy->addActions(m_copyActions);
    menu.addAction(m_export);
    QMenu* const columns = menu.addMenu(tr("Col&umns"));
    offerColumns(*columns);
    menu.exec(m_view.viewport()->mapToGlobal(at));
}

void TableTools::offerColumns(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fillColumnMenu(menu); });
}

void TableTools::fillColumnMenu(QMenu& menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    QHeaderView* const header = m_view.horizontalHeader();
    const bool isLast = shownColumns().size() == 1;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool isShown = !header->isSectionHidden(column);
        QAction* const choice =
            menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(isShown);
        choice->setEnabled(!(isLast && isShown)); // a table without columns shows nothing to click
        connect(choice, &QAction::toggled, this,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu.addSeparator();
    menu.addAction(tr("&Choose columns…"), this, &TableTools::chooseColumns);
    addSets(menu);
    menu.addAction(tr("&Reset columns"), this, &TableTools::resetColumns);
}

void TableTools::addSets(QMenu& menu)
{
    const QStringList names = m_sets.names();
    if (names.isEmpty())
        return;
    QMenu* const sets = menu.addMenu(tr("&Saved sets"));
    for (const QString& name : names) {
        // An ampersand in a name is no accelerator.
        QString text = name;
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        sets->addAction(text, this, [this, name] {
            if (const auto layout = m_sets.called(name))
                takeLayout(*layout);
        });
    }
}

void TableTools::takeLayout(const ColumnLayout& layout)
{
    applyLayout(layout, m_view, m_model);
    m_isChosen = m_hasChosenWidths = true;
}

void TableTools::chooseColumns()
{
    ColumnChooser chooser(m_model, layoutOf(m_view, m_model), m_first, m_frozen, m_sets, &m_view);
    const bool isChosen = chooser.exec() == QDialog::Accepted;
    // A set that was saved or deleted is so, whatever becomes of the table.
    if (chooser.sets() != m_sets) {
        m_sets = chooser.sets();
        Q_EMIT columnSetsChanged();
    }
    if (!isChosen)
        return;
    if (chooser.isReset())
        resetColumns();
    else
        takeLayout(chooser.chosenLayout());
}

void TableTools::restoreColumnSets(const QByteArray& kept)
{
    m_sets = ColumnSets::fromJson(kept);
}

QByteArray TableTools::columns() const
{
    return m_isChosen ? layoutOf(m_view, m_model).toJson() : QByteArray();
}

void TableTools::restoreColumns(const QByteArray& kept)
{
    if (const auto layout = ColumnLayout::fromJson(kept))
        applyLayout(*layout, m_view, m_model);
}

void TableTools::resetColumns()
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        applyLayout(m_first, m_view, m_model);
    }
    m_isChosen = m_hasChosenWidths = false;
    if (m_areFitted)
        fitColumns();
}

void TableTools::fitColumns()
{
    m_areFitted = true;
    if (m_hasChosenWidths)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    // Measuring thousands of cells would stall the window.
    m_view.horizontalHeader()->setResizeContentsPrecision(50);
    m_view.resizeColumnsToContents();
}

} // namespace fw
