// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordnumbers.h"
#include "views/models/connectioncolumns.h"
#include "views/models/sortedrowsmodel.h"

#include <memory>
#include <vector>

namespace fw {

enum class ChordPeersColumn
{
    Peer,
    Name,
    Sent,
    Received,
    Total,
    PacketsSent,
    PacketsReceived,
};

inline constexpr int chordPeersColumnCount =
    static_cast<int>(ChordPeersColumn::PacketsReceived) + 1;

// The chord diagram as a table: what the selected address sent each peer and received from it, of
// every peer, also of those that share an arc in the picture. The biggest in all come first; the
// order the user chose stays for the next address. GUI thread only.
class ChordPeersModel : public SortedRowsModel
{
    Q_OBJECT

public:
    explicit ChordPeersModel(QObject* parent = nullptr);

    void setNumbers(std::shared_ptr<const ChordNumbers> numbers); // null: no rows
    // What addresses are called.
    void setNames(NetworkNames names);
    // Rows that the diagram singles out stand out here as well.
    void setMarked(const QList<IpAddress>& peers);

    const ChordRow& at(int row) const;
    int rowOf(const IpAddress& peer) const; // -1: none

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Rows with equal values stay in the order they were given in. A column below 0 is the total.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    std::function<QVariant(std::uint32_t source, int column)> values() const override;

private:
    RowNumbers sortedRows() const;
    void tellMarked(const QList<IpAddress>& peers);

    std::shared_ptr<const ChordNumbers> m_numbers; // never null
    NetworkNames m_names;
    QList<IpAddress> m_marked;
    int m_sortColumn = static_cast<int>(ChordPeersColumn::Total);
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace fw
