// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/format.h"
#include "core/net/webhdfsurl.h"

#include <QDir>

#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunCommand)
};

void printTable(Console& console, const RunReport& report)
{
    console.resultLine(Tr::tr("%1: run done in %2 s, %3 of %4 lines of %5")
                           .arg(report.day.iso(), QString::number(report.seconds, 'f', 1),
                                formatCount(std::min(report.limit, report.resultsLines)),
                                formatCount(report.resultsLines), report.resultsFile));
    TextTable table({ { Tr::tr("stage") },
                      { Tr::tr("rows"), TextTable::Right },
                      { Tr::tr("seconds"), TextTable::Right },
                      { Tr::tr("note") } });
    for (const StageReport& stage : report.stages)
        table.add({ stageTitle(stage.stage), formatCount(stage.rows),
                    QString::number(stage.seconds, 'f', 2), stage.note });
    console.result(table.text());
    for (const QString& warning : report.warnings)
        console.resultLine(Tr::tr("Warning: %1").arg(warning));
}

// A path made absolute, or an address as it is.
QString resultsFile(Invocation& call, const QString& given)
{
    if (!isWebHdfsUrl(given))
        return QDir().absoluteFilePath(given);
    const auto url = WebHdfsUrl::parse(given);
    if (!url) {
        call.setWrong(url.error().message);
        return given;
    }
    return url->toString();
}

int runRun(Invocation& call)
{
    RunRequest request;
    request.day = call.day();
    request.limit =
        call.wholeNumber(QStringLiteral("limit"), 1, std::numeric_limits<std::int64_t>::max(), 0);
    const QString results = QStringLiteral("results");
    if (call.has(results)) {
        if (call.text(results).isEmpty())
            call.setWrong(Tr::tr("--results needs a file."));
        request.resultsFile = resultsFile(call, call.text(results));
    }
    const QString type = QStringLiteral("type");
    if (call.has(type) && call.text(type) != QLatin1String("flow"))
        call.setWrong(Tr::tr("--type can only be flow, not '%1'.").arg(call.text(type)));
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto report = runInSession<RunReport>(
        call, call.has(results) ? WorkspaceUse::Make : WorkspaceUse::Existing,
        [request](Session& session, RunContext context) {
            return session.run(request, std::move(context));
        });
    if (!report)
        return call.failed(report.error());
    if (format == OutputFormat::Json)
        call.console().result(report->toJson());
    else
        printTable(call.console(), *report);
    return exitDone;
}

} // namespace

Command runCommand()
{
    return { QStringLiteral("run"),
             Tr::tr("Runs the analysis of a day: makes everything the workbench shows of it."),
             {},
             { dateOption(),
               { { QStringLiteral("l"), QStringLiteral("limit") },
                 Tr::tr("LIMIT"),
                 Tr::tr("How many rows to take from the head of the ranked results, 1 or greater."),
                 true },
               { { QStringLiteral("t"), QStringLiteral("type") },
                 Tr::tr("TYPE"),
                 Tr::tr("The kind of data; only flow. Default: flow.") },
               fileOption("results",
                          Tr::tr("The ranked results, a file or a webhdfs://host:port/path; the "
                                 "day keeps a copy. Default: flow_results.csv of the day's "
                                 "folder.")),
               formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa run --workspace /srv/flows -d 20260318 -t flow -l 500") },
             runRun };
}

} // namespace fw
