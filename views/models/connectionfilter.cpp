// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/connectionfilter.h"

namespace fw {

std::vector<std::uint8_t> filterRows(const QuickFilter& filter, const ConnectionIndex& index,
                                     std::span<const QString> endNames,
                                     std::span<const std::uint8_t> /*verdicts*/)
{
    const SuspiciousConnections& rows = index.connections();
    const auto& ends = index.ends();
    const RowNumbers& sources = index.sources();
    const RowNumbers& destinations = index.destinations();
    std::vector<std::uint8_t> matches(rows.size(), 1);
    std::vector<std::uint8_t> endMatches(ends.size());
    for (const QuickFilter::Term& term : filter.terms()) {
        for (std::size_t i = 0; i < ends.size(); ++i)
            endMatches[i] = term.matchesEnd(*ends[i].address, endNames[i], *ends[i].geoloc,
                                            *ends[i].domain, *ends[i].reputation)
                ? 1
                : 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (matches[i] != 0 && endMatches[sources[i]] == 0 && endMatches[destinations[i]] == 0
                && !term.matchesRow(rows[i]))
                matches[i] = 0;
    }
    return matches;
}

} // namespace fw
