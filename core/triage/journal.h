// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stepobserver.h"
#include "core/config/workspace.h"
#include "core/storage/journalfile.h"
#include "core/storage/store.h"
#include "core/triage/daylog.h"

#include <functional>
#include <memory>
#include <optional>

namespace fw {

// What a step did, for a truthful message.
struct StepResult
{
    std::int64_t entry = 0; // 0: there was nothing to do and nothing was written
    StepKind kind = StepKind::Score;
    std::int64_t rows = 0;
    std::int64_t connections = 0; // distinct keys
    std::int64_t hadOther = 0; // connections that had another verdict before
};

// Takes a day's feedback file to where else it is wanted; what fails is told as NotDelivered.
using FeedbackSink = std::function<Result<void>(Day day, const QByteArray& content)>;

// The analyst's decisions on one workspace: what is in force, and the steps that change it. Each
// step is durable in the journal when its call returns; project() then carries it to the store and
// the feedback file, and may be repeated. Belongs to the thread that opened it.
class Journal
{
public:
    static Result<Journal> open(const Workspace& workspace, QString who);

    void setObserver(StepObserver observer) { m_observer = std::move(observer); }

    // Given the feedback file each time the one in the day's folder was written.
    void setFeedbackSink(FeedbackSink sink) { m_sink = std::move(sink); }

    // The day as it stands now, with what other programs wrote in the meantime.
    Result<const DayLog*> day(Day day);
    // No decision was ever made in this workspace.
    Result<bool> isEmpty() { return m_file->isEmpty(); }

    // Gives the rows a verdict, or clears theirs. No rows is refused.
    Result<StepResult> score(Day day, const SuspiciousConnections& rows,
                             std::optional<Severity> severity, const QString& rule,
                             const QString& note);
    // The same as one step where each row has a verdict of its own.
    Result<StepResult> score(Day day, std::vector<JournalRow> rows, const QString& rule,
                             const QString& note);
    Result<StepResult> undo(Day day);
    Result<StepResult> redo(Day day);
    // Clears every verdict of the day, as one step that can be undone.
    Result<StepResult> reset(Day day);

    // Makes flow_threat_investigation and ml_feedback.csv of the day agree with the journal. A day
    // without a run has neither: decisions about a deleted day wait until a run brings it back, and
    // stay waiting() where that may be somebody else's.
    // In a shared store the two are merged (core/types/verdictmerge): what others decided comes
    // into the journal, and conflicts() has what is left to a person. Done only when reading back
    // showed every row of ours.
    // NotDelivered: both agree, but the sink failed, and the day stays behind for its sake.
    Result<void> project(Day day, Store& store);
    // Notes that the day must be projected again, whatever happens until then: its rows are about
    // to change under the decisions.
    Result<void> expectProjection(Day day);
    // The same for every day that is behind, as after a program that was killed. Returns how many
    // agree now. A sink that fails does not fail this: its days stay behind.
    Result<int> projectPending(Store& store);
    Result<std::vector<Day>> daysBehind();
    // How many decisions have not reached the store yet.
    Result<std::int64_t> waiting() { return m_file->waiting(); }

    // Where a shared store and the journal disagree on connections of the day.
    Result<std::vector<VerdictConflict>> conflicts(Day day) { return m_file->conflicts(day); }
    Result<std::vector<Day>> daysWithConflicts() { return m_file->daysWithConflicts(); }
    // Ends all conflicts of the day: ours are pushed once more, or theirs become a step here.
    enum class Keep
    {
        Ours,
        Theirs
    };
    Result<StepResult> settleConflicts(Day day, Keep keep, const SuspiciousConnections& ranked);
    // Names the shared database of the workspace. Of one that was not the last, nothing is known
    // any more: every decision is to go there.
    Result<void> useDatabase(const QString& name) { return m_file->useDatabase(name); }
    // What the sink said when projectPending() last failed to deliver a day.
    const std::optional<Error>& undelivered() const { return m_undelivered; }

private:
    Journal(Workspace workspace, std::unique_ptr<JournalFile> file, QString who)
        : m_workspace(std::move(workspace))
        , m_file(std::move(file))
        , m_who(std::move(who))
    {
    }
    Result<StepResult> append(JournalEntry entry);
    Result<StepResult> appendAbout(const JournalEntry* target, StepKind kind, Day day);
    Result<void> projectOnce(Day day, Store& store, const DayLog& log);
    // False: the day has no run.
    Result<bool> pushOnce(Day day, Store& store, const DayLog& log);
    Result<void> writeFeedback(Day day, Store& store, const SuspiciousConnections& ranked,
                               const DayLog& log);
    Result<bool> withdrawIfDeleted(Day day, Store& store);
    JournalEntry entryOf(Day day, StepKind kind) const;

    Workspace m_workspace;
    std::unique_ptr<JournalFile> m_file;
    QString m_who;
    StepObserver m_observer;
    FeedbackSink m_sink;
    std::optional<Error> m_undelivered;
    Day m_day; // whose log is kept
    DayLog m_log;
};

// The name decisions are signed with: the account's.
QString currentUser();

} // namespace fw
