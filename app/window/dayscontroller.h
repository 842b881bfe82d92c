// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dayrequests.h"
#include "app/window/longjobs.h"

#include <QObject>

#include <vector>

namespace fw {

class DaysDialog;
class DaysPanel;
struct DeletionsPreview;

// Joins the list of days to the session: what a deletion would take is looked up in the query
// worker and asked about; the deletion itself is a long job. GUI thread.
class DaysController : public QObject
{
    Q_OBJECT

public:
    DaysController(SessionWorker& queries, LongJobs& jobs, QWidget* window);

    DaysPanel& panel() { return *m_panel; }
    void showDialog();
    // The days as they are now, and the one the window shows (invalid: none).
    void setDays(const std::vector<DayOverview>& days, Day shown);
    // The workspace stores in a database that others work with: no day is deleted there.
    void setShared(bool isShared);
    // Looks what would go, asks, and deletes.
    void askToDelete(const std::vector<Day>& days);
    bool isIdle() const { return m_requests.isIdle(); }

Q_SIGNALS:
    void openWanted(fw::Day day);
    void runWanted(fw::Day day);
    void said(const QString& message);
    void failed(const QString& message);

private:
    void ask(const DeletionsPreview& previews);

    DayRequests m_requests;
    LatestRequest m_preview;
    LongJobs& m_jobs;
    QWidget* m_window;
    DaysPanel* m_panel;
    DaysDialog* m_dialog;
    Day m_shown;
};

} // namespace fw
