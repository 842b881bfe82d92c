// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/types/verdict.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// What one step says of one ranked row. The counters are kept so that the feedback can be written
// from the journal alone.
struct JournalRow
{
    ConnectionKey key;
    std::int64_t ipkt = 0;
    std::int64_t ibyt = 0;
    std::optional<Severity> severity; // nothing: cleared

    friend bool operator==(const JournalRow&, const JournalRow&) = default;
};

enum class StepKind
{
    Score,
    Reset,
    Undo,
    Redo,
    Found // no decision made here: verdicts of others, read from a shared database
};

// One decision of an analyst, never changed once written.
struct JournalEntry
{
    std::int64_t id = 0; // rising; 0 before it is written
    std::int64_t at = 0; // seconds UTC
    QString who;
    StepKind kind = StepKind::Score;
    Day day;
    std::int64_t target = 0; // of an undo or redo: the entry meant
    QString rule; // how the rows were chosen, for people; empty for a selection
    QString note;
    std::vector<JournalRow> rows;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

} // namespace fw
