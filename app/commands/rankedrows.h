// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "core/triage/filter.h"

namespace fw {

// The ranked rows of a day with the verdicts in force, for printing.
struct RankedRows
{
    Day day;
    SuspiciousConnections rows;
    DayVerdicts verdicts;

    std::optional<Severity> verdictOf(const ConnectionKey& key) const;
};

// NotFound, with what to do, when no run of the day was made.
Result<void> requireRun(Session& session, Day day);

// Those of the day's rows that match the filter, with the network context as it is now; a context
// that cannot be read costs the names alone.
SuspiciousConnections filteredRows(Session& session, const SuspiciousConnections& rows,
                                   const DayVerdicts& verdicts, const Filter& filter);

struct RankedQuery
{
    Day day;
    bool unscored = false; // only rows without a verdict
    std::int64_t limit = 0; // 0: all
    Filter filter; // only rows that match
};
Result<RankedRows> rankedRows(Session& session, const RankedQuery& query);

// The columns for people, as many as fit into `width` (0: all).
QByteArray rankedTable(const RankedRows& ranked, qsizetype width);
// Every documented column with its exact value, and `verdict`: high, medium, low or nothing.
QByteArray rankedCsv(const RankedRows& ranked);
// An array of objects: the same, numbers as numbers, `service`, which is IANA's name of the port or
// the meaning of the ICMP message, and `key`, which flow-oa score takes.
QByteArray rankedJson(const RankedRows& ranked);

} // namespace fw
