// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/networkedgesmodel.h"

#include "core/base/format.h"
#include "views/models/connectioncolumns.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace fw {

namespace {

constexpr const char* columnContext = "fw::NetworkEdgeColumns";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NetworkEdgeColumns)

public:
    static constexpr std::array<TableColumn, networkEdgeColumnCount> columns { {
        { "node", QT_TR_NOOP("Node"), QT_TR_NOOP("One end of the link") },
        { "other_node", QT_TR_NOOP("Other node"), QT_TR_NOOP("The other end") },
        { "connections", QT_TR_NOOP("Connections"), QT_TR_NOOP("Ranked connections between both"),
          true },
        { "from_node", QT_TR_NOOP("From the one"), QT_TR_NOOP("Those the first node began"), true },
        { "from_other", QT_TR_NOOP("From the other"), QT_TR_NOOP("Those the other node began"),
          true },
        { "bytes", QT_TR_NOOP("Bytes"), QT_TR_NOOP("Bytes of these connections, both ways"), true },
        { "score", QT_TR_NOOP("Lowest score"), QT_TR_NOOP("Of the rarest connection"), true },
        { "verdict", QT_TR_NOOP("Verdict"), QT_TR_NOOP("The highest of these connections") },
    } };
};

QVariant valueOf(NetworkEdgeColumn column, const NetworkGraph& graph, const NetworkEdge& edge)
{
    switch (column) {
    case NetworkEdgeColumn::One:
        return graph.nodes[edge.a].key.toString();
    case NetworkEdgeColumn::Other:
        return graph.nodes[edge.b].key.toString();
    case NetworkEdgeColumn::Rows:
        return edge.totals.rows;
    case NetworkEdgeColumn::FromOne:
        return edge.fromA;
    case NetworkEdgeColumn::FromOther:
        return edge.totals.rows - edge.fromA;
    case NetworkEdgeColumn::Bytes:
        return static_cast<qlonglong>(edge.totals.bytes);
    case NetworkEdgeColumn::Score:
        return edge.totals.score;
    case NetworkEdgeColumn::Verdict:
        break;
    }
    return edge.totals.verdict ? severityWord(*edge.totals.verdict) : QString();
}

QString textOf(NetworkEdgeColumn column, const NetworkGraph& graph, const NetworkEdge& edge)
{
    switch (column) {
    case NetworkEdgeColumn::One:
    case NetworkEdgeColumn::Other:
        return valueOf(column, graph, edge).toString();
    case NetworkEdgeColumn::Bytes:
        return formatBytes(edge.totals.bytes);
    case NetworkEdgeColumn::Score:
        return formatScore(edge.totals.score);
    case NetworkEdgeColumn::Verdict:
        return edge.totals.verdict ? severityTitle(*edge.totals.verdict) : QString();
    default:
        return formatCount(valueOf(column, graph, edge).toLongLong());
    }
}

} // namespace

NetworkEdgesModel::NetworkEdgesModel(QObject* parent)
    : SortedRowsModel(columnContext, Tr::columns, parent)
    , m_graph(std::make_shared<const NetworkGraph>())
{
}

void NetworkEdgesModel::setGraph(std::shared_ptr<const NetworkGraph> graph)
{
    beginResetModel();
    m_graph = std::move(graph);
    replaceRows(sortedRows());
    endResetModel();
}

std::function<QVariant(std::uint32_t, int)> NetworkEdgesModel::values() const
{
    return [graph = m_graph](std::uint32_t edge, int column) {
        return valueOf(static_cast<NetworkEdgeColumn>(column), *graph, graph->edges[edge]);
    };
}

RowNumbers NetworkEdgesModel::sortedRows() const
{
    const auto column = static_cast<NetworkEdgeColumn>(m_sortColumn);
    const std::vector<NetworkEdge>& edges = m_graph->edges;
    RowNumbers rows(edges.size());
    std::iota(rows.begin(), rows.end(), 0U);
    SortKeys keys;
    keys.reserve(edges.size());
    for (const NetworkEdge& edge : edges) {
        switch (column) {
        case NetworkEdgeColumn::One: // nodes are ordered by address
            keys.push_back(edge.a);
            break;
        case NetworkEdgeColumn::Other:
            keys.push_back(edge.b);
            break;
        case NetworkEdgeColumn::Verdict:
            keys.push_back(edge.totals.verdict ? static_cast<std::uint64_t>(*edge.totals.verdict)
                                               : 4);
            break;
        default:
            keys.push_back(sortKey(valueOf(column, *m_graph, edge).toDouble()));
        }
    }
    sortByKeys(rows, keys, m_sortOrder);
    return rows;
}

void NetworkEdgesModel::sort(int column, Qt::SortOrder order)
{
    const bool isKnown = column >= 0 && column < networkEdgeColumnCount;
    m_sortColumn = isKnown ? column : static_cast<int>(NetworkEdgeColumn::Score);
    m_sortOrder = isKnown ? order : Qt::AscendingOrder;
    reorderRows(sortedRows());
}

QVariant NetworkEdgesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<NetworkEdgeColumn>(index.column());
    const NetworkEdge& edge = m_graph->edges[source(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, *m_graph, edge);
    case RawRole:
        return valueOf(column, *m_graph, edge);
    case Qt::ToolTipRole:
        return cellToolTip(index.column(), valueOf(column, *m_graph, edge).toString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()));
    default:
        return {};
    }
}

} // namespace fw
