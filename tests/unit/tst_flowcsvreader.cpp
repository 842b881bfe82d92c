// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/ingest/flowcsvreader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QStringList>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

const QByteArray header =
    "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,dport,"
    "proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip";
const QByteArray good =
    "2016-07-08 01:02:03,1467939723,2016,7,8,1,2,3,1.5,10.0.0.5,2001:db8::9,50123,443,TCP,.AP.SF,"
    "1,2,3,9007199254740993,5,6,7,8,9,10,11,12,192.0.2.1";

struct Reading
{
    Result<void> opened;
    std::vector<FlowRecord> records;
    RejectedLines rejected;
    bool failed = false;
};

Reading read(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    FlowCsvReader reader(buffer, QStringLiteral("flow.csv"));
    Reading result;
    result.opened = reader.open();
    FlowRecord record;
    while (result.opened && reader.next(record))
        result.records.push_back(record);
    result.rejected = reader.rejected();
    result.failed = reader.hasError();
    return result;
}

QByteArray with(const char* column, const QByteArray& value)
{
    QList<QByteArray> fields = good.split(',');
    fields[header.split(',').indexOf(column)] = value;
    return fields.join(',');
}

} // namespace

class TestFlowCsvReader : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnArrives()
    {
        const Reading reading = read(header + '\n' + good + '\n');
        QVERIFY(reading.opened);
        QCOMPARE(reading.records.size(), std::size_t { 1 });
        FlowRecord expected;
        expected.treceived = Day(2016, 7, 8).startSeconds() + 3723;
        expected.unixTstamp = 1467939723;
        expected.tdur = 1.5;
        expected.sip = *IpAddress::parse(QStringLiteral("10.0.0.5"));
        expected.dip = *IpAddress::parse(QStringLiteral("2001:db8::9"));
        expected.sport = 50123;
        expected.dport = 443;
        expected.proto.assign("TCP");
        expected.flag.assign(".AP.SF");
        expected.fwd = 1;
        expected.stos = 2;
        expected.ipkt = 3;
        expected.ibyt = 9007199254740993;
        expected.opkt = 5;
        expected.obyt = 6;
        expected.input = 7;
        expected.output = 8;
        expected.sas = 9;
        expected.das = 10;
        expected.dtos = 11;
        expected.dir = 12;
        expected.rip = *IpAddress::parse(QStringLiteral("192.0.2.1"));
        QVERIFY(reading.records.front() == expected);
    }

    void theHeaderDecidesTheOrder()
    {
        QList<QByteArray> names = header.split(',');
        QList<QByteArray> values = good.split(',');
        std::reverse(names.begin(), names.end());
        std::reverse(values.begin(), values.end());
        names.insert(3, "something_else");
        values.insert(3, "whatever");
        const Reading reading = read(names.join(',') + "\r\n" + values.join(',') + "\r\n");
        QCOMPARE(reading.records.size(), std::size_t { 1 });
        QVERIFY(reading.records == read(header + '\n' + good).records);
    }

    void thePartitionColumnsMustAgree()
    {
        QCOMPARE(read(header + ",y,m,d,h\n" + good + ",2016,7,8,1\n").records.size(),
                 std::size_t { 1 });
        const Reading wrong = read(header + ",y,m,d,h\n" + good + ",2016,7,8,2\n");
        QCOMPARE(wrong.rejected.count(RejectReason::DateParts), 1);
    }

    void aMissingColumnIsNamed()
    {
        for (const QByteArray& name : header.split(',')) {
            QList<QByteArray> names = header.split(',');
            names[names.indexOf(name)] = "x";
            const Reading reading = read(names.join(',') + '\n' + good);
            QVERIFY2(!reading.opened, name.constData());
            const QString message = reading.opened.error().message;
            QVERIFY2(message.contains(QStringLiteral("\"%1\"").arg(QString::fromLatin1(name))),
                     qPrintable(message));
            QVERIFY(message.startsWith(QLatin1String("flow.csv, line 1")));
        }
        QVERIFY(!read({}).opened);
    }

    void eachReasonIsTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* column, const QByteArray& value, RejectReason reason) {
            QTest::addRow("%s '%s'", column, value.constData())
                << with(column, value) << static_cast<int>(reason);
        };
        QTest::newRow("too few") << QByteArray("a,b") << static_cast<int>(RejectReason::Columns);
        QTest::newRow("too many") << good + ",1" << static_cast<int>(RejectReason::Columns);
        row("treceived", "", RejectReason::Time);
        row("treceived", "2016-07-08T01:02:03", RejectReason::Time);
        row("treceived", "2016-07-08 01:02:03.5", RejectReason::Time);
        row("tryear", "2015", RejectReason::DateParts);
        row("trmonth", "", RejectReason::DateParts);
        row("trsec", "4", RejectReason::DateParts);
        row("sip", "", RejectReason::Address);
        row("dip", "10.0.0.05", RejectReason::Address);
        row("rip", "router", RejectReason::Address);
        row("sport", "", RejectReason::Port);
        row("dport", "65536", RejectReason::Port);
        row("dport", "8.0", RejectReason::Port);
        row("ipkt", "", RejectReason::Number);
        row("ibyt", "1.2 M", RejectReason::Number);
        row("ibyt", "-1", RejectReason::Number);
        row("obyt", "9223372036854775808", RejectReason::Number);
        row("tdur", "-0.5", RejectReason::Number);
        row("tdur", "inf", RejectReason::Number);
        row("unix_tstamp", "now", RejectReason::Number);
        row("stos", "2147483648", RejectReason::Number);
        row("proto", "sixteen letters.", RejectReason::Text);
        row("flag", "a\tb", RejectReason::Text);
    }

    void eachReasonIsTold()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, reason);
        const Reading reading = read(header + '\n' + good + '\n' + line + '\n' + good + '\n');
        QCOMPARE(reading.records.size(), std::size_t { 2 }); // those around it
        QVERIFY(reading.records[0] == reading.records[1]);
        QCOMPARE(reading.rejected.total(), 1);
        const auto& example = reading.rejected.examples().at(0);
        QCOMPARE(static_cast<int>(example.reason), reason);
        QCOMPARE(example.line, 3);
        QVERIFY(!rejectReasonText(example.reason).isEmpty());
    }

    void optionalColumnsMayBeEmpty()
    {
        QByteArray line = good;
        for (const char* column :
             { "unix_tstamp", "tdur", "proto", "flag", "fwd", "stos", "opkt", "obyt", "input",
               "output", "sas", "das", "dtos", "dir", "rip" }) {
            QList<QByteArray> fields = line.split(',');
            fields[header.split(',').indexOf(column)].clear();
            line = fields.join(',');
        }
        const Reading reading = read(header + '\n' + good + '\n' + line + "\n\n");
        QCOMPARE(reading.rejected.total(), 0);
        QCOMPARE(reading.records.size(), std::size_t { 2 });
        const FlowRecord& record = reading.records[1]; // nothing of the line before it
        QCOMPARE(record.unixTstamp, record.treceived);
        QCOMPARE(record.obyt + record.input + record.sas + record.fwd + record.dir, 0);
        QCOMPARE(record.tdur, 0.0);
        QVERIFY(record.proto.view().empty());
        QVERIFY(record.rip == IpAddress());
    }

    void onlyTheFirstFewAreKept()
    {
        const Reading reading = read(header + '\n' + QByteArray("bad\n").repeated(100));
        QCOMPARE(reading.rejected.total(), 100);
        QCOMPARE(reading.rejected.examples().size(), RejectedLines::mostExamples);
        QCOMPARE(reading.rejected.examples().back().line, 6);
    }

    void anEndlessLineEndsTheReading()
    {
        QVERIFY(read(header + '\n' + good + '\n' + QByteArray(70000, 'x') + '\n').failed);
    }
};

FW_TEST(TestFlowCsvReader, "tst_flowcsvreader")

} // namespace fw

#include "tst_flowcsvreader.moc"
