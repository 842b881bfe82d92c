// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importoutput.h"
#include "app/commands/runinsession.h"
#include "app/commands/standardinput.h"
#include "core/ingest/flowfiles.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportCommand)
};

struct Imports
{
    std::vector<FileImport> files; // as many as there was time for
    QStringList passedOver; // not even looked at
    std::size_t asked = 0; // files there were
    bool cancelled = false;
};

Result<ImportOutcome> importOne(Session& session, const QString& file, const RunContext& context)
{
    if (file != QLatin1String("-"))
        return session.import(file, context);
    StandardInput input(context.stopToken());
    return session.import(FlowStream { input, Tr::tr("standard input") }, context);
}

// One file after the other; a file that is refused does not keep the next one from being imported.
Imports importFiles(Session& session, const QStringList& names, const RunContext& context)
{
    FlowFiles list = listFlowFiles(names);
    Imports imports;
    imports.passedOver = std::move(list.passedOver);
    imports.asked = list.files.size();
    for (const FlowFile& file : list.files) {
        auto outcome = importOne(session, file.path, context);
        if (!outcome && outcome.error().code == ErrorCode::Cancelled) {
            imports.cancelled = true;
            break;
        }
        if (outcome)
            imports.files.push_back({ file.path, std::move(*outcome) });
        else
            imports.files.push_back(
                { file.path, outcome.error(),
                  file.isFromFolder && outcome.error().code == ErrorCode::OtherKind });
    }
    return imports;
}

// What did not go as asked, each in a line; the exit code.
int tellFailures(Invocation& call, const Imports& imports)
{
    for (const QString& path : imports.passedOver)
        call.console().message(
            Tr::tr("Passed over, hidden, empty or no file to read: %1").arg(path));
    std::size_t done = 0;
    std::size_t asked = imports.asked;
    int code = exitDone;
    for (const FileImport& import : imports.files) {
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
    if (done == 0 && asked == 0)
        return call.failed(Tr::tr("There is no file with flows."));
    if (imports.cancelled && done == 0)
        return call.failed(cancelledError().value());
    const QString kept = Tr::tr("%1 of %2 files were imported and are kept; import the rest again.")
                             .arg(done)
                             .arg(asked);
    if (imports.cancelled)
        return call.failed(Tr::tr("Cancelled.") + QLatin1Char(' ') + kept);
    return code != exitDone && done > 0 ? call.failed(kept) : code;
}

int runImport(Invocation& call)
{
    const OutputFormat format = call.format();
    const QStringList names = call.arguments();
    if (names.contains(QString()))
        call.setWrong(Tr::tr("The name of a file is empty."));
    if (names.count(QStringLiteral("-")) > 1)
        call.setWrong(Tr::tr("Standard input (-) can be read once."));
    if (call.isWrong())
        return call.wrongUsage();
    const auto imports = runInSession<Imports>(
        call, WorkspaceUse::Make, [names](Session& session, const RunContext& context) {
            return Result<Imports>(importFiles(session, names, context));
        });
    if (!imports)
        return call.failed(imports.error());
    if (format == OutputFormat::Json)
        call.console().result(importsAsJson(imports->files));
    else
        printImports(call.console(), imports->files);
    return tellFailures(call, *imports);
}

} // namespace

Command importCommand()
{
    return { QStringLiteral("import"),
             Tr::tr("Imports flows into the days they belong to."),
             QStringLiteral("FILE..."),
             { formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa import --workspace /srv/flows flow_20260318.csv"),
               QStringLiteral("flow-oa import --workspace /srv/flows /opt/zeek/logs/2026-03-18"),
               QStringLiteral("TZ=UTC nfdump -R /var/nfdump -o csv | flow-oa import -") },
             runImport,
             true,
             Tr::tr(
                 "A FILE is a file with flows, also packed with gzip, a folder of such files, or "
                 "- for standard input. The format is found in the content: CSV of Spot, of "
                 "spot-nfdump and of nfdump (run it with TZ=UTC), nfcapd files (needs the "
                 "program nfdump), Zeek's conn.log in columns or JSON, Argus binetflow, and "
                 "Suricata's eve.json. A file that was imported before changes nothing. One "
                 "that is refused does not keep the others from being imported.") };
}

} // namespace fw
