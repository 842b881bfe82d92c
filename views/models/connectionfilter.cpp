// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/connectionfilter.h"

#include "core/base/day.h"
#include "core/base/format.h"
#include "core/triage/filternumber.h"
#include "core/triage/filtertext.h"
#include "views/models/reputationtext.h"

#include <array>

namespace fw {

namespace {

QString cellValue(ConnectionColumn column, const SuspiciousConnection& row,
                  const NetworkNames& names, std::optional<Severity> verdict)
{
    using enum ConnectionColumn;
    switch (column) {
    case Verdict:
        return verdict ? severityWord(*verdict) : QStringLiteral("none");
    case Score:
        return exactScore(row.score);
    case Time: // the minute that the details are about
        return formatTime(row.tstart).left(16).replace(10, 1, QLatin1Char('T'));
    case SourceReputation:
    case DestinationReputation: {
        const auto level = reputationLevel(column == SourceReputation ? row.srcRep : row.dstRep);
        return level ? filterLevelText(*level) : QString();
    }
    default:
        return connectionValue(column, row, names).toString();
    }
}

QString termForCell(ConnectionColumn column, const SuspiciousConnection& row,
                    const NetworkNames& names, std::optional<Severity> verdict, bool exclude)
{
    const auto field = filterFieldOf(column);
    return field ? filterTerm(*field, cellValue(column, row, names, verdict), exclude) : QString();
}

} // namespace

std::vector<std::uint8_t> filterRows(const Filter& filter, const ConnectionIndex& index,
                                     std::span<const QString> endNames, const DayVerdicts& verdicts)
{
    std::vector<const Verdict*> ofRows;
    if (filter.asksVerdicts()) {
        ofRows.resize(index.connections().size());
        for (const auto& known : verdicts)
            for (const std::uint32_t row : index.rowsOf(known.first))
                ofRows[row] = &known.second;
    }
    return filterRows(filter,
                      FilterColumns { index.connections(), index.ends(), index.sources(),
                                      index.destinations(), endNames, ofRows });
}

std::optional<FilterField> filterFieldOf(ConnectionColumn column)
{
    using enum FilterField;
    static constexpr std::array<FilterField, connectionColumnCount> fields {
        FilterField::Verdict,
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
    const auto at = static_cast<std::size_t>(column);
    return at < fields.size() ? std::optional(fields[at]) : std::nullopt;
}

QString filterForCell(ConnectionColumn column, const SuspiciousConnection& row,
                      const NetworkNames& names, std::optional<Severity> verdict)
{
    return termForCell(column, row, names, verdict, false);
}

QString excludeForCell(ConnectionColumn column, const SuspiciousConnection& row,
                       const NetworkNames& names, std::optional<Severity> verdict)
{
    return termForCell(column, row, names, verdict, true);
}

} // namespace fw
