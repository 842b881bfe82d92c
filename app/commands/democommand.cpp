// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/demoday.h"
#include "app/commands/runinsession.h"
#include "core/base/format.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DemoCommand)
};

// Fixed, so that the same command gives the same day whenever it is typed.
const Day demoDate(2026, 3, 18);

int runDemo(Invocation& call)
{
    SampleRequest request;
    request.day = call.has(QStringLiteral("date")) ? call.day() : demoDate;
    request.flows = call.wholeNumber(QStringLiteral("flows"), SampleRequest::minimumFlows,
                                     SampleRequest::maximumFlows, request.flows);
    request.seed = call.seed(QStringLiteral("seed"), request.seed);
    if (call.isWrong())
        return call.wrongUsage();
    const auto demo = runInSession<DemoDay>(
        call, WorkspaceUse::Make, [request](Session& session, RunContext context) {
            return makeDemoDay(session, request, std::move(context));
        });
    if (!demo)
        return call.failed(demo.error());
    Console& console = call.console();
    const QString day = request.day.iso();
    console.resultLine(
        demo->imported.report.alreadyImported()
            ? Tr::tr("%1: the sample day is already there, nothing changed.").arg(day)
            : Tr::tr("%1: %2 flows imported, %3 ranked results ready.")
                  .arg(day, formatCount(demo->imported.report.flows()),
                       formatCount(demo->sample.results)));
    console.message(
        Tr::tr("Next: flow-oa run --workspace %1 -d %2 -l 500").arg(call.workspace(), day));
    return exitDone;
}

} // namespace

Command demoCommand()
{
    return {
        QStringLiteral("demo"),
        Tr::tr("Makes a sample day, with its flows imported, to try things on."),
        {},
        { { { QStringLiteral("d"), QStringLiteral("date") },
            Tr::tr("DATE"),
            Tr::tr("The day to make, as yyyymmdd or yyyy-mm-dd. Default: %1.").arg(demoDate.iso()),
            false,
            false,
            {},
            ValueKind::Day },
          { { QStringLiteral("flows") },
            Tr::tr("N"),
            Tr::tr("How many flows, %1 to %2. Default: %3.")
                .arg(SampleRequest::minimumFlows)
                .arg(SampleRequest::maximumFlows)
                .arg(SampleRequest().flows) },
          { { QStringLiteral("seed") },
            Tr::tr("S"),
            Tr::tr("Another whole number makes another day. Default: %1.")
                .arg(SampleRequest().seed) } },
        { QStringLiteral("flow-oa demo --workspace /tmp/demo --flows 50000") },
        runDemo
    };
}

} // namespace fw
