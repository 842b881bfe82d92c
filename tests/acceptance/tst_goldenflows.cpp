// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowfiles.h"
#include "tests/acceptance/realdays.h"
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

using namespace test;

constexpr int ripColumn = 27; // counted from 0

QString inData(const QString& path)
{
    return realDaysFolder() + QLatin1Char('/') + path;
}

// Every file that the names, perhaps with a *, mean.
QStringList filesOf(const QString& names)
{
    QStringList files;
    for (const QString& name : names.split(QLatin1Char(' '))) {
        const QFileInfo info(inData(name));
        for (const QFileInfo& found :
             QDir(info.path()).entryInfoList({ info.fileName() }, QDir::Files, QDir::Name))
            files += found.filePath();
    }
    return files;
}

// The lines of a Spot CSV as the readers' texts are: without y, m, d, h; sorted. The router is left
// out where the conversion was told one that the source does not know.
QStringList goldenOf(const QString& path, bool withRouter)
{
    QFile file(path);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList fields =
            QString::fromUtf8(file.readLine().trimmed()).split(QLatin1Char(','));
        lines += fields.mid(0, withRouter ? ripColumn + 1 : ripColumn).join(QLatin1Char(','));
    }
    lines.sort();
    return lines;
}

struct Converted
{
    QStringList lines; // of the day, sorted
    std::int64_t otherDays = 0;
    std::int64_t rejected = 0;
    std::array<std::int64_t, rejectReasonCount> reasons {};
};

Converted convert(const QStringList& files, Day day, bool withRouter)
{
    Converted converted;
    for (const QString& path : files) {
        const FlowReadings readings = readFlowFile(path);
        if (readings.refused || readings.brokenOff) {
            const Error error = readings.refused.value_or(readings.brokenOff.value_or(Error()));
            // The collector's files may hold nothing; nfdump then prints a header all the same.
            qFatal("%s", qPrintable(error.text()));
        }
        for (const FlowRecord& record : readings.records) {
            if (Day::ofTime(record.treceived) != day) {
                ++converted.otherDays;
                continue;
            }
            const QString text = flowText(record);
            converted.lines += withRouter ? text : text.left(text.lastIndexOf(QLatin1Char(',')));
        }
        converted.rejected += readings.rejected.total();
        for (std::size_t i = 0; i < rejectReasonCount; ++i)
            converted.reasons[i] += readings.rejected.count(static_cast<RejectReason>(i));
    }
    converted.lines.sort();
    return converted;
}

// Says the first difference instead of printing two days.
void requireSame(const QStringList& found, const QStringList& expected)
{
    const auto [one, other] =
        std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
    if (one != found.end() || other != expected.end())
        QFAIL(qPrintable(
            QStringLiteral("found    %1\nexpected %2")
                .arg(one == found.end() ? QStringLiteral("nothing more") : *one,
                     other == expected.end() ? QStringLiteral("nothing more") : *other)));
    QCOMPARE(found.size(), expected.size());
}

} // namespace

