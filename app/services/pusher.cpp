// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/pusher.h"

#include <algorithm>
#include <utility>

namespace fw {

namespace {

// Decisions of this long go together: on Impala each push replaces a partition.
constexpr int gatherMilliseconds = 1500;
constexpr int firstPauseMilliseconds = 1000;
constexpr int longestPauseMilliseconds = 60000;
// How often others' decisions are looked for.
constexpr int lookMilliseconds = 60000;

} // namespace

Pusher::Pusher(const QString& workspacePath, std::shared_ptr<Credentials> credentials,
               QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("push"), workspacePath, std::move(credentials))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pusher::push);
    ask();
}

void Pusher::ask()
{
    m_worker.submit<PushState>([](Session& session, RunContext) { return session.pushState(); },
                               this,
                               [this](Result<PushState> state) {
                                   m_asked = true;
                                   // What keeps a session from opening is told by who needs it.
                                   if (!state)
                                       return;
                                   m_state = *state;
                                   Q_EMIT stateChanged(m_state);
                                   if (m_state.isShared)
                                       push();
                               });
}

void Pusher::wake()
{
    if (!m_state.isShared)
        return;
    ++m_state.waiting; // until the journal is counted again
    Q_EMIT stateChanged(m_state);
    if (m_isRunning)
        m_wantsMore = true;
    // An earlier timer is kept, unless it is the long one of looking.
    else if (!m_timer.isActive() || m_timer.remainingTime() > gatherMilliseconds)
        if (m_failures == 0)
            m_timer.start(gatherMilliseconds);
}

void Pusher::look(Day day)
{
    m_shown = day;
    if (m_state.isShared)
        retry();
}

void Pusher::retry()
{
    m_timer.stop();
    if (m_isRunning)
        m_wantsMore = true;
    else if (m_state.isShared)
        push();
}

void Pusher::reopen()
{
    m_job.cancel();
    m_timer.stop();
    m_failures = 0;
    m_state = {};
    m_shown.reset();
    m_worker.reopen();
    ask();
}

void Pusher::push()
{
    m_isRunning = true;
    m_wantsMore = false;
    m_job = m_worker.submit<PushState>(
        [look = m_shown](Session& session, const RunContext& context) {
            return session.push(look, context);
        },
        this, [this](Result<PushState> state) { take(std::move(state)); });
}

void Pusher::take(Result<PushState> state)
{
    m_isRunning = false;
    if (!state) {
        if (state.error().code == ErrorCode::Cancelled)
            return;
        m_state.problem = state.error();
    } else {
        m_state = std::move(*state);
    }
    const std::vector<Day> changed = std::exchange(m_state.changed, {});
    Q_EMIT stateChanged(m_state);
    if (!changed.empty())
        Q_EMIT verdictsFound(changed);
    m_failures = m_state.problem ? m_failures + 1 : 0;
    if (m_failures > 0)
        m_timer.start(std::min(firstPauseMilliseconds << std::min(m_failures - 1, 6),
                               longestPauseMilliseconds));
    else
        m_timer.start(m_wantsMore ? gatherMilliseconds : lookMilliseconds);
}

} // namespace fw
