// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/importbatch.h"

#include "core/base/worker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportBatch)
};

constexpr std::size_t mostArrivals = 500; // in one report

std::int64_t now()
{
    return QDateTime::currentSecsSinceEpoch();
}

BatchReport newReport()
{
    BatchReport report;
    report.programVersion = QStringLiteral(FLOW_VERSION);
    report.startedAt = now();
    report.processId = QCoreApplication::applicationPid();
    return report;
}

bool isAsItWas(const BatchFile& file, const BatchFile& earlier)
{
    return file.size == earlier.size && file.modified == earlier.modified;
}

// It is not the file's fault.
bool isForLater(const Error& error)
{
    return error.code == ErrorCode::Busy || error.code == ErrorCode::Unreachable
        || error.code == ErrorCode::TimedOut;
}

// Whether the batch went on behind this file: a cancelled one is not reached.
bool note(BatchFile& file, const Result<ImportOutcome>& result, double seconds)
{
    if (!result && result.error().code == ErrorCode::Cancelled)
        return false;
    file.seconds = seconds;
    if (!result) {
        file.outcome = file.isFromFolder && result.error().code == ErrorCode::OtherKind
            ? FileOutcome::PassedOver
            : FileOutcome::Refused;
        file.sentence = result.error().text();
        return true;
    }
    const ImportReport& report = result->report;
    file.outcome = report.alreadyImported() ? FileOutcome::AlreadyThere : FileOutcome::Imported;
    file.format = report.format;
    file.hash = report.hash;
    file.days = report.days;
    file.refreshed = result->refreshed;
    file.rejected = report.rejected;
    if (file.path == QLatin1String("-"))
        file.size = report.bytes;
    return true;
}

FileImport importOf(const QString& name, const BatchFile& file, Result<ImportOutcome> result)
{
    if (result)
        return { name, std::move(*result) };
    return { name, result.error(), file.outcome == FileOutcome::PassedOver };
}

// The report's file, and what is to be said when the disk does not take it.
class Keeper
{
public:
    void begin(const Workspace& workspace, BatchReport& report)
    {
        auto file = BatchReportFile::begin(workspace, report);
        if (file)
            m_file = std::move(*file);
        else
            fail(file.error());
    }
    void keep(const BatchReport& report) { check(m_file ? m_file->keep(report) : Result<void>()); }
    void end(const BatchReport& report)
    {
        if (!m_file)
            return;
        const auto ended = m_file->end(report);
        check(ended);
        if (ended) {
            // Whatever failed meanwhile, the whole of it is there now.
            problem.clear();
            path = m_file->path();
        }
    }

    QString path;
    QString problem;

private:
    void check(const Result<void>& written)
    {
        if (!written)
            fail(written.error());
    }
    void fail(const Error& error)
    {
        if (problem.isEmpty())
            problem = Tr::tr("The import report was not kept: %1").arg(error.text());
    }

    std::optional<BatchReportFile> m_file;
};

} // namespace

std::size_t BatchResult::takenOver() const
{
    const auto sums = report.sums();
    return report.files.size() - imports.size()
        - static_cast<std::size_t>(sums.of(FileOutcome::NotReached));
}

BatchFile batchFileOf(const FlowFile& file)
{
    BatchFile result;
    result.isFromFolder = file.isFromFolder;
    if (file.path == QLatin1String("-")) {
        result.path = file.path;
        return result;
    }
    const QFileInfo info(file.path);
    result.path = info.absoluteFilePath();
    if (info.isFile()) {
        result.size = info.size();
        result.modified = info.lastModified().toMSecsSinceEpoch();
    }
    return result;
}

