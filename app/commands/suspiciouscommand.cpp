// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rankedrows.h"
#include "app/commands/runinsession.h"

#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SuspiciousCommand)
};

int runSuspicious(Invocation& call)
{
    RankedQuery query;
    query.day = call.day();
    query.limit =
        call.wholeNumber(QStringLiteral("limit"), 1, std::numeric_limits<std::int64_t>::max(), 0);
    query.unscored = call.has(QStringLiteral("unscored"));
    query.filter = call.filter();
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto ranked = runInSession<RankedRows>(
        call, WorkspaceUse::Existing,
        [query](Session& session, const RunContext&) { return rankedRows(session, query); });
    if (!ranked)
        return call.failed(ranked.error());
    Console& console = call.console();
    switch (format) {
    case OutputFormat::Table:
        console.result(rankedTable(*ranked, console.resultWidth()));
        break;
    case OutputFormat::Csv:
        console.result(rankedCsv(*ranked));
        break;
    case OutputFormat::Json:
        console.result(rankedJson(*ranked));
        break;
    }
    if (ranked->rows.empty())
        console.message(!query.filter.isEmpty()
                            ? Tr::tr("No connection of %1 matches the filter.").arg(query.day.iso())
                            : query.unscored
                            ? Tr::tr("Every connection of %1 has a verdict.").arg(query.day.iso())
                            : Tr::tr("The run of %1 ranked no connection.").arg(query.day.iso()));
    return exitDone;
}

} // namespace

Command suspiciousCommand()
{
    return { QStringLiteral("suspicious"),
             Tr::tr("Lists a day's suspicious connections, the most suspicious first."),
             {},
             { dateOption(),
               { { QStringLiteral("limit") },
                 Tr::tr("N"),
                 Tr::tr("At most so many rows, 1 or greater. Default: all.") },
               { { QStringLiteral("unscored") },
                 {},
                 Tr::tr("Only connections that have no verdict yet.") },
               filterOption(Tr::tr("Only connections that match, in the language of the window's "
                                   "filter bar, such as 'dport:443 -country:US score<1e-5'. "
                                   "Fields: %1.")
                                .arg(filterFieldNames())),
               formatOption() },
             { QStringLiteral("flow-oa suspicious --workspace /srv/flows -d 20260318 --limit 20"),
               QStringLiteral("flow-oa suspicious -d 20260318 --unscored --format csv"),
               QStringLiteral("flow-oa suspicious -d 20260318 --filter 'src:10.0.0.0/8 -dport:443 "
                              "ibyt>10M'") },
             runSuspicious };
}

} // namespace fw
