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

// What the verdicts say of each ranked row they are about, and of connections that are ranked no
// more with what is left of them: no protocol, no counters.
std::vector<JournalRow>
journalRows(const std::vector<std::pair<VerdictIdentity, std::optional<Severity>>>& verdicts,
            const SuspiciousConnections& ranked)
{
    std::multimap<VerdictIdentity, const SuspiciousConnection*> rows;
    for (const SuspiciousConnection& row : ranked)
        rows.emplace(identityOf(row.key()), &row);
    std::vector<JournalRow> result;
    for (const auto& [connection, severity] : verdicts) {
        const auto [first, last] = rows.equal_range(connection);
        for (auto at = first; at != last; ++at)
            result.push_back({ at->second->key(), at->second->ipkt, at->second->ibyt, severity });
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
    for (const StoredVerdict& row : check.found)
        missing += known.count(row.connection) > 0 && disputed.count(row.connection) == 0 ? 1 : 0;
    return missing;
}

bool isValid(Severity severity)
{
    return severityFromNumber(static_cast<int>(severity)).has_value();
}

} // namespace

Result<void> Journal::pushOnce(Day day, Store& store, const DayLog& log)
{
    const auto pushed = m_file->pushed(day);
    if (!pushed)
        return failure(pushed.error());
    const std::vector<StoredVerdict> ours = storedVerdicts(log.verdicts());
    VerdictMerge merge;
    observe(m_observer, "flow_threat_investigation", true);
    const auto stored = store.changeVerdicts(day, [&](const std::vector<StoredVerdict>& there) {
        merge = mergeVerdicts(ours, *pushed, there);
        return merge.rows;
    });
    if (!stored)
        return failure(stored.error());
    observe(m_observer, "flow_threat_investigation", false);
    if (!*stored)
        return {}; // a day without a run
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
    if (!isBehind && merge.found.empty())
        return m_file->savePushed(day, merge.agreed, merge.conflicts); // nothing is new here
    const auto ranked = store.suspicious(day);
    if (!ranked)
        return failure(ranked.error());
    std::vector<std::pair<VerdictIdentity, std::optional<Severity>>> found;
    for (const auto& [connection, severity] : merge.found)
        if (isValid(severity))
            found.emplace_back(connection, severity);
    if (!found.empty()) {
        JournalEntry entry = entryOf(day, StepKind::Found);
        entry.who = Tr::tr("database");
        entry.rows = journalRows(found, *ranked);
        if (const auto added = append(std::move(entry)); !added)
            return failure(added.error());
    }
    if (const auto saved = m_file->savePushed(day, merge.agreed, merge.conflicts); !saved)
        return saved;
    const auto now = this->day(day);
    if (!now)
        return failure(now.error());
    return writeFeedback(day, store, *ranked, **now);
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
    std::vector<std::pair<VerdictIdentity, std::optional<Severity>>> theirs;
    for (const VerdictConflict& conflict : *conflicts) {
        theirs.emplace_back(conflict.connection, conflict.theirs);
        // Seen now: what differs from it later is our change.
        if (conflict.theirs)
            known.insert_or_assign(conflict.connection, *conflict.theirs);
        else
            known.erase(conflict.connection);
    }
    StepResult result;
    result.connections = static_cast<std::int64_t>(theirs.size());
    if (keep == Keep::Theirs) {
        JournalEntry entry = entryOf(day, StepKind::Score);
        entry.rule = Tr::tr("as in the database");
        entry.rows = journalRows(theirs, ranked);
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
