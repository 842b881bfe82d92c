// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"
#include "core/types/verdict.h"
#include "views/models/connectioncolumns.h"

#include <memory>
#include <optional>
#include <vector>

namespace fw {

// The name of each of an index's ends, empty for none.
using EndNames = std::vector<QString>;

// Which rows of a day match and in which order they stand. What is asked for is all in the wish,
// immutable or a copy, so that a worker can do what takes long for a million rows.
struct ArrangementWish
{
    std::shared_ptr<const ConnectionIndex> index;
    NetworkNames names;
    std::shared_ptr<const EndNames> endNames; // null until they were asked once
    std::vector<std::uint8_t> verdicts; // 0 or the severity's number
    Filter filter;
    DayVerdicts decided; // what a filter that asks about verdicts is told; else empty
    ConnectionColumn sortedBy = ConnectionColumn::Rank;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool wantsMatches = false;
    bool wantsOrder = false;
};

struct Arrangement
{
    std::shared_ptr<const EndNames> endNames; // null when none were needed
    std::optional<std::vector<std::uint8_t>> matches; // of filterRows()
    std::optional<RowNumbers> order; // every row; equal values by rank
    RowNumbers places; // where in `order` each row is
};

Arrangement arrange(const ArrangementWish& wish);

std::shared_ptr<const EndNames> endNamesOf(const ConnectionIndex& index, const NetworkNames& names);

} // namespace fw
