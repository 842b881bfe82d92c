// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/embeddedstore.h"
#include "core/storage/nativestatement.h"
#include "core/storage/runwriter.h"

namespace fw {

// A run's tables in one SQLite transaction, over the day's raw file attached to it.
class EmbeddedRunWriter final : public RunWriter
{
public:
    static Result<std::unique_ptr<RunWriter>> begin(EmbeddedStore& store, Day day,
                                                    const QString& rawFlows);
    EmbeddedRunWriter(EmbeddedStore& store, Day day)
        : m_store(&store)
        , m_day(day)
    {
    }
    ~EmbeddedRunWriter() override;

    bool hasRawFlows() const override { return m_hasRawFlows; }
    Result<std::int64_t> replaceScores(const SuspiciousConnections& rows) override;
    Result<std::int64_t> replaceDetails(const SuspiciousConnections& rows) override;
    Result<std::int64_t> replaceChords(const SuspiciousConnections& rows) override;
    Result<std::int64_t> replaceIngestSummary() override;
    Result<void> addPendingFile(const QString& temporary, const QString& final) override;
    Result<void> saveReport(const RunReport& report) override;
    Result<void> commit() override;

private:
    Result<void> prepare(const QString& rawFlows);
    // The raw file's number of an address; nothing when no flow of the day has it.
    Result<std::optional<std::int64_t>> codeOf(const IpAddress& address);
    Result<std::vector<ChordLink>> chordLinks(const SuspiciousConnections& rows);
    Result<std::int64_t> replaceBySelect(const char* emptying, const char* filling);
    Error failed(const char* step) const;

    EmbeddedStore* m_store;
    Day m_day;
    bool m_attached = false;
    bool m_hasRawFlows = false;
    std::optional<Transaction> m_transaction;
    std::optional<NativeStatement> m_findAddress; // prepared when first needed
};

} // namespace fw
