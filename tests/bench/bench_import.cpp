// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importflows.h"
#include "tests/bench/register.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace fw::bench {

namespace {

// Linux keeps the highest resident size of a process and lets it be set back.
void forgetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024.0;
    return 0;
}

// Read past the program's own counters: the rows as they are in the file.
Result<void> checkStored(const QString& path, const BenchDay& day)
{
    Result<void> outcome = failure(ErrorCode::Database, QStringLiteral("cannot read ") + path);
    const QString name = QStringLiteral("bench-check");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT COUNT(*), SUM(ibyt) FROM flow_base"), database);
            if (query.next()) {
                outcome = expectEqual("flows", query.value(0).toLongLong(), day.flows);
                if (outcome)
                    outcome = expectEqual("bytes", query.value(1).toLongLong(), day.bytes);
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return outcome;
}

Result<void> timeImport(benchmark::State& state, const BenchDay& day, BenchDays& days)
{
    QString path;
    double peak = 0;
    for (auto _ : state) {
        state.PauseTiming();
        if (!path.isEmpty())
            QFile::remove(path);
        const auto workspace = days.freshWorkspace();
        if (!workspace)
            return failure(workspace.error());
        path = workspace->rawFlowsPath(day.day);
        forgetPeakMemory();
        state.ResumeTiming();
        const auto report = importFlows(*workspace, day.flowFile(), {});
        state.PauseTiming();
        peak = std::max(peak, peakMegabytes());
        if (!report)
            return failure(report.error());
        if (const auto same = checkStored(path, day); !same)
            return same;
        days.keep(day, *workspace);
        state.ResumeTiming();
    }
    state.counters["peak_mb"] = peak;
    state.counters["bytes_per_flow"] =
        static_cast<double>(QFileInfo(path).size()) / static_cast<double>(day.flows);
    state.SetComplexityN(day.flows);
    return {};
}

} // namespace

void addImportBenchmarks(BenchDays& days)
{
    addBenchmark("BM_Import", days, [&days](benchmark::State& state, const BenchDay& day) {
        return timeImport(state, day, days);
    })->Complexity(benchmark::oN);
}

} // namespace fw::bench
