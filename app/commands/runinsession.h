// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "app/commands/signalwatch.h"
#include "app/services/sessionworker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QObject>

#include <optional>

namespace fw {

enum class WorkspaceUse
{
    Make, // made when it is not there
    Existing // must be there: a mistyped path is told, not turned into an empty workspace
};

// The error for a path that holds no workspace, nothing when it holds one.
std::optional<Error> missingWorkspace(const QString& path);

void sayStopping(Console& console);

// Runs `work` in a session on the call's workspace, in a thread of its own, and returns its result.
// Meanwhile the main thread shows progress, and SIGINT or SIGTERM cancels the work. What earlier
// decisions still wait for is told, and fails nothing. Call it at most once at a time, from the
// main thread.
template<typename T>
Result<T> runInSession(Invocation& call, WorkspaceUse use,
                       std::function<Result<T>(Session&, RunContext)> work)
{
    const QString path = call.workspace();
    if (use == WorkspaceUse::Existing)
        if (const auto missing = missingWorkspace(path))
            return failure(*missing);
    Console& console = call.console();
    std::optional<Result<T>> result;
    QString undelivered; // written before the job ends, read after
    {
        Job job;
        const SignalWatch signals([&] {
            sayStopping(console);
            job.cancel();
        });
        QObject context;
        QEventLoop loop;
        SessionWorker worker(QStringLiteral("flow-oa"), path);
        job = worker.submit<T>(
            [&undelivered, work = std::move(work)](Session& session, RunContext run) {
                undelivered = session.undelivered();
                return work(session, std::move(run));
            },
            &context,
            [&](Result<T> ended) {
                result = std::move(ended);
                loop.quit();
            },
            [&console](const Progress& progress) { console.progress(progress); });
        loop.exec();
    }
    // What the worker's jobs left to be deleted in this thread, which has no event loop any more.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    console.endProgress();
    if (!undelivered.isEmpty())
        console.message(undelivered);
    return std::move(*result);
}

} // namespace fw
