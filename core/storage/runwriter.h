// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/nativestatement.h"
#include "core/storage/store.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// Replaces what a run makes of one day, in one transaction: until commit() succeeded the old day
// stands untouched, and without it everything here is undone. Verdicts are not touched. The steps
// are called in the order they stand here. Belongs to the Store's thread and must not outlive it.
class RunWriter
{
public:
    // `rawFlows` is the day's raw file; a path where there is none makes the derived tables empty.
    static Result<RunWriter> begin(Store& store, Day day, const QString& rawFlows);
    RunWriter(RunWriter&& other) noexcept;
    RunWriter& operator=(RunWriter&&) = delete;
    ~RunWriter();

    bool hasRawFlows() const { return m_hasRawFlows; }
    // Each returns the number of rows written.
    Result<std::int64_t> replaceScores(const SuspiciousConnections& rows);
    Result<std::int64_t> replaceDetails(const SuspiciousConnections& rows);
    Result<std::int64_t> replaceChords(const SuspiciousConnections& rows);
    Result<std::int64_t> replaceIngestSummary();
    Result<void> addPendingFile(const QString& temporary, const QString& final);
    Result<void> saveReport(const RunReport& report);
    Result<void> commit();

private:
    RunWriter(Store& store, Day day)
        : m_store(&store)
        , m_day(day)
    {
    }
    // The raw file's number of an address; nothing when no flow of the day has it.
    Result<std::optional<std::int64_t>> codeOf(const IpAddress& address);
    Result<std::vector<ChordLink>> chordLinks(const SuspiciousConnections& rows);
    Result<std::int64_t> replaceBySelect(const char* emptying, const char* filling);
    Error failed(const char* step) const;

    Store* m_store;
    Day m_day;
    bool m_attached = false;
    bool m_hasRawFlows = false;
    std::optional<Transaction> m_transaction;
    std::optional<NativeStatement> m_findAddress; // prepared when first needed
};

} // namespace fw
