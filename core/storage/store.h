// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/stepobserver.h"
#include "core/storage/database.h"
#include "core/types/connection.h"
#include "core/types/hostprofile.h"
#include "core/types/ingestpicture.h"
#include "core/types/runreport.h"
#include "core/types/storedverdict.h"
#include "core/types/story.h"

#include <QStringList>

#include <functional>
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

// How many flows and imports of a day there are.
struct RawTotals
{
    std::int64_t flows = 0;
    std::int64_t sources = 0; // imports; changes whenever flows are added
};

struct DayFlows
{
    Day day;
    std::int64_t flows = 0;
};

// Where an embedded store has the raw flows of a day, if it has any.
struct RawDay
{
    Day day;
    QString file;
};

class FlowWriter;
class RunWriter;

// The workspace's tables, behind the only door to them: EmbeddedStore keeps them in a file of the
// workspace, SharedStore in a database of the organisation. A Store belongs to the thread that
// opened it, which is never the GUI thread. All times UTC. Errors carry the engine's words.
class Store
{
public:
    virtual ~Store() = default;

    // Others write to the same tables: decisions are merged into them, not laid over them.
    virtual bool isShared() const = 0;
    // A running statement stops soon after the token is asked to stop; it then fails as Cancelled.
    virtual void setStopToken(std::stop_token stop) = 0;

    virtual Result<SuspiciousConnections> suspicious(Day day) = 0; // by rank
    // The flows of the connection's minute, both directions, by time.
    virtual Result<std::vector<EdgeDetail>> details(const ConnectionKey& connection) = 0;
    virtual Result<std::vector<ChordLink>> chords(Day day, const IpAddress& threat) = 0;
    // What an address did that day, and its flows with another one, from the raw flows, which an
    // embedded store has in `rawFile`. Nothing for a day without raw flows; zeros for an address
    // that has none of them.
    virtual Result<std::optional<HostProfile>> hostProfile(Day day, const IpAddress& host,
                                                           const QString& rawFile) = 0;
    virtual Result<std::optional<PairFlows>>
    pairFlows(Day day, const IpAddress& from, const IpAddress& to, const QString& rawFile) = 0;
    // What the address and each of its peers sent the other, by all raw flows of the day that touch
    // it: the originator's bytes one way, the reply's the other. `rawFile` is where an embedded
    // store has them. Nothing when no flow has the address.
    virtual Result<std::vector<ChordLink>> addressLinks(Day day, const IpAddress& address,
                                                        const QString& rawFile) = 0;
    virtual Result<std::vector<IngestMinute>> ingestSummary(Day from, Day to) = 0; // both included
    // What came in from one day to another. An embedded store asks the raw flows of `days`, which
    // are by day and within the two, whether a run was made or not, and what the last run counted
    // where they cannot be read or are gone; a shared one knows what runs counted and no sources.
    virtual Result<IngestPicture> ingestPicture(Day from, Day to,
                                                const std::vector<RawDay>& days) = 0;
    virtual Result<std::vector<DayCounts>> dayCounts() = 0;
    virtual Result<TableCounts> tableCounts(Day day) = 0;
    // Every table that has rows of days, also those that have none of this one.
    virtual Result<std::vector<TableRows>> dayRows(Day day) = 0;
    virtual Result<bool> hasRun(Day day) = 0;
    // `rawFile` is where an embedded store has the day's flows; zeros when there are none.
    virtual Result<RawTotals> rawTotals(Day day, const QString& rawFile) = 0;

    // Days that have raw flows, and how many; an embedded store's are in the day's folders.
    virtual Result<std::vector<DayFlows>> flowDays() = 0;
    // The table a run of the day broke off at and left it mixed; empty: none did.
    virtual Result<QString> brokenRun(Day day) = 0;

    // Begins to add raw flows to the day. Refused where they are loaded by other means.
    virtual Result<std::unique_ptr<FlowWriter>> openFlows(Day day, const QString& rawFile) = 0;

    virtual Result<std::vector<StoredVerdict>> verdicts(Day day) = 0;
    virtual Result<bool> hasVerdicts() = 0; // of any day
    // What the day's rows of flow_threat_investigation should be, told what they are; nothing: let
    // them be.
    using VerdictChange =
        std::function<std::optional<std::vector<StoredVerdict>>(const std::vector<StoredVerdict>&)>;
    // Makes the day's rows what `change` says and returns them as they are then, read back. A day
    // without a run, as one that was deleted, has no rows, and nothing is returned.
    virtual Result<std::optional<std::vector<StoredVerdict>>>
    changeVerdicts(Day day, const VerdictChange& change) = 0;
    // The same where it does not matter what they were. Returns whether there is a run.
    Result<bool> replaceVerdicts(Day day, const std::vector<StoredVerdict>& rows);

    // What was written about addresses of the day, by address; rows of no address are left out.
    virtual Result<std::vector<Story>> stories(Day day) = 0;
    virtual Result<Timeline> timeline(Day day, const IpAddress& ip) = 0; // by time
    // Puts story and timeline in place of those of the same address; both or neither where the
    // engine has transactions. An error that is Incomplete: one of the tables may have changed, and
    // saving again mends it.
    virtual Result<void> saveStory(Day day, const Story& story, const Timeline& timeline) = 0;

    // Begins to replace what a run makes of the day. `rawFile` is where an embedded store has the
    // day's flows; a path where there is none makes the derived tables empty.
    virtual Result<std::unique_ptr<RunWriter>> beginRun(Day day, const QString& rawFile) = 0;
    // Takes every row of the day out of every table and notes that these folders are to be removed,
    // in one transaction.
    virtual Result<void> deleteDay(Day day, const QStringList& folders,
                                   const StepObserver& observer = {}) = 0;

    // What this workspace remembers of its runs and its files. It does so in a file of its own
    // whatever the store is.
    virtual Result<std::optional<StoredRun>> lastRun(Day day) = 0;
    // Every run of the day, the newest first. A report that cannot be read still has its start.
    virtual Result<std::vector<StoredRun>> runs(Day day) = 0;
    virtual Result<std::vector<PendingFile>> pendingFiles() = 0;
    virtual Result<void> removePendingFile(std::int64_t id) = 0;
};

// y, m and d as every table has them.
SqlValues dayValues(Day day);

} // namespace fw
