// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/networkgraph.h"
#include "views/models/sortedrowsmodel.h"

#include <memory>

namespace fw {

enum class NetworkEdgeColumn
{
    One,
    Other,
    Rows,
    FromOne,
    FromOther,
    Bytes,
    Score,
    Verdict,
};
inline constexpr int networkEdgeColumnCount = static_cast<int>(NetworkEdgeColumn::Verdict) + 1;

// The edges of the network view as a table, the rarest first. GUI thread only.
class NetworkEdgesModel : public SortedRowsModel
{
    Q_OBJECT

public:
    explicit NetworkEdgesModel(QObject* parent = nullptr);

    void setGraph(std::shared_ptr<const NetworkGraph> graph);
    std::uint32_t edgeAt(int row) const { return source(row); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    std::function<QVariant(std::uint32_t source, int column)> values() const override;

private:
    RowNumbers sortedRows() const;

    std::shared_ptr<const NetworkGraph> m_graph;
    int m_sortColumn = static_cast<int>(NetworkEdgeColumn::Score);
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fw
