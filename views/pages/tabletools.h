// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tabletext.h"
#include "views/pages/columnsets.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QModelIndex;
class QPoint;

namespace fw {

// What every table of rows can do: choose, order and remember its columns, copy cells and rows,
// and be exported. The texts are made elsewhere, off the GUI thread: this says which rows and
// columns are meant, with the columns on screen in the order on screen.
class TableTools : public QObject
{
    Q_OBJECT

public:
    // Both live at least as long as this. Takes the view's present columns for the first layout.
    TableTools(QTableView& view, SortedRowsModel& model, QObject* parent);

    const QList<QAction*>& copyActions() const { return m_copyActions; }
    QAction* exportAction() const { return m_export; }
    // What the table's own page can do with its rows: stands first in the context menu.
    void offerFirst(const QList<QAction*>& actions) { m_firstActions = actions; }
    // The same for what depends on the cell the menu opens on; called with the page's own actions
    // in the menu.
    void offerForCell(std::function<void(QMenu&, const QModelIndex&)> fill);
    // Fills the menu anew each time it opens: a checkable action a column, the saved sets, and
    // Reset.
    void offerColumns(QMenu& menu);
    // A list to tick, search and drag.
    void chooseColumns();

    // To be kept; empty while they are as the program made them, so that another font, language
    // or version may make them otherwise.
    QByteArray columns() const;
    void restoreColumns(const QByteArray& kept);
    void resetColumns();
    // Columns that keep to the front, by their names; see FrozenTable.
    void setFrozen(const QStringList& names) { m_frozen = names; }
    // The layouts that were saved by name; columnSetsChanged() says when there are others to keep.
    QByteArray columnSets() const { return m_sets.toJson(); }
    void restoreColumnSets(const QByteArray& kept);
    // Widths that fit the first rows, unless the user chose widths.
    void fitColumns();

    TableExtract selectedRows() const;
    TableExtract shownRows() const;

Q_SIGNALS:
    void copyWanted(const fw::TableExtract& rows, fw::TableFormat format);
    void exportWanted();
    void columnSetsChanged();

private:
    QAction* addCopy(const QString& text, const QKeySequence& key, TableFormat format);
    // The cursor leaves a column that is being hidden; the selected rows stay.
    void leaveColumn(int column);
    void copyCell();
    void fillColumnMenu(QMenu& menu);
    void addSets(QMenu& menu);
    void takeLayout(const ColumnLayout& layout);
    void showMenu(const QPoint& at);
    std::vector<int> shownColumns() const;

    QTableView& m_view;
    SortedRowsModel& m_model;
    ColumnLayout m_first;
    bool m_isArranging = false; // the changes are the program's, not the user's
    bool m_isChosen = false; // the user changed something
    bool m_hasChosenWidths = false;
    bool m_areFitted = false; // the first widths are those that fit, not those of the first layout
    ColumnSets m_sets;
    QStringList m_frozen;
    QList<QAction*> m_firstActions;
    std::function<void(QMenu&, const QModelIndex&)> m_fillForCell;
    QList<QAction*> m_copyActions;
    QAction* m_export;
};

} // namespace fw
