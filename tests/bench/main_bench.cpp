// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/register.h"

#include <QGuiApplication>

// Times the work over the generated days in the folder FLOW_BENCH_DAYS, named f<flows>-r<results>.
// Only CPU time means anything on a machine that others use too.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    fw::bench::BenchDays days(qEnvironmentVariable("FLOW_BENCH_DAYS"));
    fw::bench::addReaderBenchmarks();
    // In this order the day an import left serves those that follow.
    fw::bench::addImportBenchmarks(days);
    fw::bench::addRowBenchmarks(days);
    fw::bench::addTableBenchmarks(days);
    fw::bench::addRunBenchmarks(days);
    fw::bench::addExplainBenchmarks(days);
    fw::bench::addFilterBenchmarks();
    fw::bench::addGeoBenchmarks();
    fw::bench::addLayoutBenchmarks();
    fw::bench::addChordBenchmarks();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
