// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dayrequests.h"

#include <QObject>

class QWidget;

namespace fw {

class RunsPage;

// Joins the runs page to the session of the query worker: the runs of the shown day, and copies of
// a report. GUI thread; files are written in the worker.
class RunsController : public QObject
{
    Q_OBJECT

public:
    RunsController(SessionWorker& queries, RunsPage& page, QWidget* window);

    void load(const DayOverview& day);
    // The whole file or none of it.
    void save(const RunReport& report, const QString& path);
    bool isIdle() const { return m_requests.isIdle(); }

Q_SIGNALS:
    void said(const QString& message);
    void failed(const QString& message);

private:
    void show(const DayOverview& day, const std::vector<StoredRun>& runs);
    void askWhere(const RunReport& report);

    DayRequests m_requests;
    RunsPage& m_page;
    QWidget* m_window;
    LatestRequest m_runsRequest;
};

} // namespace fw
