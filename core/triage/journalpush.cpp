// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the journal lives with a database that others write to.
#include "core/triage/journal.h"
#include "core/triage/storedverdicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Journal)
};

VerdictIdentity identityOf(const ConnectionKey& key)
{
    return { key.tstart, key.srcip, key.dstip, key.sport, key.dport };
}

// What the verdicts say of each ranked row they are about, of what the journal says of it under
// other protocols, and of connections neither knows with what is left of them: no protocol, no
// counters.
std::vector<JournalRow> journalRows(const std::vector<FoundVerdict>& verdicts,
                                    const SuspiciousConnections& ranked, const DayLog& log)
{
    std::multimap<VerdictIdentity, JournalRow> rows;
    std::set<ConnectionKey> known;
    for (const SuspiciousConnection& row : ranked) {
        const ConnectionKey key = row.key();
        rows.emplace(identityOf(key), JournalRow { key, row.ipkt, row.ibyt, {} });
        known.insert(key);
    }
    for (const JournalRow& row : log.scoredRows())
        if (!row.key.proto.isEmpty() && known.insert(row.key).second)
            rows.emplace(identityOf(row.key), row);
    std::vector<JournalRow> result;
    for (const auto& [connection, severity] : verdicts) {
        const auto [first, last] = rows.equal_range(connection);
        for (auto at = first; at != last; ++at) {
            result.push_back(at->second);
            result.back().severity = severity;
        }
        if (first == last)
            result.push_back({ { connection.tstart, connection.srcip, connection.dstip,
                                 connection.sport, connection.dport, QString() },
                               0,
                               0,
                               severity });
    }
    return result;
}

// How many of the connections we settled are not as we settled them when read back.
std::size_t missingOf(const VerdictMerge& merge, const std::vector<StoredVerdict>& pushed,
                      const std::vector<StoredVerdict>& stored)
{
    const VerdictMerge check = mergeVerdicts(merge.agreed, merge.agreed, stored);
    std::set<VerdictIdentity> disputed;
    for (const VerdictConflict& conflict : merge.conflicts)
        disputed.insert(conflict.connection);
    std::set<VerdictIdentity> known;
    for (const StoredVerdict& row : pushed)
        known.insert(row.connection);
    std::size_t missing = 0;
    for (const VerdictConflict& conflict : check.conflicts)
        missing += disputed.count(conflict.connection) == 0 ? 1 : 0;
    // One of ours that was cleared and is there all the same.
    for (const FoundVerdict& row : check.found)
        missing += known.count(row.connection) > 0 && disputed.count(row.connection) == 0 ? 1 : 0;
    return missing;
}

// The connections of which the journal has nothing but what it found.
std::set<VerdictIdentity> undecidedOf(const DayLog& log)
{
    std::set<VerdictIdentity> found;
    std::set<VerdictIdentity> decided;
    for (const auto& [key, verdict] : log.verdicts()) {
        const JournalEntry* const entry = log.find(verdict.entry);
        (entry && entry->kind == StepKind::Found ? found : decided).insert(identityOf(key));
    }
    for (const VerdictIdentity& connection : decided)
        found.erase(connection);
    return found;
}

// What was found before its connection was ranked, and is ranked now.
std::vector<FoundVerdict> rankedSince(const DayLog& log, const SuspiciousConnections& ranked)
{
    std::vector<FoundVerdict> found;
    std::set<VerdictIdentity> rows;
    for (const SuspiciousConnection& row : ranked)
        if (!row.proto.isEmpty())
            rows.insert(identityOf(row.key()));
    for (const auto& [key, verdict] : log.verdicts())
        if (key.proto.isEmpty() && rows.count(identityOf(key)) > 0)
            found.push_back({ identityOf(key), verdict.severity });
    return found;
}

} // namespace

