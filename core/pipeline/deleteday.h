// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/progress.h"
#include "core/base/stepobserver.h"
#include "core/config/workspace.h"
#include "core/pipeline/dayfiles.h"
#include "core/storage/store.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// All that a deletion of the day would take.
struct DayContents
{
    Day day;
    std::vector<TableRows> tables; // every table, also without rows
    // Raw flows in flow.sqlite; nothing when that cannot be read.
    std::optional<std::int64_t> flows;
    std::vector<DayFile> files; // in the day's two folders, at any depth, by path
    bool hasFolder = false;

    std::int64_t rows() const; // of all tables
    std::int64_t bytes() const; // of all files
    bool isEmpty() const { return !hasFolder && rows() == 0; }
};

// What a deletion of a day would take, and what of it stays.
struct DeletionPreview
{
    DayContents contents;
    std::int64_t steps = 0; // of the journal: they stay, and apply again if the day is brought back
    std::int64_t verdicts = 0; // connections that have one now
};

// Refused when one of the day's folders is a link, or behind one.
Result<DayContents> dayContents(const Workspace& workspace, Day day, Store& store);

struct DeletedDay
{
    DayContents contents; // what is gone
    // Set when the day is deleted but some of its files could not be removed yet; the next start
    // tries again.
    std::optional<Error> left;
    std::int64_t freedBytes = 0; // measured: what is left in the day's folders does not count
};

// Deletes a day: its rows of all tables, its raw flows, its files and notebooks, wholly or not at
// all. The rows go in one transaction that also notes the folders; they are emptied after it, and
// by the next start if the program dies between. Nothing outside the two folders is touched, and no
// link in them is followed. The journal is append-only and stays.
//
// Errors leave the day as it was: NotFound for a day of which there is nothing, Busy when somebody
// works on it, Refused for a folder behind a link, Io for one that cannot be written to, cancelled.
Result<DeletedDay> deleteDay(const Workspace& workspace, Day day, Store& store,
                             const RunContext& context, const StepObserver& observer = {});

// For the holder of the day's lock: removes what a deletion that was killed has left of the day, so
// that new files do not meet old ones and are not taken for them.
Result<void> settleDeletion(const Workspace& workspace, Day day, Store& store);

// Removes what killed deletions have left, of all days that nobody works on. What cannot be removed
// is left for the next time. Harmless to repeat, also from two programs at once.
Result<void> completeDeletions(const Workspace& workspace, Store& store);

} // namespace fw
