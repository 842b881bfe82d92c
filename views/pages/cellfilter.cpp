// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cellfilter.h"

#include "core/triage/filtertext.h"

namespace fw {

QString alikeFilter(Alike alike, const SuspiciousConnection& row)
{
    using enum FilterField;
    switch (alike) {
    case Alike::Pair:
        return withTerm(filterTerm(Address, row.srcip.toString(), false),
                        filterTerm(Address, row.dstip.toString(), false));
    case Alike::Source:
        return filterTerm(Source, row.srcip.toString(), false);
    case Alike::Destination:
        return filterTerm(Destination, row.dstip.toString(), false);
    case Alike::Port:
        break;
    }
    return filterTerm(DestinationPort, QString::number(row.dport), false);
}

} // namespace fw
