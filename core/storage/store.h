// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/stepobserver.h"
#include "core/storage/database.h"
#include "core/types/connection.h"
#include "core/types/runreport.h"
#include "core/types/verdict.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace fw {

// What the store knows of a day without reading its rows.
struct DayCounts
{
    Day day;
    std::int64_t ranked = 0; // rows of flow_scores
    std::int64_t scored = 0; // those that have a verdict
};

// Rows and sums of a day's tables, for checks and reports.
struct TableCounts
{
    std::int64_t scores = 0;
    std::int64_t edges = 0;
    std::int64_t edgeBytes = 0;
    std::int64_t chords = 0;
    std::int64_t chordBytes = 0;
    std::int64_t chordPackets = 0;
    std::int64_t minutes = 0;
    std::int64_t flows = 0;
    std::int64_t verdicts = 0;

    friend bool operator==(const TableCounts&, const TableCounts&) = default;
};

struct StoredRun
{
    RunReport report;
    std::int64_t rawSources = 0; // imports of the day when the derived tables were made
};

struct PendingFile
{
    std::int64_t id = 0;
    QString temporary; // relative to the workspace
    QString final; // empty: `temporary` is a folder of a deleted day, to be removed

    bool isDeletion() const { return final.isEmpty(); }
};

// How many rows of a day a table has.
struct TableRows
{
    QString table;
    std::int64_t rows = 0;

    friend bool operator==(const TableRows&, const TableRows&) = default;
};

// A row of flow_threat_investigation.
struct StoredVerdict
{
    std::int64_t tstart = 0;
    IpAddress srcip;
    IpAddress dstip;
    std::uint16_t sport = 0;
    std::uint16_t dport = 0;
    Severity severity = Severity::High;

    friend bool operator==(const StoredVerdict&, const StoredVerdict&) = default;
};

// The workspace's tables, behind the only door to them. One connection: a Store belongs to the
// thread that opened it, which is never the GUI thread. All times UTC. Errors carry SQLite's words.
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString& path);

    void setStopToken(std::stop_token stop) { m_database.setStopToken(std::move(stop)); }

    Result<SuspiciousConnections> suspicious(Day day); // by rank
    // The flows of the connection's minute, both directions, by time.
    Result<std::vector<EdgeDetail>> details(const ConnectionKey& connection);
    Result<std::vector<ChordLink>> chords(Day day, const IpAddress& threat);
    Result<std::vector<IngestMinute>> ingestSummary(Day from, Day to); // both included
    Result<std::vector<DayCounts>> dayCounts();
    Result<TableCounts> tableCounts(Day day);
    Result<std::optional<StoredRun>> lastRun(Day day);
    // Every run of the day, the newest first. A report that cannot be read still has its start.
    Result<std::vector<StoredRun>> runs(Day day);

    // Every table that has rows of days, also those that have none of this one.
    Result<std::vector<TableRows>> dayRows(Day day);
    Result<bool> hasRun(Day day);

    // Makes the day's flow_threat_investigation hold exactly these rows; of a day without a run, as
    // one that was deleted, none. Returns whether there is a run.
    Result<bool> replaceVerdicts(Day day, const std::vector<StoredVerdict>& rows);
    // Takes every row of the day out of every table and notes that these folders are to be removed,
    // in one transaction.
    Result<void> deleteDay(Day day, const QStringList& folders, const StepObserver& observer = {});

    Result<bool> hasVerdicts(); // of any day

    Result<std::vector<PendingFile>> pendingFiles();
    Result<void> removePendingFile(std::int64_t id);

private:
    friend class RunWriter;
    explicit Store(Database database)
        : m_database(std::move(database))
    {
    }

    Database m_database;
};

// How many flows and imports a day's raw file holds; zeros when there is no such file.
struct RawTotals
{
    std::int64_t flows = 0;
    std::int64_t sources = 0;
};
Result<RawTotals> rawTotals(const QString& path);

// y, m and d as every table has them.
SqlValues dayValues(Day day);

} // namespace fw