BatchResult importBatch(Session& session, const ImportRequest& request, RunContext context,
                        const OtherInput& otherInput)
{
    refuseGuiThread("importing files");
    BatchResult result;
    BatchReport& report = result.report;
    report = newReport();
    report.notRead = request.files.passedOver;
    QHash<QString, const BatchFile*> earlier;
    for (const BatchFile& file : request.earlier)
        if (file.outcome != FileOutcome::NotReached)
            earlier.insert(file.path, &file);
    std::int64_t total = 0;
    for (const FlowFile& named : request.files.files) {
        BatchFile file = batchFileOf(named);
        const BatchFile* const before = earlier.value(file.path);
        if (before && isAsItWas(file, *before))
            file = *before;
        else
            total += file.size;
        report.files.push_back(std::move(file));
    }
    Keeper keeper;
    keeper.begin(session.workspace(), report);
    if (!request.continues.isEmpty() && !report.id.isEmpty())
        // A report that stays would only be offered once more.
        std::ignore = dismissBatch(session.workspace(), request.continues);

    std::int64_t done = 0;
    const std::size_t count = report.files.size();
    for (std::size_t i = 0; i < count && !context.cancelled(); ++i) {
        BatchFile& file = report.files[i];
        if (file.outcome != FileOutcome::NotReached)
            continue;
        const QString& name = request.files.files[i].path;
        const RunContext one(context.stopToken(), [&](const Progress& progress) {
            const QString stage = count == 1
                ? progress.stage
                : Tr::tr("file %1 of %2: %3")
                      .arg(QString::number(i + 1), QString::number(count), progress.stage);
            // What follows the reading of a file counts no bytes.
            const std::int64_t part =
                progress.unit == ProgressUnit::Bytes ? progress.done : file.size;
            context.report(stage, done + part, total, ProgressUnit::Bytes);
        });
        QElapsedTimer clock;
        clock.start();
        auto outcome = otherInput && name == QLatin1String("-") ? otherInput(session, one)
                                                                : session.import(name, one);
        if (!note(file, outcome, static_cast<double>(clock.elapsed()) / 1000.0))
            break;
        done += file.size;
        result.imports.push_back(importOf(name, file, std::move(outcome)));
        if (i + 1 < count)
            keeper.keep(report);
    }
    const bool isStopped =
        std::any_of(report.files.begin(), report.files.end(),
                    [](const BatchFile& file) { return file.outcome == FileOutcome::NotReached; });
    report.state = isStopped ? BatchState::Cancelled : BatchState::Finished;
    report.endedAt = now();
    keeper.end(report);
    result.reportPath = keeper.path;
    result.reportProblem = keeper.problem;
    return result;
}

Result<ImportRequest> requestToGoOn(const Workspace& workspace)
{
    auto report = unfinishedBatch(workspace);
    if (!report)
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no interrupted import to go on with."));
    ImportRequest request;
    for (const BatchFile& file : report->files)
        if (file.path != QLatin1String("-"))
            request.files.files.push_back({ file.path, file.isFromFolder });
    request.files.passedOver = report->notRead;
    request.earlier = std::move(report->files);
    request.continues = report->id;
    return request;
}

FileImport ArrivalImport::import(Session& session, const FlowFile& file, const RunContext& context)
{
    if (m_report.files.empty() || m_report.files.size() >= mostArrivals) {
        m_report = newReport();
        m_report.isWatch = true;
        m_file.reset();
        m_failed = false;
    }
    m_last = batchFileOf(file);
    QElapsedTimer clock;
    clock.start();
    auto outcome = session.import(file.path, context, FileChange::Refused);
    // What is tried again has not ended yet.
    if ((outcome || !isForLater(outcome.error()))
        && note(m_last, outcome, static_cast<double>(clock.elapsed()) / 1000.0)) {
        m_report.files.push_back(m_last);
        keep(session.workspace());
    }
    return importOf(file.path, m_last, std::move(outcome));
}

// Finished after every file: a watch has no end of its own, and nothing of it is gone on with.
void ArrivalImport::keep(const Workspace& workspace)
{
    m_report.state = BatchState::Finished;
    m_report.endedAt = now();
    Result<void> kept;
    if (!m_file) {
        auto file = BatchReportFile::begin(workspace, m_report);
        if (file) {
            m_path = file->path();
            m_file = std::move(*file);
        } else {
            kept = failure(file.error());
        }
    } else {
        kept = m_file->keep(m_report);
    }
    if (!kept && !m_failed)
        m_problem = Tr::tr("The import report was not kept: %1").arg(kept.error().text());
    m_failed = !kept;
}

QString ArrivalImport::takeProblem()
{
    return std::exchange(m_problem, {});
}

} // namespace fw
