// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/longjobs.h"

#include "app/services/deletedays.h"
#include "core/base/printable.h"

#include <QFileInfo>

namespace fw {

namespace {

constexpr auto sampleDay = "2026-03-18";

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

QString LongJobs::titleOf(const QStringList& names)
{
    return names.size() == 1 ? printable(QFileInfo(names.first()).fileName())
                             : tr("%n file(s)", nullptr, static_cast<int>(names.size()));
}

void LongJobs::importFiles(const QStringList& names)
{
    start<BatchResult>(
        tr("Import"),
        [names](Session& session, const RunContext& context) -> Result<BatchResult> {
            auto result = importBatch(session, { listFlowFiles(names) }, context);
            if (const auto failed = failureOf(result))
                return failure(*failed);
            return result;
        },
        describeBatch);
}

void LongJobs::goOnImporting()
{
    start<BatchResult>(
        tr("Import"),
        [](Session& session, const RunContext& context) -> Result<BatchResult> {
            const auto request = requestToGoOn(session.workspace());
            if (!request)
                return failure(request.error());
            return importBatch(session, *request, context);
        },
        describeBatch);
}

void LongJobs::openFiles(const QStringList& names, std::int64_t limit)
{
    start<OpenedFiles>(
        titleOf(names),
        [names, limit](Session& session, const RunContext& context) -> Result<OpenedFiles> {
            auto opened = fw::openFiles(session, names, limit, context);
            // One alone fails as any other job does.
            if (opened.results.empty() && opened.flows)
                if (const auto failed = failureOf(*opened.flows))
                    return failure(*failed);
            if (!opened.flows && opened.results.size() == 1)
                if (const auto* const error = std::get_if<Error>(&opened.results.front().outcome))
                    return failure(*error);
            return opened;
        },
        describeOpened);
}

void LongJobs::importArrival(const FlowFile& file, std::shared_ptr<ArrivalImport> arrivals,
                             QObject* context, std::function<void(Result<Arrival>)> done)
{
    m_jobs.submit<Arrival>(
        [file, arrivals = std::move(arrivals)](Session& session,
                                               const RunContext& run) -> Result<Arrival> {
            FileImport import = arrivals->import(session, file, run);
            return Arrival { std::move(import), arrivals->last(), arrivals->takeProblem() };
        },
        context, std::move(done));
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
