// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

using namespace test;

const QByteArray header171 =
    "ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,sas,das,smk,dmk,dtos,dir,nh,"
    "nhb,svln,dvln,ismc,odmc,idmc,osmc,mpls1,mpls2,mpls3,mpls4,mpls5,mpls6,mpls7,mpls8,mpls9,"
    "mpls10,cl,sl,al,ra,eng,exid,tr\n";
const QByteArray line171 =
    "2021-03-04 05:06:02,2021-03-04 "
    "05:06:12,10.250,10.7.0.4,198.51.100.5,443,50123,TCP,CE.AP.S.,1,2,"
    "10,1234,3,4,5,6,7,8,24,25,9,1,0.0.0.0,0.0.0.0,0,0,00:00:00:00:00:00,00:00:00:00:00:00,"
    "00:00:00:00:00:00,00:00:00:00:00:00,0-0-0,0-0-0,0-0-0,0-0-0,0-0-0,0-0-0,0-0-0,0-0-0,0-0-0,"
    "0-0-0,    0.000,    0.000,    0.000,192.0.2.1,17/1,0,2021-03-04 06:00:00.500\n";
const QByteArray summary = "Summary\nflows,bytes,packets,avg_bps,avg_pps,avg_bpp\n"
                           "1,1234,10,1553,0,209\n";
const char* const flow171 =
    "2021-03-04 "
    "05:06:12,1614834372,2021,3,4,5,6,12,10.250,10.7.0.4,198.51.100.5,443,50123,TCP,.AP.S.,1,"
    "2,10,1234,3,4,5,6,7,8,9,1,192.0.2.1";

const QByteArray spotHeader =
    "tr,try,trm,trd,trh,trm,trs,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,sas,das,"
    "dtos,dir,ra\n";
const QByteArray spotLine = "2021-03-04 05:06:12,2021,3,4,5,6,12,10.251,10.7.0.4,198.51.100.5,443,"
                            "50123,TCP,.AP.S.,0,0,10,1234,0,0,0,0,0,0,0,1,127.0.0.1\n";

QByteArray with(const char* column, const QByteArray& value)
{
    QList<QByteArray> values = line171.chopped(1).split(',');
    values[header171.chopped(1).split(',').indexOf(column)] = value;
    return values.join(',') + '\n';
}

QString column(const FlowReadings& readings, int number)
{
    return readings.records.size() == 1 ? readings.texts()[0].split(QLatin1Char(','))[number - 1]
                                        : QStringLiteral("no row");
}

} // namespace

