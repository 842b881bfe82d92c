// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/flowconf.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace fw {

namespace {

const char* const feedbackHeader = "sev\ttstart\tsip\tdip\tsport\tdport\tipkt\tibyt\n";
const char* const firstKey = "2016-07-08T10:00:01Z/10.0.0.5/50123/203.0.113.9/443/TCP";

QStringList verdictsIn(const QByteArray& json)
{
    QStringList verdicts;
    for (const auto& row : test::arrayOf(json))
        verdicts += row[QLatin1String("verdict")].toString(QStringLiteral("-"));
    return verdicts;
}

} // namespace

// The triage commands of the real program: what they list, decide and leave on disk.
class TestFlowOaTriage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void suspiciousListsByRank()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto table = place.run("suspicious -d 20160708 --limit 1");
        QCOMPARE(table.code, 0);
        QCOMPARE(table.out.count('\n'), 2);
        QCOMPARE(
            QString::fromUtf8(table.out.split('\n')[1]).simplified(),
            QStringLiteral("0 1.00e-9 10:00:01 10.0.0.5 50123 203.0.113.9 443 TCP 100 B 1 https"));
        QCOMPARE(table.err, QString());

        const auto rows = test::arrayOf(place.listed());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][QLatin1String("key")].toString(), QLatin1String(firstKey));
        QCOMPARE(rows[0][QLatin1String("score")].toDouble(), 1e-9);
        QCOMPARE(rows[0][QLatin1String("tstart")].toString(),
                 QStringLiteral("2016-07-08 10:00:01"));
        QVERIFY(rows[0][QLatin1String("verdict")].isNull());
        QCOMPARE(rows[1][QLatin1String("ibyt")].toInt(), 500);
        QCOMPARE(rows[2][QLatin1String("rank")].toInt(), 2);
        QCOMPARE(rows[0][QLatin1String("service")].toString(), QStringLiteral("https"));
        QCOMPARE(rows[0].toObject().size(), static_cast<qsizetype>(ScoreColumn::DstRep) + 4);
    }

    void csvHasEveryColumnExactly()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto csv = place.run("suspicious -d 20160708 --format csv --limit 1");
        QCOMPARE(csv.out,
                 QByteArray("tstart,srcip,dstip,sport,dport,proto,ipkt,ibyt,opkt,obyt,score,rank,"
                            "srcip_internal,destip_internal,src_geoloc,dst_geoloc,src_domain,"
                            "dst_domain,src_rep,dst_rep,verdict\n"
                            "2016-07-08 10:00:01,10.0.0.5,203.0.113.9,50123,443,TCP,1,100,0,0,"
                            "1e-09,0,0,0,,,,,,,\n"));
    }

    void dataCannotDriveTheTerminal()
    {
        const test::FlowOaPlace place;
        place.runSmallDay(
            QByteArray(test::firstResults()).replace("ICMP", "I\x1b[31m\xe2\x80\xae"));
        const auto table = place.run("suspicious -d 20160708");
        QVERIFY(!table.out.contains('\x1b'));
        QVERIFY(table.out.contains("I\xef\xbf\xbd[31m\xef\xbf\xbd"));
        QVERIFY(place.run("suspicious -d 20160708 --format csv")
                    .out.contains(",I\x1b[31m\xe2\x80\xae,"));
        QCOMPARE(test::arrayOf(place.listed()).at(2)[QLatin1String("proto")].toString(),
                 QStringLiteral("I\x1b[31m\u202e"));
        const auto missing = place.run("import", { QStringLiteral("a\x1b]0;title\x07.csv") });
        QCOMPARE(missing.code, 1);
        QVERIFY(!missing.err.contains(QLatin1Char('\x1b')));
        QVERIFY(!missing.err.contains(QLatin1Char('\x07')));
    }

    void keyFromJsonScoresItsConnection()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const QString key = test::arrayOf(place.listed()).at(0)[QLatin1String("key")].toString();
        const auto scored = place.run("score -d 20160708 --score high --connection",
                                      { key, QStringLiteral("--note"), QStringLiteral("a why") });
        QVERIFY2(scored.code == 0, qPrintable(scored.err));
        QCOMPARE(scored.out,
                 QByteArray("2016-07-08: set the verdict high (rows: 1, connections: 1, "
                            "of them with another verdict before: 0)\n"));
        QCOMPARE(scored.err, QString());
        QCOMPARE(place.feedback(),
                 feedbackHeader
                     + QByteArray("1\t2016-07-08 10:00:01\t10.0.0.5\t203.0.113.9\t50123\t443\t1\t"
                                  "100\n"));
        QCOMPARE(verdictsIn(place.listed()),
                 QStringList({ QStringLiteral("high"), QStringLiteral("-"), QStringLiteral("-") }));
        const auto unscored = place.run("suspicious -d 20160708 --unscored --limit 1 --format csv");
        QVERIFY(unscored.out.contains("10:05:00"));
        QCOMPARE(unscored.out.count('\n'), 2);
    }

    void keysAreAllOrNothing()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto ended = place.run(
            "score -d 20160708 --score high --connection",
            { QLatin1String(firstKey), QStringLiteral("--connection"),
              QStringLiteral("2016-07-08T10:00:02Z/10.0.0.5/50123/203.0.113.9/443/TCP") });
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("10:00:02Z")), qPrintable(ended.err));
        QCOMPARE(verdictsIn(place.listed()).count(QStringLiteral("-")), 3);
    }

    void dryRunChangesNothing()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score low --dst-port 443").code, 0);
        const QByteArray listed = place.listed();
        const QByteArray feedback = place.feedback();
        const auto ended =
            place.run("score -d 20160708 --score high --src-ip 10.0.0.0/30 --dry-run");
        QCOMPARE(ended.code, 1);
        const auto hit = place.run("score -d 20160708 --score high --src-ip 10.0.0.0/29 --dry-run");
        QCOMPARE(hit.code, 0);
        QVERIFY2(hit.out.startsWith("2016-07-08: would set the verdict high (rows: 3, connections: "
                                    "3, of them with another verdict before: 1)\n"),
                 hit.out.constData());
        const QString hosts = QString::fromUtf8(hit.out).simplified();
        for (const char* host : { "10.0.0.5 2 0", "10.0.0.7 1 1", "203.0.113.9 0 1" })
            QVERIFY2(hosts.contains(QLatin1String(host)), qPrintable(hosts));
        QCOMPARE(hit.err, QStringLiteral("Nothing was changed.\n"));
        QCOMPARE(place.listed(), listed);
        QCOMPARE(place.feedback(), feedback);
    }

    void portZeroIsAPort()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score medium --src-port 0").code, 0);
        QCOMPARE(verdictsIn(place.listed()).last(), QStringLiteral("medium"));
        QCOMPARE(verdictsIn(place.listed()).count(QStringLiteral("-")), 2);
    }

    void ruleThatMatchesNothingFails()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto ended = place.run("score -d 20160708 --score high --proto SCTP");
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains(QLatin1String("matches the rule (proto SCTP)")),
                 qPrintable(ended.err));
    }

    void clearAndResetRoundTrip()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score high --src-ip 10.0.0.0-10.0.0.255").code, 0);
        QCOMPARE(place.feedback().count('\n'), 4);
        QCOMPARE(place.run("score -d 20160708 --score clear --dst-port 22").code, 0);
        QCOMPARE(
            verdictsIn(place.listed()),
            QStringList({ QStringLiteral("high"), QStringLiteral("-"), QStringLiteral("high") }));
        QVERIFY(!place.feedback().contains("198.51.100.7"));

        const QByteArray before = place.feedback();
        const auto asked = place.run("reset -d 20160708");
        QCOMPARE(asked.code, 2);
        QCOMPARE(asked.out, QByteArray());
        QVERIFY2(
            asked.err.contains(QLatin1String("2 connections would lose their verdict: 2 high")),
            qPrintable(asked.err));
        QVERIFY(asked.err.contains(QLatin1String("Nothing was changed; --yes does it.")));
        QCOMPARE(place.feedback(), before);

        const auto reset = place.run("reset -d 20160708 --yes");
        QCOMPARE(reset.code, 0);
        QCOMPARE(reset.out, QByteArray("2016-07-08: 2 connections lost their verdict.\n"));
        QCOMPARE(place.feedback(), QByteArray(feedbackHeader));
        QCOMPARE(verdictsIn(place.listed()).count(QStringLiteral("-")), 3);
        QVERIFY(place.run("reset -d 20160708 --yes").out.contains("nothing was changed"));
    }

    void readingNeedsARun()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        for (const char* commandLine :
             { "suspicious -d 20160708", "score -d 20160708 --score high --dst-port 443" }) {
            const auto ended = place.run(commandLine);
            QCOMPARE(ended.code, 1);
            QCOMPARE(ended.out, QByteArray());
            QVERIFY2(ended.err.contains(QLatin1String("No run of 2016-07-08")),
                     qPrintable(ended.err));
        }
    }
};

FW_TEST(TestFlowOaTriage, "tst_flowoatriage")

} // namespace fw

#include "tst_flowoatriage.moc"
