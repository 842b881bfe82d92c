// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scorecurve.h"
#include "core/storage/rawprofile.h"
#include "tests/bench/register.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fw::bench {

namespace {

struct Wanted
{
    IpAddress host;
    IpAddress peer;
};

// Ends of ranked rows: as they come, and the one that stands in most of them, which is busy.
Result<std::vector<Wanted>> wantedOf(const Workspace& workspace, const BenchDay& day)
{
    const auto rows = BenchDays::enrichedRows(workspace, day);
    if (!rows)
        return failure(rows.error());
    std::map<IpAddress, int> seen;
    for (const SuspiciousConnection& row : *rows) {
        ++seen[row.srcip];
        ++seen[row.dstip];
    }
    const auto busiest = std::max_element(
        seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<Wanted> wanted;
    for (std::size_t i = 0; i < rows->size() && wanted.size() < 20; i += rows->size() / 10) {
        wanted.push_back({ (*rows)[i].srcip, (*rows)[i].dstip });
        wanted.push_back({ (*rows)[i].dstip, (*rows)[i].srcip });
    }
    wanted.push_back({ busiest->first, wanted.front().peer });
    return wanted;
}

// One question each, over hosts that are low and hosts that are high in the key.
template<typename Ask>
void addQuestion(BenchDays& days, const char* name, Ask ask)
{
    addBenchmark(name, days,
                 [&days, ask](benchmark::State& state, const BenchDay& day) -> Result<void> {
                     const auto workspace = days.imported(day);
                     if (!workspace)
                         return failure(workspace.error());
                     const auto wanted = wantedOf(*workspace, day);
                     if (!wanted)
                         return failure(wanted.error());
                     const QString path = workspace->rawFlowsPath(day.day);
                     std::size_t next = 0;
                     std::int64_t flows = 0;
                     for (auto _ : state) {
                         const auto found = ask(path, (*wanted)[next++ % wanted->size()]);
                         if (!found)
                             return failure(found.error());
                         flows = std::max(flows, *found);
                     }
                     state.counters["most flows"] = static_cast<double>(flows);
                     return {};
                 });
}

void timeCurve(benchmark::State& state)
{
    std::vector<double> scores;
    for (std::int64_t i = 0; i < state.range(0); ++i)
        scores.push_back(std::pow(10,
                                  -12
                                      + 10
                                          * std::sqrt(static_cast<double>(i * 7919 % state.range(0))
                                                      / static_cast<double>(state.range(0)))));
    for (auto _ : state)
        benchmark::DoNotOptimize(DayScores(scores).curve().points.size());
}

} // namespace

void addExplainBenchmarks(BenchDays& days)
{
    addQuestion(days, "BM_HostProfile",
                [](const QString& path, const Wanted& wanted) -> Result<std::int64_t> {
                    const auto profile = readHostProfile(path, wanted.host, {});
                    if (!profile)
                        return failure(profile.error());
                    return (*profile)->flows;
                });
    addQuestion(days, "BM_PairFlows",
                [](const QString& path, const Wanted& wanted) -> Result<std::int64_t> {
                    const auto pair = readPairFlows(path, wanted.host, wanted.peer, {});
                    if (!pair)
                        return failure(pair.error());
                    return (*pair)->flows();
                });
    benchmark::RegisterBenchmark("BM_ScoreCurve", timeCurve)
        ->Arg(1'000)
        ->Arg(1'000'000)
        ->Unit(benchmark::kMillisecond);
}

} // namespace fw::bench
