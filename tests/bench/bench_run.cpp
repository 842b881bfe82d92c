// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runanalysis.h"
#include "core/storage/embeddedstore.h"
#include "tests/bench/register.h"

#include <QDir>
#include <QTemporaryDir>

namespace fw::bench {

namespace {

Result<void> checkRun(const TableCounts& counts, const BenchDay& day)
{
    const std::tuple<const char*, std::int64_t, std::optional<std::int64_t>> answers[] = {
        { "flow_scores", counts.scores, day.results },
        { "flow_edge", counts.edges, day.edges.rows },
        { "bytes of flow_edge", counts.edgeBytes, day.edges.bytes },
        { "flow_chords", counts.chords, day.chords.rows },
        { "bytes of flow_chords", counts.chordBytes, day.chords.bytes },
        { "flow_ingest_summary", counts.minutes, day.minutes },
        { "flows of flow_ingest_summary", counts.flows, day.flows },
    };
    for (const auto& [what, found, expected] : answers)
        if (const auto same = expectEqual(what, found, expected); !same)
            return same;
    return {};
}

// A run writes only those that are not there.
void removeNotebooks(const Workspace& workspace, Day day)
{
    QDir folder(workspace.notebookFolder(day));
    for (const QString& name : folder.entryList(QDir::Files))
        folder.remove(name);
}

// Everything the program does in a run, with the stop token and the files it has there: into an
// empty store, or over the run before.
Result<void> timeRun(benchmark::State& state, const BenchDay& day, BenchDays& days, bool again)
{
    const auto workspace = days.imported(day);
    if (!workspace)
        return failure(workspace.error());
    const RunRequest request { day.day, day.results, day.resultsFile() };
    const std::stop_source stop;
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        removeNotebooks(*workspace, day.day);
        auto store = EmbeddedStore::open(folder.filePath(QStringLiteral("workbench.sqlite")));
        if (!store)
            return failure(store.error());
        const RunServices services { &*workspace, store->get(), {}, {} };
        const RunContext context(stop.get_token(), {});
        if (again)
            if (const auto first = runAnalysis(request, services, context); !first)
                return failure(first.error());
        state.ResumeTiming();
        const auto report = runAnalysis(request, services, context);
        state.PauseTiming();
        if (!report)
            return failure(report.error());
        const auto counts = (*store)->tableCounts(day.day);
        if (!counts)
            return failure(counts.error());
        if (const auto right = checkRun(*counts, day); !right)
            return right;
        store->reset();
        state.ResumeTiming();
    }
    return {};
}

} // namespace

void addRunBenchmarks(BenchDays& days)
{
    addBenchmark("BM_Run", days, [&days](benchmark::State& state, const BenchDay& day) {
        return timeRun(state, day, days, false);
    });
    addBenchmark("BM_RunAgain", days, [&days](benchmark::State& state, const BenchDay& day) {
        return timeRun(state, day, days, true);
    });
}

} // namespace fw::bench
