// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/storedverdict.h"

#include <optional>
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

// What becomes of a day's verdicts in a database that others write to as well.
struct VerdictMerge
{
    // What the table should hold: theirs untouched, ours changed. Nothing: it is so already.
    std::optional<std::vector<StoredVerdict>> rows;
    // Theirs, on connections we never decided on.
    std::vector<StoredVerdict> found;
    // Neither side's is touched.
    std::vector<VerdictConflict> conflicts;
    // What the database will be known to hold of ours once this is done: the next `pushed`.
    std::vector<StoredVerdict> agreed;
};

// `ours`: what the journal says, one row a connection. `pushed`: what the database was last seen
// to hold of it. `stored`: its rows now, where one connection may have several; the most severe
// counts. Three-way: what only we changed is written, what only they added is found, what both
// changed, or what vanished there without us, is a conflict. Pure.
VerdictMerge mergeVerdicts(const std::vector<StoredVerdict>& ours,
                           const std::vector<StoredVerdict>& pushed,
                           const std::vector<StoredVerdict>& stored);

} // namespace fw
