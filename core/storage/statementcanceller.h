// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace fw {

// Carries a cancel to the ODBC statement that is running. The thread that runs it is inside the
// driver, and the one that asks is the GUI's, which must not wait for a network: SQLCancel is
// called by a thread of its own, again and again until the statement has ended, because a driver
// ignores one that comes before the server has begun.
//
// Thread rule: belongs to the connection's thread.
class StatementCanceller
{
public:
    StatementCanceller();
    ~StatementCanceller();

    // An empty token ends the watch.
    void setStopToken(const std::stop_token& stop);
    bool cancelled() const { return m_stop.stop_requested(); }

    // The statement may be cancelled while one of these lives.
    class Running
    {
    public:
        Running(StatementCanceller& canceller, void* statement);
        ~Running();
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;

    private:
        StatementCanceller& m_canceller;
    };

private:
    struct State;

    std::stop_token m_stop;
    std::shared_ptr<State> m_state;
    std::unique_ptr<Worker> m_worker; // made when first needed
};

} // namespace fw
