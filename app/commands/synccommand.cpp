// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"

#include <QCoreApplication>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SyncCommand)
};

struct Disputed
{
    Day day;
    std::vector<VerdictConflict> conflicts;
};

struct Synced
{
    PushState state;
    std::vector<Disputed> disputed;
};

Result<Synced> sync(Session& session, std::optional<Journal::Keep> keep, const RunContext& context)
{
    if (keep) {
        const auto days = session.journal().daysWithConflicts();
        if (!days)
            return failure(days.error());
        for (const Day day : *days)
            if (const auto settled = session.settleConflicts(day, *keep); !settled)
                return failure(settled.error());
    }
    auto state = session.push(std::nullopt, context);
    if (!state)
        return failure(state.error());
    Synced synced { std::move(*state), {} };
    for (const Day day : synced.state.disputed) {
        auto conflicts = session.conflicts(day);
        if (!conflicts)
            return failure(conflicts.error());
        synced.disputed.push_back({ day, std::move(*conflicts) });
    }
    return synced;
}

QString words(const std::optional<Severity>& severity)
{
    return severity ? severityWord(*severity) : Tr::tr("none");
}

QByteArray disputedTable(const std::vector<Disputed>& disputed)
{
    TextTable table({ { Tr::tr("time UTC") },
                      { Tr::tr("source") },
                      { Tr::tr("port"), TextTable::Right },
                      { Tr::tr("destination") },
                      { Tr::tr("port"), TextTable::Right },
                      { Tr::tr("yours") },
                      { Tr::tr("database") } });
    for (const auto& [day, conflicts] : disputed)
        for (const VerdictConflict& conflict : conflicts) {
            const VerdictIdentity& c = conflict.connection;
            table.add({ formatTime(c.tstart), c.srcip.toString(), QString::number(c.sport),
                        c.dstip.toString(), QString::number(c.dport), words(conflict.ours),
                        words(conflict.theirs) });
        }
    return table.text();
}

std::optional<Journal::Keep> keepOf(Invocation& call)
{
    const QString keep = call.text(QStringLiteral("keep"));
    if (keep == QLatin1String("ours"))
        return Journal::Keep::Ours;
    if (keep == QLatin1String("theirs"))
        return Journal::Keep::Theirs;
    if (call.has(QStringLiteral("keep")))
        call.setWrong(Tr::tr("--keep needs ours or theirs."));
    return std::nullopt;
}

int runSync(Invocation& call)
{
    const auto keep = keepOf(call);
    if (call.isWrong())
        return call.wrongUsage();
    const auto synced = runInSession<Synced>(call, WorkspaceUse::Existing,
                                             [keep](Session& session, const RunContext& context) {
                                                 return sync(session, keep, context);
                                             });
    if (!synced)
        return call.failed(synced.error());
    const PushState& state = synced->state;
    if (!state.isShared) {
        call.console().resultLine(
            Tr::tr("This workspace stores in a file of its own, which has every decision."));
        return exitDone;
    }
    if (!synced->disputed.empty()) {
        call.console().result(disputedTable(synced->disputed));
        call.console().message(Tr::tr("The database has other verdicts on these connections; "
                                      "--keep ours writes yours again, --keep theirs takes the "
                                      "database's."));
    }
    if (state.problem)
        return call.failed(Tr::tr("%n decision(s) wait in the journal. %1", nullptr,
                                  static_cast<int>(state.waiting))
                               .arg(state.problem->text()));
    if (synced->disputed.empty())
        call.console().resultLine(
            Tr::tr("Every decision is in the database: %1.").arg(state.place));
    return synced->disputed.empty() ? exitDone : exitFailed;
}

} // namespace

Command syncCommand()
{
    return { QStringLiteral("sync"),
             Tr::tr("Carries decisions that wait to a shared database and reads back what is "
                    "there."),
             {},
             { { { QStringLiteral("keep") },
                 QStringLiteral("ours|theirs"),
                 Tr::tr("Ends the differences: yours are written again, or the database's are "
                        "taken. Without it they are listed.") } },
             { QStringLiteral("flow-oa sync --workspace /srv/flows") },
             runSync };
}

} // namespace fw
