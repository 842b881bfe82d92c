// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/networknodesmodel.h"

#include "core/base/format.h"
#include "core/base/printable.h"
#include "views/models/connectioncolumns.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace fw {

namespace {

constexpr const char* columnContext = "fw::NetworkNodeColumns";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NetworkNodeColumns)

public:
    static constexpr std::array<TableColumn, networkNodeColumnCount> columns { {
        { "node", QT_TR_NOOP("Node"), QT_TR_NOOP("An address, or a network shown as one") },
        { "name", QT_TR_NOOP("Name"), QT_TR_NOOP("What your network context calls it") },
        { "place", QT_TR_NOOP("Place"), QT_TR_NOOP("Inside your networks or not") },
        { "addresses", QT_TR_NOOP("Addresses"), QT_TR_NOOP("How many the node stands for"), true },
        { "peers", QT_TR_NOOP("Peers"), QT_TR_NOOP("Nodes it is linked with"), true },
        { "connections", QT_TR_NOOP("Connections"), QT_TR_NOOP("Ranked connections it is in"),
          true },
        { "bytes", QT_TR_NOOP("Bytes"), QT_TR_NOOP("Bytes of these connections, both ways"), true },
        { "score", QT_TR_NOOP("Lowest score"), QT_TR_NOOP("Of its rarest connection"), true },
        { "verdict", QT_TR_NOOP("Verdict"), QT_TR_NOOP("The highest of its connections") },
        { "reputation", QT_TR_NOOP("Reputation"), QT_TR_NOOP("The highest of its addresses") },
    } };
};

QString placeWord(const NetworkNode& node)
{
    if (node.internal == 0)
        return QStringLiteral("external");
    return node.internal == node.addresses ? QStringLiteral("internal") : QStringLiteral("mixed");
}

QString placeText(const NetworkNode& node)
{
    if (node.internal == 0)
        return NetworkNodesModel::tr("external");
    return node.internal == node.addresses ? NetworkNodesModel::tr("internal")
                                           : NetworkNodesModel::tr("mixed");
}

QString reputationText(int level)
{
    switch (level) {
    case 3:
        return NetworkNodesModel::tr("High");
    case 2:
        return NetworkNodesModel::tr("Medium");
    case 1:
        return NetworkNodesModel::tr("Low");
    case 0:
        return NetworkNodesModel::tr("None");
    case -1:
        return NetworkNodesModel::tr("Unverified");
    default:
        return {};
    }
}

QVariant valueOf(NetworkNodeColumn column, const NetworkNode& node, std::uint32_t peers)
{
    switch (column) {
    case NetworkNodeColumn::Node:
        return node.key.toString();
    case NetworkNodeColumn::Name:
        return node.name;
    case NetworkNodeColumn::Place:
        return placeWord(node);
    case NetworkNodeColumn::Addresses:
        return node.addresses;
    case NetworkNodeColumn::Peers:
        return peers;
    case NetworkNodeColumn::Rows:
        return node.totals.rows;
    case NetworkNodeColumn::Bytes:
        return static_cast<qlonglong>(node.totals.bytes);
    case NetworkNodeColumn::Score:
        return node.totals.score;
    case NetworkNodeColumn::Verdict:
        return node.totals.verdict ? severityWord(*node.totals.verdict) : QString();
    case NetworkNodeColumn::Reputation:
        break;
    }
    return node.reputation == noReputation ? QVariant() : QVariant(node.reputation);
}

QString textOf(NetworkNodeColumn column, const NetworkNode& node, std::uint32_t peers)
{
    switch (column) {
    case NetworkNodeColumn::Name:
        return printable(node.name);
    case NetworkNodeColumn::Place:
        return placeText(node);
    case NetworkNodeColumn::Bytes:
        return formatBytes(node.totals.bytes);
    case NetworkNodeColumn::Score:
        return formatScore(node.totals.score);
    case NetworkNodeColumn::Verdict:
        return node.totals.verdict ? severityTitle(*node.totals.verdict) : QString();
    case NetworkNodeColumn::Reputation:
        return reputationText(node.reputation);
    case NetworkNodeColumn::Node:
        return node.key.toString();
    default:
        return formatCount(valueOf(column, node, peers).toLongLong());
    }
}

} // namespace

NetworkNodesModel::NetworkNodesModel(QObject* parent)
    : SortedRowsModel(columnContext, Tr::columns, parent)
    , m_graph(std::make_shared<const NetworkGraph>())
{
}

void NetworkNodesModel::setGraph(std::shared_ptr<const NetworkGraph> graph)
{
    beginResetModel();
    m_graph = std::move(graph);
    m_peers.assign(m_graph->nodes.size(), 0);
    for (const NetworkEdge& edge : m_graph->edges) {
        if (edge.a != edge.b) {
            ++m_peers[edge.a];
            ++m_peers[edge.b];
        }
    }
    replaceRows(sortedRows());
    endResetModel();
}

std::function<QVariant(std::uint32_t, int)> NetworkNodesModel::values() const
{
    return [graph = m_graph, peers = m_peers](std::uint32_t node, int column) {
        return valueOf(static_cast<NetworkNodeColumn>(column), graph->nodes[node], peers[node]);
    };
}

RowNumbers NetworkNodesModel::sortedRows() const
{
    const auto column = static_cast<NetworkNodeColumn>(m_sortColumn);
    const std::vector<NetworkNode>& nodes = m_graph->nodes;
    RowNumbers rows(nodes.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto isLess = [&](std::uint32_t a, std::uint32_t b) {
        switch (column) {
        case NetworkNodeColumn::Node:
            return nodes[a].key < nodes[b].key;
        case NetworkNodeColumn::Name:
            return nodes[a].name.compare(nodes[b].name, Qt::CaseInsensitive) < 0;
        case NetworkNodeColumn::Place:
            return placeWord(nodes[a]) < placeWord(nodes[b]);
        case NetworkNodeColumn::Verdict: {
            const auto place = [](const NetworkNode& node) {
                return node.totals.verdict ? static_cast<int>(*node.totals.verdict) : 4;
            };
            return place(nodes[a]) < place(nodes[b]);
        }
        case NetworkNodeColumn::Reputation:
            return nodes[a].reputation < nodes[b].reputation;
        default:
            return valueOf(column, nodes[a], m_peers[a]).toDouble()
                < valueOf(column, nodes[b], m_peers[b]).toDouble();
        }
    };
    sortByKeys(rows, denseKeys(nodes.size(), isLess), m_sortOrder);
    return rows;
}

void NetworkNodesModel::sort(int column, Qt::SortOrder order)
{
    const bool isKnown = column >= 0 && column < networkNodeColumnCount;
    m_sortColumn = isKnown ? column : static_cast<int>(NetworkNodeColumn::Score);
    m_sortOrder = isKnown ? order : Qt::AscendingOrder;
    reorderRows(sortedRows());
}

QVariant NetworkNodesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<NetworkNodeColumn>(index.column());
    const std::uint32_t node = source(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, m_graph->nodes[node], m_peers[node]);
    case RawRole:
        return valueOf(column, m_graph->nodes[node], m_peers[node]);
    case Qt::ToolTipRole:
        return cellToolTip(
            index.column(),
            printable(valueOf(column, m_graph->nodes[node], m_peers[node]).toString()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()));
    default:
        return {};
    }
}

} // namespace fw
