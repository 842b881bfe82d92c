// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/stepback.h"

#include "app/commands/runinsession.h"
#include "app/commands/scoring.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::StepBack)
};

QString nothingText(Day day, StepKind kind)
{
    return kind == StepKind::Undo ? Tr::tr("%1: there is nothing to undo.").arg(day.iso())
                                  : Tr::tr("%1: there is nothing to redo.").arg(day.iso());
}

QString doneText(Day day, StepKind kind, const StepOutcome& outcome)
{
    const QString decision = outcome.about
        ? decisionText(*outcome.about)
        : Tr::tr("%n connection(s)", nullptr, static_cast<int>(outcome.step.connections));
    return kind == StepKind::Undo ? Tr::tr("%1: undone: %2").arg(day.iso(), decision)
                                  : Tr::tr("%1: redone: %2").arg(day.iso(), decision);
}

} // namespace

QString decisionText(const HistoryStep& decision)
{
    QString text = Tr::tr("step %1 by %2 at %3 UTC: %4")
                       .arg(QString::number(decision.entry), decision.who, formatTime(decision.at),
                            historyWords(decision));
    if (!decision.note.isEmpty())
        text += Tr::tr("; note: %1").arg(decision.note);
    return text;
}

int runStepBack(Invocation& call, StepKind kind)
{
    const Day day = call.day();
    if (call.isWrong())
        return call.wrongUsage();
    const auto outcome = runInSession<StepOutcome>(
        call, WorkspaceUse::Existing, [day, kind](Session& session, const RunContext&) {
            return kind == StepKind::Undo ? session.undo(day) : session.redo(day);
        });
    if (!outcome)
        return call.failed(outcome.error());
    call.console().resultLine(outcome->step.entry == 0 ? nothingText(day, kind)
                                                       : doneText(day, kind, *outcome));
    return outcome->behind ? call.failed(behindText(*outcome->behind)) : exitDone;
}

} // namespace fw
