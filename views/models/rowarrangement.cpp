// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/rowarrangement.h"

#include "views/models/connectionfilter.h"

namespace fw {

namespace {

bool sortsByNames(ConnectionColumn column)
{
    return column == ConnectionColumn::SourceNetwork
        || column == ConnectionColumn::DestinationNetwork;
}

RowNumbers orderOf(const ArrangementWish& wish, const EndNames* names)
{
    RowNumbers order = wish.index->byRank();
    if (wish.sortedBy == ConnectionColumn::Rank && wish.order == Qt::AscendingOrder)
        return order;
    std::span<const QString> nameOfEnd;
    if (names)
        nameOfEnd = *names;
    sortByKeys(order, connectionSortKeys(wish.sortedBy, *wish.index, wish.verdicts, nameOfEnd),
               wish.order);
    return order;
}

} // namespace

std::shared_ptr<const EndNames> endNamesOf(const ConnectionIndex& index, const NetworkNames& names)
{
    auto all = std::make_shared<EndNames>();
    all->reserve(index.ends().size());
    for (const ConnectionIndex::End& end : index.ends())
        all->push_back(names ? names(*end.address) : QString());
    return all;
}

Arrangement arrange(const ArrangementWish& wish)
{
    Arrangement made;
    const bool needsNames = (wish.wantsMatches && !wish.filter.isEmpty())
        || (wish.wantsOrder && sortsByNames(wish.sortedBy));
    if (needsNames)
        made.endNames = wish.endNames ? wish.endNames : endNamesOf(*wish.index, wish.names);
    if (wish.wantsMatches)
        made.matches = wish.filter.isEmpty()
            ? std::vector<std::uint8_t>(wish.index->connections().size(), 1)
            : filterRows(wish.filter, *wish.index, *made.endNames, wish.decided);
    if (wish.wantsOrder) {
        made.order = orderOf(wish, made.endNames.get());
        made.places.resize(made.order->size());
        for (std::size_t place = 0; place < made.order->size(); ++place)
            made.places[(*made.order)[place]] = static_cast<std::uint32_t>(place);
    }
    return made;
}

} // namespace fw
