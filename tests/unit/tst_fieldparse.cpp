// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/fieldparse.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestFieldParse : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void moments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("seconds"); // -1: none
        const auto row = [](const char* text, double seconds) {
            QTest::newRow(text) << QByteArray(text) << seconds;
        };
        row("1970-01-01 00:00:00", 0);
        row("2016-07-08 01:02:03", 1467939723);
        row("2016/07/08 01:02:03", 1467939723);
        row("2016-07-08T01:02:03Z", 1467939723);
        row("2016-07-08 01:02:03.5", 1467939723.5);
        row("2016-07-08 01:02:03.000001", 1467939723.000001);
        row("2016-07-08 01:02:03.123456789", 1467939723.123456);
        row("2016-07-08T03:02:03.25+0200", 1467939723.25);
        row("2016-07-08T03:02:03+02:00", 1467939723);
        row("2016-07-07T20:02:03-0500", 1467939723);
        row("2016-07-08T05:32:03+0430", 1467939723);
        row("2016-02-29 00:00:00", 1456704000);
        for (const char* wrong :
             { "", "2016", "2016-07-08", "2016-07-08 01:02", "2016-07-08 01:02:03.",
               "2015-02-29 00:00:00", "2016-13-01 00:00:00", "2016-07-08 24:00:00",
               "2016-07-08 01:60:00", "2016-07-08 01:02:61", "2016-07-08_01:02:03",
               "2016-07-08 01:02:03 ", "2016-07-08T01:02:03+2", "2016-07-08T01:02:03+9900",
               "2016-07-08T01:02:03Zulu", "16-07-08 01:02:03", "2016-7-8 01:02:03" })
            row(wrong, -1);
    }

    void moments()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, seconds);
        double found = -1;
        const bool read = parseMoment(
            std::string_view(text.constData(), static_cast<std::size_t>(text.size())), found);
        QCOMPARE(read, seconds >= 0);
        if (read)
            QCOMPARE(found, seconds);
    }

    void theSecondOfTheEndIsTheTime()
    {
        FlowRecord record;
        QVERIFY(setTimes(10.75, 0.5, record));
        QCOMPARE(record.treceived, 11);
        QCOMPARE(record.unixTstamp, 11);
        QCOMPARE(record.tdur, 0.5);
        QVERIFY(setEnd(253402300799.5, 1, record));
        QVERIFY(!setEnd(253402300800.0, 1, record));
        QVERIFY(!setEnd(-0.5, 0, record));
        QVERIFY(!setEnd(5, -1, record));
        QVERIFY(!setTimes(std::numeric_limits<double>::quiet_NaN(), 0, record));
    }

    void flags()
    {
        ShortText<15> shown;
        setFlags(0x1b, shown);
        QVERIFY(shown.view() == ".AP.SF");
        setFlags(0x3fU, shown);
        QVERIFY(shown.view() == "UAPRSF");
        setFlags(0xc0U, shown); // ECN has no letter
        QVERIFY(shown.view() == noFlags);
        setFlags(std::string_view("FSRPA"), shown);
        QVERIFY(shown.view() == ".APRSF");
        setFlags(std::string_view("CON"), shown);
        QVERIFY(shown.view() == noFlags);
    }

    void icmp()
    {
        FlowRecord record;
        record.sport = 1;
        QVERIFY(setIcmp(3, 4, record));
        QCOMPARE(record.sport, std::uint16_t { 0 });
        QCOMPARE(record.dport, std::uint16_t { 3 * 256 + 4 });
        QVERIFY(!setIcmp(256, 0, record));
        QVERIFY(!setIcmp(0, 256, record));
    }

    void texts()
    {
        ShortText<15> out;
        QVERIFY(assignUpper("ipv6-icmp", out) && out.view() == "IPV6-ICMP");
        QVERIFY(assignUpper("", out) && out.view().empty());
        QVERIFY(!assignUpper("sixteen letters.", out));
        QVERIFY(!assignUpper("a\x1b", out));
        QVERIFY(!assignPlain("a\x7f", out));
        QVERIFY(!assignPlain("\xe9", out)); // not UTF-8
        QVERIFY(assignPlain("\xc3\xa9", out));
        QVERIFY(!assignPlain("\xc3\xa9\t", out));
        QVERIFY(trimmed("  a b ") == "a b");
        QVERIFY(trimmed("   ").empty());
    }
};

FW_TEST(TestFieldParse, "tst_fieldparse")

} // namespace fw

#include "tst_fieldparse.moc"
