// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace fw {

// A handle on a submitted job; letting go of it does not stop the job.
class Job
{
public:
    Job() = default;
    explicit Job(std::stop_source stop)
        : m_stop(std::move(stop))
    {
    }
    void cancel() { m_stop.request_stop(); }

private:
    std::stop_source m_stop { std::nostopstate };
};

// One thread with a queue, and the only maker of threads in the project. Jobs run in the order
// they were submitted. Every job ends exactly once: `done` is called with its result, in the
// thread that lives with `context`, if the context still exists; a job cancelled before it began
// ends as cancelled. The destructor asks the running job to stop, joins, and cancels the queue.
//
// Thread rule: submit() and the destructor belong to the thread that made the Worker.
class Worker
{
public:
    // `atEnd` runs in the worker's thread when it ends: for what belongs to that thread.
    explicit Worker(const QString& name, std::function<void()> atEnd = {});
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // `work` runs in the worker's thread; `progress` and `done` in the context's.
    template<typename T>
    Job submit(std::function<Result<T>(RunContext)> work, QObject* context,
               std::function<void(Result<T>)> done, ProgressSink progress = {})
    {
        auto target = std::make_shared<Target>(context);
        std::stop_source stop;
        ProgressSink sink;
        if (progress)
            sink = [target, progress = std::move(progress)](const Progress& p) {
                target->post([progress, p] { progress(p); });
            };
        push(Task {
            stop,
            [work = std::move(work), done = std::move(done), target, stop, sink = std::move(sink)] {
                Result<T> result = stop.stop_requested() ? Result<T>(cancelledError())
                                                         : work(RunContext(stop.get_token(), sink));
                auto shared = std::make_shared<Result<T>>(std::move(result));
                // The call holds the target: its deferred deletion must not overtake the call.
                target->post([target, done, shared] { done(std::move(*shared)); });
            } });
        return Job(stop);
    }

    // For work with nobody to tell: it ends when it likes, at the latest when the token asks it to.
    void post(std::function<void(const std::stop_token&)> work);

private:
    // A QPointer may be read only in its object's thread; this carries one there unread. The
    // relay lives in the context's thread, so a dead context simply drops the call.
    class Target
    {
    public:
        explicit Target(QObject* context);
        ~Target();
        void post(std::function<void()> call);

    private:
        QObject* m_relay; // deleted in its own thread
    };

    struct Task
    {
        std::stop_source stop;
        std::function<void()> run;
    };

    void push(Task task);
    void loop(const std::stop_token& quit);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_queue;
    std::stop_source m_running { std::nostopstate };
    std::jthread m_thread; // last: it uses everything above
};

// Storage and file access call this first. It ends the program, in every build, when a program
// with windows waits for a disk in the thread that paints: such a wait is a defect, never a state.
void refuseGuiThread(const char* what);

} // namespace fw
