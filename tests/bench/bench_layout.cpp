// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/forcelayout.h"
#include "tests/bench/register.h"

#include <cmath>

namespace fw::bench {

namespace {

// The graph force_d3.mjs makes: the same numbers from the same linear congruence.
std::vector<ForceLink> links(std::uint32_t nodes, std::uint32_t count)
{
    std::vector<ForceLink> made;
    std::uint32_t state = 1;
    const auto next = [&state] {
        return (state = state * 1664525U + 1013904223U) >> 8;
    };
    while (made.size() < count) {
        const std::uint32_t a = next() % nodes;
        const std::uint32_t b = next() % nodes;
        if (a != b)
            made.push_back({ a, b, 30 });
    }
    return made;
}

// d3's own defaults: links, many bodies, centre; 300 ticks.
void layout(benchmark::State& state)
{
    const auto nodes = static_cast<std::uint32_t>(state.range(0));
    const auto list = links(nodes, static_cast<std::uint32_t>(state.range(1)));
    for (auto _ : state) {
        ForceLayout force(ForceLayout::Bodies::make(nodes), list, {});
        for (int tick = 0; tick < 300; ++tick)
            force.tick();
        if (!std::isfinite(force.x()[0]))
            state.SkipWithError("a place is no number");
        benchmark::DoNotOptimize(force.y()[0]);
    }
}

} // namespace

void addLayoutBenchmarks()
{
    benchmark::RegisterBenchmark("BM_ForceLayout", layout)
        ->ArgNames({ "nodes", "links" })
        ->Args({ 100, 250 })
        ->Args({ 1200, 3000 })
        ->Args({ 4000, 10'000 })
        ->MeasureProcessCPUTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace fw::bench
