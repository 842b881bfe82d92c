// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

using namespace test;

const QByteArray fields = "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\t"
                          "service\tduration\torig_bytes\tresp_bytes\tconn_state\thistory\t"
                          "orig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\n";
const QByteArray head = "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n"
                        "#unset_field\t-\n#path\tconn\n"
    + fields;
const QByteArray good = "1467936000.700000\tCx\t10.0.0.5\t5000\t192.0.2.9\t80\ttcp\t-\t1.500000\t1"
                        "\t2\tSF\tShADadFf\t3\t180\t2\t120\n";

// The good line with one column, by its name, replaced.
QByteArray with(const char* column, const QByteArray& value)
{
    QList<QByteArray> values = good.chopped(1).split('\t');
    values[fields.chopped(1).split('\t').indexOf(column) - 1] = value;
    return values.join('\t') + '\n';
}

QByteArray json(const QByteArray& members)
{
    return "{\"ts\":1467936000.7,\"id.orig_h\":\"10.0.0.5\",\"id.orig_p\":5000,\"id.resp_h\":"
           "\"192.0.2.9\",\"id.resp_p\":80,\"proto\":\"tcp\",\"conn_state\":\"SF\""
        + members + "}\n";
}

// Of the only row.
QString column(const FlowReadings& readings, int number)
{
    return readings.records.size() == 1 ? readings.texts()[0].split(QLatin1Char(','))[number - 1]
                                        : QStringLiteral("no row");
}

} // namespace

