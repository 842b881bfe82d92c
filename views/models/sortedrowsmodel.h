// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tabletext.h"
#include "views/models/sortkeys.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace fw {

// A column by its documented name, which copies and exports carry, and as its header shows it.
// Texts are marked with QT_TR_NOOP in `context`.
struct TableColumn
{
    const char* name;
    const char* title;
    const char* toolTip;
    bool isNumber = false; // numbers stand right, everything else left
};

// A table whose rows are the shown rows of some source in the shown order: one u32 a row, no
// proxy. Changes are told to views with the fewest correct signals, so that selection, current
// index and every other persistent index survive sorting, filtering and rows that leave: a proxy
// that removes row ranges one by one needs quadratic time with a view attached.
// GUI thread only.
class SortedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Not for display: the exact value of a cell, a number or plain text.
    static constexpr int RawRole = Qt::UserRole + 1;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    // The documented name, the same in every language and version.
    QString columnName(int column) const;

    // Shown rows, by number, with these columns, in the orders given; what it shares is immutable,
    // so that it may be written in another thread.
    TableExtract extract(const std::vector<int>& rows, const std::vector<int>& columns) const;

protected:
    // `columns` must outlive the model.
    SortedRowsModel(const char* context, std::span<const TableColumn> columns, QObject* parent);

    // The exact values of source rows, for any thread; of every column.
    virtual std::function<QVariant(std::uint32_t source, int column)> values() const = 0;

    QString columnTitle(int column) const;
    Qt::Alignment columnAlignment(int column) const;
    // The exact value under its column's title. A view takes a tooltip for rich text when its
    // first line has a tag, so that line is ours and the data comes after it.
    QString cellToolTip(int column, const QString& exact) const;

    const RowNumbers& rows() const { return m_rows; }
    std::uint32_t source(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int findRow(std::uint32_t source) const; // -1 when it is not shown; linear

    // Other data altogether. Call between beginResetModel() and endResetModel().
    void replaceRows(RowNumbers rows);
    // One row leaves, or comes to this place: no list of all rows is needed.
    void removeShownRow(int row);
    void insertShownRow(int row, std::uint32_t source);
    // The same rows in another order.
    void reorderRows(RowNumbers rows);
    // Other rows of the same source in the same order: both lists are parts of one sequence.
    void changeRows(RowNumbers rows);

private:
    void removeAndInsert(const RowNumbers& rows, const std::vector<std::uint8_t>& membership);
    void changeInBulk(RowNumbers rows, const std::vector<std::uint8_t>& membership);

    const char* m_context;
    std::span<const TableColumn> m_columns;
    RowNumbers m_rows;
};

} // namespace fw
