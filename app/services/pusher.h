// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace fw {

// Carries the decisions to a shared database, in a thread and a session of its own: soon after they
// are made, several at a time, and again with growing pauses while the server is away; now and then
// it looks what others decided on the day that is shown. An embedded store needs none of it, and
// then nothing happens here. GUI thread.
class Pusher : public QObject
{
    Q_OBJECT

public:
    Pusher(const QString& workspacePath, std::shared_ptr<Credentials> credentials,
           QObject* parent = nullptr);

    const PushState& state() const { return m_state; }
    // Something was decided.
    void wake();
    // This day is shown: what others decided there matters.
    void look(Day day);
    // Tries at once, whatever the pause.
    void retry();
    // The workspace has another database now.
    void reopen();
    bool isIdle() const { return m_asked && !m_isRunning; }

Q_SIGNALS:
    void stateChanged(const fw::PushState& state);
    void verdictsFound(const std::vector<fw::Day>& days); // others' came into the journal

private:
    void ask();
    void push();
    void take(Result<PushState> state);

    SessionWorker m_worker;
    Job m_job;
    QTimer m_timer;
    PushState m_state;
    std::optional<Day> m_shown;
    int m_failures = 0;
    bool m_asked = false; // whether the store is shared is known
    bool m_isRunning = false;
    bool m_wantsMore = false; // asked for while one was running
};

} // namespace fw
