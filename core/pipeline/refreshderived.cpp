// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refreshderived.h"

#include "core/base/worker.h"
#include "core/pipeline/daylock.h"
#include "core/pipeline/runparts.h"
#include "core/storage/runwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunAnalysis)
};

// The part of a run that depends on the raw flows, over the rows it has stored.
class Refresh
{
public:
    Refresh(const RunServices& services, RunContext& context, RunReport report)
        : m_services(services)
        , m_context(context)
        , m_report(std::move(report))
    {
        const auto now = QDateTime::currentDateTimeUtc();
        m_report.id = runId(now, m_report.day);
        m_report.startedAt = now.toSecsSinceEpoch();
        auto& warnings = m_report.warnings;
        warnings.erase(
            std::remove(warnings.begin(), warnings.end(), noRawFlowsWarning(m_report.day)),
            warnings.end());
    }

    Result<void> execute(const SuspiciousConnections& rows)
    {
        const Workspace& workspace = *m_services.workspace;
        Store& store = *m_services.store;
        const StopGuard stop(store, m_context);
        StagedFiles files(workspace, m_report.day, m_report.id);
        StagedGuard guard(files);
        auto writer = store.beginRun(m_report.day, workspace.rawFlowsPath(m_report.day));
        if (!writer)
            return failure(writer.error());
        if (const auto done = write(**writer, files, rows); !done)
            return failure((*writer)->explained(done.error()));
        store.setStopToken({});
        observe(m_services.observer, "commit", true);
        if (const auto committed = (*writer)->commit(); !committed)
            return committed;
        guard.keep();
        observe(m_services.observer, "commit", false);
        // The tables are renewed by now; a file that cannot follow is completed at the next start.
        (void)completePendingFiles(workspace, store, m_services.observer);
        return {};
    }

private:
    // All up to the commit.
    Result<void> write(RunWriter& writer, StagedFiles& files, const SuspiciousConnections& rows)
    {
        const auto details = stage(Stage::Details, [&] { return writer.replaceDetails(rows); });
        if (!details)
            return details;
        const auto chords = stage(Stage::Chords, [&] { return writer.replaceChords(rows); });
        if (!chords)
            return chords;
        const auto minutes =
            stage(Stage::IngestSummary, [&] { return writer.replaceIngestSummary(); });
        if (!minutes)
            return minutes;
        const Workspace& workspace = *m_services.workspace;
        const auto added = files.add(
            workspace.dayFile(m_report.day, QStringLiteral("run_report.json")), m_report.toJson());
        if (!added)
            return added;
        if (const auto noted = files.addTo(writer); !noted)
            return noted;
        if (const auto saved = writer.saveReport(m_report); !saved)
            return saved;
        return m_context.cancelled() ? Result<void>(cancelledError()) : Result<void>();
    }

    template<typename Work>
    Result<void> stage(Stage stage, Work work)
    {
        if (m_context.cancelled())
            return cancelledError();
        m_context.report(stageTitle(stage));
        const std::string id = stageId(stage).toStdString();
        observe(m_services.observer, id, true);
        const Result<std::int64_t> rows = work();
        if (!rows)
            return failure(rows.error());
        observe(m_services.observer, id, false);
        for (StageReport& s : m_report.stages)
            if (s.stage == stage) {
                s.rows = *rows;
                s.note = Tr::tr("made anew after an import");
            }
        return {};
    }

    const RunServices& m_services;
    RunContext& m_context;
    RunReport m_report;
};

} // namespace

Result<bool> refreshDerived(Day day, const RunServices& services, RunContext context)
{
    refuseGuiThread("refreshing derived tables");
    const Workspace& workspace = *services.workspace;
    Store& store = *services.store;
    const auto lock = DayLock::acquire(workspace, day);
    if (!lock)
        return failure(lock.error());
    // A report that still waits for its name must not come after the one made here.
    if (const auto ready = settleDay(workspace, day, store); !ready)
        return failure(ready.error());
    const auto last = store.lastRun(day);
    if (!last)
        return failure(last.error());
    const auto raw = store.rawTotals(day, workspace.rawFlowsPath(day));
    if (!raw)
        return failure(raw.error());
    if (!*last || (*last)->rawSources == raw->sources)
        return false;
    const auto rows = store.suspicious(day);
    if (!rows)
        return failure(rows.error());
    const auto done = Refresh(services, context, (*last)->report).execute(*rows);
    if (!done)
        return failure(done.error());
    return true;
}

} // namespace fw
