// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class QTableView;

namespace fw {

class SortedRowsModel;

// How the columns of a table stand: order, widths, which are hidden, and what it is sorted by.
// Columns go by their documented names, so that a layout outlives a version that adds columns.
struct ColumnLayout
{
    struct Column
    {
        QString name;
        int width = 0;
        bool hidden = false;

        friend bool operator==(const Column&, const Column&) = default;
    };

    std::vector<Column> columns; // from left to right
    QString sortedBy;
    Qt::SortOrder order = Qt::AscendingOrder;

    QByteArray toJson() const;
    // Nothing when it is no layout at all; odd parts of one are left out.
    static std::optional<ColumnLayout> fromJson(const QByteArray& json);

    friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;
};

ColumnLayout layoutOf(const QTableView& view, const SortedRowsModel& model);
// Columns the layout does not name stay at the end as they are; one column at least stays visible.
void applyLayout(const ColumnLayout& layout, QTableView& view, const SortedRowsModel& model);

// The leftmost column that is seen; -1 when there is none. The cursor of a view must not stand in a
// hidden column: Qt then extends no selection by key.
int firstShownColumn(const QTableView& view);

// The selected rows by number, in their order; without an index for each of a million.
std::vector<int> selectedRowNumbers(const QTableView& view);

} // namespace fw
