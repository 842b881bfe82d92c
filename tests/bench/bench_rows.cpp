// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/flowconf.h"
#include "core/pipeline/enrichrows.h"
#include "core/pipeline/resultsreader.h"
#include "tests/bench/register.h"

#include <algorithm>

namespace fw::bench {

namespace {

Result<void> timeResults(benchmark::State& state, const BenchDay& day, BenchDays& days)
{
    const auto workspace = days.freshWorkspace();
    if (!workspace)
        return failure(workspace.error());
    const auto conf = FlowConf::load(workspace->flowConfPath());
    if (!conf)
        return failure(conf.error());
    for (auto _ : state) {
        const auto results = readResults(day.resultsFile(), *conf, day.day, day.results, {});
        if (!results)
            return failure(results.error());
        const auto rows = static_cast<std::int64_t>(results->rows.size());
        if (const auto same = expectEqual("results", rows, day.results); !same)
            return same;
    }
    state.SetItemsProcessed(state.iterations() * day.results);
    return {};
}

// Every generated row has an internal end, and every public IPv4 address has a place.
Result<void> checkEnriched(const SuspiciousConnections& rows)
{
    const auto wrong = [](const SuspiciousConnection& row) {
        const bool srcPublic = row.srcip.isIpv4() && !row.srcip.isSpecialPurpose();
        const bool dstPublic = row.dstip.isIpv4() && !row.dstip.isSpecialPurpose();
        return srcPublic == row.srcGeoloc.isEmpty() || dstPublic == row.dstGeoloc.isEmpty()
            || (srcPublic && row.srcipInternal) || (dstPublic && row.destipInternal);
    };
    return expectEqual("rows enriched wrongly", std::count_if(rows.begin(), rows.end(), wrong), 0);
}

Result<void> timeEnrich(benchmark::State& state, const BenchDay& day, BenchDays& days)
{
    const auto workspace = days.freshWorkspace();
    if (!workspace)
        return failure(workspace.error());
    const auto conf = FlowConf::load(workspace->flowConfPath());
    if (!conf)
        return failure(conf.error());
    const auto results = readResults(day.resultsFile(), *conf, day.day, day.results, {});
    if (!results)
        return failure(results.error());
    for (auto _ : state) {
        state.PauseTiming();
        SuspiciousConnections rows = results->rows;
        RunReport report;
        state.ResumeTiming();
        const auto done = enrichRows(*workspace, {}, rows, report, {});
        state.PauseTiming();
        if (!done)
            return done;
        if (const auto right = checkEnriched(rows); !right)
            return right;
        rows.clear();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * day.results);
    return {};
}

} // namespace

void addRowBenchmarks(BenchDays& days)
{
    addBenchmark("BM_Results", days, [&days](benchmark::State& state, const BenchDay& day) {
        return timeResults(state, day, days);
    });
    addBenchmark("BM_Enrich", days, [&days](benchmark::State& state, const BenchDay& day) {
        return timeEnrich(state, day, days);
    });
}

} // namespace fw::bench
