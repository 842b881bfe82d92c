// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pipeline/stagedfiles.h"
#include "core/storage/store.h"

#include <QDateTime>

namespace fw {

// What a run and the renewal of its derived tables have in common.

// Lets a cancel reach the statement that runs, and only while this run owns the store.
class StopGuard
{
public:
    StopGuard(Store& store, const RunContext& context)
        : m_store(store)
    {
        m_store.setStopToken(context.stopToken());
    }
    ~StopGuard() { m_store.setStopToken({}); }
    StopGuard(const StopGuard&) = delete;
    StopGuard& operator=(const StopGuard&) = delete;

private:
    Store& m_store;
};

// Removes the staged files unless the run came to its commit.
class StagedGuard
{
public:
    explicit StagedGuard(StagedFiles& files)
        : m_files(&files)
    {
    }
    ~StagedGuard()
    {
        if (m_files)
            m_files->discard();
    }
    StagedGuard(const StagedGuard&) = delete;
    StagedGuard& operator=(const StagedGuard&) = delete;
    void keep() { m_files = nullptr; }

private:
    StagedFiles* m_files;
};

// Unique, from the moment it starts. The day's lock lets one run of a day begin at a time; two
// days may run in one millisecond.
QString runId(const QDateTime& now, Day day);
QString noRawFlowsWarning(Day day);
// What killed programs left of the day: a deletion is completed, committed files come into place,
// the rest goes. For the holder of the day's lock, before it writes.
Result<void> settleDay(const Workspace& workspace, Day day, Store& store);

} // namespace fw
