// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/quickfilter.h"
#include "views/models/connectionindex.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fw {

// Which rows a filter lets through: 1 for each row that matches, 0 for the others. `endNames` has
// the network name of each of index.ends(), `verdicts` 0 or the severity's number for each row.
// Reads nothing else and changes nothing, so a worker may do it while the table goes on.
std::vector<std::uint8_t> filterRows(const QuickFilter& filter, const ConnectionIndex& index,
                                     std::span<const QString> endNames,
                                     std::span<const std::uint8_t> verdicts);

} // namespace fw
