// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runanalysis.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/config/flowconf.h"
#include "core/net/webhdfsurl.h"
#include "core/notebooks/copiedtemplates.h"
#include "core/pipeline/daylock.h"
#include "core/pipeline/enrichrows.h"
#include "core/pipeline/remoteresults.h"
#include "core/pipeline/resultsreader.h"
#include "core/pipeline/runparts.h"
#include "core/pipeline/scorescsv.h"
#include "core/pipeline/stagedfiles.h"
#include "core/storage/runwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunAnalysis)
};

class Run
{
public:
    Run(const RunRequest& request, const RunServices& services, RunContext& context)
        : m_request(request)
        , m_services(services)
        , m_workspace(*services.workspace)
        , m_context(context)
    {
        m_total.start();
        const auto now = QDateTime::currentDateTimeUtc();
        m_report.id = runId(now, request.day);
        m_report.day = request.day;
        m_report.startedAt = now.toSecsSinceEpoch();
        m_report.limit = request.limit;
    }

    Result<RunReport> execute()
    {
        StagedFiles files(m_workspace, m_request.day, m_report.id);
        StagedGuard guard(files);
        if (const auto read = readAndEnrich(files); !read)
            return failure(read.error());
        const StopGuard stop(*m_services.store, m_context);
        auto writer =
            m_services.store->beginRun(m_request.day, m_workspace.rawFlowsPath(m_request.day));
        if (!writer)
            return failure(writer.error());
        if (const auto done = write(**writer, files); !done)
            return failure((*writer)->explained(done.error()));
        // From here on the run is done; a cancel comes too late.
        m_services.store->setStopToken({});
        step("commit", true);
        if (const auto committed = (*writer)->commit(); !committed)
            return failure(committed.error());
        guard.keep();
        step("commit", false);
        if (const auto completed =
                completePendingFiles(m_workspace, *m_services.store, m_services.observer);
            !completed)
            m_report.warnings.push_back(
                Tr::tr("The run is stored, but not all of its files could be put in place: %1 "
                       "They are completed at the next start.")
                    .arg(completed.error().text()));
        return m_report;
    }

private:
    void step(std::string_view name, bool before) const
    {
        observe(m_services.observer, name, before);
    }

    // Runs one write of the transaction, timed and observed.
    template<typename Work>
    Result<void> stage(Stage stage, Work work)
    {
        if (m_context.cancelled())
            return cancelledError();
        m_context.report(stageTitle(stage));
        const std::string id = stageId(stage).toStdString();
        step(id, true);
        QElapsedTimer clock;
        clock.start();
        Result<std::int64_t> rows = work();
        if (!rows)
            return failure(rows.error());
        step(id, false);
        m_report.stages.push_back(
            { stage, *rows, static_cast<double>(clock.nsecsElapsed()) / 1e9, {} });
        return {};
    }

    // What to read: the file named, or what was fetched of it under a hidden name.
    Result<QString> localResults(StagedFiles& files)
    {
        const QString& named = m_request.resultsFile;
        const QString final = m_workspace.resultsPath(m_request.day);
        m_fetched = isWebHdfsUrl(named);
        if (!m_fetched) {
            m_report.resultsFile = named.isEmpty() ? final : QFileInfo(named).absoluteFilePath();
            return m_report.resultsFile;
        }
        m_report.resultsFile = named;
        const QString temporary = files.temporaryFor(final);
        if (const auto noted = files.note(temporary, final); !noted)
            return failure(noted.error());
        if (const auto fetched = fetchResults(named, temporary, m_context); !fetched)
            return failure(fetched.error());
        return temporary;
    }

    Result<void> readAndEnrich(StagedFiles& files)
    {
        QElapsedTimer clock;
        clock.start();
        const auto conf = FlowConf::load(m_workspace.flowConfPath());
        if (!conf)
            return failure(conf.error());
        m_conf = *conf;
        const auto path = localResults(files);
        if (!path)
            return failure(path.error());
        auto results = readResults(*path, m_conf, m_request.day, m_request.limit, m_context,
                                   m_report.resultsFile);
        if (!results)
            return failure(results.error());
        m_report.resultsHash = results->hash;
        m_report.resultsLines = results->lines;
        m_report.warnings = std::move(results->warnings);
        m_rows = std::move(results->rows);
        const auto rows = static_cast<std::int64_t>(m_rows.size());
        m_report.stages.push_back({ Stage::Folders, 2, 0, {} });
        m_report.stages.push_back(
            { Stage::Results, rows, static_cast<double>(clock.nsecsElapsed()) / 1e9,
              rows < m_request.limit
                  ? Tr::tr("the file has fewer rows than the limit; all were taken")
                  : Tr::tr("the first %1 of %2 lines").arg(rows).arg(results->lines) });
        const auto enriched =
            enrichRows(m_workspace, m_services.reputation, m_rows, m_report, m_context);
        if (enriched && m_services.reputationWarnings)
            for (const QString& warning : m_services.reputationWarnings())
                m_report.warnings.push_back(warning);
        return enriched;
    }

