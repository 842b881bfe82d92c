// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/realdays.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace fw::test {

QString realDaysFolder()
{
    const QString set = qEnvironmentVariable("FLOW_SHARED");
    return (set.isEmpty() ? QStringLiteral("../shared") : set) + QStringLiteral("/data");
}

qint64 numberOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

QJsonObject RealDay::truth() const
{
    QFile file(folder + QStringLiteral("/truth.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

Day RealDay::day() const
{
    return Day::parse(truth().value(QLatin1String("day")).toString()).value_or(Day());
}

QString RealDay::flowFile() const
{
    return QStringLiteral("%1/flow_%2.csv").arg(folder, day().compact());
}

QString RealDay::resultsFile() const
{
    const QString own = folder + QStringLiteral("/flow_results.csv");
    return QFile::exists(own) ? own : folder + QStringLiteral("/../flow_results.csv");
}

QStringList RealDay::limits() const
{
    QStringList limits = truth().value(QLatin1String("limits")).toObject().keys();
    std::sort(limits.begin(), limits.end(),
              [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
    return limits;
}

// The independent answers are unpadded: 2020-5-1 7:10.
std::map<std::int64_t, std::int64_t> RealDay::minutes() const
{
    std::map<std::int64_t, std::int64_t> minutes;
    QFile file(folder + QStringLiteral("/truth_ingest_summary.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return minutes;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList parts = QString::fromLatin1(file.readLine().trimmed())
                                      .split(QRegularExpression(QStringLiteral("[-, :]")));
        if (parts.size() == 6)
            minutes[Day(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()).startSeconds()
                    + parts[3].toInt() * 3600 + parts[4].toInt() * 60] = parts[5].toLongLong();
    }
    return minutes;
}

std::vector<RealDay> realDays()
{
    std::vector<RealDay> days;
    const QStringList names =
        QDir(realDaysFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        const QString folder = realDaysFolder() + QLatin1Char('/') + name;
        if (QFile::exists(folder + QStringLiteral("/truth.json")))
            days.push_back({ name, folder });
    }
    days.push_back({ QStringLiteral("20200501-apt29, as the ingest worker leaves it"),
                     realDaysFolder() + QStringLiteral("/20200501-apt29/upstream_dirty") });
    return days;
}

void compareWithTruth(Store& store, const RealDay& real, const QString& limit)
{
    const QJsonObject truth = real.truth();
    const QJsonObject expected =
        truth.value(QLatin1String("limits")).toObject().value(limit).toObject();
    const auto counts = store.tableCounts(real.day());
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().text()));
    QCOMPARE(counts->scores, numberOf(expected, "flow_scores_rows"));
    QCOMPARE(counts->edges, numberOf(expected, "flow_edge_rows_without_repeats"));
    const char* const edgeBytes = "flow_edge_sum_ibyt_without_repeats";
    if (expected.contains(QLatin1String(edgeBytes))) // the dirty day's truth lacks it
        QCOMPARE(counts->edgeBytes, numberOf(expected, edgeBytes));
    QCOMPARE(counts->chords, numberOf(expected, "flow_chords_rows"));
    QCOMPARE(counts->chordBytes, numberOf(expected, "flow_chords_sum_ibyt"));
    QCOMPARE(counts->chordPackets, numberOf(expected, "flow_chords_sum_ipkt"));
    QCOMPARE(counts->minutes, numberOf(expected, "ingest_summary_rows"));
    QCOMPARE(counts->flows, numberOf(truth, "ingest_summary_total"));
}

void compareMinutes(Store& store, const RealDay& real)
{
    const auto minutes = store.ingestSummary(real.day(), real.day());
    QVERIFY2(minutes, minutes ? "" : qPrintable(minutes.error().text()));
    std::map<std::int64_t, std::int64_t> found;
    for (const IngestMinute& minute : *minutes)
        found[minute.tdate] = minute.total;
    QCOMPARE(found, real.minutes());
}

} // namespace fw::test