Result<bool> Journal::pushOnce(Day day, Store& store, const DayLog& log)
{
    const auto pushed = m_file->pushed(day);
    if (!pushed)
        return failure(pushed.error());
    const std::vector<StoredVerdict> ours = storedVerdicts(log.verdicts());
    const std::set<VerdictIdentity> undecided = undecidedOf(log);
    VerdictMerge merge;
    observe(m_observer, "flow_threat_investigation", true);
    const auto stored = store.changeVerdicts(day, [&](const std::vector<StoredVerdict>& there) {
        merge = mergeVerdicts(ours, *pushed, there, undecided);
        return merge.rows;
    });
    if (!stored)
        return failure(stored.error());
    observe(m_observer, "flow_threat_investigation", false);
    if (!*stored)
        return false; // a day without a run
    // Somebody may have overwritten the day in the same second: what is not there is not done.
    if (const std::size_t missing = missingOf(merge, *pushed, **stored); missing > 0)
        return failure(
            ErrorCode::Busy,
            Tr::tr("%n verdict(s) of %1 were written and are not there any more: somebody else "
                   "wrote in the same moment. They are written again.",
                   nullptr, static_cast<int>(missing))
                .arg(day.iso()));
    const auto behind = daysBehind();
    if (!behind)
        return failure(behind.error());
    const bool isBehind = std::find(behind->begin(), behind->end(), day) != behind->end();
    if (!isBehind && merge.found.empty()) { // nothing is new here
        if (const auto saved = m_file->savePushed(day, merge.agreed, merge.conflicts); !saved)
            return failure(saved.error());
        return true;
    }
    const auto ranked = store.suspicious(day);
    if (!ranked)
        return failure(ranked.error());
    std::vector<FoundVerdict> found = std::move(merge.found);
    for (const FoundVerdict& verdict : rankedSince(log, *ranked))
        found.push_back(verdict);
    if (!found.empty()) {
        JournalEntry entry = entryOf(day, StepKind::Found);
        entry.who = Tr::tr("database");
        entry.rows = journalRows(found, *ranked, log);
        if (const auto added = append(std::move(entry)); !added)
            return failure(added.error());
    }
    if (const auto saved = m_file->savePushed(day, merge.agreed, merge.conflicts); !saved)
        return failure(saved.error());
    const auto now = this->day(day);
    if (!now)
        return failure(now.error());
    if (const auto written = writeFeedback(day, store, *ranked, **now); !written)
        return failure(written.error());
    return true;
}

Result<std::vector<Day>> Journal::daysBehind()
{
    const auto behind = m_file->unprojected();
    if (!behind)
        return failure(behind.error());
    std::vector<Day> days;
    for (const auto& [day, entry] : *behind)
        days.push_back(day);
    return days;
}

Result<StepResult> Journal::settleConflicts(Day day, Keep keep, const SuspiciousConnections& ranked)
{
    const auto conflicts = m_file->conflicts(day);
    if (!conflicts)
        return failure(conflicts.error());
    if (conflicts->empty())
        return StepResult {};
    auto pushed = m_file->pushed(day);
    if (!pushed)
        return failure(pushed.error());
    std::map<VerdictIdentity, Severity> known;
    for (const auto& [connection, severity] : *pushed)
        known.insert_or_assign(connection, severity);
    std::vector<FoundVerdict> theirs;
    for (const VerdictConflict& conflict : *conflicts) {
        theirs.push_back({ conflict.connection, conflict.theirs });
        // Seen now: what differs from it later is our change.
        if (conflict.theirs)
            known.insert_or_assign(conflict.connection, *conflict.theirs);
        else
            known.erase(conflict.connection);
    }
    StepResult result;
    result.connections = static_cast<std::int64_t>(theirs.size());
    if (keep == Keep::Theirs) {
        const auto log = this->day(day);
        if (!log)
            return failure(log.error());
        JournalEntry entry = entryOf(day, StepKind::Score);
        entry.rule = Tr::tr("as in the database");
        entry.rows = journalRows(theirs, ranked, **log);
        auto added = append(std::move(entry));
        if (!added)
            return added;
        result = *added;
    }
    std::vector<StoredVerdict> rows;
    for (const auto& [connection, severity] : known)
        rows.push_back({ connection, severity });
    if (const auto saved = m_file->savePushed(day, rows, {}); !saved)
        return failure(saved.error());
    if (const auto noted = m_file->forgetProjection(day); !noted)
        return failure(noted.error());
    return result;
}

} // namespace fw
