// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/daylog.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// One entry of a day's journal as people read it: who, when, what, and whether it still counts.
struct HistoryStep
{
    std::int64_t entry = 0;
    std::int64_t at = 0; // seconds UTC
    QString who;
    StepKind kind = StepKind::Score;
    std::int64_t target = 0; // of an undo or redo: the entry meant
    QString rule; // how the rows were chosen; empty for a selection
    QString note;
    // Of an undo or redo: those of the entry meant.
    std::int64_t rows = 0;
    std::int64_t connections = 0; // distinct keys
    std::array<std::int64_t, 4> bySeverity {}; // connections, by severity number; 0: cleared
    bool inForce = true; // false for a decision that is undone now

    friend bool operator==(const HistoryStep&, const HistoryStep&) = default;
};

// Every entry of the log, the newest first. Pure.
std::vector<HistoryStep> historyOf(const DayLog& log);

// One entry of the log; nothing when it has none of that number. Pure.
std::optional<HistoryStep> historyStep(const DayLog& log, std::int64_t entry);

// What the step did, translated, in one line: "High: 12 connections (src 10.0.0.0/8)".
QString historyWords(const HistoryStep& step);

} // namespace fw
