// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cellfilter.h"

#include "core/triage/quickfilter.h"

namespace fw {

QString cellTerm(ConnectionColumn column, const SuspiciousConnection& row, bool exclude)
{
    using enum ConnectionColumn;
    if (exclude)
        return {}; // the filter knows no "not"
    switch (column) {
    case Time:
    case Source:
    case SourcePort:
    case Destination:
    case DestinationPort:
    case Protocol:
    case SourcePlace:
    case DestinationPlace:
    case SourceDomain:
    case DestinationDomain:
    case SourceReputation:
    case DestinationReputation: {
        const QString term = connectionValue(column, row, {}).toString().simplified();
        return QuickFilter::parse(term) ? term : QString();
    }
    default:
        return {};
    }
}

QString alikeFilter(Alike alike, const SuspiciousConnection& row)
{
    switch (alike) {
    case Alike::Pair:
        return withFilterTerm(row.srcip.toString(), row.dstip.toString());
    case Alike::Source:
        return row.srcip.toString();
    case Alike::Destination:
        return row.dstip.toString();
    case Alike::Port:
        break;
    }
    return QString::number(row.dport);
}

QString withFilterTerm(const QString& filter, const QString& term)
{
    const QString before = filter.simplified();
    const bool hasIt = (QLatin1Char(' ') + before + QLatin1Char(' '))
                           .contains(QLatin1Char(' ') + term + QLatin1Char(' '));
    if (term.isEmpty() || hasIt)
        return before;
    return before.isEmpty() ? term : before + QLatin1Char(' ') + term;
}

} // namespace fw
