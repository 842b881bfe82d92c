// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "core/base/worker.h"

#include <memory>

namespace fw {

// A Worker with a Session of its own, opened in its thread when first needed and kept. The window
// has two: one for queries and decisions, which are short, and one for long work. Thread rule: as
// Worker.
class SessionWorker
{
public:
    // `credentials` as for Session::open().
    SessionWorker(const QString& name, QString workspacePath,
                  std::shared_ptr<Credentials> credentials = {})
        : m_path(std::move(workspacePath))
        , m_credentials(std::move(credentials))
        , m_session(std::make_shared<std::unique_ptr<Session>>())
        , m_worker(name, [session = m_session] { session->reset(); })
    {
    }

    template<typename T>
    Job submit(std::function<Result<T>(Session&, RunContext)> work, QObject* context,
               std::function<void(Result<T>)> done, ProgressSink progress = {})
    {
        return m_worker.submit<T>(
            [work = std::move(work), session = m_session, path = m_path,
             credentials = m_credentials](RunContext run) -> Result<T> {
                if (!*session) {
                    auto opened = Session::open(path, credentials);
                    if (!opened)
                        return failure(opened.error());
                    *session = std::move(*opened);
                }
                return work(**session, std::move(run));
            },
            context, std::move(done), std::move(progress));
    }

    // What is submitted from now on meets a session that is opened anew.
    void reopen()
    {
        m_worker.post([session = m_session](const std::stop_token&) { session->reset(); });
    }

private:
    QString m_path;
    std::shared_ptr<Credentials> m_credentials;
    std::shared_ptr<std::unique_ptr<Session>> m_session; // touched in the worker's thread only
    Worker m_worker;
};

// Of several requests for the same thing only the newest counts: the one before is cancelled, and
// an answer that still arrives is dropped.
class LatestRequest
{
public:
    template<typename T>
    void submit(SessionWorker& worker, std::function<Result<T>(Session&, RunContext)> work,
                QObject* context, std::function<void(Result<T>)> done)
    {
        m_job.cancel();
        const auto mine = std::make_shared<int>();
        m_current = mine;
        m_job = worker.submit<T>(std::move(work), context,
                                 [this, mine, done = std::move(done)](Result<T> result) {
                                     if (m_current == mine)
                                         done(std::move(result));
                                 });
    }
    void drop()
    {
        m_job.cancel();
        m_current.reset();
    }

private:
    Job m_job;
    std::shared_ptr<int> m_current;
};

} // namespace fw
