// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"
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
};

// Joins the triage page to the session of the query worker: loads what the page wants to show and
// carries decisions to the journal. GUI thread; all work is done in the worker.
class DayController : public QObject
{
    Q_OBJECT

public:
    DayController(SessionWorker& queries, TriagePage& page, Selection& selection,
                  QObject* parent = nullptr);

    // Loads the day, also the one that is shown.
    void load(const DayOverview& overview);
    const DayState& state() const { return m_state; }
    // Requests still under way: nothing is settled before none is left.
    bool isIdle() const { return *m_open == 0; }
    // Decisions that are not yet in the journal, or not yet carried to the tables.
    bool hasUnsaved() const { return m_unsaved > 0; }

    void undo();
    void redo();
    void resetDay();
    void showChord(const IpAddress& address);

Q_SIGNALS:
    void stateChanged();
    void allSaved(); // the last decision under way has ended, well or not
    void loaded();
    void failed(const QString& message);
    void said(const QString& message); // an action's truthful result

private:
    struct Loaded;

    void show(const DayOverview& overview, Loaded loaded);
    void loadDetails(const SuspiciousConnection& connection);
    // The first of the candidates that has a chord diagram. When none has, the panel says why, or
    // the diagram that is there stays and the window says why.
    enum class IfNone
    {
        ShowNote,
        KeepDiagram
    };
    void loadChord(const std::vector<IpAddress>& candidates, IfNone ifNone);
    void score(const std::vector<ConnectionKey>& keys, std::optional<Severity> severity);
    void step(std::function<Result<StepResult>(Journal&, Day)> work,
              std::function<QString(const StepResult&)> words);
    void project(Day day);
    void reloadVerdicts();
    void beginDecision();
    void endDecision();
    template<typename T>
    void query(LatestRequest& request, std::function<Result<T>(Session&, RunContext)> work,
               std::function<void(Result<T>)> done);

    SessionWorker& m_queries;
    TriagePage& m_page;
    Selection& m_selection;
    DayState m_state;
    LatestRequest m_dayRequest;
    LatestRequest m_detailsRequest;
    LatestRequest m_chordRequest;
    LatestRequest m_verdictsRequest;
    // Set while a projection waits in the queue: decisions made meanwhile ride along.
    std::shared_ptr<std::atomic<bool>> m_projectionWaits;
    // Shared with the jobs: the last copy of one may die in the worker's thread.
    std::shared_ptr<std::atomic<int>> m_open;
    int m_unsaved = 0;
};

} // namespace fw
