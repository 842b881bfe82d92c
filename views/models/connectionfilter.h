// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filterrows.h"
#include "views/models/connectioncolumns.h"
#include "views/models/connectionindex.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fw {

// 1 for each row of the index that matches, otherwise 0. `endNames` has the network name for each
// of index.ends(), or nothing; verdicts are looked at only when the filter asks about them. Pure:
// all it reads may be shared with a worker.
std::vector<std::uint8_t> filterRows(const Filter& filter, const ConnectionIndex& index,
                                     std::span<const QString> endNames,
                                     const DayVerdicts& verdicts);

// The field a column's cells are filtered by; none where a cell has nothing to filter by.
std::optional<FilterField> filterFieldOf(ConnectionColumn column);

// "Filter by this" and "Exclude this" of a cell: a term for withTerm() in core/triage/filtertext.
// Empty where the cell has nothing to filter by. `verdict` is that of the row.
QString filterForCell(ConnectionColumn column, const SuspiciousConnection& row,
                      const NetworkNames& names, std::optional<Severity> verdict);
QString excludeForCell(ConnectionColumn column, const SuspiciousConnection& row,
                       const NetworkNames& names, std::optional<Severity> verdict);

} // namespace fw
