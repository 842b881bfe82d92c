// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/joboutcome.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <variant>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::LongJobs)
};

constexpr qsizetype mostRefusals = 3; // said in the window; the report has all

JobOutcome describeFile(const ImportOutcome& outcome)
{
    const ImportReport& report = outcome.report;
    const Day day = report.days.front().day;
    if (report.alreadyImported())
        return { day, Tr::tr("This file had been imported before; nothing was changed."), false };
    QString text = Tr::tr("Imported %1 flows.").arg(formatCount(report.flows()));
    const std::int64_t rejected = report.rejected.total();
    if (rejected > 0) {
        const auto& first = report.rejected.examples().front();
        text += QLatin1Char(' ')
            + Tr::tr("%n line(s) were left out; the first is line %1: %2.", nullptr,
                     static_cast<int>(rejected))
                  .arg(first.line)
                  .arg(rejectReasonText(first.reason));
    }
    return { day, text, rejected > 0 };
}

QString notOpened(const QString& file, const Error& error)
{
    const QString name = printable(QFileInfo(file).fileName());
    return error.code == ErrorCode::Cancelled
        ? Tr::tr("%1 was not opened: stopped.").arg(name)
        : Tr::tr("%1 was not opened: %2").arg(name, printable(error.text()));
}

// The first refusals, and how many more there are.
QStringList refusalsOf(const BatchResult& result)
{
    QStringList lines;
    int more = 0;
    for (const FileImport& import : result.imports)
        if (const auto* const error = std::get_if<Error>(&import.outcome);
            error && !import.isPassedOver) {
            if (lines.size() < mostRefusals)
                lines += notOpened(import.file, *error);
            else
                ++more;
        }
    if (more > 0)
        lines += Tr::tr("More refused files, which the report has: %1").arg(more);
    return lines;
}

JobOutcome describeResults(const OpenedResults& opened)
{
    if (const auto* const report = std::get_if<RunReport>(&opened.outcome)) {
        JobOutcome outcome = describeRun(*report);
        outcome.words = Tr::tr("%1 holds ranked results. %2")
                            .arg(printable(QFileInfo(opened.file).fileName()), outcome.words);
        return outcome;
    }
    const Error& error = std::get<Error>(opened.outcome);
    return { {},
             notOpened(opened.file, error),
             error.code == ErrorCode::Cancelled,
             error.code != ErrorCode::Cancelled };
}

} // namespace

JobOutcome describeRun(const RunReport& report)
{
    const StageReport* const scores = report.find(Stage::Scores);
    QString text = Tr::tr("Analysis of %1: %n connection(s) ranked.", nullptr,
                          scores ? static_cast<int>(scores->rows) : 0)
                       .arg(report.day.iso());
    for (const QString& warning : report.warnings)
        text += QLatin1Char('\n') + printable(warning);
    return { report.day, text, !report.warnings.empty() };
}

JobOutcome describeBatch(const BatchResult& result)
{
    const BatchReport& report = result.report;
    JobOutcome all;
    if (report.files.size() == 1 && result.imports.size() == 1
        && std::holds_alternative<ImportOutcome>(result.imports.front().outcome)) {
        all = describeFile(std::get<ImportOutcome>(result.imports.front().outcome));
        all.reportPath = all.hasWarnings ? result.reportPath : QString();
    } else if (report.files.empty()) {
        all.words = Tr::tr("There is no file with flows.");
        all.hasWarnings = true;
    } else {
        const BatchReport::Sums sums = report.sums();
        const bool isStopped = report.state == BatchState::Cancelled;
        all.words = (isStopped ? Tr::tr("Cancelled.") + QLatin1Char(' ') : QString())
            + batchSumsText(report);
        if (result.takenOver() > 0)
            all.words += QLatin1Char(' ')
                + Tr::tr("Done before and not read again: %1.")
                      .arg(formatCount(static_cast<std::int64_t>(result.takenOver())));
        const QStringList refusals = refusalsOf(result);
        for (const QString& line : refusals)
            all.words += QLatin1Char('\n') + line;
        all.hasErrors = !refusals.isEmpty();
        all.hasWarnings = sums.rejected > 0 || isStopped;
        all.reportPath = result.reportPath;
        all.canGoOn = report.isUnfinished();
        // The newest of the days is the one to look at.
        if (!sums.days.empty())
            all.day = sums.days.back();
    }
    if (!result.reportProblem.isEmpty()) {
        all.words += QLatin1Char('\n') + printable(result.reportProblem);
        all.hasWarnings = true;
    }
    return all;
}

JobOutcome describeOpened(const OpenedFiles& opened)
{
    JobOutcome all;
    QStringList words;
    if (opened.flows) {
        all = describeBatch(*opened.flows);
        const auto& imports = opened.flows->imports;
        const bool isOne = opened.flows->report.files.size() == 1 && imports.size() == 1;
        if (isOne && std::holds_alternative<ImportOutcome>(imports.front().outcome)) {
            all.words = Tr::tr("%1 holds raw flows. %2")
                            .arg(printable(QFileInfo(imports.front().file).fileName()), all.words);
        } else if (isOne) {
            // Beside results the sum of one refused file says nothing more.
            all.words = refusalsOf(*opened.flows).join(QLatin1Char('\n'));
        }
        words += all.words;
    }
    for (const OpenedResults& results : opened.results) {
        const JobOutcome one = describeResults(results);
        words += one.words;
        all.day = std::max(all.day, one.day);
        all.hasWarnings = all.hasWarnings || one.hasWarnings;
        all.hasErrors = all.hasErrors || one.hasErrors;
    }
    all.words = words.join(QLatin1Char('\n'));
    return all;
}

std::optional<Error> failureOf(const BatchResult& result)
{
    if (result.report.files.size() == 1 && result.imports.size() == 1)
        if (const auto* const error = std::get_if<Error>(&result.imports.front().outcome);
            error && !result.imports.front().isPassedOver)
            return *error;
    const bool isNothing = result.report.state == BatchState::Cancelled && result.imports.empty()
        && result.takenOver() == 0;
    return isNothing && result.report.files.size() <= 1 ? std::optional(cancelledError().value())
                                                        : std::nullopt;
}

} // namespace fw
