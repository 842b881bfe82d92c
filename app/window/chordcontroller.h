// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dayrequests.h"
#include "views/support/selection.h"

#include <QObject>

namespace fw {

class ChordPanel;

// Brings the chord panel its numbers: what the analysis stored, or, where that has nothing of an
// address or every peer is wanted, the sums of the day's raw flows. GUI thread; all work is done in
// the query worker.
class ChordController : public QObject
{
    Q_OBJECT

public:
    ChordController(DayRequests& requests, ChordPanel& panel, Selection& selection,
                    QObject* parent);

    // The day that is shown, its ranked rows, and whether its run and the day have raw flows.
    void begin(const DayOverview& day, std::shared_ptr<const SuspiciousConnections> rows);
    // What is under way is of another day.
    void drop() { m_request.drop(); }
    // The panel follows the ranked table: the first of the addresses that has a chord.
    void follow(const std::vector<IpAddress>& candidates);
    // The chord of this address is wanted, whatever row is current.
    void show(const IpAddress& address);

Q_SIGNALS:
    void said(const QString& message);
    void failed(const QString& message);

private:
    struct Found;
    struct Question;

    static Result<Found> find(Session& session, const Question& question,
                              const RunContext& context);
    void ask(const std::vector<IpAddress>& candidates, bool wasFollowed);
    void take(Result<Found> found, bool wasFollowed);
    void listAddresses();

    DayRequests& m_requests;
    ChordPanel& m_panel;
    Selection& m_selection;
    std::shared_ptr<const SuspiciousConnections> m_rows;
    bool m_runHadRawFlows = false;
    bool m_hasRawFlows = false;
    std::vector<IpAddress> m_asked; // last, to be asked again of another source
    bool m_wasFollowed = true;
    LatestRequest m_request;
    LatestRequest m_addressRequest;
};

} // namespace fw
