// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"

#include "app/services/openstore.h"
#include "app/services/runreputation.h"
#include "core/base/unchanged.h"
#include "core/config/feedbacktarget.h"
#include "core/config/flowconf.h"
#include "core/config/keyringcredentials.h"
#include "core/net/webhdfsurl.h"
#include "core/pipeline/daylock.h"
#include "core/pipeline/refreshderived.h"
#include "core/pipeline/remoteresults.h"
#include "core/pipeline/resultsreader.h"
#include "core/pipeline/runparts.h"
#include "core/triage/feedbackdelivery.h"

#include <QCoreApplication>

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

// What was to be done was not begun. A newer version's file is said to be left as it is.
Error notBegun(const Error& error)
{
    return error.code == ErrorCode::Refused ? error : unchanged(error);
}

// Verdicts come to the tables from the journal only, and it forgets nothing.
Result<void> checkNotLost(Journal& journal, Store& store, const Workspace& workspace)
{
    const auto empty = journal.isEmpty();
    if (!empty)
        return failure(empty.error());
    if (!*empty)
        return {};
    const auto verdicts = store.hasVerdicts();
    if (!verdicts)
        return failure(notBegun(verdicts.error()));
    if (*verdicts)
        return failure(
            ErrorCode::Damaged,
            Tr::tr("%1 holds no decision although the tables hold verdicts: it was emptied or "
                   "replaced. Nothing was changed. Put a backup in its place, or move it and %2 "
                   "away to begin anew.")
                .arg(workspace.journalPath(), workspace.storePath()));
    return {};
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const QString& path,
                                               std::shared_ptr<Credentials> credentials)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return failure(notBegun(workspace.error()));
    if (!credentials)
        credentials = usualCredentials();
    auto store = openStore(workspace->storePath(), workspace->connection(), std::move(credentials));
    if (!store)
        return failure(notBegun(store.error()));
    auto journal = Journal::open(*workspace, currentUser());
    if (!journal) // damage is told with what became of the file
        return failure(journal.error().code == ErrorCode::Damaged ? journal.error()
                                                                  : notBegun(journal.error()));
    const auto target = feedbackTarget(*workspace);
    if (!target)
        return failure(notBegun(target.error()));
    if (*target)
        journal->setFeedbackSink(FeedbackDelivery(**target));
    if (const auto sound = checkNotLost(*journal, **store, *workspace); !sound)
        return failure(sound.error());
    if (const auto completed = completePendingFiles(*workspace, **store); !completed)
        return failure(completed.error());
    if (const auto completed = completeDeletions(*workspace, **store); !completed)
        return failure(completed.error());
    std::unique_ptr<Session> session(
        new Session(*workspace, std::move(*store), std::move(*journal)));
    // Without its server a workspace opens all the same, and its decisions wait.
    if (session->store().isShared()) {
        const ConnectionSettings& settings = workspace->connection();
        const auto known = session->m_journal.useDatabase(keyringKey(settings) + QLatin1Char('#')
                                                          + settings.schema);
        if (!known)
            return failure(notBegun(known.error()));
        return session;
    }
    if (const auto projected = session->m_journal.projectPending(session->store()); !projected) {
        Error error = projected.error();
        if (error.code != ErrorCode::Damaged) // which says what is safe
            error.message += QLatin1Char(' ')
                + Tr::tr("The decisions are safe in the journal, but must reach the tables and "
                         "ml_feedback.csv before work goes on.");
        return failure(error);
    }
    return session;
}

RunServices Session::services()
{
    return RunServices { &m_workspace, m_store.get(), {}, m_observer };
}

void Session::setObserver(const StepObserver& observer)
{
    m_observer = observer;
    m_journal.setObserver(observer);
}

QString Session::undelivered() const
{
    return m_journal.undelivered() ? m_journal.undelivered()->text() : QString();
}