class TestZeekReaders : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSetIsNothing()
    {
        QByteArray line = good;
        for (const char* name : { "duration", "history", "orig_pkts", "orig_ip_bytes", "resp_pkts",
                                  "resp_ip_bytes" }) {
            QList<QByteArray> values = line.chopped(1).split('\t');
            values[fields.chopped(1).split('\t').indexOf(name) - 1] = "-";
            line = values.join('\t') + '\n';
        }
        const QStringList expected { QStringLiteral(
            "2016-07-08 00:00:00,1467936000,2016,7,8,0,0,0,0.000,10.0.0.5,192.0.2.9,5000,80,TCP,"
            "......,0,0,0,0,0,0,0,0,0,0,0,0,0.0.0.0") };
        const FlowReadings readings = readFlows(head + line);
        QCOMPARE(readings.texts(), expected);
        QCOMPARE(readFlows(json("")).texts(), expected);
        QCOMPARE(readFlows(json(",\"duration\":null,\"history\":null")).texts(), expected);
        // Another sign for it.
        const QByteArray other = QByteArray(head).replace("field\t-", "field\tNULL");
        QCOMPARE(readFlows(other + QByteArray(line).replace("\t-", "\tNULL")).texts(), expected);
    }

    void protocolsAndFlags_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("proto");
        QTest::addColumn<QString>("flag");
        const auto row = [](const char* name, const QByteArray& line, const char* proto,
                            const char* flag) {
            QTest::newRow(name) << line << QString::fromUtf8(proto) << QString::fromUtf8(flag);
        };
        row("tcp", good, "TCP", ".AP.SF");
        row("the other side's flags are not ours", with("history", "SahdfFR"), "TCP", ".A.RSF");
        row("turned round", with("history", "^hADd"), "TCP", ".AP...");
        row("answered first", with("history", "H"), "TCP", ".A..S.");
        row("no history", with("history", "(empty)"), "TCP", "......");
        row("udp", with("proto", "udp"), "UDP", "......");
        row("sctp", with("proto", "sctp"), "SCTP", "......");
        row("unknown", with("proto", "unknown_transport"), "0", "......");
    }

    void protocolsAndFlags()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, proto);
        QFETCH(QString, flag);
        const FlowReadings readings = readFlows(head + line);
        QCOMPARE(column(readings, 14), proto);
        QCOMPARE(column(readings, 15), flag);
    }

    void icmpBecomesThatOfNetflow()
    {
        QByteArray line =
            with("proto", "icmp").replace("\t5000\t", "\t3\t").replace("\t80\t", "\t4\t");
        const FlowReadings four = readFlows(head + line);
        QCOMPARE(column(four, 12), QStringLiteral("0"));
        QCOMPARE(column(four, 13), QStringLiteral("772"));
        QCOMPARE(column(four, 14), QStringLiteral("ICMP"));
        line.replace("10.0.0.5", "fe80::1").replace("192.0.2.9", "fe80::2");
        QCOMPARE(column(readFlows(head + line), 14), QStringLiteral("ICMP6"));
        // No octet: no type.
        line.replace("\t3\t", "\t300\t");
        QCOMPARE(readFlows(head + line).rejected.count(RejectReason::Port), 1);
    }

    void columnsMayComeInAnyOrderAndNumber()
    {
        const QStringList expected = readFlows(head + good).texts();
        QCOMPARE(expected.size(), 1);
        const auto turned = [](const QByteArray& line, const char* first) {
            QList<QByteArray> values = line.chopped(1).split('\t');
            std::reverse(values.begin() + (first[0] == '#' ? 1 : 0), values.end());
            return values.join('\t') + '\n';
        };
        QCOMPARE(readFlows("#path\tconn\n" + turned(fields, "#") + turned(good, "")).texts(),
                 expected);
        // The node's name before, labels behind; and labels that the header does not name.
        QCOMPARE(readFlows("#separator \\x09\n"
                           + QByteArray(fields)
                                 .replace("#fields\t", "#fields\t_node_name\t")
                                 .replace("\n", "\tlabel\n")
                           + "worker-1\t" + good.chopped(1) + "\tBenign\n")
                     .texts(),
                 expected);
        QCOMPARE(readFlows(head + good.chopped(1) + "\tMalicious\tPortScan\n").texts(), expected);
    }

    void anotherSeparatorIsTaken()
    {
        QByteArray lines = head + good;
        lines.replace("\\x09", "\\x7c").replace('\t', '|');
        QCOMPARE(readFlows(lines).texts(), readFlows(head + good).texts());
    }

    void logsBehindEachOtherAreOneStream()
    {
        const QByteArray dns = "#separator \\x09\n#path\tdns\n#fields\tts\tuid\tquery\n"
                               "1467936000.7\tCd\texample.org\n#close\t2016-07-08\n";
        const QByteArray shorter = "#separator \\x09\n#path\tconn\n#fields\tid.resp_p\tts\t"
                                   "id.orig_h\tid.resp_h\tid.orig_p\tproto\n"
                                   "80\t1467936000.7\t10.0.0.5\t192.0.2.9\t5000\ttcp\n";
        const FlowReadings readings = readFlows(dns + head + good + dns + shorter);
        QCOMPARE(readings.records.size(), std::size_t { 2 });
        QCOMPARE(readings.rejected.total(), 2);
        QCOMPARE(readings.rejected.count(RejectReason::OtherRecord), 2);
        QCOMPARE(readings.rejected.examples()[0].text(), QStringLiteral("#path 'dns'"));
        QCOMPARE(readings.rejected.examples()[0].line, 4);
    }

    void jsonNamesAndStreams()
    {
        const QStringList expected = readFlows(json("")).texts();
        QCOMPARE(expected.size(), 1);
        QCOMPARE(readFlows(json("").replace("id.", "id_")).texts(), expected);
        QCOMPARE(readFlows(json(",\"@stream\":\"conn\",\"label\":[1,{\"a\":\"}\"}]")).texts(),
                 expected);
        QCOMPARE(readFlows(json(",\"_path\":\"conn\"")).texts(), expected);
        // Times as the writer may be told to print them.
        QCOMPARE(
            readFlows(json("").replace("1467936000.7", "\"2016-07-08T00:00:00.700000Z\"")).texts(),
            expected);
        QCOMPARE(readFlows(json("").replace("1467936000.7", "1467936000700.0")).texts(), expected);
        const FlowReadings others =
            readFlows(json(",\"_path\":\"dns\"") + json("").replace("conn_state", "query")
                      + json("").chopped(10) + "\nno JSON\n" + json(""));
        QCOMPARE(others.records.size(), std::size_t { 1 });
        QCOMPARE(others.rejected.count(RejectReason::OtherRecord), 2);
        QCOMPARE(others.rejected.count(RejectReason::Json), 2);
        QCOMPARE(others.rejected.examples()[0].text(), QStringLiteral("@stream 'dns'"));
    }

    void aLineOfJsonMayBeLong()
    {
        const QByteArray longOne = json(",\"x\":\"" + QByteArray(1'000'000, 'x') + '"');
        QCOMPARE(readFlows(longOne + json("")).records.size(), std::size_t { 2 });
        const FlowReadings endless = readFlows(json("") + QByteArray(5'000'000, ' ') + json(""));
        QCOMPARE(endless.records.size(), std::size_t { 1 });
        QVERIFY(endless.brokenOff);
        QVERIFY(endless.brokenOff->message.contains(QLatin1String("longer than 4194304")));
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
        QTest::newRow("cut") << good.left(30) + '\n'
                             << static_cast<int>(RejectReason::Columns) << QString();
        row("ts", "x", RejectReason::Moment);
        row("ts", "-5", RejectReason::Moment);
        row("ts", "nan", RejectReason::Moment);
        row("ts", "1e15", RejectReason::Moment);
        row("id.orig_h", "host", RejectReason::Address);
        row("id.resp_h", "fe80::1%eth0", RejectReason::Address);
        row("id.orig_p", "65536", RejectReason::Port);
        row("id.resp_p", "x", RejectReason::Port);
        row("duration", "-1", RejectReason::Number);
        row("orig_pkts", "1.5", RejectReason::Number);
        row("resp_ip_bytes", "9223372036854775808", RejectReason::Number);
        row("proto", "a-very-long-protocol", RejectReason::Text);
    }

    void badLinesAreCountedByReason()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, reason);
        QFETCH(QString, shown);
        const FlowReadings readings = readFlows(head + good + line + good);
        QCOMPARE(readings.records.size(), std::size_t { 2 });
        QVERIFY(readings.records[0] == readings.records[1]);
        QCOMPARE(readings.rejected.total(), 1);
        QCOMPARE(static_cast<int>(readings.rejected.examples()[0].reason), reason);
        QCOMPARE(readings.rejected.examples()[0].line, 8);
        if (!shown.isEmpty())
            QCOMPARE(readings.rejected.examples()[0].text(), shown);
    }

    void timesSpanDays()
    {
        const FlowReadings readings = readFlows(head + with("ts", "1468022398.6"));
        QCOMPARE(readings.records[0].treceived, 1468022400); // begun the day before
        const FlowReadings relative = readFlows(head + with("ts", "19.98"));
        QCOMPARE(relative.records[0].treceived, 21); // 1970: as the log says
    }
};

FW_TEST(TestZeekReaders, "tst_zeekreaders")

} // namespace fw

#include "tst_zeekreaders.moc"
