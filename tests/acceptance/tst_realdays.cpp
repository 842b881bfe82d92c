// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importflows.h"
#include "core/pipeline/runanalysis.h"
#include "core/storage/embeddedstore.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

QString sharedFolder()
{
    const QString set = qEnvironmentVariable("FLOW_SHARED");
    return (set.isEmpty() ? QStringLiteral("../shared") : set) + QStringLiteral("/data");
}

QJsonObject truthOf(const QString& folder)
{
    QFile file(folder + QStringLiteral("/truth.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

qint64 number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

// The independent answers are unpadded: 2020-5-1 7:10.
std::map<std::int64_t, std::int64_t> trueMinutes(const QString& folder)
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

} // namespace

// Six real days whose answers were worked out independently of this program.
class TestRealDays : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(sharedFolder()).exists()) {
            test::printSkipped(QStringLiteral("no real days at %1; set FLOW_SHARED to the folder "
                                              "that holds data/")
                                   .arg(sharedFolder()));
            QSKIP("the real days are not here");
        }
    }

    void everyNumberEqualsTheTruth_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList folders =
            QDir(sharedFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString& name : folders) {
            const QString folder = sharedFolder() + QLatin1Char('/') + name;
            if (QFile::exists(folder + QStringLiteral("/truth.json")))
                QTest::newRow(qPrintable(name)) << folder;
        }
        QTest::newRow("20200501-apt29, as the ingest worker leaves it")
            << sharedFolder() + QStringLiteral("/20200501-apt29/upstream_dirty");
    }

    void everyNumberEqualsTheTruth()
    {
        QFETCH(QString, folder);
        const QJsonObject truth = truthOf(folder);
        const auto day = Day::parse(truth.value(QLatin1String("day")).toString());
        QVERIFY(day);
        const QTemporaryDir temporary;
        const auto workspace = Workspace::open(temporary.filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        const auto imported = importFlows(
            *workspace, QStringLiteral("%1/flow_%2.csv").arg(folder, day->compact()), {});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QCOMPARE(imported->flows() + imported->rejected.total(), number(truth, "flows"));

        auto store = EmbeddedStore::open(workspace->storePath());
        QVERIFY(store);
        const RunServices services { &*workspace, store->get(), {}, {} };
        QString results = folder + QStringLiteral("/flow_results.csv");
        if (!QFile::exists(results))
            results = folder + QStringLiteral("/../flow_results.csv");
        const QJsonObject limits = truth.value(QLatin1String("limits")).toObject();
        QCOMPARE(limits.size(), 3);
        for (const QString& limit : limits.keys()) {
            const QJsonObject expected = limits.value(limit).toObject();
            const auto report = runAnalysis({ *day, limit.toLongLong(), results }, services, {});
            QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
            const auto counts = (*store)->tableCounts(*day);
            QVERIFY(counts);
            QCOMPARE(counts->scores, number(expected, "flow_scores_rows"));
            QCOMPARE(counts->edges, number(expected, "flow_edge_rows_without_repeats"));
            const char* const edgeBytes = "flow_edge_sum_ibyt_without_repeats";
            if (expected.contains(QLatin1String(edgeBytes))) // the dirty day's truth lacks it
                QCOMPARE(counts->edgeBytes, number(expected, edgeBytes));
            QCOMPARE(counts->chords, number(expected, "flow_chords_rows"));
            QCOMPARE(counts->chordBytes, number(expected, "flow_chords_sum_ibyt"));
            QCOMPARE(counts->chordPackets, number(expected, "flow_chords_sum_ipkt"));
            QCOMPARE(counts->minutes, number(expected, "ingest_summary_rows"));
            QCOMPARE(counts->flows, number(truth, "ingest_summary_total"));
        }
        const auto minutes = (*store)->ingestSummary(*day, *day);
        QVERIFY(minutes);
        std::map<std::int64_t, std::int64_t> found;
        for (const IngestMinute& minute : *minutes)
            found[minute.tdate] = minute.total;
        QCOMPARE(found, trueMinutes(folder));
    }
};

FW_TEST(TestRealDays, "tst_realdays")

} // namespace fw

#include "tst_realdays.moc"
