// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace fw {

// What deletions of the days would take, day by day.
struct DeletionsPreview
{
    std::vector<DeletionPreview> days;
    QStringList problems; // why a day cannot be looked at, and so not be deleted
};

// What became of each day.
struct DaysDeletion
{
    std::vector<DayDeletion> deleted;
    std::vector<std::pair<Day, Error>> kept; // as they were, and why
    std::int64_t steps = 0; // of the deleted days in the journal, which stay
    bool isCancelled = false; // before the last of them
    Day show; // what is left to look at; invalid when no day is

    std::int64_t freedBytes() const;
    bool isWhole() const; // all that was asked for is gone
};

DeletionsPreview previewDeletions(Session& session, const std::vector<Day>& days);

// Deletes one day after the other, each wholly or not at all; one that fails does not keep the
// others. Then looks what to show in place of `shown`: that day if it is still there, or else the
// next older one, or else the newest.
DaysDeletion deleteDays(Session& session, const std::vector<Day>& days, Day shown,
                        RunContext context);

// How it went, in sentences.
QString deletionText(const DaysDeletion& deletion);

} // namespace fw
