// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session reads and changes nothing by.
#include "app/services/session.h"
#include "core/pipeline/runparts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Session)
};

bool isChosen(const SuspiciousConnection& row, const ConnectionChoice& choice)
{
    if (const auto* const key = std::get_if<ConnectionKey>(&choice))
        return row.key() == *key;
    return row.rank == std::get<std::int64_t>(choice);
}

QString missingText(Day day, const ConnectionChoice& choice)
{
    if (const auto* const key = std::get_if<ConnectionKey>(&choice))
        return Tr::tr("%1 has no suspicious connection %2.").arg(day.iso(), key->toString());
    return Tr::tr("%1 has no suspicious connection of rank %2.")
        .arg(day.iso(), QString::number(std::get<std::int64_t>(choice)));
}

} // namespace

// One question for all days: each may wait for a network.
Result<std::vector<DayOverview>> Session::sharedDays()
{
    std::map<Day, DayOverview> days;
    for (const Day day : m_workspace.dayFolders())
        days[day].hasResults = QFileInfo::exists(m_workspace.resultsPath(day));
    const auto counts = m_store->dayCounts();
    if (!counts)
        return failure(counts.error());
    for (const DayCounts& count : *counts) {
        DayOverview& overview = days[count.day];
        overview.ranked = count.ranked;
        overview.unscored = count.ranked - count.scored;
    }
    const auto flows = m_store->flowDays();
    if (!flows)
        return failure(flows.error());
    for (const DayFlows& day : *flows)
        days[day.day].flows = day.flows;
    std::vector<DayOverview> result;
    for (auto& [day, overview] : days) {
        overview.day = day;
        overview.sizeBytes = dayBytes(m_workspace, day);
        const auto runs = m_store->runs(day);
        if (!runs)
            return failure(runs.error());
        overview.hasRun = overview.ranked > 0 || !runs->empty();
        // Of a run made elsewhere nothing is known but its rows.
        overview.hadRawFlows =
            overview.hasRun && (runs->empty() ? overview.flows : runs->front().rawSources) > 0;
        overview.stale = !runs->empty() && runs->front().rawSources != overview.flows;
        const auto broken = m_store->brokenRun(day);
        if (!broken)
            return failure(broken.error());
        overview.isBroken = !broken->isEmpty();
        if (overview.isBroken)
            overview.problem = Tr::tr("A run of this day broke off while it wrote %1; the tables "
                                      "are of two runs until the analysis is run again.")
                                   .arg(*broken);
        if (overview.flows > 0 || overview.ranked > 0 || overview.hasResults
            || !overview.problem.isEmpty())
            result.push_back(overview);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

Result<std::vector<DayOverview>> Session::days()
{
    if (m_store->isShared())
        return sharedDays();
    std::map<Day, DayOverview> days;
    for (const Day day : m_workspace.dayFolders())
        days[day].day = day;
    const auto counts = m_store->dayCounts();
    if (!counts)
        return failure(counts.error());
    for (const DayCounts& count : *counts) {
        DayOverview& overview = days[count.day];
        overview.day = count.day;
        overview.ranked = count.ranked;
        overview.unscored = count.ranked - count.scored;
    }
    std::vector<DayOverview> result;
    for (auto& [day, overview] : days) {
        const auto raw = m_store->rawTotals(day, m_workspace.rawFlowsPath(day));
        // A day that is being imported right now has no totals to show yet. One whose raw flows
        // are damaged does not keep the others from being worked on.
        if (!raw && raw.error().code != ErrorCode::Busy)
            overview.problem = raw.error().text();
        const auto run = m_store->lastRun(day);
        if (!run)
            return failure(run.error());
        overview.sizeBytes = dayBytes(m_workspace, day);
        overview.flows = raw ? raw->flows : 0;
        overview.hasResults = QFileInfo::exists(m_workspace.resultsPath(day));
        overview.hasRun = run->has_value();
        overview.hadRawFlows = overview.hasRun && (*run)->rawSources > 0;
        overview.stale = raw && overview.hasRun && (*run)->rawSources != raw->sources;
        if (overview.flows > 0 || overview.ranked > 0 || overview.hasResults
            || !overview.problem.isEmpty())
            result.push_back(overview);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

Result<SuspiciousConnections> Session::matching(Day day, const ScoreRule& rule)
{
    auto rows = m_store->suspicious(day);
    if (!rows)
        return rows;
    rows->erase(std::remove_if(rows->begin(), rows->end(),
                               [&rule](const auto& row) { return !rule.matches(row); }),
                rows->end());
    return rows;
}

Result<SuspiciousConnections> Session::matching(Day day, const std::vector<ConnectionKey>& keys)
{
    const std::unordered_set<ConnectionKey> wanted(keys.begin(), keys.end());
    auto rows = m_store->suspicious(day);
    if (!rows)
        return rows;
    rows->erase(std::remove_if(rows->begin(), rows->end(),
                               [&wanted](const auto& row) { return wanted.count(row.key()) == 0; }),
                rows->end());
    return rows;
}

Result<bool> Session::hasRawFlows(Day day)
{
    const auto run = m_store->lastRun(day);
    if (!run)
        return failure(run.error());
    return run->has_value() && (*run)->rawSources > 0;
}

Result<ConnectionDetails> Session::details(Day day, const ConnectionChoice& choice)
{
    const auto rows = m_store->suspicious(day);
    if (!rows)
        return failure(rows.error());
    const auto at = std::find_if(rows->begin(), rows->end(),
                                 [&choice](const auto& row) { return isChosen(row, choice); });
    if (at == rows->end())
        return failure(ErrorCode::NotFound, missingText(day, choice));
    auto flows = m_store->details(at->key());
    if (!flows)
        return failure(flows.error());
    const auto raw = hasRawFlows(day);
    if (!raw)
        return failure(raw.error());
    return ConnectionDetails { *at, std::move(*flows), *raw };
}

Result<Chord> Session::chord(Day day, const IpAddress& ip)
{
    auto links = m_store->chords(day, ip);
    if (!links)
        return failure(links.error());
    if (!links->empty())
        return Chord { ChordState::Drawn, std::move(*links) };
    const auto rows = m_store->suspicious(day);
    if (!rows)
        return failure(rows.error());
    const auto raw = hasRawFlows(day);
    if (!raw)
        return failure(raw.error());
    return Chord { whyNoChord(*rows, ip, *raw), {} };
}

Result<std::vector<ChordLink>> Session::rawChord(Day day, const IpAddress& ip,
                                                 const RunContext& context)
{
    const StopGuard guard(*m_store, context);
    return m_store->addressLinks(day, ip, m_workspace.rawFlowsPath(day));
}

Result<std::vector<IngestMinute>> Session::ingestSummary(Day from, Day to)
{
    return m_store->ingestSummary(from, to);
}

Result<IngestPicture> Session::ingestPicture(Day from, Day to, const RunContext& context)
{
    const StopGuard guard(*m_store, context);
    std::vector<RawDay> days;
    for (const Day day : m_workspace.dayFolders())
        if (from <= day && day <= to)
            days.push_back({ day, m_workspace.rawFlowsPath(day) });
    std::sort(days.begin(), days.end(),
              [](const RawDay& a, const RawDay& b) { return a.day < b.day; });
    return m_store->ingestPicture(from, to, days);
}

Result<std::vector<HistoryStep>> Session::history(Day day)
{
    const auto log = m_journal.day(day);
    if (!log)
        return failure(log.error());
    return historyOf(**log);
}

} // namespace fw
