// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/connectionindex.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace fw::bench {

// A made-up day, by rank: few distinct texts in many rows, as the store hands them out.
std::shared_ptr<const SuspiciousConnections> rankedRows(int count);

// The same rows as any table model would have them, to be sorted and filtered by a proxy.
class PlainModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // A number as a number; an address as its bytes in hexadecimal, a text of the same order.
    static constexpr int OrderRole = Qt::UserRole + 1;

    explicit PlainModel(std::shared_ptr<const ConnectionIndex> index);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ConnectionIndex> m_index;
};

// Of this process, from /proc/self/statm.
std::int64_t residentBytes();

} // namespace fw::bench
