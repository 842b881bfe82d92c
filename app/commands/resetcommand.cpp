// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/scoring.h"
#include "core/base/format.h"

#include <array>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ResetCommand)
};

int sayWhatWouldGo(Invocation& call, Day day)
{
    const auto verdicts = runInSession<DayVerdicts>(
        call, WorkspaceUse::Existing,
        [day](Session& session, const RunContext&) -> Result<DayVerdicts> {
            const auto log = session.journal().day(day);
            if (!log)
                return failure(log.error());
            return (*log)->verdicts();
        });
    if (!verdicts)
        return call.failed(verdicts.error());
    std::array<std::int64_t, 4> counts {}; // by severity number
    for (const auto& [key, verdict] : *verdicts)
        ++counts[static_cast<std::size_t>(verdict.severity)];
    call.console().message(
        Tr::tr("%1: %n connection(s) would lose the verdict: %2 high, %3 medium, %4 low.", nullptr,
               static_cast<int>(verdicts->size()))
            .arg(day.iso(), formatCount(counts[1]), formatCount(counts[2]),
                 formatCount(counts[3])));
    call.setWrong(Tr::tr("Nothing was changed; --yes does it."));
    return call.wrongUsage();
}

int runReset(Invocation& call)
{
    const Day day = call.day();
    if (call.isWrong())
        return call.wrongUsage();
    if (!call.has(QStringLiteral("yes")))
        return sayWhatWouldGo(call, day);
    const auto outcome = runInSession<StepOutcome>(
        call, WorkspaceUse::Existing,
        [day](Session& session, const RunContext&) { return session.reset(day); });
    if (!outcome)
        return call.failed(outcome.error());
    call.console().resultLine(
        outcome->step.entry == 0
            ? Tr::tr("%1: no connection had a verdict; nothing was changed.").arg(day.iso())
            : Tr::tr("%1: %n connection(s) lost the verdict.", nullptr,
                     static_cast<int>(outcome->step.connections))
                  .arg(day.iso()));
    return outcome->behind ? call.failed(behindText(*outcome->behind)) : exitDone;
}

} // namespace

Command resetCommand()
{
    return { QStringLiteral("reset"),
             Tr::tr("Takes away every verdict of a day."),
             {},
             { dateOption(),
               { { QStringLiteral("yes") },
                 {},
                 Tr::tr("Does it. Without it, says what would go and changes nothing.") } },
             { QStringLiteral("flow-oa reset --workspace /srv/flows -d 20260318 --yes") },
             runReset };
}

} // namespace fw
