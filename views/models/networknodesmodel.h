// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/networkgraph.h"
#include "views/models/sortedrowsmodel.h"

#include <memory>

namespace fw {

enum class NetworkNodeColumn
{
    Node,
    Name,
    Place,
    Addresses,
    Peers,
    Rows,
    Bytes,
    Score,
    Verdict,
    Reputation,
};
inline constexpr int networkNodeColumnCount = static_cast<int>(NetworkNodeColumn::Reputation) + 1;

// The nodes of the network view as a table: the same numbers for eyes that read tables. Those with
// the rarest connection stand first. GUI thread only.
class NetworkNodesModel : public SortedRowsModel
{
    Q_OBJECT

public:
    explicit NetworkNodesModel(QObject* parent = nullptr);

    void setGraph(std::shared_ptr<const NetworkGraph> graph);
    std::uint32_t nodeAt(int row) const { return source(row); }
    int rowOfNode(std::uint32_t node) const { return findRow(node); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    std::function<QVariant(std::uint32_t source, int column)> values() const override;

private:
    RowNumbers sortedRows() const;

    std::shared_ptr<const NetworkGraph> m_graph;
    std::vector<std::uint32_t> m_peers;
    int m_sortColumn = static_cast<int>(NetworkNodeColumn::Score);
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fw
