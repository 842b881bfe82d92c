// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/triage/filter.h"
#include "core/triage/filterrows.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

SuspiciousConnection sampleRow()
{
    SuspiciousConnection row;
    row.tstart = Day(2016, 7, 8).startSeconds() + 3723; // 01:02:03
    row.srcip = *IpAddress::parse(QStringLiteral("10.0.0.5"));
    row.dstip = *IpAddress::parse(QStringLiteral("2001:db8::9"));
    row.sport = 50123;
    row.dport = 443;
    row.proto = QStringLiteral("TCP");
    row.srcGeoloc = QStringLiteral("Bavaria;München Example Net");
    row.dstDomain = QStringLiteral("Mail.Example.org");
    row.dstRep = QStringLiteral("gti:High:3");
    return row;
}

bool isMatch(const Filter& filter, const SuspiciousConnection& row, const QString& srcName)
{
    return FilterMatcher(filter).matches(row, srcName, {}, nullptr);
}

} // namespace

// Words without a field: what the filter bar knew before it had a language.
class TestFilter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* text, bool expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("", true);
        row("   ", true);
        row("10.0.0.5", true);
        row("10.0.0.50", false);
        row("10.0.0.", true); // still being typed: text
        row("2001:db8::9", true);
        row("2001:0DB8:0::9", true);
        row("2001:db8::", false); // an address of its own
        row("10.0.0.0/24", true);
        row("10.0.1.0/24", false);
        row("2001:db8::/32", true);
        row("10.0.0.1-10.0.0.9", true);
        row("10.0.0.6-10.0.0.9", false);
        row("0.0.0.0/0", true);
        row("443", true);
        row("5012", true);
        row("444", false);
        row("tcp", true);
        row("udp", false);
        row("münchen", true);
        row("MÜNCHEN", true);
        row("mail.example", true);
        row("gti:high", true);
        row("2016-07-08", true);
        row("01:02:03", true);
        row("01:02:04", false);
        row("2016-07-08 01:02", true);
        row("laboratory", true); // the source's network name
        row("printers", false);
        row("10.0.0.5 443 tcp", true);
        row("10.0.0.5 444", false);
        row("10.0.0.0/8 2001:db8::/32", true);
        row("and/or", false);
        row("10-0-0-5", false);
        row("service:https", true);
        row("Service:HTTPS 10.0.0.5", true);
        row("service:http", false);
        row("https", true); // as the table shows it
        row("http", false); // the whole name only
        row("http-alt", false);
    }

    void matches()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const auto filter = Filter::parse(text);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().sentence));
        QCOMPARE(isMatch(*filter, sampleRow(), QStringLiteral("Laboratory")), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("because");
        const auto row = [](const char* text, const char* because) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(because);
        };
        row("300.1.1.1", "300.1.1.1 is not an IPv4 or IPv6 address.");
        row("1.2.3.4.5", "1.2.3.4.5 is not an IPv4 or IPv6 address.");
        row("010.0.0.1", "010.0.0.1 is not an IPv4 or IPv6 address.");
        row("1::2::3", "1::2::3 is not an IPv4 or IPv6 address.");
        row("1:2:3:4:5", "1:2:3:4:5 is not an IPv4 or IPv6 address.");
        row("10.0.0.0/99", "from 0 to 32.");
        row("10.0.0.0/", "from 0 to 32.");
        row("10.0.0.0/8/8", "from 0 to 32.");
        row("2001:db8::/129", "from 0 to 128.");
        row("10.0/8", "10.0 is not an IPv4 or IPv6 address.");
        row("300.0.0.0/8", "300.0.0.0 is not an IPv4 or IPv6 address.");
        row("10.0.0.9-10.0.0.1", "the lower one first.");
        row("10.0.0.9-", "the lower one first.");
        row("10.0.0.1-2001:db8::1", "the lower one first.");
        row("tcp 300.1.1.1", "300.1.1.1 is not an IPv4 or IPv6 address.");
        row("service:", "such as service:https.");
        row("service:dns", "dns is not a service of IANA's list. Similar ones are: domain.");
        row("service:ping", "Similar ones are: echo-request.");
        row("service:echo-reqest", "Similar ones are: echo-request.");
        row("service:destination unreachable", "destination-network-unknown.");
        row("service:qqqqqqqq", "a port can be written as a number alone.");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, because);
        const auto filter = Filter::parse(text);
        QVERIFY(!filter);
        QVERIFY2(filter.error().sentence.endsWith(because), qPrintable(filter.error().sentence));
    }

    void anIcmpMessageIsFoundByItsName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* text, const char* protocol, int type, int code,
                            bool expected) {
            QTest::addRow("%s %s %d.%d", text, protocol, type, code)
                << QString::fromLatin1(text) << QString::fromLatin1(protocol) << type << code
                << expected;
        };
        row("service:echo-request", "ICMP", 8, 0, true);
        row("Service:Echo-Request", "icmp", 8, 255, true); // whatever the code
        row("service:echo-request", "ICMP", 7, 255, false);
        row("service:echo-request", "ICMP", 9, 0, false);
        row("service:echo-request", "ICMP", 0, 0, false);
        row("service:echo-request", "ICMP", 128, 0, false); // that is ICMPv6's
        row("service:echo-request", "ICMP6", 128, 0, true);
        row("service:echo-request", "58", 128, 0, true);
        row("service:echo-request", "ICMP6", 8, 0, false);
        row("service:echo-request", "TCP", 8, 0, false); // port 2048
        row("service:echo-request", "GRE", 8, 0, false);
        row("service:port-unreachable", "ICMP", 3, 3, true); // a code's name
        row("service:port-unreachable", "ICMP", 3, 1, false);
        row("service:port-unreachable", "ICMP6", 1, 4, true);
        row("service:destination-unreachable", "ICMP", 3, 13, true);
        row("echo-request", "ICMP", 8, 0, true); // a word alone, as the table shows it
        row("echo-request", "ICMP", 0, 0, false);
        row("service:https", "ICMP", 1, 187, false); // 443
        row("service:traceroute", "ICMP", 30, 0, true); // of the ports and of the messages
        row("service:traceroute", "UDP", 130, 154, true); // 33434: the port
    }

    void anIcmpMessageIsFoundByItsName()
    {
        QFETCH(QString, text);
        QFETCH(QString, protocol);
        QFETCH(int, type);
        QFETCH(int, code);
        QFETCH(bool, expected);
        SuspiciousConnection row = sampleRow();
        row.proto = protocol;
        row.sport = 0;
        row.dport = static_cast<std::uint16_t>(type * 256 + code);
        const auto filter = Filter::parse(text);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().sentence));
        QCOMPARE(isMatch(*filter, row, {}), expected);
    }

    void aServiceIsOfOneTransport()
    {
        SuspiciousConnection row = sampleRow();
        const auto shell = Filter::parse(QStringLiteral("service:shell"));
        const auto syslog = Filter::parse(QStringLiteral("service:syslog"));
        row.dport = 514;
        row.proto = QStringLiteral("TCP");
        QVERIFY(isMatch(*shell, row, {}) && !isMatch(*syslog, row, {}));
        std::swap(row.sport, row.dport); // the server's answer
        QVERIFY(isMatch(*shell, row, {}));
        row.proto = QStringLiteral("UDP");
        QVERIFY(!isMatch(*shell, row, {}) && isMatch(*syslog, row, {}));
        row.proto = QStringLiteral("ICMP");
        QVERIFY(!isMatch(*shell, row, {}) && !isMatch(*syslog, row, {}));
        row.srcip = *IpAddress::parse(QStringLiteral("192.0.2.1"));
        // Nothing but ports: a network that is called so is another thing.
        QVERIFY(
            !isMatch(*Filter::parse(QStringLiteral("service:x11")), row, QStringLiteral("x11")));
        QVERIFY(isMatch(*Filter::parse(QStringLiteral("x11")), row, QStringLiteral("x11")));
    }

    void everyPartOfTheTimeTextIsFound()
    {
        SuspiciousConnection row;
        row.sport = 0;
        for (const std::int64_t time :
             { Day(1970, 1, 1).startSeconds(), Day(2024, 2, 29).startSeconds() + 86399,
               Day(9999, 12, 31).startSeconds() + 43210 }) {
            row.tstart = time;
            const auto filter = Filter::parse(formatTime(time));
            QVERIFY(isMatch(*filter, row, {}));
            row.tstart = time + 1;
            QVERIFY(!isMatch(*filter, row, {}));
        }
    }

    void longTermIsCutInTheSentence()
    {
        const auto filter =
            Filter::parse(QString(5000, QLatin1Char('1')) + QStringLiteral(".1.1.1"));
        QVERIFY(!filter);
        QVERIFY(filter.error().sentence.size() < 200);
    }

    void emptiness()
    {
        QVERIFY(Filter::parse(QString())->isEmpty());
        QVERIFY(!Filter::parse(QStringLiteral("x"))->isEmpty());
        QCOMPARE(*Filter::parse(QStringLiteral(" a  b ")), *Filter::parse(QStringLiteral("a b")));
    }
};

FW_TEST(TestFilter, "tst_filter")

} // namespace fw

#include "tst_filter.moc"
