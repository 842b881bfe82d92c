// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dayrequests.h"
#include "app/window/decisioncontroller.h"
#include "views/pages/triagepage.h"
#include "views/support/selection.h"

#include <QObject>

namespace fw {

class ChordController;

// Joins the triage page to the session of the query worker: loads what the page wants to show.
// What the analyst decides goes through decisions(), to a worker of its own: a slow question to a
// shared database must not keep a verdict from the journal. GUI thread; all work is done in the
// workers.
class DayController : public QObject
{
    Q_OBJECT

public:
    DayController(SessionWorker& queries, SessionWorker& journal, TriagePage& page,
                  Selection& selection, QObject* parent = nullptr);

    // Loads the day, also the one that is shown.
    void load(const DayOverview& overview);
    // The network context was changed: names and badges follow it.
    void reloadNetwork();
    // Requests still under way: nothing is settled before none is left.
    bool isIdle() const { return m_requests.isIdle() && m_journalRequests.isIdle(); }
    DecisionController& decisions() { return *m_decisions; }
    // The diagram of any address of the day, by its raw flows where none is stored.
    void showChord(const IpAddress& address);

Q_SIGNALS:
    void loaded();
    void failed(const QString& message);
    void said(const QString& message);

private:
    struct Loaded;

    void show(const DayOverview& overview, Loaded loaded);
    void showNetwork(const std::shared_ptr<const NetworkContext>& network);
    void loadDetails(const SuspiciousConnection& connection);

    DayRequests m_requests;
    DayRequests m_journalRequests; // what never waits for a shared database
    TriagePage& m_page;
    std::shared_ptr<const SuspiciousConnections> m_rows; // of the day that is shown
    bool m_hasRawFlows = false;
    Selection& m_selection;
    DecisionController* m_decisions;
    LatestRequest m_dayRequest;
    LatestRequest m_networkRequest;
    LatestRequest m_detailsRequest;
    ChordController* m_chords;
};

} // namespace fw
