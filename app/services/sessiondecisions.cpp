// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session decides: the steps of the journal, each carried to the tables and the feedback
// file.
#include "app/services/session.h"

#include <algorithm>

namespace fw {

Result<StepOutcome> Session::projected(Day day, Result<StepResult> step)
{
    if (!step)
        return failure(step.error());
    StepOutcome outcome { *step, {}, {} };
    if (step->entry == 0)
        return outcome;
    if (const auto done = m_journal.project(day, *m_store); !done)
        outcome.behind = done.error();
    return outcome;
}

Result<StepOutcome> Session::score(Day day, const SuspiciousConnections& rows,
                                   std::optional<Severity> severity, const QString& rule,
                                   const QString& note)
{
    return projected(day, m_journal.score(day, rows, severity, rule, note));
}

Result<StepOutcome> Session::aboutDecision(Day day, Result<StepOutcome> outcome)
{
    if (!outcome || outcome->step.entry == 0)
        return outcome;
    // The step is taken by now, so a journal that cannot be read again is no failure of it.
    const auto steps = history(day);
    if (!steps)
        return outcome;
    const auto find = [&steps](std::int64_t entry) {
        return std::find_if(steps->begin(), steps->end(),
                            [entry](const HistoryStep& step) { return step.entry == entry; });
    };
    if (const auto step = find(outcome->step.entry); step != steps->end())
        if (const auto decision = find(step->target); decision != steps->end())
            outcome->about = *decision;
    return outcome;
}

Result<StepOutcome> Session::undo(Day day)
{
    return aboutDecision(day, projected(day, m_journal.undo(day)));
}

Result<StepOutcome> Session::redo(Day day)
{
    return aboutDecision(day, projected(day, m_journal.redo(day)));
}

Result<StepOutcome> Session::reset(Day day)
{
    return projected(day, m_journal.reset(day));
}

} // namespace fw
