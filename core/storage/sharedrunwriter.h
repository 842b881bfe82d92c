// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/runwriter.h"
#include "core/storage/sharedstore.h"

#include <vector>

namespace fw {

// A run's tables in a shared database: the scores sent, everything else made there by one statement
// a table. Where nothing can be undone, the note in the local store that a run is being written
// comes before the first table and goes last, with the report: a program that dies between leaves
// it, and the day says so until a run is complete. With transactions it is about the commit alone.
class SharedRunWriter final : public RunWriter
{
public:
    static Result<std::unique_ptr<RunWriter>> begin(SharedStore& store, Day day);
    SharedRunWriter(SharedStore& store, OdbcConnection& connection, Day day);
    ~SharedRunWriter() override;

    bool hasRawFlows() const override { return m_flows > 0; }
    Result<std::int64_t> replaceScores(const SuspiciousConnections& rows) override;
    Result<std::int64_t> replaceDetails(const SuspiciousConnections& rows) override;
    Result<std::int64_t> replaceChords(const SuspiciousConnections& rows) override;
    Result<std::int64_t> replaceIngestSummary() override;
    Result<void> addPendingFile(const QString& temporary, const QString& final) override;
    Result<void> saveReport(const RunReport& report) override;
    Result<void> commit() override;
    Error explained(Error error) const override;

private:
    Result<std::int64_t> replaceBySelect(const char* name, const char* count, const char* title,
                                         const SqlValues& values);
    Result<void> note(const char* table);
    void take(const Error& error);

    SharedStore* m_store;
    OdbcConnection* m_connection;
    Day m_day;
    std::int64_t m_flows = 0;
    QString m_brokenBefore; // where an earlier run left the day mixed
    bool m_wroteSome = false; // of what cannot be undone, or may have
    bool m_isCommitted = false;
    std::vector<PendingFile> m_files;
    RunReport m_report;
};

} // namespace fw
