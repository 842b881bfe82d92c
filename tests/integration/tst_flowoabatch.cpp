// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <csignal>

namespace fw {

namespace {

const char* const firstKey = "2016-07-08T10:00:01Z/10.0.0.5/50123/203.0.113.9/443/TCP";

QByteArray goodBatch()
{
    return QByteArray("{\"score\":\"low\",\"ip\":\"10.0.0.5\",\"note\":\"both\"}\n\n"
                      "{\"score\":\"high\",\"connection\":\"")
        + firstKey + "\"}\n{\"score\":\"medium\",\"proto\":\"icmp\"}\n";
}

QStringList verdictsIn(const QByteArray& json)
{
    QStringList verdicts;
    for (const auto& row : test::arrayOf(json))
        verdicts += row[QLatin1String("verdict")].toString(QStringLiteral("-"));
    return verdicts;
}

const QStringList decided { QStringLiteral("high"), QStringLiteral("low"),
                            QStringLiteral("medium") };

} // namespace

// The real program's score --batch.
class TestFlowOaBatch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchIsOneStep()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score low --dst-port 443").code, 0);
        const auto scored = place.runWithInput("score -d 20160708 --batch -", goodBatch());
        QVERIFY2(scored.code == 0, qPrintable(scored.err));
        QCOMPARE(scored.err, QString());
        QVERIFY2(scored.out.startsWith("2016-07-08: set High: 1 connection"),
                 scored.out.constData());
        QVERIFY2(scored.out.endsWith("rows: 3, connections: 3, of them with another verdict "
                                     "before: 1\n"),
                 scored.out.constData());
        QCOMPARE(verdictsIn(place.listed()), decided);
        QCOMPARE(place.feedback().count('\n'), 4);
        const auto history = test::arrayOf(place.run("history -d 20160708 --format json").out);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0][QLatin1String("note")].toString(), QStringLiteral("both"));
        QCOMPARE(history[0][QLatin1String("medium")].toInt(), 1);
        QVERIFY(history[0][QLatin1String("rule")].toString().startsWith(
            QLatin1String("batch of 3 line")));
        QCOMPARE(place.run("undo -d 20160708").code, 0);
        QCOMPARE(verdictsIn(place.listed()),
                 QStringList({ QStringLiteral("low"), QStringLiteral("-"), QStringLiteral("-") }));
    }

    void aFileDoesToo()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        test::writeFile(place.path("batch.jsonl"), goodBatch());
        const auto scored =
            place.run("score -d 20160708 --note mine --batch", { place.path("batch.jsonl") });
        QVERIFY2(scored.code == 0, qPrintable(scored.err));
        QCOMPARE(verdictsIn(place.listed()), decided);
        QCOMPARE(test::arrayOf(place.run("history -d 20160708 --format json").out)
                     .at(0)[QLatin1String("note")]
                     .toString(),
                 QStringLiteral("mine; both"));
        const auto missing = place.run("score -d 20160708 --batch", { place.path("none") });
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains(QLatin1String("none cannot be read")),
                 qPrintable(missing.err));
    }

    void aDryRunChangesNothing()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score low --dst-port 443").code, 0);
        const QByteArray listed = place.listed();
        const auto dry = place.runWithInput("score -d 20160708 --batch - --dry-run", goodBatch());
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.startsWith("2016-07-08: would set High: 1 connection"),
                 dry.out.constData());
        QVERIFY(dry.out.contains("before: 1\n"));
        QVERIFY(QString::fromUtf8(dry.out).simplified().contains(QLatin1String("10.0.0.5 2 0")));
        QCOMPARE(dry.err, QStringLiteral("Nothing was changed.\n"));
        QCOMPARE(place.listed(), listed);
    }

    void oneBadLineChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("it is not JSON");
        QTest::newRow("unknown field") << QByteArray("{\"score\":\"low\",\"port\":1}")
                                       << QStringLiteral("'port' is not known");
        QTest::newRow("no match") << QByteArray("{\"score\":\"low\",\"dst_port\":1}")
                                  << QStringLiteral("matches the rule (dport 1)");
        QTest::newRow("no such key")
            << QByteArray("{\"score\":\"low\",\"connection\":"
                          "\"2016-07-08T10:00:02Z/10.0.0.5/50123/203.0.113.9/443/TCP\"}")
            << QStringLiteral("no suspicious connection 2016-07-08T10:00:02Z/");
        QTest::newRow("hostile") << QByteArray("{\"score\":\"\\u001b[31m\"}")
                                 << QStringLiteral("not '\ufffd[31m'");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << QStringLiteral("not UTF-8");
        QTest::newRow("too long") << QByteArray(100'000, 'x') << QStringLiteral("is longer than");
    }

    void oneBadLineChangesNothing()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto ended =
            place.runWithInput("score -d 20160708 --batch -", goodBatch() + line + '\n');
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.startsWith(QLatin1String("flow-oa: Standard input, line 5: ")),
                 qPrintable(ended.err));
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QVERIFY2(ended.err.endsWith(QLatin1String(" Nothing was changed.\n")),
                 qPrintable(ended.err));
        QCOMPARE(verdictsIn(place.listed()).count(QStringLiteral("-")), 3);
        QCOMPARE(test::arrayOf(place.run("history -d 20160708 --format json").out).size(), 0);
    }

    // A program that waits for a terminal must not have to be killed.
    void aSignalEndsTheWaiting()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        QProcess process;
        place.program.prepare(process,
                              { QStringLiteral("score"), QStringLiteral("-d"),
                                QStringLiteral("20160708"), QStringLiteral("--batch"),
                                QStringLiteral("-"), QStringLiteral("--workspace"),
                                place.workspace() });
        process.start();
        // Taken by the program once it waits for more than the pipe holds.
        process.write(QByteArray(1'000'000, '\n'));
        QTRY_COMPARE_WITH_TIMEOUT(process.bytesToWrite(), 0, 60'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        const auto ended = test::ProgramRunner::finish(process);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.endsWith(QLatin1String("Cancelled. Nothing was changed.\n")),
                 qPrintable(ended.err));
    }
};

FW_TEST(TestFlowOaBatch, "tst_flowoabatch")

} // namespace fw

#include "tst_flowoabatch.moc"
