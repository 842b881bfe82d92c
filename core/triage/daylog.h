// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/journalentry.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fw {

// What the entries of one day, taken in order, amount to. Pure: no file, no clock.
//
// Undo and redo follow the desktop's habit: undo takes back the latest step that is in force, redo
// brings back the one undone last, and a new step ends what could be redone. What was found in a
// shared database counts from then on, and is no step of anybody here.
class DayLog
{
public:
    void apply(JournalEntry entry);

    std::int64_t lastEntry() const { return m_last; }
    // The entry an undo or a redo would be about.
    const JournalEntry* undoable() const;
    const JournalEntry* redoable() const;
    const std::vector<JournalEntry>& entries() const { return m_entries; }
    const JournalEntry* find(std::int64_t id) const; // null when the day has no such entry
    // The scores and resets that were made and are not undone now, the next to undo last.
    const std::vector<std::int64_t>& inForce() const { return m_undo; }

    DayVerdicts verdicts() const;
    // The rows that have a verdict, in the order of the deciding steps: one for each row
    // the deciding step touched.
    std::vector<JournalRow> scoredRows() const;

private:
    std::vector<JournalEntry> m_entries;
    std::vector<std::int64_t> m_undo;
    std::vector<std::int64_t> m_redo;
    std::vector<std::int64_t> m_found;
    std::int64_t m_last = 0;
};

} // namespace fw
