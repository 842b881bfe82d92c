// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session's decisions reach a database that others write to.
#include "app/services/session.h"
#include "core/pipeline/runparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Session)
};

QString placeOf(const ConnectionSettings& settings)
{
    const QString engine =
        settings.engine == Engine::Impala ? QStringLiteral("Impala") : QStringLiteral("PostgreSQL");
    const QString where = settings.dsn.isEmpty() ? settings.host : settings.dsn;
    return settings.schema.isEmpty() ? Tr::tr("%1 on %2").arg(engine, where)
                                     : Tr::tr("%1 on %2, %3").arg(engine, where, settings.schema);
}

} // namespace

Result<PushState> Session::pushState()
{
    PushState state;
    state.isShared = m_store->isShared();
    if (!state.isShared)
        return state;
    state.place = placeOf(m_workspace.connection());
    const auto waiting = m_journal.waiting();
    if (!waiting)
        return failure(waiting.error());
    state.waiting = *waiting;
    auto disputed = m_journal.daysWithConflicts();
    if (!disputed)
        return failure(disputed.error());
    state.disputed = std::move(*disputed);
    return state;
}

Result<PushState> Session::push(std::optional<Day> look, const RunContext& context)
{
    if (!m_store->isShared())
        return PushState {};
    const auto behind = m_journal.daysBehind();
    if (!behind)
        return failure(behind.error());
    std::vector<Day> days = *behind;
    if (look && std::find(days.begin(), days.end(), *look) == days.end())
        days.push_back(*look);
    const StopGuard stop(*m_store, context);
    std::vector<Day> changed;
    std::optional<Error> problem;
    for (const Day day : days) {
        if (context.cancelled())
            return cancelledError();
        const auto log = m_journal.day(day);
        if (!log)
            return failure(log.error());
        const std::int64_t before = (*log)->lastEntry();
        if (const auto done = m_journal.project(day, *m_store); !done) {
            problem = done.error();
            // A copy that could not be delivered is another server's matter.
            if (problem->code != ErrorCode::NotDelivered)
                break; // the others would wait for the same one
        }
        const auto after = m_journal.day(day);
        if (!after)
            return failure(after.error());
        if ((*after)->lastEntry() != before)
            changed.push_back(day);
    }
    if (context.cancelled())
        return cancelledError();
    auto state = pushState();
    if (!state)
        return state;
    state->changed = std::move(changed);
    state->problem = std::move(problem);
    return state;
}

Result<std::vector<VerdictConflict>> Session::conflicts(Day day)
{
    return m_journal.conflicts(day);
}

Result<StepOutcome> Session::settleConflicts(Day day, Journal::Keep keep)
{
    const auto ranked = m_store->suspicious(day);
    if (!ranked)
        return failure(ranked.error());
    auto step = m_journal.settleConflicts(day, keep, *ranked);
    if (!step)
        return failure(step.error());
    StepOutcome outcome { *step, {}, {} };
    if (const auto done = m_journal.project(day, *m_store); !done)
        outcome.behind = done.error();
    return outcome;
}

} // namespace fw
