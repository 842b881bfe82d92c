// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/embeddedstore.h"
#include "core/storage/odbcconnection.h"
#include "core/storage/spelling.h"

#include <functional>

namespace fw {

struct SharedDatabase
{
    Dialect dialect;
    // Asked for when a connection is first needed: a password may come from a keyring.
    std::function<Result<OdbcTarget>()> target;
    bool createTables = true; // those that are missing
};

// The tables in a database of the organisation, reached through ODBC: one named statement in
// several dialects answers every question, and a database made by Spot 1.0 is used in its own
// spelling. What this workspace alone knows, its runs and its files, is in `local`.
//
// It opens without the server, and connects when it is first asked something; a connection that
// was lost is made again. Raw flows are read where they are: the rawFile of the calls is ignored.
class SharedStore final : public Store
{
public:
    SharedStore(SharedDatabase database, std::unique_ptr<EmbeddedStore> local);

    bool isShared() const override { return true; }
    void setStopToken(std::stop_token stop) override;

    Result<SuspiciousConnections> suspicious(Day day) override;
    Result<std::vector<EdgeDetail>> details(const ConnectionKey& connection) override;
    Result<std::vector<ChordLink>> chords(Day day, const IpAddress& threat) override;
    Result<std::optional<HostProfile>> hostProfile(Day day, const IpAddress& host,
                                                   const QString& rawFile) override;
    Result<std::optional<PairFlows>> pairFlows(Day day, const IpAddress& from, const IpAddress& to,
                                               const QString& rawFile) override;
    Result<std::vector<ChordLink>> addressLinks(Day day, const IpAddress& address,
                                                const QString& rawFile) override;
    Result<std::vector<IngestMinute>> ingestSummary(Day from, Day to) override;
    Result<IngestPicture> ingestPicture(Day from, Day to, const std::vector<RawDay>& days) override;
    Result<std::vector<DayCounts>> dayCounts() override;
    Result<TableCounts> tableCounts(Day day) override;
    Result<std::vector<TableRows>> dayRows(Day day) override;
    Result<bool> hasRun(Day day) override;
    Result<RawTotals> rawTotals(Day day, const QString& rawFile) override;
    Result<std::vector<DayFlows>> flowDays() override;
    Result<QString> brokenRun(Day day) override;
    Result<std::unique_ptr<FlowWriter>> openFlows(Day day, const QString& rawFile) override;
    Result<std::vector<StoredVerdict>> verdicts(Day day) override;
    Result<bool> hasVerdicts() override;
    Result<std::optional<std::vector<StoredVerdict>>>
    changeVerdicts(Day day, const VerdictChange& change) override;
    Result<std::vector<Story>> stories(Day day) override;
    Result<Timeline> timeline(Day day, const IpAddress& ip) override;
    Result<void> saveStory(Day day, const Story& story, const Timeline& timeline) override;
    Result<std::unique_ptr<RunWriter>> beginRun(Day day, const QString& rawFile) override;
    // Refused: the day belongs to others too.
    Result<void> deleteDay(Day day, const QStringList& folders,
                           const StepObserver& observer = {}) override;
    Result<std::optional<StoredRun>> lastRun(Day day) override;
    Result<std::vector<StoredRun>> runs(Day day) override;
    Result<std::vector<PendingFile>> pendingFiles() override;
    Result<void> removePendingFile(std::int64_t id) override;

    // The connection, open and with the statements in the database's spelling.
    Result<OdbcConnection*> connection();
    const Spelling& spelling() const { return m_spelling; }
    EmbeddedStore& local() { return *m_local; }

private:
    Result<std::unique_ptr<OdbcConnection>> connect();
    Result<void> adapt(OdbcConnection& connection);

    SharedDatabase m_database;
    std::unique_ptr<EmbeddedStore> m_local;
    std::unique_ptr<OdbcConnection> m_connection;
    Spelling m_spelling;
    std::stop_token m_stop;
};

} // namespace fw
