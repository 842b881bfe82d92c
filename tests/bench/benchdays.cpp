// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdays.h"

#include "core/base/textfile.h"
#include "core/config/flowconf.h"
#include "core/enrich/mmdbwriter.h"
#include "core/pipeline/enrichrows.h"
#include "core/pipeline/importflows.h"
#include "core/pipeline/resultsreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw::bench {

namespace {

std::int64_t number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

// The generator's networks are in 10.0.0.0/8: 2,000 ranges of 256 addresses.
QByteArray ranges()
{
    QByteArray text("start_ip,end_ip,name\n");
    for (int i = 0; i < 2000; ++i) {
        const QByteArray block =
            "10." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256) + '.';
        text += block + "0," + block + "255,network " + QByteArray::number(i) + '\n';
    }
    return text;
}

MmdbValue english(const QString& name)
{
    using Map = MmdbValue::Map;
    return { Map { { QStringLiteral("names"), { Map { { QStringLiteral("en"), { name } } } } } } };
}

// Every public address lies in a /16 with a place of its own.
QByteArray geoDatabase()
{
    using Map = MmdbValue::Map;
    MmdbWriter writer(QStringLiteral("Benchmark-City"), QStringLiteral("Made up"), 1'767'225'600);
    for (std::uint32_t block = 0x0100; block < 0xe000; ++block) {
        const auto name = QString::number(block);
        const IpRange range { IpAddress::fromIpv4(block << 16),
                              IpAddress::fromIpv4(block << 16 | 0xffff) };
        writer.insert(
            range,
            { Map { { QStringLiteral("city"), english(QStringLiteral("City ") + name) },
                    { QStringLiteral("country"), english(QStringLiteral("Country")) } } });
    }
    return writer.write();
}

void readAnswers(BenchDay& day)
{
    QFile file(day.folder + QStringLiteral("/answers.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QList<QByteArray> parts = file.readLine().trimmed().split(',');
        if (parts.size() != 3)
            continue;
        TableAnswer* const answer = parts[0] == "flow_edge" ? &day.edges
            : parts[0] == "flow_chords"                     ? &day.chords
                                                            : nullptr;
        if (!answer)
            continue;
        // Where both answer, the generator's rows stand: a difference must not pass unseen.
        if (!answer->rows)
            answer->rows = parts[1].toLongLong();
        answer->bytes = parts[2].toLongLong();
    }
}

} // namespace

BenchDays::BenchDays(const QString& root)
    : m_root(root)
{
}

Result<BenchDay> BenchDays::find(std::int64_t flows, std::int64_t results) const
{
    if (m_root.isEmpty())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("FLOW_BENCH_DAYS names no folder of generated days"));
    BenchDay day;
    day.folder = QStringLiteral("%1/f%2-r%3").arg(m_root).arg(flows).arg(results);
    day.day = Day(2024, 5, 14);
    QFile file(day.folder + QStringLiteral("/truth.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("there is no day %1").arg(day.folder));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    day.flows = number(truth, "flows");
    day.bytes = number(truth, "sum_ibyt");
    day.results = number(truth, "flow_results_rows");
    day.minutes = number(truth, "ingest_summary_rows");
    if (day.flows != flows || day.results != results)
        return failure(ErrorCode::BadInput,
                       QStringLiteral("%1 is not the day its name says").arg(day.folder));
    const QJsonObject limits = truth.value(QLatin1String("limits")).toObject();
    const QString limit = QString::number(results);
    if (limits.contains(limit)) {
        const QJsonObject expected = limits.value(limit).toObject();
        day.edges.rows = number(expected, "flow_edge_rows_without_repeats");
        day.chords.rows = number(expected, "flow_chords_rows");
    }
    readAnswers(day);
    if (!day.edges.rows || !day.chords.rows)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("%1 has no answers for a limit of %2: neither truth.json "
                                      "nor answers.csv")
                           .arg(day.folder, limit));
    return day;
}

Result<Workspace> BenchDays::freshWorkspace()
{
    if (!m_temporary.isValid())
        return failure(ErrorCode::Io, m_temporary.errorString());
    auto workspace = Workspace::open(m_temporary.filePath(QString::number(++m_made)));
    if (!workspace)
        return workspace;
    if (m_geoDatabase.isEmpty())
        m_geoDatabase = geoDatabase();
    const auto written = writeFileAtomically(workspace->ipRangesPath(), ranges());
    if (!written)
        return failure(written.error());
    const auto placed = writeFileAtomically(
        workspace->contextFolder() + QStringLiteral("/benchmark.mmdb"), m_geoDatabase);
    if (!placed)
        return failure(placed.error());
    return workspace;
}

Result<Workspace> BenchDays::imported(const BenchDay& day)
{
    if (const auto at = m_imported.find(day.folder); at != m_imported.end())
        return at->second;
    auto workspace = freshWorkspace();
    if (!workspace)
        return workspace;
    if (const auto done = importFlows(*workspace, day.flowFile(), {}); !done)
        return failure(done.error());
    keep(day, *workspace);
    return workspace;
}

void BenchDays::keep(const BenchDay& day, const Workspace& workspace)
{
    m_imported.insert_or_assign(day.folder, workspace);
}

Result<SuspiciousConnections> BenchDays::enrichedRows(const Workspace& workspace,
                                                      const BenchDay& day)
{
    const auto conf = FlowConf::load(workspace.flowConfPath());
    if (!conf)
        return failure(conf.error());
    auto results = readResults(day.resultsFile(), *conf, day.day, day.results, {});
    if (!results)
        return failure(results.error());
    RunReport report;
    if (const auto done = enrichRows(workspace, {}, results->rows, report, {}); !done)
        return failure(done.error());
    return std::move(results->rows);
}

} // namespace fw::bench
