// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dayrequests.h"
#include "views/pages/ingestpage.h"

#include <QObject>

namespace fw {

// Joins the ingest page to the session of the query worker: what came in on the days it shows, and
// files of what it shows. It asks only while the page is seen. GUI thread; files are written in the
// worker.
class IngestController : public QObject
{
    Q_OBJECT

public:
    IngestController(SessionWorker& queries, IngestPage& page, QWidget* window);

    // The days of the workspace, as they are now: what was read of them is out of date.
    void setDays(const std::vector<DayOverview>& days);
    void setSeen(bool isSeen);
    // The whole file or none of it.
    void save(IngestPage::Export kind, const QString& path);
    bool isIdle() const { return m_requests.isIdle(); }

Q_SIGNALS:
    void said(const QString& message);
    void failed(const QString& message);

private:
    void load();
    void show(Result<IngestPicture> picture);
    void askWhere(IngestPage::Export kind);

    DayRequests m_requests;
    IngestPage& m_page;
    QWidget* m_window;
    LatestRequest m_pictureRequest;
    bool m_hasFlows = false;
    bool m_isSeen = false;
    bool m_isStale = true;
};

} // namespace fw
