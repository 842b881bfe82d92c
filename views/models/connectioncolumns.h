// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/verdict.h"
#include "views/models/connectionindex.h"
#include "views/models/sortedrowsmodel.h"

#include <QVariant>

#include <functional>
#include <optional>
#include <span>

namespace fw {

// The columns of the ranked table, in their first order. The numbers are the model's columns and
// stand in saved header states: new ones go to the end.
enum class ConnectionColumn
{
    Verdict,
    Rank,
    Score,
    Time,
    Source,
    SourcePort,
    Destination,
    DestinationPort,
    Protocol,
    InPackets,
    InBytes,
    OutPackets,
    OutBytes,
    SourcePlace,
    DestinationPlace,
    SourceDomain,
    DestinationDomain,
    SourceReputation,
    DestinationReputation,
    SourceNetwork,
    DestinationNetwork,
};

inline constexpr int connectionColumnCount =
    static_cast<int>(ConnectionColumn::DestinationNetwork) + 1;
inline constexpr const char* connectionColumnContext = "fw::ConnectionColumns";

std::span<const TableColumn> connectionColumns();

// The column is about the destination's address.
bool isOfDestination(ConnectionColumn column);

// The name an address has in the network context; empty for none.
using NetworkNames = std::function<QString(const IpAddress&)>;

// "High", "Medium", "Low": translated.
QString severityTitle(Severity severity);

// Verdicts are no part of a row: they are asked of the model, and these two know every other
// column. `names` may be empty.
QString connectionText(ConnectionColumn column, const SuspiciousConnection& row,
                       const NetworkNames& names);
// The exact value: numbers as numbers, times and addresses as the text the store has.
QVariant connectionValue(ConnectionColumn column, const SuspiciousConnection& row,
                         const NetworkNames& names);

// What a column sorts by: addresses by their bytes, numbers by value, texts without regard to
// case, reputation by its level, verdicts from High to none. `verdicts` has 0 or the severity's
// number for each row, `endNames` the network name for each of index.ends(); each is read only
// for its own columns.
SortKeys connectionSortKeys(ConnectionColumn column, const ConnectionIndex& index,
                            std::span<const std::uint8_t> verdicts,
                            std::span<const QString> endNames);

} // namespace fw
