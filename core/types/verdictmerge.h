// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/storedverdict.h"

#include <optional>
#include <set>
#include <vector>

namespace fw {

// A connection of which the shared database and the journal say different things, and nobody but a
// person can tell which is meant.
struct VerdictConflict
{
    VerdictIdentity connection;
    std::optional<Severity> ours; // nothing: no verdict, or cleared
    std::optional<Severity> theirs;

    friend bool operator==(const VerdictConflict&, const VerdictConflict&) = default;
};

struct FoundVerdict
{
    VerdictIdentity connection;
    std::optional<Severity> severity;

    friend bool operator==(const FoundVerdict&, const FoundVerdict&) = default;
};

// What becomes of a day's verdicts in a database that others write to as well.
struct VerdictMerge
{
    // What the table should hold: theirs untouched, ours changed. Nothing: it is so already.
    std::optional<std::vector<StoredVerdict>> rows;
    // Theirs, on connections we never decided on; one that is there no more has no severity.
    std::vector<FoundVerdict> found;
    // Neither side's is touched.
    std::vector<VerdictConflict> conflicts;
    // What the database will be known to hold of ours once this is done: the next `pushed`.
    std::vector<StoredVerdict> agreed;
};

// `ours`: what the journal says, one row a connection. `pushed`: what the database was last seen
// to hold of it. `stored`: its rows now, where one connection may have several; the most severe
// counts, and one with a number that is no Severity is left where it is and not read. Three-way:
// what only we changed is written, what only they added is found; where both did something, or
// they changed or removed what we had decided, it is a conflict. `undecided` are the connections
// whose verdict in the journal was itself found there: those follow the database. Pure.
VerdictMerge mergeVerdicts(const std::vector<StoredVerdict>& ours,
                           const std::vector<StoredVerdict>& pushed,
                           const std::vector<StoredVerdict>& stored,
                           const std::set<VerdictIdentity>& undecided = {});

} // namespace fw
