// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace fw {

class DayController;

// Shows what other programs decide about the shown day, such as a notebook or flow-oa: looks for
// entries of the journal that the window has not, once a second, in the worker. GUI thread.
class JournalWatch : public QObject
{
    Q_OBJECT

public:
    JournalWatch(SessionWorker& journal, DayController& controller, QObject* parent);

    // For tests, which have no time.
    void setBetween(std::chrono::milliseconds between) { m_timer.setInterval(between); }

Q_SIGNALS:
    void said(const QString& message);

private:
    void look();
    void follow(Day day, const Result<std::int64_t>& lastEntry);

    SessionWorker& m_journal;
    DayController& m_controller;
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace fw
