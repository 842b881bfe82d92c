// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "app/commands/signalwatch.h"
#include "app/services/sessionworker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QObject>

#include <memory>
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

// Gives work to the worker that `make` makes, waits for its result in an event loop and returns it.
// Meanwhile the main thread shows progress, and SIGINT or SIGTERM cancels the work.
template<typename T, typename Make, typename Work>
Result<T> runWatched(Console& console, const Make& make, Work work)
{
    std::optional<Result<T>> result;
    {
        Job job;
        const SignalWatch signals([&] {
            sayStopping(console);
            job.cancel();
        });
        QObject context;
        QEventLoop loop;
        const auto worker = make();
        job = worker->template submit<T>(
            std::move(work), &context,
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
    return std::move(*result);
}

// Runs `work` in a session on the call's workspace, in a thread of its own, and returns its result,
// watched as above. What earlier decisions still wait for is told, and fails nothing. Call it at
// most once at a time, from the main thread.
template<typename T>
Result<T> runInSession(Invocation& call, WorkspaceUse use,
                       std::function<Result<T>(Session&, RunContext)> work)
{
    const QString path = call.workspace();
    if (use == WorkspaceUse::Existing)
        if (const auto missing = missingWorkspace(path))
            return failure(*missing);
    QString undelivered; // written before the job ends, read after
    auto result = runWatched<T>(
        call.console(),
        [&path] { return std::make_unique<SessionWorker>(QStringLiteral("flow-oa"), path); },
        [&undelivered, work = std::move(work)](Session& session, RunContext run) {
            undelivered = session.undelivered();
            return work(session, std::move(run));
        });
    if (!undelivered.isEmpty())
        call.console().message(undelivered);
    return result;
}

// The same on a workspace that is there and without a session, for work on what a session needs.
template<typename T>
Result<T> runOnWorkspace(Invocation& call,
                         std::function<Result<T>(const Workspace&, RunContext)> work)
{
    const QString path = call.workspace();
    if (const auto missing = missingWorkspace(path))
        return failure(*missing);
    return runWatched<T>(
        call.console(), [] { return std::make_unique<Worker>(QStringLiteral("flow-oa")); },
        [path, work = std::move(work)](RunContext context) -> Result<T> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            return work(*workspace, std::move(context));
        });
}

} // namespace fw
