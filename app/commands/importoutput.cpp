// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importoutput.h"

#include "app/commands/texttable.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportCommand)
};

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
    for (const QString& line : rejectedText(rejected).split(QLatin1Char('\n')))
        console.resultLine(QStringLiteral("  ") + line);
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
             { QStringLiteral("format"), flowFormatId(report.format) },
             { QStringLiteral("bytes"), static_cast<qint64>(report.bytes) },
             { QStringLiteral("seconds"), report.seconds },
             { QStringLiteral("days"), days },
             { QStringLiteral("rejected_lines"), static_cast<qint64>(report.rejected.total()) },
             { QStringLiteral("rejected"), reasons },
             { QStringLiteral("rejected_examples"), examples },
             { QStringLiteral("refreshed"), refreshed } };
}

QJsonObject toJson(const FileImport& import)
{
    if (const auto* const outcome = std::get_if<ImportOutcome>(&import.outcome))
        return toJson(*outcome);
    QJsonObject object { { QStringLiteral("file"), import.file } };
    if (import.isPassedOver)
        object[QStringLiteral("passed_over")] = true;
    else
        object[QStringLiteral("error")] = std::get<Error>(import.outcome).text();
    return object;
}

std::vector<const ImportOutcome*> doneOf(const std::vector<FileImport>& imports)
{
    std::vector<const ImportOutcome*> done;
    for (const FileImport& import : imports)
        if (const auto* const outcome = std::get_if<ImportOutcome>(&import.outcome))
            done.push_back(outcome);
    return done;
}

} // namespace

void printImports(Console& console, const std::vector<FileImport>& imports)
{
    const auto done = doneOf(imports);
    if (done.empty())
        return;
    TextTable table({ { Tr::tr("file") },
                      { Tr::tr("day") },
                      { Tr::tr("flows"), TextTable::Right },
                      { Tr::tr("format") },
                      { {} } });
    for (const ImportOutcome* const outcome : done)
        for (const ImportedDay& day : outcome->report.days)
            table.add(
                { outcome->report.file, day.day.iso(), formatCount(day.flows),
                  flowFormatName(outcome->report.format),
                  day.alreadyThere ? Tr::tr("already imported, nothing changed") : QString() });
    console.result(table.text());
    for (const ImportOutcome* const outcome : done)
        printRejected(console, outcome->report);
    for (const ImportOutcome* const outcome : done)
        for (const Day day : outcome->refreshed)
            console.resultLine(
                Tr::tr("%1: details, chords and ingest summary were made anew.").arg(day.iso()));
}

QByteArray importAsJsonLine(const FileImport& import)
{
    return QJsonDocument(toJson(import)).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray importsAsJson(const std::vector<FileImport>& imports)
{
    QJsonArray list;
    for (const FileImport& import : imports)
        list.append(toJson(import));
    return QJsonDocument(list).toJson();
}

} // namespace fw