    // All up to the commit.
    Result<void> write(RunWriter& writer, StagedFiles& files)
    {
        if (const auto written = writeTables(writer); !written)
            return written;
        if (const auto staged = stageFiles(files); !staged)
            return staged;
        if (const auto noted = files.addTo(writer); !noted)
            return noted;
        if (const auto saved = writer.saveReport(m_report); !saved)
            return saved;
        return m_context.cancelled() ? Result<void>(cancelledError()) : Result<void>();
    }

    Result<void> writeTables(RunWriter& writer)
    {
        if (!writer.hasRawFlows())
            m_report.warnings.push_back(noRawFlowsWarning(m_request.day));
        if (const auto done = stage(Stage::Scores, [&] { return writer.replaceScores(m_rows); });
            !done)
            return done;
        if (const auto done = stage(Stage::Details, [&] { return writer.replaceDetails(m_rows); });
            !done)
            return done;
        if (const auto done = stage(Stage::Chords, [&] { return writer.replaceChords(m_rows); });
            !done)
            return done;
        return stage(Stage::IngestSummary, [&] { return writer.replaceIngestSummary(); });
    }

    Result<void> stageFiles(StagedFiles& files)
    {
        const auto staged = stage(Stage::Files, [&]() -> Result<std::int64_t> {
            const Day day = m_request.day;
            const auto scores =
                files.add(m_workspace.dayFile(day, QStringLiteral("flow_scores.csv")),
                          scoresCsv(m_rows, m_conf.scoreColumns));
            if (!scores)
                return failure(scores.error());
            if (!m_fetched && m_report.resultsFile != m_workspace.resultsPath(day))
                if (const auto copied = copyResults(files); !copied)
                    return failure(copied.error());
            return static_cast<std::int64_t>(files.count()) + 1; // and the report itself
        });
        if (!staged)
            return staged;
        QString said;
        const auto copied = stage(Stage::Notebooks, [&]() -> Result<std::int64_t> {
            const QString notebooks = m_workspace.notebookFolder(m_request.day);
            const auto plan = planNotebooks(notebooks);
            if (!plan)
                return failure(plan.error());
            said = planText(*plan);
            for (const NotebookTemplate& one : plan->write)
                if (const auto added =
                        files.add(notebooks + QLatin1Char('/') + one.name, one.content);
                    !added)
                    return failure(added.error());
            // The last of them: until it is in place, the old record tells whether the files are
            // as they were copied.
            if (plan->record)
                if (const auto added = files.add(
                        notebooks + QLatin1Char('/') + CopiedTemplates::fileName(), *plan->record);
                    !added)
                    return failure(added.error());
            return static_cast<std::int64_t>(plan->write.size());
        });
        if (!copied)
            return copied;
        m_report.stages.back().note = said;
        m_report.seconds = static_cast<double>(m_total.nsecsElapsed()) / 1e9;
        return files.add(m_workspace.dayFile(m_request.day, QStringLiteral("run_report.json")),
                         m_report.toJson());
    }

    // The day keeps the results it was made from, whole.
    Result<void> copyResults(StagedFiles& files)
    {
        const QString final = m_workspace.resultsPath(m_request.day);
        const QString temporary = files.temporaryFor(final);
        if (const auto noted = files.note(temporary, final); !noted)
            return noted;
        const auto copied = copyFileSynced(m_report.resultsFile, temporary);
        if (!copied)
            return failure(copied.error());
        if (copied->hash != m_report.resultsHash)
            return failure(ErrorCode::BadInput,
                           Tr::tr("%1 changed while it was being read; run "
                                  "again when it is complete.")
                               .arg(m_report.resultsFile));
        return {};
    }

    const RunRequest& m_request;
    const RunServices& m_services;
    const Workspace& m_workspace;
    RunContext& m_context;
    QElapsedTimer m_total;
    FlowConf m_conf;
    bool m_fetched = false; // the results are staged already
    SuspiciousConnections m_rows;
    RunReport m_report;
};

} // namespace

Result<RunReport> runAnalysis(const RunRequest& request, const RunServices& services,
                              RunContext context)
{
    refuseGuiThread("an analysis run");
    if (request.limit < 1)
        return failure(ErrorCode::BadInput,
                       Tr::tr("The limit must be a whole number of rows, 1 or greater."));
    const auto lock = DayLock::acquire(*services.workspace, request.day);
    if (!lock)
        return failure(lock.error());
    if (const auto ready = settleDay(*services.workspace, request.day, *services.store); !ready)
        return failure(ready.error());
    return Run(request, services, context).execute();
}

} // namespace fw
