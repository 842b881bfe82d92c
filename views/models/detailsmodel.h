// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "views/models/sortedrowsmodel.h"

#include <vector>

namespace fw {

// Spot's details columns in Spot's order.
enum class DetailsColumn
{
    Time,
    Source,
    Destination,
    SourcePort,
    DestinationPort,
    Protocol,
    Flags,
    TypeOfService,
    InBytes,
    InPackets,
    OutBytes,
    OutPackets,
    Router,
    InInterface,
    OutInterface,
};

inline constexpr int detailsColumnCount = static_cast<int>(DetailsColumn::OutInterface) + 1;

// The raw flows of one connection's minute, both directions. Sorted by time at first; the order
// the user chose stays for the next connection. GUI thread only.
class DetailsModel : public SortedRowsModel
{
    Q_OBJECT

public:
    explicit DetailsModel(QObject* parent = nullptr);

    void setDetails(std::vector<EdgeDetail> details);
    const EdgeDetail& at(int row) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Rows with equal values stay in the order they were given in. A column below 0 is Time.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    std::function<QVariant(std::uint32_t source, int column)> values() const override;

private:
    RowNumbers sortedRows() const;

    std::vector<EdgeDetail> m_details;
    int m_sortColumn = static_cast<int>(DetailsColumn::Time);
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fw
