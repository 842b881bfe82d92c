// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/storage/odbcconnection.h"
#include "core/storage/rowtemplate.h"

#include <cstdint>

namespace fw {

// A table whose rows of a day this program sends. The name is the end of its statements' names:
// replace_<name>, empty_<name>, count_<name> and, for dialects without transactions,
// stage_<name>, stage_<name>_count, swap_<name>, drop_stage_<name>.
struct SentTable
{
    const char* name; // "scores"
    const char* title; // "flow_scores"
};
inline constexpr SentTable scoresTable { "scores", "flow_scores" };
inline constexpr SentTable verdictsTable { "verdicts", "flow_threat_investigation" };
inline constexpr SentTable storiesTable { "stories", "flow_storyboard" };
inline constexpr SentTable timelinesTable { "timelines", "flow_timeline" };

// Replaces the day's rows by these, whole or not at all, and counts them again. With transactions
// it belongs into one that is open. Without, few rows go in one statement; more are laid into a
// stage table, counted there and swapped in by one statement, so that whatever breaks before leaves
// the day as it was and a repetition repairs whatever breaks after. `run` names the stage's part
// and must be new each time.
//
// `values` gives those of the table's own columns. An error that is Incomplete means the table may
// have changed, and says what was found there; after any other the day is as it was.
Result<std::int64_t> replaceRows(OdbcConnection& connection, const SentTable& table, Day day,
                                 std::size_t rows, const RowValues& values, const QString& run);

// Makes the error of a write Incomplete where nobody knows what became of it, with the number of
// rows there are.
Error withFoundRows(OdbcConnection& connection, const char* count, const char* title, Day day,
                    Error error);

} // namespace fw
