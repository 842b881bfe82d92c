// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/daylog.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fw {

namespace {

// Takes the id out, wherever it stands: two programs may have undone different steps.
bool take(std::vector<std::int64_t>& stack, std::int64_t id)
{
    const auto at = std::find(stack.rbegin(), stack.rend(), id);
    if (at == stack.rend())
        return false;
    stack.erase(std::next(at).base());
    return true;
}

ConnectionKey withoutProtocol(ConnectionKey key)
{
    key.proto.clear();
    return key;
}

} // namespace

void DayLog::apply(JournalEntry entry)
{
    switch (entry.kind) {
    case StepKind::Score:
    case StepKind::Reset:
        m_undo.push_back(entry.id);
        m_redo.clear();
        break;
    case StepKind::Undo:
        if (take(m_undo, entry.target))
            m_redo.push_back(entry.target);
        break;
    case StepKind::Redo:
        if (take(m_redo, entry.target))
            m_undo.push_back(entry.target);
        break;
    case StepKind::Found:
        m_found.push_back(entry.id);
        break;
    }
    m_last = std::max(m_last, entry.id);
    m_entries.push_back(std::move(entry));
}

const JournalEntry* DayLog::find(std::int64_t id) const
{
    const auto at = std::lower_bound(
        m_entries.begin(), m_entries.end(), id,
        [](const JournalEntry& entry, std::int64_t wanted) { return entry.id < wanted; });
    return at != m_entries.end() && at->id == id ? &*at : nullptr;
}

const JournalEntry* DayLog::undoable() const
{
    return m_undo.empty() ? nullptr : find(m_undo.back());
}

const JournalEntry* DayLog::redoable() const
{
    return m_redo.empty() ? nullptr : find(m_redo.back());
}

DayVerdicts DayLog::verdicts() const
{
    DayVerdicts verdicts;
    // A redone step keeps its place in time, so the order is that of the ids, not of the stack.
    std::vector<std::int64_t> ids = m_undo;
    ids.insert(ids.end(), m_found.begin(), m_found.end());
    std::sort(ids.begin(), ids.end());
    for (const std::int64_t id : ids) {
        const JournalEntry* const entry = find(id);
        for (const JournalRow& row : entry->rows) {
            // What was found without a protocol is of the same connection.
            if (!row.key.proto.isEmpty())
                verdicts.erase(withoutProtocol(row.key));
            if (row.severity)
                verdicts[row.key] = Verdict { *row.severity, id, entry->who, entry->note, {} };
            else
                verdicts.erase(row.key);
        }
    }
    return verdicts;
}

std::vector<JournalRow> DayLog::scoredRows() const
{
    const DayVerdicts current = verdicts();
    std::vector<JournalRow> rows;
    for (const JournalEntry& entry : m_entries)
        for (const JournalRow& row : entry.rows) {
            const auto at = current.find(row.key);
            if (at != current.end() && at->second.entry == entry.id)
                rows.push_back(row);
        }
    return rows;
}

} // namespace fw
