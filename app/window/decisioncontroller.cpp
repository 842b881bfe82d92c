// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/decisioncontroller.h"

#include "views/pages/historypanel.h"
#include "views/pages/rulepanel.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace fw {

namespace {

template<typename Wanted>
SuspiciousConnections matching(const SuspiciousConnections& rows, Wanted wanted)
{
    SuspiciousConnections result;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result), wanted);
    return result;
}

} // namespace

Result<VerdictState> verdictState(Journal& journal, Day day)
{
    const auto log = journal.day(day);
    if (!log)
        return failure(log.error());
    return VerdictState { (*log)->verdicts(), (*log)->undoable() != nullptr,
                          (*log)->redoable() != nullptr, (*log)->lastEntry() };
}

DecisionController::DecisionController(DayRequests& requests, TriagePage& page,
                                       Selection& selection, QObject* parent)
    : QObject(parent)
    , m_requests(requests)
    , m_page(page)
    , m_selection(selection)
    , m_projectionWaits(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_page, &TriagePage::verdictGiven, this, &DecisionController::score);
    connect(&m_page.rule(), &RulePanel::previewWanted, this, &DecisionController::previewRule);
    connect(&m_page.rule(), &RulePanel::ruleGiven, this, &DecisionController::scoreByRule);
    connect(&m_page.history(), &HistoryPanel::stepChosen, this, &DecisionController::showStep);
}

void DecisionController::begin(Day day, const VerdictState& verdicts)
{
    m_state.day = day;
    take(verdicts);
}

void DecisionController::take(const VerdictState& verdicts)
{
    m_state.verdicts = static_cast<std::int64_t>(verdicts.verdicts.size());
    m_state.canUndo = verdicts.canUndo;
    m_state.canRedo = verdicts.canRedo;
    m_state.lastEntry = verdicts.lastEntry;
    m_page.rule().refresh();
    loadHistory();
    Q_EMIT stateChanged();
}

void DecisionController::score(const std::vector<ConnectionKey>& keys,
                               std::optional<Severity> severity)
{
    const Day day = m_selection.day();
    beginDecision();
    m_requests.tell<VerdictState>(
        [day, keys, severity, index = m_page.model().connectionIndex()](
            Session& session, RunContext) -> Result<VerdictState> {
            // The rows that are seen: to ask the tables for them may mean to wait for a network.
            const std::unordered_set<ConnectionKey> wanted(keys.begin(), keys.end());
            const SuspiciousConnections rows =
                matching(index->connections(), [&wanted](const SuspiciousConnection& row) {
                    return wanted.count(row.key()) > 0;
                });
            const auto step = session.journal().score(day, rows, severity, {}, {});
            if (!step)
                return failure(step.error());
            return verdictState(session.journal(), day);
        },
        this,
        [this, day, keys, severity](Result<VerdictState> after) {
            endDecision();
            if (day != m_selection.day())
                return;
            if (!after) {
                Q_EMIT failed(tr("The verdict was not saved: %1").arg(after.error().text()));
                reloadVerdicts();
                return;
            }
            m_page.setVerdict(keys, severity, true);
            take(*after);
            project(day);
        });
}

