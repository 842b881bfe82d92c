// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace fw {

// What `done` and `total` count. Of bytes it can be said how fast they come and how long the rest
// will take; see byterate.h.
enum class ProgressUnit
{
    Steps,
    Bytes
};

// How far a long job is. `total` 0 means the end is not known.
struct Progress
{
    QString stage; // translated, in the present: "Reading results"
    std::int64_t done = 0;
    std::int64_t total = 0;
    ProgressUnit unit = ProgressUnit::Steps;

    friend bool operator==(const Progress&, const Progress&) = default;
};

using ProgressSink = std::function<void(const Progress&)>;

// What a job is given to live with its surroundings: a way to be stopped and a way to say how
// far it is. Cheap to copy; used by one thread at a time.
class RunContext
{
public:
    RunContext() = default;
    RunContext(std::stop_token stop, ProgressSink sink);

    bool cancelled() const { return m_stop.stop_requested(); }
    std::stop_token stopToken() const { return m_stop; }

    // Throttled at the source: a new stage always passes, counts at most ten times a second.
    // Nothing passes once the job was cancelled.
    void report(const QString& stage, std::int64_t done = 0, std::int64_t total = 0,
                ProgressUnit unit = ProgressUnit::Steps);

private:
    std::stop_token m_stop;
    ProgressSink m_sink;
    QString m_stage;
    QElapsedTimer m_since;
};

// The one way a cancelled job ends.
tl::unexpected<Error> cancelledError();

} // namespace fw
