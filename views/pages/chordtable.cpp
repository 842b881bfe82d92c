// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/chordtable.h"

#include "views/pages/plaintable.h"
#include "views/pages/tabletools.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace fw {

ChordTable::ChordTable(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("chordTable"));
    setAccessibleName(tr("Peers of the address"));
    setModel(&m_model);
    makePlain(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection); // rows to be copied
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(ChordPeersColumn::Total), Qt::DescendingOrder);
    horizontalHeader()->setSectionsMovable(true);
    m_tools = new TableTools(*this, m_model, this);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT peerSelected(selectionModel()->hasSelection() ? currentPeer() : std::nullopt);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT peerSelected(currentPeer()); });
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (const auto peer = currentPeer())
            Q_EMIT peerActivated(*peer);
    });
}

void ChordTable::setNumbers(const std::shared_ptr<const ChordNumbers>& numbers)
{
    m_model.setNumbers(numbers);
    m_tools->fitColumns();
    scrollToTop();
}

void ChordTable::mark(const QList<IpAddress>& addresses)
{
    m_model.setMarked(addresses);
    // A ribbon has two ends, of which one at least is a peer; an arc may be the address's own.
    for (const IpAddress& address : addresses)
        if (const int row = m_model.rowOf(address); row >= 0) {
            scrollTo(m_model.index(row, std::max(0, columnAt(0))));
            return;
        }
}

std::optional<IpAddress> ChordTable::currentPeer() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model.at(current.row()).peer;
}

void ChordTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto peer = currentPeer(); isEnter && peer)
        Q_EMIT peerActivated(*peer);
    else
        QTableView::keyPressEvent(event);
}

} // namespace fw
