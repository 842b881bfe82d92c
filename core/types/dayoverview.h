// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <cstdint>

namespace fw {

// What a day has, for a calendar and a listing.
struct DayOverview
{
    Day day;
    std::int64_t flows = 0; // raw flows imported
    std::int64_t ranked = 0; // rows of flow_scores
    std::int64_t unscored = 0; // ranked rows that wait for a verdict
    bool hasResults = false; // flow_results.csv is there, so a run can be made
    bool hasRun = false;
    bool hadRawFlows = false; // when the run, or a refresh of it, was made
    bool stale = false; // flows were imported after the run
    QString problem {}; // why the raw flows cannot be counted: a sentence, empty when they can
    std::int64_t sizeBytes = 0; // of the files in the day's two folders
    bool isBroken = false; // a run broke off between two tables; `problem` says which

    std::int64_t verdicts() const { return ranked - unscored; } // ranked rows that have one

    friend bool operator==(const DayOverview&, const DayOverview&) = default;
};

} // namespace fw
