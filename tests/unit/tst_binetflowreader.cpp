// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

using namespace test;

const QByteArray header = "StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,dTos,"
                          "TotPkts,TotBytes,SrcBytes,SrcPkts,Label\n";
const QByteArray good = "2016/07/08 00:00:00.700000,1.500000,tcp,10.0.0.5,5000,   ->,192.0.2.9,80,"
                        "FSPA_FSRPA,4,8,5,300,180,3,flow=Background\n";

QByteArray with(const char* column, const QByteArray& value, const QByteArray& line = good)
{
    QList<QByteArray> values = line.chopped(1).split(',');
    values[header.chopped(1).split(',').indexOf(column)] = value;
    return values.join(',') + '\n';
}

QString column(const FlowReadings& readings, int number)
{
    return readings.records.size() == 1 ? readings.texts()[0].split(QLatin1Char(','))[number - 1]
                                        : QStringLiteral("no row");
}

} // namespace

class TestBinetflowReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnArrives()
    {
        const QStringList expected { QStringLiteral(
            "2016-07-08 00:00:02,1467936002,2016,7,8,0,0,2,1.500,10.0.0.5,192.0.2.9,5000,80,TCP,"
            ".AP.SF,0,4,3,180,2,120,0,0,0,0,8,0,0.0.0.0") };
        QCOMPARE(readFlows(header + good).texts(), expected);
        // With tabs, without a label, and with one that has commas in it.
        QCOMPARE(readFlows(QByteArray(header + good).replace(',', '\t')).texts(), expected);
        QCOMPARE(readFlows(header + good.left(good.lastIndexOf(',')) + '\n').texts(), expected);
        QCOMPARE(readFlows(header + good.chopped(1) + ",a,b\n").texts(), expected);
    }

    void packetsOfTheSourceAreEstimatedWhereTheyAreNotCounted()
    {
        QByteArray lines = header + good;
        lines.replace("SrcPkts,", "").replace(",180,3,", ",180,");
        QCOMPARE(column(readFlows(lines), 18), QStringLiteral("3")); // 5 x 180 / 300
        QCOMPARE(column(readFlows(header + with("SrcPkts", "")), 18), QStringLiteral("3"));
        QCOMPARE(column(readFlows(header + with("SrcPkts", "", with("SrcBytes", "150"))), 18),
                 QStringLiteral("2")); // 2.5: to the even one, as the reference does
        // Nothing to go by.
        QByteArray nothing = with("TotBytes", "0", with("SrcBytes", "0", with("SrcPkts", "")));
        QCOMPARE(column(readFlows(header + nothing), 18), QStringLiteral("5"));
    }

    void portsProtocolsAndFlags_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("ports");
        QTest::addColumn<QString>("proto");
        QTest::addColumn<QString>("flag");
        const auto row = [](const char* name, const QByteArray& line, const char* ports,
                            const char* proto, const char* flag) {
            QTest::newRow(name) << line << QString::fromUtf8(ports) << QString::fromUtf8(proto)
                                << QString::fromUtf8(flag);
        };
        const QByteArray icmp = with("Proto", "icmp", with("State", "URP"));
        row("icmp", with("Sport", "0x0403", with("Dport", "", icmp)), "0 772", "ICMP", "......");
        row("echo", with("Sport", "0x0008", with("Dport", "0xb4d8", icmp)), "0 2048", "ICMP",
            "......");
        row("icmp in decimals", with("Sport", "8", icmp), "0 2048", "ICMP", "......");
        row("icmp6",
            with("Proto", "ipv6-icmp",
                 with("SrcAddr", "fe80::1", with("DstAddr", "ff02::1", with("Sport", "0x0087")))),
            "0 34560", "ICMP6", "......");
        row("no ports", with("Proto", "igmp", with("Sport", "", with("Dport", ""))), "0 0", "IGMP",
            "......");
        row("hex ports", with("Sport", "0x1388"), "5000 80", "TCP", ".AP.SF");
        row("a number as protocol", with("Proto", "35075"), "5000 80", "35075", "......");
        row("udp", with("Proto", "udp", with("State", "CON")), "5000 80", "UDP", "......");
        row("one half", with("State", "S_"), "5000 80", "TCP", "....S.");
        row("only the other half", with("State", "_RA"), "5000 80", "TCP", "......");
        row("a word", with("State", "RST"), "5000 80", "TCP", "...RS.");
        row("no state", with("State", ""), "5000 80", "TCP", "......");
    }

    void portsProtocolsAndFlags()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, ports);
        QFETCH(QString, proto);
        QFETCH(QString, flag);
        const FlowReadings readings = readFlows(header + line);
        QCOMPARE(column(readings, 12) + QLatin1Char(' ') + column(readings, 13), ports);
        QCOMPARE(column(readings, 14), proto);
        QCOMPARE(column(readings, 15), flag);
    }

    void badLinesAreCountedByReason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* value, RejectReason reason) {
            QTest::addRow("%s '%s'", name, value)
                << with(name, value) << static_cast<int>(reason)
                << QStringLiteral("%1 '%2'").arg(QLatin1String(name), QLatin1String(value));
        };
        QTest::newRow("cut") << good.left(60) + '\n'
                             << static_cast<int>(RejectReason::Columns) << QString();
        row("Proto", "arp", RejectReason::NotIp);
        row("Proto", "man", RejectReason::NotIp);
        row("SrcAddr", "02:00:00:00:00:01", RejectReason::NotIp);
        row("SrcAddr", "host", RejectReason::Address);
        row("DstAddr", "", RejectReason::Address);
        row("StartTime", "2016/07/08", RejectReason::Moment);
        row("StartTime", "1969/12/31 23:00:00.0", RejectReason::Moment);
        row("Dur", "-1", RejectReason::Number);
        row("Sport", "70000", RejectReason::Port);
        row("Sport", "0x12345", RejectReason::Port);
        row("Sport", "0x", RejectReason::Port);
        row("Dport", "http", RejectReason::Port);
        row("TotPkts", "x", RejectReason::Number);
        row("SrcPkts", "6", RejectReason::Number); // more than both sides together
        row("SrcBytes", "301", RejectReason::Number);
        row("sTos", "256", RejectReason::Number);
        row("Proto", "a-very-long-protocol", RejectReason::Text);
    }

    void badLinesAreCountedByReason()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, reason);
        QFETCH(QString, shown);
        const FlowReadings readings = readFlows(header + good + line + good);
        QCOMPARE(readings.records.size(), std::size_t { 2 });
        QVERIFY(readings.records[0] == readings.records[1]);
        QCOMPARE(readings.rejected.total(), 1);
        QCOMPARE(static_cast<int>(readings.rejected.examples()[0].reason), reason);
        if (!shown.isEmpty())
            QCOMPARE(readings.rejected.examples()[0].text(), shown);
    }
};

FW_TEST(TestBinetflowReader, "tst_binetflowreader")

} // namespace fw

#include "tst_binetflowreader.moc"
