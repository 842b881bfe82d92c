// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/longjobs.h"

#include "app/services/deletedays.h"
#include "app/services/openfiles.h"
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

constexpr auto sampleDay = "2026-03-18";

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

JobOutcome describeImport(const ImportOutcome& outcome)
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

JobOutcome describe(const OpenedFile& opened)
{
    const QString name = printable(QFileInfo(opened.file).fileName());
    if (const auto* const imported = std::get_if<ImportOutcome>(&opened.outcome)) {
        JobOutcome outcome = describeImport(*imported);
        outcome.words = Tr::tr("%1 holds raw flows. %2").arg(name, outcome.words);
        return outcome;
    }
    if (const auto* const report = std::get_if<RunReport>(&opened.outcome)) {
        JobOutcome outcome = describeRun(*report);
        outcome.words = Tr::tr("%1 holds ranked results. %2").arg(name, outcome.words);
        return outcome;
    }
    const Error& error = std::get<Error>(opened.outcome);
    if (error.code == ErrorCode::Cancelled)
        return { {}, Tr::tr("%1 was not opened: stopped.").arg(name), true };
    return { {}, Tr::tr("%1 was not opened: %2").arg(name, printable(error.text())), false, true };
}

JobOutcome describeFiles(const std::vector<OpenedFile>& files)
{
    JobOutcome all;
    QStringList words;
    for (const OpenedFile& file : files) {
        JobOutcome one = describe(file);
        words += one.words;
        // The newest of the days is the one to look at.
        all.day = std::max(all.day, one.day);
        all.hasWarnings = all.hasWarnings || one.hasWarnings;
        all.hasErrors = all.hasErrors || one.hasErrors;
    }
    all.words = words.join(QLatin1Char('\n'));
    return all;
}

JobOutcome describeDeletion(const DaysDeletion& deletion)
{
    return { deletion.show, deletionText(deletion), deletion.isCancelled,
             !deletion.isWhole() && !deletion.isCancelled };
}

} // namespace

LongJobs::LongJobs(const QString& workspacePath, std::shared_ptr<Credentials> credentials,
                   QObject* parent)
    : QObject(parent)
    , m_jobs(QStringLiteral("jobs"), workspacePath, std::move(credentials))
{
}

template<typename T>
void LongJobs::start(const QString& title, std::function<Result<T>(Session&, RunContext)> work,
                     JobOutcome (*describe)(const T&))
{
    if (m_running)
        return;
    m_running = true;
    m_job = m_jobs.submit<T>(
        std::move(work), this,
        [this, describe](Result<T> result) {
            m_running = false;
            if (result)
                Q_EMIT finished(describe(*result));
            else
                Q_EMIT failed(result.error());
        },
        [this](const Progress& progress) { Q_EMIT progressed(progress); });
    Q_EMIT started(title);
}

void LongJobs::runAnalysis(Day day, std::int64_t limit)
{
    start<RunReport>(
        tr("Analysis of %1").arg(day.iso()),
        [request = RunRequest { day, limit, {} }](Session& session, RunContext context) {
            return session.run(request, std::move(context));
        },
        describeRun);
}

void LongJobs::openResults(const QString& file, std::int64_t limit)
{
    start<RunReport>(
        tr("Analysis of %1").arg(QFileInfo(file).fileName()),
        [file, limit](Session& session, RunContext context) {
            return session.openResults(file, limit, std::move(context));
        },
        describeRun);
}

void LongJobs::importFile(const QString& file)
{
    start<ImportOutcome>(
        tr("Import"),
        [file](Session& session, RunContext context) {
            return session.import(file, std::move(context));
        },
        describeImport);
}

void LongJobs::openFiles(const QStringList& files, std::int64_t limit)
{
    start<std::vector<OpenedFile>>(
        files.size() == 1 ? printable(QFileInfo(files.first()).fileName())
                          : tr("%n file(s)", nullptr, static_cast<int>(files.size())),
        [files, limit](Session& session, RunContext context) -> Result<std::vector<OpenedFile>> {
            auto opened = fw::openFiles(session, files, limit, std::move(context));
            // One alone fails as any other job does.
            if (opened.size() == 1)
                if (const auto* const error = std::get_if<Error>(&opened.front().outcome))
                    return failure(*error);
            return opened;
        },
        describeFiles);
}

void LongJobs::deleteDays(const std::vector<Day>& days, Day shown)
{
    start<DaysDeletion>(
        tr("Deletion"),
        [days, shown](Session& session, RunContext context) -> Result<DaysDeletion> {
            return fw::deleteDays(session, days, shown, std::move(context));
        },
        describeDeletion);
}

void LongJobs::openSample(std::int64_t limit)
{
    start<RunReport>(
        tr("Sample day"),
        [limit](Session& session, RunContext context) -> Result<RunReport> {
            SampleRequest request;
            request.day = *Day::parse(QLatin1String(sampleDay));
            const auto made = session.makeSample(request, context);
            if (!made)
                return failure(made.error());
            return session.run({ request.day, limit, {} }, context);
        },
        describeRun);
}

} // namespace fw
