// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

using namespace test;

// As Suricata 6 and 7 write it, but for addresses of documentation.
const QByteArray good =
    R"({"timestamp":"2016-07-08T00:05:09.000000+0000","flow_id":1,"in_iface":"eth0",)"
    R"("event_type":"flow","src_ip":"10.0.0.5","src_port":5000,"dest_ip":"192.0.2.9",)"
    R"("dest_port":80,"proto":"TCP","app_proto":"http","flow":{"pkts_toserver":3,)"
    R"("pkts_toclient":2,"bytes_toserver":180,"bytes_toclient":120,)"
    R"("start":"2016-07-08T00:00:00.700000+0000","end":"2016-07-08T00:00:02.200000+0000",)"
    R"("age":2,"state":"closed","reason":"timeout","alerted":false},)"
    R"("metadata":{"flowbits":["x"]},"tcp":{"tcp_flags":"1f","tcp_flags_ts":"1b",)"
    R"("tcp_flags_tc":"1e","syn":true,"state":"closed"}})"
    "\n";

QByteArray with(const char* before, const char* after)
{
    QByteArray line = good;
    line.replace(before, after);
    return line;
}

QString column(const FlowReadings& readings, int number)
{
    return readings.records.size() == 1 ? readings.texts()[0].split(QLatin1Char(','))[number - 1]
                                        : QStringLiteral("no row");
}

} // namespace

class TestSuricataReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFlowEventIsAFlow()
    {
        const FlowReadings readings = readFlows(good);
        QCOMPARE(readings.texts(),
                 QStringList { QStringLiteral(
                     "2016-07-08 00:00:02,1467936002,2016,7,8,0,0,2,1.500,10.0.0.5,192.0.2.9,5000,"
                     "80,TCP,.AP.SF,0,0,3,180,2,120,0,0,0,0,0,0,0.0.0.0") });
        QCOMPARE(readings.format, FlowFormat::SuricataEve);
        // A sensor in another zone says its own time.
        QCOMPARE(readFlows(with("00.700000+0000", "00.700000+0000")
                               .replace("08T00:00:02.200000+0000", "08T02:00:02.200000+0200"))
                     .texts(),
                 readings.texts());
    }

    void protocols_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("proto");
        QTest::addColumn<QString>("ports");
        QTest::addColumn<QString>("flag");
        const auto row = [](const char* name, const QByteArray& line, const char* proto,
                            const char* ports, const char* flag) {
            QTest::newRow(name) << line << QString::fromUtf8(proto) << QString::fromUtf8(ports)
                                << QString::fromUtf8(flag);
        };
        QByteArray icmp = with("\"TCP\"", "\"ICMP\",\"icmp_type\":3,\"icmp_code\":4");
        icmp.replace("\"src_port\":5000,", "").replace("\"dest_port\":80,", "");
        row("icmp", icmp, "ICMP", "0 772", "......");
        icmp.replace("\"ICMP\"", "\"IPv6-ICMP\"").replace("10.0.0.5", "fe80::1");
        row("icmp6", icmp.replace("192.0.2.9", "ff02::1"), "ICMP6", "0 772", "......");
        row("udp", with("\"TCP\"", "\"UDP\""), "UDP", "5000 80", "......");
        row("a number", with("\"TCP\"", "\"089\""), "089", "5000 80", "......");
        row("only the flags of both", with("\"tcp_flags_ts\":\"1b\",", ""), "TCP", "5000 80",
            ".APRSF");
        row("no flags", with("tcp_flags", "x_flags"), "TCP", "5000 80", "......");
    }

    void protocols()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, proto);
        QFETCH(QString, ports);
        QFETCH(QString, flag);
        const FlowReadings readings = readFlows(line);
        QCOMPARE(column(readings, 14), proto);
        QCOMPARE(column(readings, 12) + QLatin1Char(' ') + column(readings, 13), ports);
        QCOMPARE(column(readings, 15), flag);
    }

    void otherEventsAreCountedAndPassedOver()
    {
        const QByteArray stats = "{\"event_type\":\"stats\",\"stats\":{\"x\":[1,2]}}\n";
        const FlowReadings readings = readFlows(stats + with("\"flow\",", "\"netflow\",")
                                                + with("\"flow\",", "\"alert\",") + good);
        QCOMPARE(readings.records.size(), std::size_t { 1 });
        QCOMPARE(readings.rejected.count(RejectReason::OtherRecord), 3);
        QCOMPARE(readings.rejected.examples()[0].text(), QStringLiteral("event_type 'stats'"));
    }

    // Alerts carry packets.
    void aLineMayBeLong()
    {
        const QByteArray alert =
            "{\"event_type\":\"alert\",\"payload\":\"" + QByteArray(1'000'000, 'A') + "\"}\n";
        const FlowReadings readings = readFlows(alert + good + alert + good);
        QCOMPARE(readings.records.size(), std::size_t { 2 });
        QVERIFY(!readings.brokenOff);
    }

    void badLinesAreCountedByReason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* before, const char* after, RejectReason reason) {
            QTest::newRow(after) << with(before, after) << static_cast<int>(reason);
        };
        QTest::newRow("cut") << good.left(200) + '\n' << static_cast<int>(RejectReason::Json);
        row("\"end\":\"2016", "\"end\":\"x16", RejectReason::Moment);
        row("\"end\":", "\"ended\":", RejectReason::Moment);
        row("\"start\":\"2016", "\"start\":\"x16", RejectReason::Moment);
        row("10.0.0.5", "10.0.0", RejectReason::Address);
        row(":5000", ":70000", RejectReason::Port);
        row("\"dest_port\":80", "\"dest_port\":-1", RejectReason::Port);
        row("\"pkts_toserver\":3", "\"pkts_toserver\":-3", RejectReason::Number);
        row("\"bytes_toclient\":120", "\"bytes_toclient\":1e3", RejectReason::Number);
        row("\"bytes_toclient\":120,", "", RejectReason::Number);
        row("\"1b\"", "\"1b3\"", RejectReason::Number);
        row("\"TCP\"", "\"a-very-long-protocol\"", RejectReason::Text);
    }

    void badLinesAreCountedByReason()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, reason);
        const FlowReadings readings = readFlows(good + line + good);
        QCOMPARE(readings.records.size(), std::size_t { 2 });
        QVERIFY(readings.records[0] == readings.records[1]);
        QCOMPARE(readings.rejected.total(), 1);
        QCOMPARE(static_cast<int>(readings.rejected.examples()[0].reason), reason);
        QCOMPARE(readings.rejected.examples()[0].line, 2);
    }
};

FW_TEST(TestSuricataReader, "tst_suricatareader")

} // namespace fw

#include "tst_suricatareader.moc"
