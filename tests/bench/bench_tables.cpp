// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/embeddedstore.h"
#include "core/storage/runwriter.h"
#include "tests/bench/register.h"

#include <QTemporaryDir>

#include <functional>

namespace fw::bench {

namespace {

using Write = std::function<Result<std::int64_t>(RunWriter&, const SuspiciousConnections&)>;
using Check = std::function<Result<void>(const TableCounts&, const BenchDay&)>;

// One table of a run with the commit that makes it last, into an empty store each time.
Result<void> timeTable(benchmark::State& state, const BenchDay& day, BenchDays& days,
                       const Write& write, const Check& check)
{
    const auto workspace = days.imported(day);
    if (!workspace)
        return failure(workspace.error());
    const auto rows = BenchDays::enrichedRows(*workspace, day);
    if (!rows)
        return failure(rows.error());
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        auto store = EmbeddedStore::open(folder.filePath(QStringLiteral("workbench.sqlite")));
        if (!store)
            return failure(store.error());
        {
            auto writer = (*store)->beginRun(day.day, workspace->rawFlowsPath(day.day));
            if (!writer)
                return failure(writer.error());
            state.ResumeTiming();
            const auto written = write(**writer, *rows);
            const auto committed = written ? (*writer)->commit() : failure(written.error());
            state.PauseTiming();
            if (!committed)
                return committed;
        }
        const auto counts = (*store)->tableCounts(day.day);
        if (!counts)
            return failure(counts.error());
        if (const auto same = check(*counts, day); !same)
            return same;
        store->reset();
        state.ResumeTiming();
    }
    return {};
}

void addTable(BenchDays& days, const char* name, const Write& write, const Check& check)
{
    addBenchmark(name, days, [&days, write, check](benchmark::State& state, const BenchDay& day) {
        return timeTable(state, day, days, write, check);
    });
}

Result<void> both(const Result<void>& first, const Result<void>& second)
{
    return first ? second : first;
}

} // namespace

void addTableBenchmarks(BenchDays& days)
{
    addTable(
        days, "BM_Scores",
        [](RunWriter& writer, const auto& rows) { return writer.replaceScores(rows); },
        [](const TableCounts& counts, const BenchDay& day) {
            return expectEqual("flow_scores", counts.scores, day.results);
        });
    addTable(
        days, "BM_Details",
        [](RunWriter& writer, const auto& rows) { return writer.replaceDetails(rows); },
        [](const TableCounts& counts, const BenchDay& day) {
            return both(expectEqual("flow_edge", counts.edges, day.edges.rows),
                        expectEqual("bytes of flow_edge", counts.edgeBytes, day.edges.bytes));
        });
    addTable(
        days, "BM_Chords",
        [](RunWriter& writer, const auto& rows) { return writer.replaceChords(rows); },
        [](const TableCounts& counts, const BenchDay& day) {
            return both(expectEqual("flow_chords", counts.chords, day.chords.rows),
                        expectEqual("bytes of flow_chords", counts.chordBytes, day.chords.bytes));
        });
    addTable(
        days, "BM_IngestSummary",
        [](RunWriter& writer, const auto&) { return writer.replaceIngestSummary(); },
        [](const TableCounts& counts, const BenchDay& day) {
            return both(expectEqual("flow_ingest_summary", counts.minutes, day.minutes),
                        expectEqual("flows of flow_ingest_summary", counts.flows, day.flows));
        });
}

} // namespace fw::bench
