// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statementcanceller.h"

#include <chrono>
#include <sql.h>

namespace fw {

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(50);

} // namespace

struct StatementCanceller::State
{
    std::mutex mutex;
    std::condition_variable_any wake;
    void* statement = nullptr; // that runs
    int watch = 0; // rising: an older watch ends
};

StatementCanceller::StatementCanceller()
    : m_state(std::make_shared<State>())
{
}

StatementCanceller::~StatementCanceller()
{
    setStopToken({});
}

void StatementCanceller::setStopToken(const std::stop_token& stop)
{
    m_stop = stop;
    int mine = 0;
    {
        const std::lock_guard lock(m_state->mutex);
        mine = ++m_state->watch;
    }
    m_state->wake.notify_all();
    if (!stop.stop_possible())
        return;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("canceller"));
    m_worker->post([state = m_state, stop, mine](const std::stop_token& quit) {
        std::unique_lock lock(state->mutex);
        while (state->watch == mine && !quit.stop_requested()) {
            if (stop.stop_requested() && state->statement)
                SQLCancel(state->statement);
            state->wake.wait_for(lock, quit, betweenLooks,
                                 [&state, mine] { return state->watch != mine; });
        }
    });
}

StatementCanceller::Running::Running(StatementCanceller& canceller, void* statement)
    : m_canceller(canceller)
{
    const std::lock_guard lock(canceller.m_state->mutex);
    canceller.m_state->statement = statement;
}

StatementCanceller::Running::~Running()
{
    const std::lock_guard lock(m_canceller.m_state->mutex);
    m_canceller.m_state->statement = nullptr;
}

} // namespace fw