void DecisionController::previewRule(const ScoreRule& rule, std::optional<Severity> severity)
{
    m_requests.ask<ScorePreview>(
        m_previewRequest,
        [index = m_page.model().connectionIndex(), day = m_selection.day(), rule,
         severity](Session& session, RunContext) -> Result<ScorePreview> {
            const auto log = session.journal().day(day);
            if (!log)
                return failure(log.error());
            return fw::previewRule(index->connections(), (*log)->verdicts(), rule, severity);
        },
        this,
        [this](Result<ScorePreview> preview) {
            if (preview)
                m_page.rule().showPreview(*preview);
            else if (preview.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(preview.error().text());
        });
}

void DecisionController::scoreByRule(const ScoreRule& rule, std::optional<Severity> severity,
                                     const QString& note)
{
    step(
        [rule, severity, note, index = m_page.model().connectionIndex()](
            Session& session, Day day) -> Result<StepResult> {
            const SuspiciousConnections rows =
                matching(index->connections(),
                         [&rule](const SuspiciousConnection& row) { return rule.matches(row); });
            return session.journal().score(day, rows, severity, rule.toString(), note);
        },
        [rule, severity](const StepResult& result) {
            const QString verdict = severity ? severityTitle(*severity) : tr("No verdict");
            return tr("%1 for %n connection(s) by rule (%2). Undo takes it back.", nullptr,
                      static_cast<int>(result.connections))
                .arg(verdict, rule.toString());
        });
}

void DecisionController::showStep(const HistoryStep& step)
{
    m_requests.ask<std::vector<ConnectionKey>>(
        m_stepRequest,
        [day = m_selection.day(), step](Session& session,
                                        RunContext) -> Result<std::vector<ConnectionKey>> {
            const auto log = session.journal().day(day);
            if (!log)
                return failure(log.error());
            std::vector<ConnectionKey> keys;
            if (const JournalEntry* const entry =
                    (*log)->find(step.target > 0 ? step.target : step.entry))
                for (const JournalRow& row : entry->rows)
                    keys.push_back(row.key);
            return keys;
        },
        this,
        [this, step](Result<std::vector<ConnectionKey>> keys) {
            if (!keys) {
                Q_EMIT failed(keys.error().text());
                return;
            }
            m_page.showOnly(
                *keys,
                tr("Only the connections of step %1 are shown: %2. Esc shows all again.")
                    .arg(step.entry)
                    .arg(historyWords(step)));
        });
}

void DecisionController::project(Day day)
{
    Q_EMIT decided();
    if (m_isShared)
        return;
    if (m_projectionWaits->exchange(true))
        return;
    beginDecision();
    m_requests.tell<int>(
        [day, waits = m_projectionWaits](Session& session, RunContext) -> Result<int> {
            waits->store(false);
            const auto done = session.journal().project(day, session.store());
            if (!done)
                return failure(done.error());
            return 0;
        },
        this,
        [this](Result<int> done) {
            endDecision();
            if (!done && done.error().code == ErrorCode::NotDelivered)
                Q_EMIT failed(done.error().text());
            else if (!done)
                Q_EMIT failed(tr("The verdict is saved in the journal, but the tables and the "
                                 "feedback file could not follow yet: %1")
                                  .arg(done.error().text()));
        });
}

void DecisionController::step(std::function<Result<StepResult>(Session&, Day)> work,
                              std::function<QString(const StepResult&)> words)
{
    const Day day = m_selection.day();
    if (!day.isValid())
        return;
    beginDecision();
    m_requests.tell<StepResult>(
        [day, work = std::move(work)](Session& session, RunContext) { return work(session, day); },
        this,
        [this, day, words = std::move(words)](Result<StepResult> done) {
            endDecision();
            if (!done) {
                Q_EMIT failed(done.error().text());
                return;
            }
            Q_EMIT said(words(*done));
            if (done->entry == 0)
                return;
            reloadVerdicts();
            project(day);
        });
}

void DecisionController::undo()
{
    step([](Session& session, Day day) { return session.journal().undo(day); },
         [](const StepResult& result) {
             return result.entry == 0
                 ? tr("There is nothing to undo.")
                 : tr("Undone: one step over %n row(s).", nullptr, static_cast<int>(result.rows));
         });
}

void DecisionController::redo()
{
    step([](Session& session, Day day) { return session.journal().redo(day); },
         [](const StepResult& result) {
             return result.entry == 0
                 ? tr("There is nothing to redo.")
                 : tr("Redone: one step over %n row(s).", nullptr, static_cast<int>(result.rows));
         });
}

void DecisionController::resetDay()
{
    const QString day = m_selection.day().iso();
    step([](Session& session, Day which) { return session.journal().reset(which); },
         [day](const StepResult& result) {
             return result.entry == 0 ? tr("%1 has no verdicts; nothing was changed.").arg(day)
                                      : tr("Cleared %n verdict(s) of %1. Undo brings them back.",
                                           nullptr, static_cast<int>(result.connections))
                                            .arg(day);
         });
}

void DecisionController::beginDecision()
{
    ++m_unsaved;
    Q_EMIT savingChanged(true);
}

void DecisionController::endDecision()
{
    // Told later: the ending step may begin another, such as the projection after a verdict.
    --m_unsaved;
    Q_EMIT savingChanged(m_unsaved > 0);
    if (m_unsaved == 0)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_unsaved == 0)
                    Q_EMIT allSaved();
            },
            Qt::QueuedConnection);
}

void DecisionController::reloadVerdicts()
{
    const Day day = m_selection.day();
    m_requests.ask<VerdictState>(
        m_verdictsRequest,
        [day](Session& session, RunContext) { return verdictState(session.journal(), day); }, this,
        [this](Result<VerdictState> state) {
            if (!state) {
                Q_EMIT failed(state.error().text());
                return;
            }
            m_page.setVerdicts(state->verdicts);
            take(*state);
        });
}

void DecisionController::loadHistory()
{
    m_requests.ask<std::vector<HistoryStep>>(
        m_historyRequest,
        [day = m_selection.day()](Session& session,
                                  RunContext) -> Result<std::vector<HistoryStep>> {
            const auto log = session.journal().day(day);
            if (!log)
                return failure(log.error());
            return historyOf(**log);
        },
        this,
        [this](Result<std::vector<HistoryStep>> steps) {
            if (steps)
                m_page.history().showSteps(std::move(*steps));
            else if (steps.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(steps.error().text());
        });
}

} // namespace fw
