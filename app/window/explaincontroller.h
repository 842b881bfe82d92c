// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/explain.h"
#include "app/window/dayrequests.h"
#include "views/pages/triagepage.h"
#include "views/support/selection.h"

#include <QObject>
#include <QTimer>

namespace fw {

class ExplainPanel;

// Asks why the current row is suspicious and shows it. The day's raw flows are asked only while the
// panel is seen: of a large day that is work, and details and chord come from the same worker. GUI
// thread; all work is done in the worker.
class ExplainController : public QObject
{
    Q_OBJECT

public:
    ExplainController(SessionWorker& queries, TriagePage& page, Selection& selection,
                      ExplainPanel& panel, QObject* parent = nullptr);

    void setSeen(bool isSeen);
    bool isIdle() const { return m_requests.isIdle(); }

private:
    void follow();
    void load(std::optional<IpAddress> host);
    void show(Result<Explanation> explanation);
    void showPending();

    DayRequests m_requests;
    TriagePage& m_page;
    Selection& m_selection;
    ExplainPanel& m_panel;
    LatestRequest m_request;
    // Of the rows that are shown; made by the first question about them.
    std::shared_ptr<const ConnectionIndex> m_index;
    std::shared_ptr<const DayScores> m_scores;
    bool m_isSeen = false;
    bool m_isStale = true;
    QTimer m_pending; // until what is asked for is missed
    Explanation m_asked;
};

} // namespace fw