// nfdump's own CSV, by its header, and that of Spot's nfdump.
class TestNfdumpReaders : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void every48ColumnsArriveWhereTheyBelong()
    {
        const FlowReadings readings = readFlows(header171 + line171 + summary);
        QCOMPARE(readings.texts(), QStringList { QLatin1String(flow171) });
        QCOMPARE(readings.rejected.total(), 0);
        QCOMPARE(readings.format, FlowFormat::NfdumpCsv);
        // A column more at the end, as later versions have.
        QCOMPARE(readFlows(header171.chopped(1) + ",eth\n" + line171.chopped(1) + ",1\n").texts(),
                 readings.texts());
    }

    void theColumnsOfLaterVersions()
    {
        const FlowReadings readings = readFlows(
            "firstSeen,duration,proto,srcAddr,srcPort,dstAddr,dstPort,packets,bytes,"
            "flows\n2021-03-04 05:06:02.186,10.250,TCP,10.7.0.4,443,198.51.100.5,50123,10,"
            "1234,1\n2021-03-04 05:06:02.186,00:00:10.250,TCP,10.7.0.4,443,198.51.100.5,"
            "50123,10,1234,1\n");
        const QString expected = QStringLiteral(
            "2021-03-04 "
            "05:06:12,1614834372,2021,3,4,5,6,12,10.250,10.7.0.4,198.51.100.5,443,50123,TCP,"
            ",0,0,10,1234,0,0,0,0,0,0,0,0,0.0.0.0");
        QCOMPARE(readings.texts(), (QStringList { expected, expected }));
    }

    void theEndComesFromWhatIsThere()
    {
        const auto end = [](const QByteArray& columns, const QByteArray& values) {
            const FlowReadings readings =
                readFlows("sa,da,sp,dp,pr,ipkt,ibyt," + columns + "\n10.0.0.1,10.0.0.2,1,2,UDP,1,1,"
                          + values + '\n');
            return column(readings, 1) + QLatin1Char(' ') + column(readings, 9);
        };
        QCOMPARE(end("te", "2021-03-04 05:06:12"), QStringLiteral("2021-03-04 05:06:12 0.000"));
        QCOMPARE(end("ts,te", "2021-03-04 05:06:02,2021-03-04 05:06:12"),
                 QStringLiteral("2021-03-04 05:06:12 10.000"));
        QCOMPARE(end("ts,td", "2021-03-04 05:06:02.900,10.250"),
                 QStringLiteral("2021-03-04 05:06:13 10.250"));
        QCOMPARE(end("te,td", "2021-03-04 05:06:12,0.001"),
                 QStringLiteral("2021-03-04 05:06:12 0.001"));
    }

    void flagsPortsAndProtocols_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const char* value, int number, const char* shown) {
            QTest::addRow("%s %s", name, value)
                << with(name, value) << number << QString::fromUtf8(shown);
        };
        row("flg", "...AP.SF", 15, ".AP.SF"); // 1.7
        row("flg", ".AP.SF", 15, ".AP.SF"); // 1.6
        row("flg", "0x1b", 15, "0x1b");
        row("pr", "255  ", 14, "255");
        row("pr", "0", 14, "0");
        row("pr", "ICMP6", 14, "ICMP6");
        row("dp", "2048", 13, "2048");
        row("dp", "3.4", 13, "772");
        row("sa", "2001:db8::1", 10, "2001:db8::1");
        row("ra", "", 28, "0.0.0.0");
        row("ibyt", "  1234", 19, "1234");
    }

    void flagsPortsAndProtocols()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, number);
        QFETCH(QString, value);
        QCOMPARE(column(readFlows(header171 + line), number), value);
    }

    void badLinesAreCountedByReason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, const char* value, RejectReason reason) {
            QTest::addRow("%s '%s'", name, value) << with(name, value) << static_cast<int>(reason);
        };
        QTest::newRow("cut") << line171.left(60) + '\n' << static_cast<int>(RejectReason::Columns);
        QTest::newRow("words") << QByteArray("Sys: 0.1s\n")
                               << static_cast<int>(RejectReason::Columns);
        row("te", "", RejectReason::Moment);
        row("te", "2021-03-04", RejectReason::Moment);
        row("td", "-1", RejectReason::Number);
        row("td", "1:x:3", RejectReason::Number);
        row("sa", "10.0.0.256", RejectReason::Address);
        row("ra", "router", RejectReason::Address);
        row("sp", "70000", RejectReason::Port);
        row("dp", "8.256", RejectReason::Port);
        row("dp", "", RejectReason::Port);
        row("ipkt", "", RejectReason::Number);
        row("ibyt", "1.2 M", RejectReason::Number); // not printed plain
        row("in", "x", RejectReason::Number);
        row("pr", "a-very-long-protocol", RejectReason::Text);
    }

    void badLinesAreCountedByReason()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, reason);
        const FlowReadings readings = readFlows(header171 + line171 + line + line171);
        QCOMPARE(readings.records.size(), std::size_t { 2 });
        QVERIFY(readings.records[0] == readings.records[1]);
        QCOMPARE(readings.rejected.total(), 1);
        QCOMPARE(static_cast<int>(readings.rejected.examples()[0].reason), reason);
        QCOMPARE(readings.rejected.examples()[0].line, 3);
    }

    void outputsBehindEachOtherAreOneStream()
    {
        const QByteArray other = "te,sa,da,sp,dp,pr,ipkt,ibyt\n"
                                 "2021-03-04 05:06:12,10.0.0.1,10.0.0.2,1,2,UDP,1,1\n";
        const FlowReadings readings = readFlows(header171 + line171 + summary + other + summary
                                                + header171 + line171 + summary);
        QCOMPARE(readings.records.size(), std::size_t { 3 });
        QVERIFY(readings.records[0] == readings.records[2]);
        QCOMPARE(readings.rejected.total(), 0);
    }

    void aSummaryHidesNoFlow()
    {
        const FlowReadings readings =
            readFlows(header171 + "Summary\n" + line171
                      + "flows,bytes,packets,avg_bps,avg_pps,avg_bpp\n" + line171);
        QCOMPARE(readings.records.size(), std::size_t { 2 });
    }

    void spotsOwnNfdump()
    {
        const FlowReadings readings =
            readFlows(spotHeader + spotLine + summary + spotHeader + spotLine + summary);
        const QString expected = QStringLiteral(
            "2021-03-04 05:06:12,1614834372,2021,3,4,5,6,12,10.251,10.7.0.4,198.51.100.5,443,50123,"
            "TCP,.AP.S.,0,0,10,1234,0,0,0,0,0,0,0,1,127.0.0.1");
        QCOMPARE(readings.texts(), (QStringList { expected, expected }));
        QCOMPARE(readings.rejected.total(), 0);
        QCOMPARE(readings.format, FlowFormat::SpotNfdumpCsv);
    }

    // In the file's own words: `trm` is the month and the minute.
    void spotsOwnNfdumpRejects()
    {
        const FlowReadings readings =
            readFlows(spotHeader + QByteArray(spotLine).replace(",5,6,12,", ",5,7,12,")
                      + QByteArray(spotLine).replace("50123", "x") + "1,2\n");
        QCOMPARE(readings.records.size(), std::size_t { 0 });
        QCOMPARE(readings.rejected.examples()[0].text(), QStringLiteral("trm '7'"));
        QCOMPARE(readings.rejected.examples()[1].text(), QStringLiteral("dp 'x'"));
        QCOMPARE(readings.rejected.examples()[2].reason, RejectReason::Columns);
    }
};

FW_TEST(TestNfdumpReaders, "tst_nfdumpreaders")

} // namespace fw

#include "tst_nfdumpreaders.moc"
