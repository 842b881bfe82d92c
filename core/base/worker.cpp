// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include "core/base/threadstop.h"

#include <QCoreApplication>
#include <QThread>

namespace fw {

namespace {

// Lives in the context's thread and forwards calls while the context lives.
class Relay : public QObject
{
public:
    explicit Relay(QObject* context)
        : m_context(context)
    {
        moveToThread(context->thread());
    }

    void call(const std::function<void()>& f)
    {
        if (m_context)
            f();
    }

private:
    QPointer<QObject> m_context;
};

} // namespace

Worker::Target::Target(QObject* context)
    : m_relay(new Relay(context))
{
}

Worker::Target::~Target()
{
    // Calls that nobody waited for are thrown away by the application's end, which holds the lock
    // that a deferred deletion would wait for.
    if (m_relay->thread() == QThread::currentThread())
        delete m_relay;
    else
        m_relay->deleteLater();
}

void Worker::Target::post(std::function<void()> call)
{
    auto* relay = static_cast<Relay*>(m_relay);
    QMetaObject::invokeMethod(
        relay, [relay, call = std::move(call)] { relay->call(call); }, Qt::QueuedConnection);
}

Worker::Worker(const QString& name, std::function<void()> atEnd)
    : m_thread([this, name, atEnd = std::move(atEnd)](const std::stop_token& quit) {
        QThread::currentThread()->setObjectName(name);
        loop(quit);
        if (atEnd)
            atEnd();
    })
{
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
        m_thread.request_stop();
    }
    m_wake.notify_all();
    m_thread.join();
    // Those that never began end too: cancelled, like every job that was not let run.
    for (Task& task : m_queue) {
        task.stop.request_stop();
        task.run();
    }
}

void Worker::post(std::function<void(const std::stop_token&)> work)
{
    std::stop_source stop;
    push(Task { stop, [work = std::move(work), stop] {
                   work(stop.get_token());
               } });
}

void Worker::push(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_all();
}

void Worker::loop(const std::stop_token& quit)
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return !m_queue.empty(); })
                || quit.stop_requested())
                return;
            task = std::move(m_queue.front());
            m_queue.pop_front();
            m_running = task.stop;
        }
        const ThreadStop stop(task.stop.get_token());
        task.run();
    }
}

void refuseGuiThread(const char* what)
{
    const QCoreApplication* const app = QCoreApplication::instance();
    if (app && app->inherits("QGuiApplication") && QThread::currentThread() == app->thread())
        qFatal("%s was called in the GUI thread", what);
}

} // namespace fw
