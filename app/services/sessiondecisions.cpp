// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session decides: the steps of the journal, each carried to the tables and the feedback
// file.
#include "app/services/session.h"

#include <QCoreApplication>

#include <unordered_set>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Session)
};

QString batchRule(const ScoreBatch& batch)
{
    return Tr::tr("batch of %n line(s)", nullptr, static_cast<int>(batch.lines.size()));
}

} // namespace

Result<StepOutcome> Session::projected(Day day, Result<StepResult> step)
{
    if (!step)
        return failure(step.error());
    StepOutcome outcome { *step, {}, {} };
    if (step->entry == 0)
        return outcome;
    if (const auto done = m_journal.project(day, *m_store); !done)
        outcome.behind = done.error();
    return withDecision(day, outcome);
}

StepOutcome Session::withDecision(Day day, StepOutcome outcome)
{
    // The step is taken by now, so a journal that cannot be read again is no failure of it.
    const auto log = m_journal.day(day);
    const JournalEntry* const entry = log ? (*log)->find(outcome.step.entry) : nullptr;
    if (entry)
        outcome.about = historyStep(**log, entry->target > 0 ? entry->target : entry->id);
    return outcome;
}

Result<StepOutcome> Session::score(Day day, const SuspiciousConnections& rows,
                                   std::optional<Severity> severity, const QString& rule,
                                   const QString& note)
{
    return projected(day, m_journal.score(day, rows, severity, rule, note));
}

Result<BatchPreview> Session::previewBatch(Day day, const ScoreBatch& batch,
                                           const RunContext& context)
{
    const auto rows = m_store->suspicious(day);
    if (!rows)
        return failure(rows.error());
    const auto decided = batchRows(batch, *rows, context);
    if (!decided)
        return failure(decided.error());
    const auto log = m_journal.day(day);
    if (!log)
        return failure(log.error());
    const DayVerdicts verdicts = (*log)->verdicts();
    ScorePreviewer previewer(verdicts, std::nullopt);
    BatchPreview preview;
    std::unordered_set<ConnectionKey> seen;
    for (const BatchRow& decision : *decided) {
        const SuspiciousConnection& row = (*rows)[decision.row];
        previewer.add(row, decision.severity);
        if (seen.insert(row.key()).second)
            ++preview.step
                  .bySeverity[decision.severity ? static_cast<std::size_t>(*decision.severity) : 0];
    }
    preview.counts = previewer.preview();
    preview.step.rule = batchRule(batch);
    return preview;
}

Result<StepOutcome> Session::scoreBatch(Day day, const ScoreBatch& batch, const QString& note,
                                        const RunContext& context)
{
    const auto rows = m_store->suspicious(day);
    if (!rows)
        return failure(rows.error());
    const auto decided = batchRows(batch, *rows, context);
    if (!decided)
        return failure(decided.error());
    std::vector<JournalRow> journalRows;
    journalRows.reserve(decided->size());
    for (const BatchRow& decision : *decided) {
        const SuspiciousConnection& row = (*rows)[decision.row];
        journalRows.push_back({ row.key(), row.ipkt, row.ibyt, decision.severity });
    }
    QStringList notes { note, batch.notes() };
    notes.removeAll(QString());
    return projected(day,
                     m_journal.score(day, std::move(journalRows), batchRule(batch),
                                     notes.join(QStringLiteral("; "))));
}

Result<StepOutcome> Session::undo(Day day)
{
    return projected(day, m_journal.undo(day));
}

Result<StepOutcome> Session::redo(Day day)
{
    return projected(day, m_journal.redo(day));
}

Result<StepOutcome> Session::reset(Day day)
{
    // What others decided there goes too: it comes into the journal first, so that an undo brings
    // it back. While the server is away it cannot, and stays.
    if (m_store->isShared())
        (void)m_journal.project(day, *m_store);
    return projected(day, m_journal.reset(day));
}

} // namespace fw
