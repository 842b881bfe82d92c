// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importoutput.h"
#include "app/commands/importwatch.h"
#include "app/commands/runinsession.h"
#include "app/commands/standardinput.h"
#include "app/services/folderwatch.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportCommand)
};

constexpr int mostSecondsBetweenLooks = 3600;

Result<ImportOutcome> importStandardInput(Session& session, const RunContext& context)
{
    StandardInput input(context.stopToken());
    return session.import(FlowStream { input, Tr::tr("standard input") }, context);
}

// What did not go as asked, each in a line; the exit code.
int tellFailures(Invocation& call, const BatchResult& result)
{
    const BatchReport& report = result.report;
    for (const QString& path : report.notRead)
        call.console().message(
            Tr::tr("Passed over, hidden, empty or no file to read: %1").arg(path));
    std::size_t done = result.takenOver();
    std::size_t asked = report.files.size();
    int code = exitDone;
    for (const FileImport& import : result.imports) {
        const auto* const error = std::get_if<Error>(&import.outcome);
        if (!error) {
            ++done;
        } else if (import.isPassedOver) {
            --asked;
            call.console().message(Tr::tr("Passed over, no flows in it: %1").arg(import.file));
        } else {
            code = call.failed(*error);
        }
    }
    if (!result.reportProblem.isEmpty())
        call.console().message(result.reportProblem);
    const bool isCancelled = report.state == BatchState::Cancelled;
    if (done == 0 && asked == 0)
        return call.failed(Tr::tr("There is no file with flows."));
    if (isCancelled && done == 0)
        return call.failed(cancelledError().value());
    const QString kept = Tr::tr("%1 of %2 files were imported and are kept; import the rest again.")
                             .arg(done)
                             .arg(asked);
    if (isCancelled)
        return call.failed(Tr::tr("Cancelled.") + QLatin1Char(' ') + kept + QLatin1Char(' ')
                           + Tr::tr("'flow-oa import --resume' goes on."));
    return code != exitDone && done > 0 ? call.failed(kept) : code;
}

int tell(Invocation& call, OutputFormat format, const BatchResult& result)
{
    if (result.takenOver() > 0)
        call.console().message(
            Tr::tr("Files done before and not read again: %1").arg(result.takenOver()));
    if (format == OutputFormat::Json)
        call.console().result(importsAsJson(result.imports));
    else
        printImports(call.console(), result.imports);
    return tellFailures(call, result);
}

int importFiles(Invocation& call, OutputFormat format)
{
    const auto result = runInSession<BatchResult>(
        call, WorkspaceUse::Make,
        [names = call.arguments()](Session& session, const RunContext& context) {
            return Result<BatchResult>(
                importBatch(session, { listFlowFiles(names) }, context, importStandardInput));
        });
    return result ? tell(call, format, *result) : call.failed(result.error());
}

int goOn(Invocation& call, OutputFormat format)
{
    const auto result = runInSession<BatchResult>(
        call, WorkspaceUse::Existing,
        [](Session& session, const RunContext& context) -> Result<BatchResult> {
            const auto request = requestToGoOn(session.workspace());
            if (!request)
                return failure(request.error());
            return importBatch(session, *request, context);
        });
    return result ? tell(call, format, *result) : call.failed(result.error());
}

int runImport(Invocation& call)
{
    const QString watch = QStringLiteral("watch");
    const QString resume = QStringLiteral("resume");
    const QString every = QStringLiteral("every");
    const OutputFormat format = call.format();
    const auto seconds = call.wholeNumber(every, 1, mostSecondsBetweenLooks, usualLooks.count());
    const QStringList names = call.arguments();
    if (names.contains(QString()) || call.texts(watch).contains(QString()))
        call.setWrong(Tr::tr("The name of a file is empty."));
    if (names.count(QStringLiteral("-")) > 1)
        call.setWrong(Tr::tr("Standard input (-) can be read once."));
    if (call.has(watch) && call.has(resume))
        call.setWrong(Tr::tr("--watch and --resume do not go together."));
    for (const QString& option : { watch, resume })
        if (call.has(option) && !names.isEmpty())
            call.setWrong(Tr::tr("With --%1 no FILE can be given.").arg(option));
    if (call.has(every) && !call.has(watch))
        call.setWrong(Tr::tr("--every needs --watch."));
    if (call.isWrong())
        return call.wrongUsage();
    if (call.has(watch))
        return watchAndImport(call, format, call.texts(watch), std::chrono::seconds(seconds));
    return call.has(resume) ? goOn(call, format) : importFiles(call, format);
}

} // namespace

Command importCommand()
{
    return { QStringLiteral("import"),
             Tr::tr("Imports flows into the days they belong to."),
             QStringLiteral("FILE..."),
             { { { QStringLiteral("resume") },
                 {},
                 Tr::tr("go on with the newest import that was cancelled or killed") },
               { { QStringLiteral("watch") },
                 QStringLiteral("FOLDER"),
                 Tr::tr("import the files of this folder, and each new one when it is complete, "
                        "until the program is stopped (SIGINT, SIGTERM); may be repeated"),
                 false,
                 true,
                 {},
                 ValueKind::Folder },
               { { QStringLiteral("every") },
                 QStringLiteral("SECONDS"),
                 Tr::tr("with --watch: how long a file must stay as it is to count as complete, "
                        "and how often is looked (default: %1)")
                     .arg(usualLooks.count()) },
               formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa import --workspace /srv/flows flow_20260318.csv"),
               QStringLiteral("flow-oa import --workspace /srv/flows /opt/zeek/logs/2026-03-18"),
               QStringLiteral("TZ=UTC nfdump -R /var/nfdump -o csv | flow-oa import -"),
               QStringLiteral("flow-oa import --resume"),
               QStringLiteral("flow-oa import --watch /var/nfdump --format json") },
             runImport,
             true,
             Tr::tr(
                 "A FILE is a file with flows, also packed with gzip, a folder of such files, or "
                 "- for standard input. The format is found in the content: CSV of Spot, of "
                 "spot-nfdump and of nfdump (run it with TZ=UTC), nfcapd files (needs the "
                 "program nfdump), Zeek's conn.log in columns or JSON, Argus binetflow, and "
                 "Suricata's eve.json. A file that was imported before changes nothing. One "
                 "that is refused does not keep the others from being imported. What became of "
                 "each file stands in a report, data/flow/import_reports in the workspace. A "
                 "watched folder's file is imported once its size and time stay the same and its "
                 "name is not that of a file in the making; one that was refused is tried again "
                 "when it changes. With --format json a watch prints a line for each file."),
             { QStringLiteral("resume"), QStringLiteral("watch") } };
}

} // namespace fw
