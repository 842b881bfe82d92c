// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/chordstate.h"
#include "core/base/progress.h"
#include "core/config/credentials.h"
#include "core/config/workspace.h"
#include "core/pipeline/deleteday.h"
#include "core/pipeline/importflows.h"
#include "core/pipeline/runanalysis.h"
#include "core/sample/sampleday.h"
#include "core/storage/store.h"
#include "core/triage/history.h"
#include "core/triage/journal.h"
#include "core/triage/scorebatch.h"
#include "core/triage/scorepreview.h"
#include "core/types/dayoverview.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace fw {

struct ImportOutcome
{
    ImportReport report;
    std::vector<Day> refreshed; // days whose derived tables were made anew
};

struct StepOutcome
{
    StepResult step;
    // Set when the decision is durable in the journal but the tables or the feedback file could
    // not follow; they are brought up at the next start.
    std::optional<Error> behind;
    // The decision made; of an undo or redo the one it was about. Not there when nothing was done.
    std::optional<HistoryStep> about;
};

// One suspicious connection of a day: by its key, or by its rank.
using ConnectionChoice = std::variant<ConnectionKey, std::int64_t>;

struct ConnectionDetails
{
    SuspiciousConnection connection;
    std::vector<EdgeDetail> flows; // of its minute, both directions, by time
    bool hasRawFlows = false; // the run had raw flows to look in
};

struct Chord
{
    ChordState state = ChordState::Drawn;
    std::vector<ChordLink> links;
};

// What a batch of decisions would do.
struct BatchPreview
{
    ScorePreview counts;
    HistoryStep step; // as the history would show it, without number, time and name
};

struct DayDeletion
{
    DeletedDay deleted;
    std::int64_t steps = 0; // of the journal, which stay
};

// How the decisions of a workspace stand to the database they go to.
struct PushState
{
    bool isShared = false; // an embedded store has them at once, and nothing below applies
    QString place; // "PostgreSQL on db.example:5432, schema spot"
    std::int64_t waiting = 0; // saved in the journal, not seen in the database yet
    std::vector<Day> changed; // days on which others' verdicts were found just now
    std::vector<Day> disputed; // days on which the database and the journal disagree
    std::optional<Error> problem; // why they wait

    friend bool operator==(const PushState&, const PushState&) = default;
};

// An open workspace: the one place that makes the concrete store and journal and ties the rooms
// together for both programs. Opening completes what a killed program left pending. A session
// belongs to the thread that opened it; a program has one for each thread that needs one.
class Session
{
public:
    // `credentials` knows the password of a shared database; without it the usual places do.
    static Result<std::unique_ptr<Session>> open(const QString& path,
                                                 std::shared_ptr<Credentials> credentials = {});

    const Workspace& workspace() const { return m_workspace; }
    Store& store() { return *m_store; }
    Journal& journal() { return m_journal; }
    void setObserver(const StepObserver& observer);
    // What of earlier decisions could not be delivered when the session began: a sentence, empty
    // when nothing is due. It keeps nobody from working.
    QString undelivered() const;

    // Of any format; see importFlows().
    Result<ImportOutcome> import(const QString& file, RunContext context,
                                 FileChange change = FileChange::MayGrow);
    // The same of an open device, such as standard input.
    Result<ImportOutcome> import(const FlowStream& stream, RunContext context);
    // Runs the analysis; the day's verdicts stay, and its feedback file follows the new rows.
    Result<RunReport> run(const RunRequest& request, RunContext context);
    // Runs over a results file, or a webhdfs:// address, of whatever day its first line is dated.
    Result<RunReport> openResults(const QString& file, std::int64_t limit, RunContext context);
    // Writes the sample day into the workspace and imports its flows; results are then ready.
    Result<SampleSummary> makeSample(const SampleRequest& request, RunContext context);
    Result<std::vector<DayOverview>> days(); // newest first
    // Says what deleteDay() would take; NotFound for a day of which there is nothing.
    Result<DeletionPreview> previewDeletion(Day day);
    // Deletes the day wholly or not at all; decisions stay in the journal. See core/pipeline.
    Result<DayDeletion> deleteDay(Day day, const RunContext& context);

    // Rows of the day a rule means, by rank.
    Result<SuspiciousConnections> matching(Day day, const ScoreRule& rule);
    Result<SuspiciousConnections> matching(Day day, const std::vector<ConnectionKey>& keys);

    // NotFound when the day has no such connection.
    Result<ConnectionDetails> details(Day day, const ConnectionChoice& choice);
    Result<Chord> chord(Day day, const IpAddress& ip);
    // The chord of any address, by the day's raw flows; see Store::addressLinks().
    Result<std::vector<ChordLink>> rawChord(Day day, const IpAddress& ip,
                                            const RunContext& context);
    Result<std::vector<IngestMinute>> ingestSummary(Day from, Day to); // both included
    // What came in on these days, both included, whether a run was made of them or not. A day that
    // cannot be read is named in it and fails nothing.
    Result<IngestPicture> ingestPicture(Day from, Day to, const RunContext& context);

    Result<StepOutcome> score(Day day, const SuspiciousConnections& rows,
                              std::optional<Severity> severity, const QString& rule,
                              const QString& note);
    // All lines of a batch as one step, or an error with the line's number and nothing changed.
    Result<BatchPreview> previewBatch(Day day, const ScoreBatch& batch, const RunContext& context);
    Result<StepOutcome> scoreBatch(Day day, const ScoreBatch& batch, const QString& note,
                                   const RunContext& context);
    Result<StepOutcome> undo(Day day);
    Result<StepOutcome> redo(Day day);
    Result<StepOutcome> reset(Day day);
    // Carries every day that is behind to a shared database, reads back what others decided there
    // on `look`, and says how all stands; a failure is in the state. Of an embedded store: nothing.
    Result<PushState> push(std::optional<Day> look, const RunContext& context);
    // What is waiting, without asking the database.
    Result<PushState> pushState();
    Result<std::vector<VerdictConflict>> conflicts(Day day);
    // Ends the day's conflicts, in the journal; push() carries it on.
    Result<StepOutcome> settleConflicts(Day day, Journal::Keep keep);

    // Every step of the day's journal, the newest first.
    Result<std::vector<HistoryStep>> history(Day day);

private:
    Session(Workspace workspace, std::unique_ptr<Store> store, Journal journal)
        : m_workspace(std::move(workspace))
        , m_store(std::move(store))
        , m_journal(std::move(journal))
    {
    }
    RunServices services();
    // Makes anew what was made from the flows of the days imported into.
    Result<ImportOutcome> refreshed(Result<ImportReport> report, const RunContext& context);
    Result<void> settle(Day day);
    Result<std::unique_ptr<FlowWriter>> writerOf(Day day);
    Result<std::vector<DayOverview>> sharedDays();
    Result<bool> hasRawFlows(Day day); // when its last run was made
    Result<StepOutcome> projected(Day day, Result<StepResult> step);
    StepOutcome withDecision(Day day, StepOutcome outcome);

    Workspace m_workspace;
    std::unique_ptr<Store> m_store;
    Journal m_journal;
    StepObserver m_observer;
};

} // namespace fw
