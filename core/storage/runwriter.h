// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <cstdint>

namespace fw {

// Replaces what a run makes of one day. Where the engine has transactions it is one: until commit()
// succeeded the old day stands untouched, and without it everything here is undone. Where it has
// none, each table is replaced whole by one statement, and a run that breaks off says which were.
// Verdicts are not touched. The steps are called in the order they stand here. Belongs to the
// Store's thread and must not outlive it.
class RunWriter
{
public:
    RunWriter() = default;
    RunWriter(const RunWriter&) = delete;
    RunWriter& operator=(const RunWriter&) = delete;
    virtual ~RunWriter() = default;

    virtual bool hasRawFlows() const = 0;
    // Each returns the number of rows written.
    virtual Result<std::int64_t> replaceScores(const SuspiciousConnections& rows) = 0;
    virtual Result<std::int64_t> replaceDetails(const SuspiciousConnections& rows) = 0;
    virtual Result<std::int64_t> replaceChords(const SuspiciousConnections& rows) = 0;
    virtual Result<std::int64_t> replaceIngestSummary() = 0;
    virtual Result<void> addPendingFile(const QString& temporary, const QString& final) = 0;
    virtual Result<void> saveReport(const RunReport& report) = 0;
    virtual Result<void> commit() = 0;
    // What an error before commit(), of this or of anything else the run does, means for the day:
    // where tables are replaced already it becomes Incomplete and says so.
    virtual Error explained(Error error) const { return error; }
};

} // namespace fw
