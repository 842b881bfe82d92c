// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace fw {

// The real program's details, chord and summary.
class TestFlowOaDetails : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void detailsAreTheMinuteInBothDirections()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        const auto csv = place.run("details -d 20160708 --rank 0 --format csv");
        QCOMPARE(csv.code, 0);
        QCOMPARE(csv.err, QString());
        const QByteArray reply = "2016-07-08 10:00:30,203.0.113.9,10.0.0.5,443,50123,TCP,.AP.SF,0,"
                                 "200,2,0,0,10.0.0.1,1,2\n";
        QCOMPARE(csv.out,
                 "tstart,srcip,dstip,sport,dport,proto,flags,tos,ibyt,ipkt,obyt,opkt,rip,input,"
                 "output\n"
                 "2016-07-08 10:00:01,10.0.0.5,203.0.113.9,50123,443,TCP,.AP.SF,0,100,1,0,0,"
                 "10.0.0.1,1,2\n"
                     + reply + reply
                     + "2016-07-08 10:00:59,10.0.0.5,203.0.113.9,50123,443,UDP,.AP.SF,0,300,3,0,0,"
                       "10.0.0.1,1,2\n");
        const QString key = test::arrayOf(place.listed()).at(0)[QLatin1String("key")].toString();
        const auto json = place.run("details -d 20160708 --format json --connection", { key });
        const auto flows = test::arrayOf(json.out);
        QCOMPARE(flows.size(), 4);
        QCOMPARE(flows[3].toObject().size(), 16);
        QCOMPARE(flows[3][QLatin1String("ibyt")].toInt(), 300);
        QCOMPARE(flows[3][QLatin1String("rip")].toString(), QStringLiteral("10.0.0.1"));
        const auto lines = place.run("details -d 20160708 --rank 0").out.split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(
            QString::fromUtf8(lines[1]).simplified(),
            QStringLiteral("2016-07-08 10:00:01 10.0.0.5 203.0.113.9 50123 443 TCP https .AP.SF "
                           "0 100 B 1 0 B 0 10.0.0.1 1 2"));
    }

    void detailsSayWhyThereAreNone()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto none = place.run("details -d 20160708 --rank 1 --format json");
        QCOMPARE(none.code, 0);
        QCOMPARE(test::arrayOf(none.out).size(), 0);
        QVERIFY2(none.err.contains(QLatin1String("raw flows were not imported")),
                 qPrintable(none.err));
        const auto rank = place.run("details -d 20160708 --rank 3");
        QCOMPARE(rank.code, 1);
        QCOMPARE(rank.out, QByteArray());
        QVERIFY2(rank.err.contains(QLatin1String("no suspicious connection of rank 3")),
                 qPrintable(rank.err));
        const auto key = place.run("details -d 20160708 --connection "
                                   "2016-07-08T10:00:02Z/10.0.0.5/50123/203.0.113.9/443/TCP");
        QCOMPARE(key.code, 1);
        QVERIFY2(key.err.contains(QLatin1String("no suspicious connection 2016-07-08T10:00:02Z/")),
                 qPrintable(key.err));
    }

    void dataCannotDriveTheTerminal()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        // An import would not let it in.
        test::rowsOf(place.workspace() + QStringLiteral("/workbench.sqlite"),
                     QStringLiteral("UPDATE flow_edge SET flags = char(27) || '[31m'"));
        QVERIFY(!place.run("details -d 20160708 --rank 0").out.contains('\x1b'));
        QVERIFY(place.run("details -d 20160708 --rank 0 --format csv").out.contains(",\x1b[31m,"));
    }

    void chordSumsTheDay()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        const auto table = place.run("chord -d 20160708 --ip 10.0.0.5");
        QCOMPARE(table.code, 0);
        QCOMPARE(table.err, QString());
        QStringList lines;
        for (const QByteArray& line : table.out.split('\n'))
            lines += QString::fromUtf8(line).simplified();
        QCOMPARE(lines.mid(1),
                 QStringList({ QStringLiteral("203.0.113.9 800 B 400 B 8 4"),
                               QStringLiteral("198.51.100.7 500 B 0 B 5 0"),
                               QStringLiteral("total 1.3 kB 400 B 13 4"), QString() }));
        QCOMPARE(place.run("chord -d 20160708 --ip 10.0.0.5 --format csv").out,
                 QByteArray("ip_threat,srcip,dstip,ibyt,ipkt\n"
                            "10.0.0.5,10.0.0.5,198.51.100.7,500,5\n"
                            "10.0.0.5,10.0.0.5,203.0.113.9,800,8\n"
                            "10.0.0.5,203.0.113.9,10.0.0.5,400,4\n"));
        const auto json =
            test::arrayOf(place.run("chord -d 20160708 --ip 10.0.0.5 --format json").out);
        QCOMPARE(json.size(), 3);
        QCOMPARE(json[2][QLatin1String("ibyt")].toInt(), 400);
    }

    void chordSaysWhyThereIsNone_data()
    {
        QTest::addColumn<bool>("imported");
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("said");
        QTest::newRow("not ranked") << true << QStringLiteral("192.0.2.1")
                                    << QStringLiteral("192.0.2.1 is in no suspicious connection");
        QTest::newRow("one peer") << true << QStringLiteral("203.0.113.9")
                                  << QStringLiteral("with one peer only");
        QTest::newRow("itself only")
            << true << QStringLiteral("10.0.0.7") << QStringLiteral("with one peer only");
        QTest::newRow("nothing imported") << false << QStringLiteral("10.0.0.5")
                                          << QStringLiteral("raw flows of 2016-07-08 were not");
    }

    void chordSaysWhyThereIsNone()
    {
        QFETCH(bool, imported);
        QFETCH(QString, ip);
        QFETCH(QString, said);
        const test::FlowOaPlace place;
        if (imported)
            place.importSmallDay();
        place.runSmallDay();
        const auto none = place.run("chord -d 20160708 --format csv --ip", { ip });
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out, QByteArray("ip_threat,srcip,dstip,ibyt,ipkt\n"));
        QVERIFY2(none.err.contains(said), qPrintable(none.err));
    }

    void chordWithOtherFlowsOnlySaysSo()
    {
        const test::FlowOaPlace place;
        test::writeFile(place.path("flows.csv"),
                        test::flowHeader()
                            + test::flowLine("2016-07-08 10:00:01",
                                             { "192.0.2.1", 1, "192.0.2.2", 2 }, "TCP", 1, 1));
        QCOMPARE(place.run("import", { place.path("flows.csv") }).code, 0);
        place.runSmallDay();
        const auto none = place.run("chord -d 20160708 --ip 10.0.0.5");
        QVERIFY2(none.err.contains(QLatin1String("have none between 10.0.0.5 and")),
                 qPrintable(none.err));
    }

    void summaryCountsMinutesOfEveryDay()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        const QByteArray day = "2016-07-08 10:00,4\n2016-07-08 10:01,1\n2016-07-08 10:05,1\n"
                               "2016-07-08 10:06,1\n2016-07-08 11:00,1\n2016-07-08 23:59,1\n";
        for (const char* range : { "summary --format csv --from 20160708 --to 20160708",
                                   "summary --format csv --from 20151231 --to 20170101" })
            QCOMPARE(place.run(range).out, "tdate,total\n" + day);
        const auto json =
            test::arrayOf(place.run("summary --format json --from 20160708 --to 20160709").out);
        QCOMPARE(json.size(), 6);
        QCOMPARE(json[0][QLatin1String("total")].toInt(), 4);
        const auto table = place.run("summary --from 20160708 --to 20160708");
        QVERIFY2(table.err.contains(QLatin1String("9 flows in 6 minutes; gaps of 5 minutes or "
                                                  "more: 2.")),
                 qPrintable(table.err));
        const auto none = place.run("summary --format csv --from 20160709 --to 20160710");
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out, QByteArray("tdate,total\n"));
        QVERIFY2(none.err.contains(QLatin1String("No flows from 2016-07-09 to 2016-07-10")),
                 qPrintable(none.err));
    }

    // The table for people goes on with the days and the gaps.
    void summaryDrawsTheHoursOfEachDay()
    {
        const test::FlowOaPlace place;
        place.importSmallDay(); // and no run
        const QString table =
            QString::fromUtf8(place.run("summary --from 20160708 --to 20160710").out);
        const QString hours = QString(10, QLatin1Char(' ')) + QStringLiteral("█▂")
            + QString(11, QLatin1Char(' ')) + QStringLiteral("▂");
        QCOMPARE(table,
                 QStringLiteral("minute UTC        flows\n"
                                "2016-07-08 10:00      4\n"
                                "2016-07-08 10:01      1\n"
                                "2016-07-08 10:05      1\n"
                                "2016-07-08 10:06      1\n"
                                "2016-07-08 11:00      1\n"
                                "2016-07-08 23:59      1\n"
                                "\n"
                                "day         flows  minutes  00 h to 24 h\n"
                                "2016-07-08      9        6  %1\n"
                                "\n"
                                "no flows from     to                minutes\n"
                                "2016-07-08 10:07  2016-07-08 11:00       53\n"
                                "2016-07-08 11:01  2016-07-08 23:59      778\n")
                     .arg(hours));
        // Where the locale has no block elements.
        const test::ProgramRunner plain(place.path("home"), QStringLiteral("C"));
        const QByteArray ascii =
            plain
                .run(QString::fromLatin1("summary --from 20160708 --to 20160708 --workspace")
                         .split(QLatin1Char(' '))
                     + QStringList { place.workspace() })
                .out;
        QVERIFY2(ascii.contains("  #_") && QString::fromUtf8(ascii).toLatin1() == ascii,
                 ascii.constData());
    }

    // Flows of days in between that nobody has, and a day the raw flows of which cannot be read.
    void summaryNamesWhatItCannotRead()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        test::writeFile(place.dayFile("flow.sqlite"), QByteArray(8192, 'x'));
        const auto ended = place.run("summary --from 20160708 --to 20160708 --format csv");
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out, QByteArray("tdate,total\n"));
        QVERIFY2(ended.err.contains(QLatin1String("flow-oa: 2016-07-08: ")), qPrintable(ended.err));
    }

    void readingNeedsARun()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        for (const char* commandLine :
             { "details -d 20160708 --rank 0", "chord -d 20160708 --ip 10.0.0.5" }) {
            const auto ended = place.run(commandLine);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains(QLatin1String("No run of 2016-07-08")),
                     qPrintable(ended.err));
        }
    }
};

FW_TEST(TestFlowOaDetails, "tst_flowoadetails")

} // namespace fw

#include "tst_flowoadetails.moc"
