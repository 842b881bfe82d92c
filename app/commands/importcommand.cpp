// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/format.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportCommand)
};

struct Imports
{
    std::vector<ImportOutcome> done;
    std::optional<Error> stopped; // why the file after those was not imported
};

Imports importFiles(Session& session, const QStringList& files, const RunContext& context)
{
    Imports imports;
    for (const QString& file : files) {
        auto outcome = session.import(file, context);
        if (!outcome) {
            imports.stopped = outcome.error();
            break;
        }
        imports.done.push_back(std::move(*outcome));
    }
    return imports;
}

std::vector<RejectReason> reasonsOf(const RejectedLines& rejected)
{
    std::vector<RejectReason> reasons;
    for (std::size_t i = 0; i < rejectReasonCount; ++i)
        if (rejected.count(static_cast<RejectReason>(i)) > 0)
            reasons.push_back(static_cast<RejectReason>(i));
    return reasons;
}

void printRejected(Console& console, const ImportReport& report)
{
    const RejectedLines& rejected = report.rejected;
    if (rejected.total() == 0)
        return;
    console.resultLine(
        Tr::tr("%1, rejected lines: %2").arg(report.file, formatCount(rejected.total())));
    for (const RejectReason reason : reasonsOf(rejected)) {
        console.resultLine(QStringLiteral("  %1: %2")
                               .arg(formatCount(rejected.count(reason)), rejectReasonText(reason)));
        for (const RejectedLines::Example& example : rejected.examples())
            if (example.reason == reason)
                console.resultLine(QStringLiteral("    ")
                                   + Tr::tr("line %1: %2").arg(example.line).arg(example.text()));
    }
}

void printTable(Console& console, const std::vector<ImportOutcome>& outcomes)
{
    if (outcomes.empty())
        return;
    TextTable table(
        { { Tr::tr("file") }, { Tr::tr("day") }, { Tr::tr("flows"), TextTable::Right }, { {} } });
    for (const ImportOutcome& outcome : outcomes)
        for (const ImportedDay& day : outcome.report.days)
            table.add(
                { outcome.report.file, day.day.iso(), formatCount(day.flows),
                  day.alreadyThere ? Tr::tr("already imported, nothing changed") : QString() });
    console.result(table.text());
    for (const ImportOutcome& outcome : outcomes)
        printRejected(console, outcome.report);
    for (const ImportOutcome& outcome : outcomes)
        for (const Day day : outcome.refreshed)
            console.resultLine(
                Tr::tr("%1: details, chords and ingest summary were made anew.").arg(day.iso()));
}

QJsonObject toJson(const ImportOutcome& outcome)
{
    const ImportReport& report = outcome.report;
    QJsonArray days;
    for (const ImportedDay& day : report.days)
        days.append(QJsonObject { { QStringLiteral("day"), day.day.iso() },
                                  { QStringLiteral("flows"), static_cast<qint64>(day.flows) },
                                  { QStringLiteral("already_imported"), day.alreadyThere } });
    QJsonArray reasons;
    for (const RejectReason reason : reasonsOf(report.rejected))
        reasons.append(QJsonObject {
            { QStringLiteral("reason"), rejectReasonText(reason) },
            { QStringLiteral("lines"), static_cast<qint64>(report.rejected.count(reason)) } });
    QJsonArray examples;
    for (const RejectedLines::Example& example : report.rejected.examples())
        examples.append(
            QJsonObject { { QStringLiteral("line"), static_cast<qint64>(example.line) },
                          { QStringLiteral("reason"), rejectReasonText(example.reason) },
                          { QStringLiteral("column"), example.column },
                          { QStringLiteral("value"), example.value } });
    QJsonArray refreshed;
    for (const Day day : outcome.refreshed)
        refreshed.append(day.iso());
    return { { QStringLiteral("file"), report.file },
             { QStringLiteral("bytes"), static_cast<qint64>(report.bytes) },
             { QStringLiteral("seconds"), report.seconds },
             { QStringLiteral("days"), days },
             { QStringLiteral("rejected_lines"), static_cast<qint64>(report.rejected.total()) },
             { QStringLiteral("rejected"), reasons },
             { QStringLiteral("rejected_examples"), examples },
             { QStringLiteral("refreshed"), refreshed } };
}

int runImport(Invocation& call)
{
    const OutputFormat format = call.format();
    const QStringList files = call.arguments();
    if (files.contains(QString()))
        call.setWrong(Tr::tr("The name of a file is empty."));
    if (call.isWrong())
        return call.wrongUsage();
    const auto imports = runInSession<Imports>(
        call, WorkspaceUse::Make, [files](Session& session, const RunContext& context) {
            return Result<Imports>(importFiles(session, files, context));
        });
    if (!imports)
        return call.failed(imports.error());
    if (format == OutputFormat::Json) {
        QJsonArray list;
        for (const ImportOutcome& outcome : imports->done)
            list.append(toJson(outcome));
        call.console().result(QJsonDocument(list).toJson());
    } else {
        printTable(call.console(), imports->done);
    }
    if (!imports->stopped)
        return exitDone;
    Error error = *imports->stopped;
    if (!imports->done.empty()) {
        if (error.code == ErrorCode::Cancelled)
            error.message = Tr::tr("Cancelled.");
        error.message += QLatin1Char(' ')
            + Tr::tr("%1 of %2 files were imported and are kept; import the rest again.")
                  .arg(imports->done.size())
                  .arg(files.size());
    }
    return call.failed(error);
}

} // namespace

Command importCommand()
{
    return { QStringLiteral("import"),
             Tr::tr("Imports flow CSV files into the days their rows belong to."),
             QStringLiteral("FILE..."),
             { formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa import --workspace /srv/flows flow_20260318.csv") },
             runImport };
}

} // namespace fw
