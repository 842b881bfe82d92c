// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"

#include "core/config/flowconf.h"
#include "core/pipeline/refreshderived.h"
#include "core/pipeline/resultsreader.h"
#include "core/pipeline/stagedfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Session)
};

// The flows are in by then, whatever became of the tables made from them.
Error afterImport(Day day, Error error)
{
    const QString what =
        Tr::tr("The flows were imported, but the tables of %1 made from them were not renewed; "
               "import the file again, or run the analysis.")
            .arg(day.iso());
    if (error.code == ErrorCode::Cancelled)
        error.message = what;
    else
        error.message = what + QLatin1Char(' ') + error.message;
    return error;
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const QString& path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return failure(workspace.error());
    auto store = Store::open(workspace->storePath());
    if (!store)
        return failure(store.error());
    auto journal = Journal::open(*workspace, currentUser());
    if (!journal)
        return failure(journal.error());
    if (const auto completed = completePendingFiles(*workspace, **store); !completed)
        return failure(completed.error());
    std::unique_ptr<Session> session(
        new Session(*workspace, std::move(*store), std::move(*journal)));
    if (const auto projected = session->m_journal.projectPending(session->store()); !projected)
        return failure(projected.error());
    return session;
}

RunServices Session::services()
{
    // No reputation service exists yet: the run says so in its report.
    return RunServices { &m_workspace, m_store.get(), {}, m_observer };
}

void Session::setObserver(const StepObserver& observer)
{
    m_observer = observer;
    m_journal.setObserver(observer);
}

Result<ImportOutcome> Session::import(const QString& file, RunContext context)
{
    auto report = importFlows(m_workspace, file, context);
    if (!report)
        return failure(report.error());
    ImportOutcome outcome { std::move(*report), {} };
    for (const ImportedDay& imported : outcome.report.days) {
        const auto refreshed = refreshDerived(imported.day, services(), context);
        if (!refreshed)
            return failure(afterImport(imported.day, refreshed.error()));
        if (*refreshed)
            outcome.refreshed.push_back(imported.day);
    }
    return outcome;
}

Result<RunReport> Session::run(const RunRequest& request, RunContext context)
{
    const auto log = m_journal.day(request.day);
    if (!log)
        return failure(log.error());
    // Noted before the run, so that a program killed after the commit still brings the feedback
    // file up to the new rows at its next start.
    if (const auto noted = m_journal.expectProjection(request.day); !noted)
        return failure(noted.error());
    auto report = runAnalysis(request, services(), context);
    if ((*log)->lastEntry() > 0) {
        const auto projected = m_journal.project(request.day, *m_store);
        if (report && !projected)
            report->warnings.push_back(projected.error().text());
    }
    return report;
}

Result<RunReport> Session::openResults(const QString& file, std::int64_t limit, RunContext context)
{
    const auto conf = FlowConf::load(m_workspace.flowConfPath());
    if (!conf)
        return failure(conf.error());
    const auto day = dayOfResults(file, *conf);
    if (!day)
        return failure(day.error());
    return run({ *day, limit, file }, context);
}

Result<SampleSummary> Session::makeSample(const SampleRequest& request, RunContext context)
{
    const SampleFolders folders { m_workspace.contextFolder(), m_workspace.dayFolder(request.day) };
    auto summary = writeSampleDay(request, folders, context);
    if (!summary)
        return summary;
    const auto imported = import(summary->flowFile, context);
    if (!imported)
        return failure(imported.error());
    return summary;
}

Result<std::vector<DayOverview>> Session::days()
{
    std::map<Day, DayOverview> days;
    for (const Day day : m_workspace.dayFolders())
        days[day].day = day;
    const auto counts = m_store->dayCounts();
    if (!counts)
        return failure(counts.error());
    for (const DayCounts& count : *counts) {
        DayOverview& overview = days[count.day];
        overview.day = count.day;
        overview.ranked = count.ranked;
        overview.unscored = count.ranked - count.scored;
    }
    std::vector<DayOverview> result;
    for (auto& [day, overview] : days) {
        const auto raw = rawTotals(m_workspace.rawFlowsPath(day));
        // A day that is being imported right now has no totals to show yet.
        if (!raw && raw.error().code != ErrorCode::Busy)
            return failure(raw.error());
        const auto run = m_store->lastRun(day);
        if (!run)
            return failure(run.error());
        overview.flows = raw ? raw->flows : 0;
        overview.hasResults = QFileInfo::exists(m_workspace.resultsPath(day));
        overview.hasRun = run->has_value();
        overview.stale = raw && overview.hasRun && (*run)->rawSources != raw->sources;
        if (overview.flows > 0 || overview.ranked > 0 || overview.hasResults)
            result.push_back(overview);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

Result<SuspiciousConnections> Session::matching(Day day, const ScoreRule& rule)
{
    auto rows = m_store->suspicious(day);
    if (!rows)
        return rows;
    rows->erase(std::remove_if(rows->begin(), rows->end(),
                               [&rule](const auto& row) { return !rule.matches(row); }),
                rows->end());
    return rows;
}

Result<SuspiciousConnections> Session::matching(Day day, const std::vector<ConnectionKey>& keys)
{
    const std::unordered_set<ConnectionKey> wanted(keys.begin(), keys.end());
    auto rows = m_store->suspicious(day);
    if (!rows)
        return rows;
    rows->erase(std::remove_if(rows->begin(), rows->end(),
                               [&wanted](const auto& row) { return wanted.count(row.key()) == 0; }),
                rows->end());
    return rows;
}

Result<StepOutcome> Session::projected(Day day, Result<StepResult> step)
{
    if (!step)
        return failure(step.error());
    StepOutcome outcome { *step, {} };
    if (step->entry == 0)
        return outcome;
    if (const auto done = m_journal.project(day, *m_store); !done)
        outcome.behind = done.error();
    return outcome;
}

Result<StepOutcome> Session::score(Day day, const SuspiciousConnections& rows,
                                   std::optional<Severity> severity, const QString& rule,
                                   const QString& note)
{
    return projected(day, m_journal.score(day, rows, severity, rule, note));
}

Result<StepOutcome> Session::undo(Day day)
{
    return projected(day, m_journal.undo(day));
}

Result<StepOutcome> Session::redo(Day day)
{
    return projected(day, m_journal.redo(day));
}

Result<StepOutcome> Session::reset(Day day)
{
    return projected(day, m_journal.reset(day));
}

} // namespace fw
