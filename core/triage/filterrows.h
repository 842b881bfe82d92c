// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"
#include "core/types/connection.h"
#include "core/types/connectionend.h"
#include "core/types/verdict.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace fw {

struct CompiledTerm;

// The rows of a day as a filter is asked of them. `sources` and `destinations` are indices into
// `ends`, one for each row; `endNames` are the network names of the ends; `verdicts` are those of
// the rows, null where there is none. The last two may be empty: then nothing is known of them.
struct FilterColumns
{
    std::span<const SuspiciousConnection> rows;
    std::span<const ConnectionEnd> ends;
    std::span<const std::uint32_t> sources;
    std::span<const std::uint32_t> destinations;
    std::span<const QString> endNames;
    std::span<const Verdict* const> verdicts;
};

// 1 for each row that matches, otherwise 0. Pure, and usable in any thread. What is asked of an end
// is asked of each distinct one once; a million rows take milliseconds (tests/bench).
std::vector<std::uint8_t> filterRows(const Filter& filter, const FilterColumns& columns);

// The same for rows one by one, for few of them. Made for one filter, used by one thread.
class FilterMatcher
{
public:
    explicit FilterMatcher(const Filter& filter);
    ~FilterMatcher();
    FilterMatcher(FilterMatcher&&) noexcept;
    FilterMatcher& operator=(FilterMatcher&&) noexcept;

    // The names are those the network context gives to the two addresses; empty for none.
    bool matches(const SuspiciousConnection& row, const QString& srcName, const QString& dstName,
                 const Verdict* verdict) const;

private:
    struct Asked;

    bool ask(const FilterNode& node, const Asked& asked, std::size_t& next) const;

    Filter m_filter;
    std::vector<CompiledTerm> m_terms; // in the order they are met in the tree
};

// The rows of a day that match, as they stand; for programs that have no table of them.
SuspiciousConnections matchingRows(const Filter& filter, const SuspiciousConnections& rows,
                                   const std::function<QString(const IpAddress&)>& networkName,
                                   const DayVerdicts& verdicts);

} // namespace fw
