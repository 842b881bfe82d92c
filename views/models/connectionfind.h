// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/verdict.h"
#include "views/models/connectioncolumns.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace fw {

// In which cells a text stands, as the table shows them and in either case: bit c of a row's
// number is set when column c has it. Verdicts are not among them: they change while one looks.
using CellHits = std::vector<std::uint32_t>;

static_assert(connectionColumnCount <= 32);

// One number for each row of the index. Linear, and slow where every number has to be spelled out
// as the table shows it: for many rows a matter for a worker. `cancelled` is asked now and then,
// may be empty, and ends the search without a result when it says so.
CellHits findCells(const QString& text, const ConnectionIndex& index, const NetworkNames& names,
                   const std::function<bool()>& cancelled = {});

// Where in a shown text the wanted one stands: start of each occurrence, none over another.
std::vector<qsizetype> occurrences(const QString& shown, const QString& wanted);

} // namespace fw
