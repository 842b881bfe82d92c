// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"

#include <atomic>
#include <memory>

namespace fw {

// The requests the window has under way in the query worker, counted so that it can be told when
// it has come to rest. GUI thread.
class DayRequests
{
public:
    explicit DayRequests(SessionWorker& worker)
        : m_worker(worker)
        , m_open(std::make_shared<std::atomic<int>>(0))
    {
    }

    bool isIdle() const { return *m_open == 0; }

    // The newest of its kind: an older one is cancelled and its answer never reaches `done`.
    template<typename T>
    void ask(LatestRequest& kind, std::function<Result<T>(Session&, RunContext)> work,
             QObject* context, std::function<void(Result<T>)> done)
    {
        kind.submit<T>(m_worker, std::move(work), context,
                       [counted = counted(), done = std::move(done)](Result<T> result) {
                           done(std::move(result));
                       });
    }

    // One that always counts.
    template<typename T>
    void tell(std::function<Result<T>(Session&, RunContext)> work, QObject* context,
              std::function<void(Result<T>)> done)
    {
        m_worker.submit<T>(std::move(work), context,
                           [counted = counted(), done = std::move(done)](Result<T> result) {
                               done(std::move(result));
                           });
    }

private:
    // Counted by the job itself, because a stale answer never reaches `done`; shared, because the
    // last copy of a job may die in the worker's thread.
    std::shared_ptr<void> counted()
    {
        ++*m_open;
        return std::shared_ptr<void>(nullptr, [open = m_open](void*) { --*open; });
    }

    SessionWorker& m_worker;
    std::shared_ptr<std::atomic<int>> m_open;
};

} // namespace fw
