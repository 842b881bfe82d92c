// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dayrequests.h"
#include "core/triage/history.h"
#include "views/pages/triagepage.h"
#include "views/support/selection.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace fw {

// What the window can say of the day it shows.
struct DayState
{
    Day day;
    std::int64_t verdicts = 0; // connections with a verdict
    bool canUndo = false;
    bool canRedo = false;
    std::int64_t lastEntry = 0; // of the journal that is shown
};

// The journal's side of a day: verdicts in force and what can be undone.
struct VerdictState
{
    DayVerdicts verdicts;
    bool canUndo = false;
    bool canRedo = false;
    std::int64_t lastEntry = 0;
};
Result<VerdictState> verdictState(Journal& journal, Day day);

// Carries the analyst's decisions about the shown day to the journal and shows what became of
// them: verdicts, rules and their previews, undo, redo, reset, history. GUI thread; all work is
// done in the worker.
class DecisionController : public QObject
{
    Q_OBJECT

public:
    DecisionController(DayRequests& requests, TriagePage& page, Selection& selection,
                       QObject* parent = nullptr);

    const DayState& state() const { return m_state; }
    // Another day is shown, or the same one anew, with these verdicts.
    void begin(Day day, const VerdictState& verdicts);
    // Decisions that are not yet in the journal, or not yet carried to the tables.
    bool hasUnsaved() const { return m_unsaved > 0; }

    void undo();
    void redo();
    void resetDay();
    // The tables are a shared database's: somebody else carries the decisions there.
    void setShared(bool isShared) { m_isShared = isShared; }
    // The journal has got something from elsewhere.
    void reloadVerdicts();

Q_SIGNALS:
    void stateChanged();
    void savingChanged(bool isSaving); // see hasUnsaved()
    void allSaved(); // the last decision under way has ended, well or not
    void failed(const QString& message);
    void said(const QString& message); // an action's truthful result
    void decided(); // something is in the journal that was not

private:
    void score(const std::vector<ConnectionKey>& keys, std::optional<Severity> severity);
    void previewRule(const ScoreRule& rule, std::optional<Severity> severity);
    void scoreByRule(const ScoreRule& rule, std::optional<Severity> severity, const QString& note);
    void showStep(const HistoryStep& step);
    void step(std::function<Result<StepResult>(Session&, Day)> work,
              std::function<QString(const StepResult&)> words);
    void project(Day day);
    void loadHistory();
    void take(const VerdictState& verdicts);
    void beginDecision();
    void endDecision();

    DayRequests& m_requests;
    TriagePage& m_page;
    Selection& m_selection;
    DayState m_state;
    LatestRequest m_verdictsRequest;
    LatestRequest m_previewRequest;
    LatestRequest m_historyRequest;
    LatestRequest m_stepRequest;
    // Set while a projection waits in the queue: decisions made meanwhile ride along.
    std::shared_ptr<std::atomic<bool>> m_projectionWaits;
    int m_unsaved = 0;
    bool m_isShared = false;
};

} // namespace fw
