// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <stop_token>

namespace fw {

// The tables in one SQLite file of the workspace, and each day's raw flows in a file of its own.
class EmbeddedStore final : public Store
{
public:
    static Result<std::unique_ptr<EmbeddedStore>> open(const QString& path);

    bool isShared() const override { return false; }
    void setStopToken(std::stop_token stop) override
    {
        m_stop = stop;
        m_database.setStopToken(std::move(stop));
    }

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
    Result<std::vector<DayFlows>> flowDays() override { return std::vector<DayFlows>(); }
    Result<QString> brokenRun(Day) override { return QString(); } // it is one transaction
    Result<std::unique_ptr<FlowWriter>> openFlows(Day day, const QString& rawFile) override;
    Result<std::vector<StoredVerdict>> verdicts(Day day) override;
    Result<bool> hasVerdicts() override;
    Result<std::optional<std::vector<StoredVerdict>>>
    changeVerdicts(Day day, const VerdictChange& change) override;
    Result<std::vector<Story>> stories(Day day) override;
    Result<Timeline> timeline(Day day, const IpAddress& ip) override;
    Result<void> saveStory(Day day, const Story& story, const Timeline& timeline) override;
    Result<std::unique_ptr<RunWriter>> beginRun(Day day, const QString& rawFile) override;
    Result<void> deleteDay(Day day, const QStringList& folders,
                           const StepObserver& observer = {}) override;
    Result<std::optional<StoredRun>> lastRun(Day day) override;
    Result<std::vector<StoredRun>> runs(Day day) override;
    Result<std::vector<PendingFile>> pendingFiles() override;
    Result<void> removePendingFile(std::int64_t id) override;

    Database& database() { return m_database; } // for the writer of a run, in this folder

private:
    explicit EmbeddedStore(Database database)
        : m_database(std::move(database))
    {
    }
    Result<std::vector<StoredVerdict>> readVerdicts(Day day);
    Result<void> writeVerdicts(Day day, const std::vector<StoredVerdict>& rows);

    Database m_database;
    std::stop_token m_stop; // for what reads other files
};

// A row of oa_run; rawSources as in StoredRun.
Result<void> insertRun(Database& database, const RunReport& report, std::int64_t rawSources);

// Of the file an embedded store has a day's raw flows in; zeros when there is no such file.
Result<RawTotals> rawTotals(const QString& path);

} // namespace fw
