// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/openflowreader.h"
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

namespace fw {

namespace {

using namespace test;

const QByteArray spotHeader =
    "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,dport,"
    "proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip\n";
const QByteArray spotNfdumpHeader =
    "tr,try,trm,trd,trh,trm,trs,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,sas,das,"
    "dtos,dir,ra\n";

// A file of each format with the same flow in it.
struct Sample
{
    const char* name;
    FlowFormat format;
    QByteArray content;
};

std::vector<Sample> samples()
{
    return {
        { "Spot", FlowFormat::SpotCsv,
          spotHeader
              + "2016-07-08 00:00:02,1467936002,2016,7,8,0,0,2,1.500,10.0.0.5,192.0.2.9,5000,80,"
                "TCP,.AP.SF,0,0,3,180,2,120,0,0,0,0,0,0,0.0.0.0\n" },
        { "spot-nfdump", FlowFormat::SpotNfdumpCsv,
          spotNfdumpHeader
              + "2016-07-08 00:00:02,2016,7,8,0,0,2,1.500,10.0.0.5,192.0.2.9,5000,80,TCP,.AP.SF,0,"
                "0,3,180,2,120,0,0,0,0,0,0,0.0.0.0\n" },
        { "nfdump", FlowFormat::NfdumpCsv,
          "ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,sas,das,dtos,dir,ra\n"
          "2016-07-08 00:00:00,2016-07-08 00:00:02,1.500,10.0.0.5,192.0.2.9,5000,80,TCP  ,"
          "...AP.SF,0,0,3,180,2,120,0,0,0,0,0,0,0.0.0.0\n" },
        { "Zeek", FlowFormat::ZeekTsv,
          "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n"
          "#path\tconn\n#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\t"
          "service\tduration\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\n"
          "1467936000.700000\tCx\t10.0.0.5\t5000\t192.0.2.9\t80\ttcp\t-\t1.500000\tShADadFf\t3\t"
          "180\t2\t120\n" },
        { "Zeek JSON", FlowFormat::ZeekJson,
          "{\"ts\":1467936000.7,\"id.orig_h\":\"10.0.0.5\",\"id.orig_p\":5000,\"id.resp_h\":"
          "\"192.0.2.9\",\"id.resp_p\":80,\"proto\":\"tcp\",\"duration\":1.5,\"conn_state\":\"SF\","
          "\"history\":\"ShADadFf\",\"orig_pkts\":3,\"orig_ip_bytes\":180,\"resp_pkts\":2,"
          "\"resp_ip_bytes\":120}\n" },
        { "binetflow", FlowFormat::Binetflow,
          "StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,dTos,TotPkts,TotBytes,"
          "SrcBytes,SrcPkts,Label\n2016/07/08 00:00:00.700000,1.500000,tcp,10.0.0.5,5000,   ->,"
          "192.0.2.9,80,FSPA_FSPA,0,0,5,300,180,3,\n" },
        { "Suricata", FlowFormat::SuricataEve,
          "{\"timestamp\":\"2016-07-08T00:00:09.000000+0000\",\"event_type\":\"flow\",\"src_ip\":"
          "\"10.0.0.5\",\"src_port\":5000,\"dest_ip\":\"192.0.2.9\",\"dest_port\":80,\"proto\":"
          "\"TCP\",\"flow\":{\"pkts_toserver\":3,\"pkts_toclient\":2,\"bytes_toserver\":180,"
          "\"bytes_toclient\":120,\"start\":\"2016-07-08T00:00:00.700000+0000\",\"end\":"
          "\"2016-07-08T00:00:02.200000+0000\"},\"tcp\":{\"tcp_flags\":\"1b\",\"tcp_flags_ts\":"
          "\"1b\"}}\n" },
    };
}

// What all of them say.
const char* const theFlow =
    "2016-07-08 00:00:02,1467936002,2016,7,8,0,0,2,1.500,10.0.0.5,192.0.2.9,5000,80,TCP,.AP.SF,0,0,"
    "3,180,2,120,0,0,0,0,0,0,0.0.0.0";

} // namespace

// Any source in: the same flow out of each, by the content alone.
class TestOpenFlowReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsFound_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("content");
        for (const Sample& sample : samples()) {
            const int format = static_cast<int>(sample.format);
            const auto row = [&](const char* how, const QByteArray& content) {
                QTest::addRow("%s, %s", sample.name, how) << format << content;
            };
            row("as it is", sample.content);
            row("CRLF", QByteArray(sample.content).replace('\n', "\r\n"));
            row("blank lines and a byte order mark", "\xef\xbb\xbf\n\n" + sample.content + "\n\n");
            row("without its last line end", sample.content.chopped(1));
            row("packed", packed(sample.content));
            row("packed in two members",
                packed(sample.content.left(20)) + packed(sample.content.mid(20))
                    + QByteArray(10, '\0'));
        }
    }

    void everyFormatIsFound()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, content);
        for (const qint64 drip : { 1, 100, 1'000'000 }) {
            DripDevice device(content, drip);
            const FlowReadings readings = readFlows(device, QStringLiteral("x"));
            QVERIFY2(!readings.refused,
                     readings.refused ? qPrintable(readings.refused->message) : "");
            QCOMPARE(static_cast<int>(readings.format), format);
            QCOMPARE(readings.texts(), QStringList { QLatin1String(theFlow) });
            QCOMPARE(readings.rejected.total(), 0);
            QVERIFY(!readings.brokenOff);
        }
    }

    // A pipe that is still being written to is not waited for longer than needed.
    void noMoreIsTakenThanTellsTheFormat()
    {
        for (const Sample& sample : samples()) {
            QByteArray content = sample.content;
            const qsizetype end = sample.content.lastIndexOf('\n', -2) + 1;
            while (content.size() < 100'000)
                content += sample.content.mid(end);
            DripDevice device(content, 50);
            QVERIFY(openFlowReader(device, QStringLiteral("x")));
            const qsizetype header = end > 0 ? end : sample.content.size();
            QVERIFY2(device.given() <= header + 100, sample.name);
        }
    }

    void whatIsNoneOfThemIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QByteArray& content, const char* said) {
            QTest::newRow(name) << content << QString::fromUtf8(said);
        };
        row("empty", "", "f is empty.");
        row("blank lines", "\n\r\n\n", "f is empty.");
        row("packed nothing", packed({}), "f is empty.");
        row("a letter", "Dear Sir\n",
            "f is none of the flow formats this program reads: it begins with 'Dear Sir', and "
            "looked for were: Spot flow CSV, spot-nfdump CSV, nfdump CSV, nfcapd file, Zeek "
            "conn.log, Zeek conn.log in JSON, Argus binetflow, Suricata eve.json.");
        row("packed twice", packed(packed("x")),
            "f is compressed with gzip twice; unpack it first.");
        row("packed and cut off", packed(samples()[0].content).left(40),
            "f cannot be read: its gzip data ends too early; the file is cut off.");
        row("a Zeek log without its beginning",
            samples()[3].content.mid(samples()[3].content.lastIndexOf('\n', -2) + 1).chopped(1)
                + "\t-\n",
            "f looks like a Zeek log whose beginning is missing: the line with #fields, which "
            "names the columns, is not there. Put it before the first line.");
        row("a Zeek log without columns", "#separator \\x09\n#path\tconn\n1\t2\n",
            "f, line 3: a Zeek log begins with lines that name its columns; the one with #fields "
            "is missing.");
        row("a Zeek log without ports",
            QByteArray(samples()[3].content).replace("id.orig_p", "id.orig_q"),
            "f, line 6: #fields of a Zeek conn.log lacks the column \"id.orig_p\".");
        row("nfdump without bytes", QByteArray(samples()[2].content).replace("ibyt", "x"),
            "f, line 1: nfdump's header lacks the column \"ibyt\".");
        row("nfdump without an end", QByteArray(samples()[2].content).replace("ts,te,td", "ts,x,y"),
            "f, line 1: nfdump's header lacks the column \"td\".");
        row("binetflow without bytes",
            QByteArray(samples()[5].content).replace("SrcBytes", "Bytes"),
            "f, line 1: the header of a binetflow file lacks the column \"SrcBytes\".");
        row("other JSON", "{\"a\":1}\n", "f is none of the flow formats*");
        row("an endless line", QByteArray(300'000, 'x'), "f is none of the flow formats*");
        row("NUL bytes", QByteArray(300'000, '\0'), "f is none of the flow formats*");
    }

    void whatIsNoneOfThemIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const FlowReadings readings = readFlows(content, QStringLiteral("f"));
        QVERIFY(readings.refused);
        const QString message = readings.refused->message;
        if (said.endsWith(QLatin1Char('*')))
            QVERIFY2(message.startsWith(said.chopped(1)), qPrintable(message));
        else
            QCOMPARE(message, said);
        // Where nobody asked for it by name, it may be passed over.
        QCOMPARE(readings.refused->code == ErrorCode::OtherKind,
                 message.startsWith(QLatin1String("f is none")));
    }

    void aBrokenStreamIsTold()
    {
        QByteArray content = samples()[0].content;
        const QByteArray line = content.mid(content.indexOf('\n') + 1);
        for (int i = 0; i < 5000; ++i)
            content += line;
        const QByteArray file = packed(content);
        const FlowReadings readings = readFlows(file.left(file.size() - 20), QStringLiteral("f"));
        QVERIFY(!readings.refused && readings.brokenOff);
        const QString message = readings.brokenOff->message;
        QVERIFY2(message.startsWith(QLatin1String("f cannot be read after line ")),
                 qPrintable(message));
        QVERIFY2(
            message.endsWith(QLatin1String(": its gzip data ends too early; the file is cut off.")),
            qPrintable(message));
    }

    void aFirstLookTellsFlowsFromOthers()
    {
        const auto look = [](QByteArray content) {
            QBuffer buffer(&content);
            buffer.open(QIODevice::ReadOnly);
            return beginsAsFlows(buffer);
        };
        for (const Sample& sample : samples()) {
            QVERIFY2(look(sample.content), sample.name);
            QVERIFY2(look(packed(sample.content)), sample.name);
        }
        QVERIFY(!look("Dear Sir\n"));
        QVERIFY(!look(""));
        QVERIFY(!look("2016-07-08 10:00:01\t2016\t7\t8\t10\t0\t1\t0.5\t10.0.0.5\t203.0.113.9\t1\t2"
                      "\tTCP\t1\t2\t3\t4\t0.1\n")); // ranked results
    }

    void everyFormatHasItsNames()
    {
        QStringList names;
        QStringList ids;
        for (std::size_t i = 0; i < flowFormatCount; ++i) {
            names += flowFormatName(static_cast<FlowFormat>(i));
            ids += flowFormatId(static_cast<FlowFormat>(i));
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()) && !ids.contains(QString()));
    }
};

FW_TEST(TestOpenFlowReader, "tst_openflowreader")

} // namespace fw

#include "tst_openflowreader.moc"
