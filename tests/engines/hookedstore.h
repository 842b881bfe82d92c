// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/flowwriter.h"
#include "core/storage/runwriter.h"
#include "core/storage/store.h"

#include <functional>

namespace fw::test {

// Another store with something happening in the middle of changeVerdicts().
class HookedStore final : public Store
{
public:
    explicit HookedStore(Store& store)
        : m_store(store)
    {
    }

    // Between reading the rows and writing them.
    std::function<void()> inChange;
    // Once all is done, before the caller hears of it; an error is what it hears instead.
    std::function<Result<void>()> afterChange;

    bool isShared() const override { return m_store.isShared(); }
    void setStopToken(std::stop_token stop) override { m_store.setStopToken(std::move(stop)); }
    Result<SuspiciousConnections> suspicious(Day day) override { return m_store.suspicious(day); }
    Result<std::vector<EdgeDetail>> details(const ConnectionKey& key) override
    {
        return m_store.details(key);
    }
    Result<std::vector<ChordLink>> chords(Day day, const IpAddress& threat) override
    {
        return m_store.chords(day, threat);
    }
    Result<std::optional<HostProfile>> hostProfile(Day day, const IpAddress& host,
                                                   const QString& rawFile) override
    {
        return m_store.hostProfile(day, host, rawFile);
    }
    Result<std::optional<PairFlows>> pairFlows(Day day, const IpAddress& from, const IpAddress& to,
                                               const QString& rawFile) override
    {
        return m_store.pairFlows(day, from, to, rawFile);
    }
    Result<std::vector<ChordLink>> addressLinks(Day day, const IpAddress& address,
                                                const QString& rawFile) override
    {
        return m_store.addressLinks(day, address, rawFile);
    }
    Result<std::vector<IngestMinute>> ingestSummary(Day from, Day to) override
    {
        return m_store.ingestSummary(from, to);
    }
    Result<IngestPicture> ingestPicture(Day from, Day to, const std::vector<RawDay>& days) override
    {
        return m_store.ingestPicture(from, to, days);
    }
    Result<std::vector<DayCounts>> dayCounts() override { return m_store.dayCounts(); }
    Result<TableCounts> tableCounts(Day day) override { return m_store.tableCounts(day); }
    Result<std::vector<TableRows>> dayRows(Day day) override { return m_store.dayRows(day); }
    Result<bool> hasRun(Day day) override { return m_store.hasRun(day); }
    Result<RawTotals> rawTotals(Day day, const QString& rawFile) override
    {
        return m_store.rawTotals(day, rawFile);
    }
    Result<std::vector<DayFlows>> flowDays() override { return m_store.flowDays(); }
    Result<QString> brokenRun(Day day) override { return m_store.brokenRun(day); }
    Result<std::unique_ptr<FlowWriter>> openFlows(Day day, const QString& rawFile) override
    {
        return m_store.openFlows(day, rawFile);
    }
    Result<std::vector<StoredVerdict>> verdicts(Day day) override { return m_store.verdicts(day); }
    Result<bool> hasVerdicts() override { return m_store.hasVerdicts(); }
    Result<std::optional<std::vector<StoredVerdict>>>
    changeVerdicts(Day day, const VerdictChange& change) override
    {
        auto changed = m_store.changeVerdicts(day, [&](const auto& stored) {
            auto wanted = change(stored);
            if (inChange)
                inChange();
            return wanted;
        });
        if (changed && afterChange)
            if (const auto after = afterChange(); !after)
                return failure(after.error());
        return changed;
    }
    Result<std::vector<Story>> stories(Day day) override { return m_store.stories(day); }
    Result<Timeline> timeline(Day day, const IpAddress& ip) override
    {
        return m_store.timeline(day, ip);
    }
    Result<void> saveStory(Day day, const Story& story, const Timeline& timeline) override
    {
        return m_store.saveStory(day, story, timeline);
    }
    Result<std::unique_ptr<RunWriter>> beginRun(Day day, const QString& rawFile) override
    {
        return m_store.beginRun(day, rawFile);
    }
    Result<void> deleteDay(Day day, const QStringList& folders,
                           const StepObserver& observer) override
    {
        return m_store.deleteDay(day, folders, observer);
    }
    Result<std::optional<StoredRun>> lastRun(Day day) override { return m_store.lastRun(day); }
    Result<std::vector<StoredRun>> runs(Day day) override { return m_store.runs(day); }
    Result<std::vector<PendingFile>> pendingFiles() override { return m_store.pendingFiles(); }
    Result<void> removePendingFile(std::int64_t id) override
    {
        return m_store.removePendingFile(id);
    }

private:
    Store& m_store;
};

} // namespace fw::test