// The real files of every format, against conversions made independently of this program.
class TestGoldenFlows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(realDaysFolder()).exists()) {
            printSkipped(QStringLiteral("no real days at %1; set FLOW_SHARED to the folder that "
                                        "holds data/")
                             .arg(realDaysFolder()));
            QSKIP("the real days are not here");
        }
    }

    void everyRowIsAsTheConversionSays_data()
    {
        QTest::addColumn<QString>("golden");
        QTest::addColumn<QString>("files");
        QTest::addColumn<bool>("withRouter");
        QTest::addColumn<int>("otherDays");
        QTest::addColumn<int>("rejected");
        const auto row = [](const char* name, const char* golden, const char* files,
                            bool withRouter, int otherDays, int rejected) {
            QTest::newRow(name) << QString::fromUtf8(golden) << QString::fromUtf8(files)
                                << withRouter << otherDays << rejected;
        };
        for (const char* day : { "20190404-slips-argus", "20200501-apt29", "20220613-ctu50",
                                 "20230615-zeektraces", "20240419-rita", "20240420-rita" }) {
            const QByteArray name(day);
            const QByteArray date = name.left(8);
            const QByteArray golden = name + "/flow_" + date + ".csv";
            row((name + ", Spot").constData(), golden.constData(), golden.constData(), true, 0, 0);
            row((name + ", spot-nfdump").constData(), golden.constData(),
                (name + "/spotnfdump_" + date + ".csv").constData(), true, 0, 0);
        }
        row("binetflow", "20190404-slips-argus/flow_20190404.csv",
            "20190404-slips-argus/raw/*.binetflow", true, 2860, 0);
        row("nfdump 1.7.1", "20200501-apt29/flow_20200501.csv", "20200501-apt29/raw/nfdump171.csv",
            true, 0, 0);
        row("nfcapd", "20200501-apt29/flow_20200501.csv", "20200501-apt29/raw/nfcapd/nfcapd.*",
            true, 0, 0);
        row("Zeek, labelled", "20220613-ctu50/flow_20220613.csv", "20220613-ctu50/raw/*.labeled.gz",
            false, 954, 0);
        row("nfdump 1.7.1, packed", "20230615-zeektraces/flow_20230615.csv",
            "20230615-zeektraces/raw/nfdump171.csv.gz", true, 0, 0);
        row("nfcapd, many", "20230615-zeektraces/flow_20230615.csv",
            "20230615-zeektraces/raw/nfcapd/nfcapd.*", true, 0, 0);
        row("Zeek with nodes", "20240419-rita/flow_20240419.csv",
            "20240419-rita/raw/conn.*.log.gz 20240420-rita/raw/conn.0*.log.gz", false, 16663, 0);
        row("Zeek with nodes, next day", "20240420-rita/flow_20240420.csv",
            "20240420-rita/raw/conn.*.log.gz 20240419-rita/raw/conn.23.log.gz", false, 1894, 0);
    }

    void everyRowIsAsTheConversionSays()
    {
        QFETCH(QString, golden);
        QFETCH(QString, files);
        QFETCH(bool, withRouter);
        QFETCH(int, otherDays);
        QFETCH(int, rejected);
        if (files.contains(QLatin1String("nfcapd")) && !hasNfdump())
            QSKIP("nfdump is not installed");
        const auto day = Day::parse(golden.left(8));
        QVERIFY(day);
        const QStringList sources = filesOf(files);
        QVERIFY2(!sources.isEmpty(), qPrintable(files));
        const Converted converted = convert(sources, *day, withRouter);
        requireSame(converted.lines, goldenOf(inData(golden), withRouter));
        QCOMPARE(converted.otherDays, otherDays);
        QCOMPARE(converted.rejected, rejected);
    }

    // Sources without a conversion of their own: it is made now, by the same independent program.
    void everyRowIsAsTheConverterSays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("rows");
        const auto row = [](const char* file, const char* kind, const char* day, int rows) {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(kind)
                                << QString::fromUtf8(day) << rows;
        };
        row("20200501-apt29/raw/argus.binetflow", "binetflow", "2020-05-01", 0);
        row("20200501-apt29/raw/zeek_json_conn.log", "zeek", "2020-05-01", 1172);
        row("20200501-apt29/raw/zeek_json_all_streams.log.gz", "zeek", "2020-05-01", 1172);
        row("20230615-zeektraces/raw/argus.binetflow", "binetflow", "2023-06-15", 0);
        row("edge-cases/test3-mixed.binetflow", "binetflow", "2018-12-18", 0);
        row("edge-cases/test5-mixed.binetflow", "binetflow", "1970-01-01", 0);
        row("edge-cases/zeek_ipv6_ssh.log", "zeek", "2020-07-28", 7);
        row("edge-cases/zeek_relative_timestamps_ipv6.log", "zeek", "1970-01-01", 0);
    }

    void everyRowIsAsTheConverterSays()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(QString, day);
        QFETCH(int, rows);
        const QString converter = realDaysFolder() + QStringLiteral("/../tools/convert.py");
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty() || !QFile::exists(converter))
            QSKIP("python3 or tools/convert.py is not here");
        const QTemporaryDir folder;
        QProcess process;
        process.start(python,
                      { converter, QStringLiteral("--day"), day, QStringLiteral("--out"),
                        folder.path(), QStringLiteral("--kind"), kind, inData(file) });
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto parsed = Day::parse(day);
        QVERIFY(parsed);
        const QStringList golden =
            goldenOf(folder.filePath(QStringLiteral("flow_%1.csv").arg(parsed->compact())), true);
        QVERIFY(rows == 0 ? !golden.isEmpty() : golden.size() == rows);
        requireSame(convert({ inData(file) }, *parsed, true).lines, golden);
    }

    // Each of the odd files: what is taken, what is rejected and why.
    void everyEdgeCase_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("flows");
        QTest::addColumn<QString>("rejected"); // by reason, or why all of it is refused
        const auto row = [](const char* file, int flows, const char* rejected) {
            QTest::newRow(file) << QString::fromUtf8(file) << flows << QString::fromUtf8(rejected);
        };
        row("test3-mixed.binetflow", 89, "");
        row("test5-mixed.binetflow", 296, "4: traffic without IP addresses");
        row("zeek_ipv6_ssh.log", 18, "");
        row("zeek_relative_timestamps_ipv6.log", 992, "");
        row("zeek_truncated_json.log", 2, "1: not a port (0 to 65535); 1: not a whole JSON object");
        row("zeek_truncated_tail.log", 58, "1: wrong number of columns");
        row("zeek_truncated_top.log", 0, "looks like a Zeek log whose beginning is missing");
    }

    void everyEdgeCase()
    {
        QFETCH(QString, file);
        QFETCH(int, flows);
        QFETCH(QString, rejected);
        const FlowReadings readings = readFlowFile(inData(QStringLiteral("edge-cases/") + file));
        if (readings.refused) {
            QVERIFY2(!rejected.isEmpty() && readings.refused->message.contains(rejected),
                     qPrintable(readings.refused->message));
            return;
        }
        QStringList reasons;
        for (std::size_t i = 0; i < rejectReasonCount; ++i)
            if (const auto count = readings.rejected.count(static_cast<RejectReason>(i)); count > 0)
                reasons += QStringLiteral("%1: %2").arg(
                    QString::number(count), rejectReasonText(static_cast<RejectReason>(i)));
        QCOMPARE(reasons.join(QStringLiteral("; ")), rejected);
        QCOMPARE(readings.records.size(), static_cast<std::size_t>(flows));
    }

    // A new file in the folder is a new row above.
    void noEdgeCaseIsForgotten()
    {
        const QStringList there =
            QDir(inData(QStringLiteral("edge-cases"))).entryList(QDir::Files, QDir::Name);
        QCOMPARE(there.size(), 7);
    }

private:
    static bool hasNfdump()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("nfdump")).isEmpty();
    }
};

FW_TEST(TestGoldenFlows, "tst_goldenflows")

} // namespace fw

#include "tst_goldenflows.moc"
