// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/chordpeersmodel.h"

#include "core/base/format.h"
#include "views/support/palette.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>
#include <limits>
#include <utility>

namespace fw {

namespace {

constexpr const char* columnContext = "fw::ChordPeersColumns";
constexpr double markShare = 0.3; // of the highlight in a marked row

// As in DetailsModel: a macro of our own around the texts would hide them from lupdate.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ChordPeersColumns)

public:
    static constexpr std::array<TableColumn, chordPeersColumnCount> columns { {
        { "peer", QT_TR_NOOP("Peer"), QT_TR_NOOP("Address of the peer") },
        { "name", QT_TR_NOOP("Name"), QT_TR_NOOP("Name of the peer in the network context") },
        { "sent_bytes", QT_TR_NOOP("Sent"), QT_TR_NOOP("Bytes the address sent to the peer"),
          true },
        { "received_bytes", QT_TR_NOOP("Received"),
          QT_TR_NOOP("Bytes the address received from the peer"), true },
        { "total_bytes", QT_TR_NOOP("Total"), QT_TR_NOOP("Bytes in both directions"), true },
        { "sent_packets", QT_TR_NOOP("Packets sent"),
          QT_TR_NOOP("Packets the address sent to the peer"), true },
        { "received_packets", QT_TR_NOOP("Packets received"),
          QT_TR_NOOP("Packets the address received from the peer"), true },
    } };
};

std::int64_t totalOf(const ChordRow& row)
{
    std::int64_t total = 0;
    return __builtin_add_overflow(row.sentBytes, row.receivedBytes, &total)
        ? std::numeric_limits<std::int64_t>::max()
        : total;
}

std::int64_t numberOf(ChordPeersColumn column, const ChordRow& row)
{
    switch (column) {
    case ChordPeersColumn::Sent:
        return row.sentBytes;
    case ChordPeersColumn::Received:
        return row.receivedBytes;
    case ChordPeersColumn::PacketsSent:
        return row.sentPackets;
    case ChordPeersColumn::PacketsReceived:
        return row.receivedPackets;
    default:
        return totalOf(row);
    }
}

QVariant valueOf(ChordPeersColumn column, const ChordRow& row, const NetworkNames& names)
{
    switch (column) {
    case ChordPeersColumn::Peer:
        return row.peer.toString();
    case ChordPeersColumn::Name:
        return names ? names(row.peer) : QString();
    default:
        return static_cast<qlonglong>(numberOf(column, row));
    }
}

QString textOf(ChordPeersColumn column, const ChordRow& row, const NetworkNames& names)
{
    switch (column) {
    case ChordPeersColumn::Sent:
    case ChordPeersColumn::Received:
    case ChordPeersColumn::Total:
        return formatBytes(numberOf(column, row));
    case ChordPeersColumn::PacketsSent:
    case ChordPeersColumn::PacketsReceived:
        return formatCount(numberOf(column, row));
    default:
        return valueOf(column, row, names).toString();
    }
}

// Bytes are shown rounded; the tooltip has every digit.
QString exactText(ChordPeersColumn column, const ChordRow& row, const NetworkNames& names)
{
    return column == ChordPeersColumn::Peer || column == ChordPeersColumn::Name
        ? textOf(column, row, names)
        : formatCount(numberOf(column, row));
}

} // namespace

ChordPeersModel::ChordPeersModel(QObject* parent)
    : SortedRowsModel(columnContext, Tr::columns, parent)
    , m_numbers(std::make_shared<const ChordNumbers>())
{
}

void ChordPeersModel::setNumbers(std::shared_ptr<const ChordNumbers> numbers)
{
    beginResetModel();
    m_numbers = numbers ? std::move(numbers) : std::make_shared<const ChordNumbers>();
    m_marked.clear();
    replaceRows(sortedRows());
    endResetModel();
}

void ChordPeersModel::setNames(NetworkNames names)
{
    m_names = std::move(names);
    const int column = static_cast<int>(ChordPeersColumn::Name);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void ChordPeersModel::setMarked(const QList<IpAddress>& peers)
{
    if (peers == m_marked)
        return;
    const QList<IpAddress> before = std::exchange(m_marked, peers);
    tellMarked(before);
    tellMarked(m_marked);
}

void ChordPeersModel::tellMarked(const QList<IpAddress>& peers)
{
    for (const IpAddress& peer : peers)
        if (const int row = rowOf(peer); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1),
                               { Qt::BackgroundRole });
}

const ChordRow& ChordPeersModel::at(int row) const
{
    return m_numbers->rows[source(row)];
}

int ChordPeersModel::rowOf(const IpAddress& peer) const
{
    const auto& all = m_numbers->rows;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].peer == peer)
            return findRow(static_cast<std::uint32_t>(i));
    return -1;
}

std::function<QVariant(std::uint32_t, int)> ChordPeersModel::values() const
{
    return [numbers = m_numbers, names = m_names](std::uint32_t source, int column) {
        return valueOf(static_cast<ChordPeersColumn>(column), numbers->rows[source], names);
    };
}

RowNumbers ChordPeersModel::sortedRows() const
{
    const std::vector<ChordRow>& all = m_numbers->rows;
    RowNumbers rows(all.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto column = static_cast<ChordPeersColumn>(m_sortColumn);
    SortKeys keys;
    if (column == ChordPeersColumn::Peer) {
        keys = denseKeys(all.size(), [&all](std::uint32_t a, std::uint32_t b) {
            return all[a].peer < all[b].peer;
        });
    } else if (column == ChordPeersColumn::Name) {
        std::vector<QString> names;
        names.reserve(all.size());
        for (const ChordRow& row : all)
            names.push_back(m_names ? m_names(row.peer) : QString());
        keys = denseKeys(
            all.size(), [&names](std::uint32_t a, std::uint32_t b) { return names[a] < names[b]; });
    } else {
        keys.reserve(all.size());
        for (const ChordRow& row : all)
            keys.push_back(sortKey(numberOf(column, row)));
    }
    sortByKeys(rows, keys, m_sortOrder);
    return rows;
}

void ChordPeersModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < chordPeersColumnCount;
    m_sortColumn = known ? column : static_cast<int>(ChordPeersColumn::Total);
    m_sortOrder = known ? order : Qt::DescendingOrder;
    reorderRows(sortedRows());
}

QVariant ChordPeersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<ChordPeersColumn>(index.column());
    const ChordRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, row, m_names);
    case RawRole:
        return valueOf(column, row, m_names);
    case Qt::ToolTipRole:
        return cellToolTip(index.column(), exactText(column, row, m_names));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()));
    case Qt::BackgroundRole: {
        if (!m_marked.contains(row.peer))
            return {};
        const QPalette palette = QGuiApplication::palette();
        return mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), markShare);
    }
    case Qt::AccessibleTextRole: {
        const QString words = exactText(column, row, m_names);
        return tr("%1: %2").arg(columnTitle(index.column()), words.isEmpty() ? tr("none") : words);
    }
    default:
        return {};
    }
}

} // namespace fw