Result<ImportOutcome> Session::import(const QString& file, RunContext context, FileChange change)
{
    return refreshed(importFlows(
                         m_workspace, file, context, [this](Day day) { return settle(day); },
                         [this](Day day) { return writerOf(day); }, change),
                     context);
}

Result<ImportOutcome> Session::import(const FlowStream& stream, RunContext context)
{
    return refreshed(importFlows(
                         m_workspace, stream, context, [this](Day day) { return settle(day); },
                         [this](Day day) { return writerOf(day); }),
                     context);
}

// Another program may have died deleting a day that is brought back here.
Result<void> Session::settle(Day day)
{
    return settleDay(m_workspace, day, *m_store);
}

Result<std::unique_ptr<FlowWriter>> Session::writerOf(Day day)
{
    return m_store->openFlows(day, m_workspace.rawFlowsPath(day));
}

Result<ImportOutcome> Session::refreshed(Result<ImportReport> report, const RunContext& context)
{
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
        return failure(unchanged(log.error()));
    // A day nobody can work on is left before anything is noted of it.
    if (const auto lock = DayLock::acquire(m_workspace, request.day); !lock)
        return failure(unchanged(lock.error()));
    // Noted before the run, so that a program killed after the commit still brings the feedback
    // file up to the new rows at its next start.
    if (const auto noted = m_journal.expectProjection(request.day); !noted)
        return failure(unchanged(noted.error()));
    const RunReputation reputation(m_workspace);
    RunServices forRun = services();
    forRun.reputation = reputation.providers();
    forRun.reputationWarnings = [&reputation] {
        return reputation.warnings();
    };
    auto report = runAnalysis(request, forRun, context);
    if ((*log)->lastEntry() > 0) {
        const auto projected = m_journal.project(request.day, *m_store);
        if (report && !projected)
            report->warnings.push_back(projected.error().text());
    }
    if (!report)
        return failure(unchanged(report.error()));
    return report;
}

Result<RunReport> Session::openResults(const QString& file, std::int64_t limit, RunContext context)
{
    const auto conf = FlowConf::load(m_workspace.flowConfPath());
    if (!conf)
        return failure(unchanged(conf.error()));
    const auto day =
        isWebHdfsUrl(file) ? dayOfRemoteResults(file, *conf, context) : dayOfResults(file, *conf);
    if (!day)
        return failure(unchanged(day.error()));
    return run({ *day, limit, file }, context);
}

Result<SampleSummary> Session::makeSample(const SampleRequest& request, RunContext context)
{
    if (const auto completed = completeDeletions(m_workspace, *m_store); !completed)
        return failure(completed.error());
    const SampleFolders folders { m_workspace.contextFolder(), m_workspace.dayFolder(request.day) };
    auto summary = writeSampleDay(request, folders, context);
    if (!summary)
        return summary;
    const auto imported = import(summary->flowFile, context);
    if (!imported)
        return failure(imported.error());
    return summary;
}

Result<DeletionPreview> Session::previewDeletion(Day day)
{
    auto contents = dayContents(m_workspace, day, *m_store);
    if (!contents)
        return failure(contents.error());
    if (contents->isEmpty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("The workspace has nothing of %1.").arg(day.iso()));
    const auto log = m_journal.day(day);
    if (!log)
        return failure(log.error());
    return DeletionPreview { std::move(*contents),
                             static_cast<std::int64_t>((*log)->entries().size()),
                             static_cast<std::int64_t>((*log)->verdicts().size()) };
}

Result<DayDeletion> Session::deleteDay(Day day, const RunContext& context)
{
    const auto log = m_journal.day(day);
    if (!log)
        return failure(log.error());
    auto deleted = fw::deleteDay(m_workspace, day, *m_store, context, m_observer);
    if (!deleted)
        return failure(deleted.error());
    return DayDeletion { std::move(*deleted), static_cast<std::int64_t>((*log)->entries().size()) };
}

} // namespace fw
