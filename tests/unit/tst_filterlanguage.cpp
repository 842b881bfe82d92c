// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/triage/filter.h"
#include "core/triage/filterrows.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

// Friday, 01:02:03; 10.0.0.5:50123 -> 2001:db8::9:443.
SuspiciousConnection sampleRow()
{
    SuspiciousConnection row;
    row.tstart = Day(2016, 7, 8).startSeconds() + 3723;
    row.srcip = *IpAddress::parse(QStringLiteral("10.0.0.5"));
    row.dstip = *IpAddress::parse(QStringLiteral("2001:db8::9"));
    row.sport = 50123;
    row.dport = 443;
    row.proto = QStringLiteral("TCP");
    row.ipkt = 12;
    row.ibyt = 10'000;
    row.opkt = 3;
    row.obyt = 5'000'000;
    row.score = 1e-6;
    row.rank = 7;
    row.srcipInternal = true;
    row.srcGeoloc = QStringLiteral("Bavaria;München Example Net");
    row.dstGeoloc = QStringLiteral("CN China Example");
    row.dstDomain = QStringLiteral("mail.example.org");
    row.dstRep = QStringLiteral("gti:Bad:2");
    return row;
}

Verdict sampleVerdict()
{
    return { Severity::Medium,
             1,
             QStringLiteral("mara"),
             QStringLiteral("Odd hour, see ticket 12"),
             { QStringLiteral("exfil"), QStringLiteral("vip") } };
}

} // namespace

// Fields, signs, values, groups; what they match and how they are written back.
class TestFilterLanguage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::addColumn<QString>("canonical");
        // Written back as it stands when nothing else is said.
        const auto row = [](const char* text, bool expected, const char* canonical = nullptr) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected
                                << QString::fromUtf8(canonical ? canonical : text);
        };
        row("src:10.0.0.0/8", true);
        row("SrcIP:10.0.0.0/8", true, "src:10.0.0.0/8");
        row("dst:10.0.0.0/8", false);
        row("ip:10.0.0.5", true);
        row("ip:2001:db8::/32", true);
        row("dstip:2001:db8::9", true, "dst:2001:db8::9");
        row("dst:2001:db8::1..2001:db8::f", true, "dst:2001:db8::1-2001:db8::f");
        row("dst:2001:db8::1-2001:db8::8", false);
        row("src:10.0.0.1,10.0.0.5", true);
        row("src!=10.0.0.5", false, "-src:10.0.0.5");
        row("2001:db8::9", true);
        row("10.0.0.1..10.0.0.9", true, "10.0.0.1-10.0.0.9");
        row("dport:443", true);
        row("dport=443", true, "dport:443");
        row("dport:80,443", true);
        row("dport:80,8000..8090", false);
        row("dport:400..450", true);
        row("dport<443", false);
        row("dport<=443", true);
        row("dport:<=443", true, "dport<=443");
        row("sport>50123", false);
        row("sport>=50123", true);
        row("port:443", true);
        row("port:0", false);
        row("port!=443", false, "-port:443");
        row("service:https,ssh", true);
        row("service:ssh", false);
        row("proto:tcp", true);
        row("proto:6", true);
        row("proto:udp,17", false);
        row("-proto:udp", true);
        row("score<1e-5", true, "score<1e-05");
        row("score:1e-6", true, "score:1e-06");
        row("score>1e-6", false, "score>1e-06");
        row("score:1e-7..1e-5", true, "score:1e-07..1e-05");
        row("rank:7", true);
        row("rank<7", false);
        row("rank:0..9", true);
        row("time:01:02", true);
        row("time:1:02", true, "time:01:02");
        row("time:01:02:03", true);
        row("time:01:02:04", false);
        row("time:01:03", false);
        row("time<01:02", false);
        row("time<=01:02", true);
        row("time>01:02", false);
        row("time>=01:02", true);
        row("time:01:00..01:02", true);
        row("time:22:00..02:00", true); // over midnight
        row("time:02:00..22:00", false);
        row("time:2016-07-08", true);
        row("tstart:2016-07-08T01:02", true, "time:2016-07-08T01:02");
        row("time:2016-07-08T01:02:03Z", true, "time:2016-07-08T01:02:03");
        row("time:\"2016-07-08 01:02:03\"", true, "time:2016-07-08T01:02:03");
        row("time>2016-07-08", false);
        row("time:2016-07-07..2016-07-08T01:02", true);
        row("time<2016-07-08T00:00", false);
        row("ibyt:10k", true);
        row("ibyt:10000", true, "ibyt:10k");
        row("ibyt>9KiB", true, "ibyt>9216");
        row("obyt>=5MB", true, "obyt>=5M");
        row("obyt>5M", false);
        row("bytes:5.01M", true, "bytes:5010k");
        row("bytes>1GiB", false, "bytes>1073741824");
        row("packets:15", true);
        row("opkt<4", true);
        row("place:bavaria", true);
        row("srcplace:bavaria", true);
        row("dst_geoloc:bavaria", false, "dstplace:bavaria");
        row("place:\"münchen example\"", true);
        row("place=bavaria", false);
        row("srcplace=\"Bavaria;München Example Net\"", true);
        row("country:CN", true);
        row("country:cn", true);
        row("country:China", true);
        row("country:DE", false);
        row("srccountry:CN", false);
        row("domain:example", true);
        row("domain=mail.example.org", true);
        row("domain=example.org", false);
        row("domain!=mail.example.org", false, "-domain=mail.example.org");
        row("srcdomain=\"\"", true);
        row("dstdomain=\"\"", false);
        row("network:lab", true);
        row("dstnet:lab", false, "dstnetwork:lab");
        row("rep:medium", true);
        row("rep:>=medium", true, "rep>=medium");
        row("rep>=high", false);
        row("rep:high,2", true, "rep:high,medium");
        row("rep:low..high", true);
        row("srcrep:>=unverified", false, "srcrep>=unverified"); // nothing is known of it
        row("internal:yes", true);
        row("internal:no", false);
        row("internal:src", true);
        row("internal:dst", false);
        row("internal:both", false);
        row("internal:dst,src", true);
        row("verdict:medium", true);
        row("verdict:none", false);
        row("verdict:any", true);
        row("verdict:high,low", false);
        row("analyst:mara", true);
        row("analyst=mar", false);
        row("note:ticket", true);
        row("note:\"odd hour\"", true);
        row("note=\"\"", false);
        row("tag:vip", true);
        row("tag:vi", false); // a tag is a whole word
        // Together
        row("tcp udp", false);
        row("tcp and 443", true, "tcp 443");
        row("udp or tcp", true);
        row("udp OR sctp", false, "udp or sctp");
        row("udp or tcp 444", false);
        row("(udp or tcp) 443", true);
        row("(udp tcp) 443", false, "udp tcp 443");
        row("((tcp))", true, "tcp");
        row("not udp", true, "-udp");
        row("--tcp", true);
        row("-(tcp 443)", false);
        row("-(udp or 444)", true);
        row("-udp or tcp", true);
        row("not (udp or tcp)", false, "-(udp or tcp)");
        // Text
        row("\"example net\"", true);
        row("\"example  net\"", false);
        row("\"443\"", true);
        row("\"https\"", false); // text, and no name of a port
        row("\"10.0.0.0/24\"", false);
        row("\"01:02:03\"", true);
        row("\"08 01:02\"", true); // over date and clock
        row("\"say \\\"hi\\\" \\\\ \"", false);
        row("\"or\"", true); // Laboratory
        row("\"and\"", false);
        row("gti:bad", true);
        row("mail.example.org", true);
        row("a\"b", false);
    }

    void matches()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QFETCH(QString, canonical);
        const auto filter = Filter::parse(text);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().sentence));
        const Verdict verdict = sampleVerdict();
        QCOMPARE(
            FilterMatcher(*filter).matches(sampleRow(), QStringLiteral("Laboratory"), {}, &verdict),
            expected);
        QCOMPARE(filter->toString(), canonical);
        QCOMPARE(*Filter::parse(canonical), *filter);
        const auto opposite = Filter::parse(QStringLiteral("-(%1)").arg(text));
        QVERIFY(opposite);
        QCOMPARE(FilterMatcher(*opposite).matches(sampleRow(), QStringLiteral("Laboratory"), {},
                                                  &verdict),
                 !expected);
    }

    void errorsHaveAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isUnfinished");
        const auto row = [](const char* text, int offset, int length, const char* says,
                            bool isUnfinished) {
            QTest::newRow(text) << QString::fromUtf8(text) << offset << length
                                << QString::fromUtf8(says) << isUnfinished;
        };
        row("tcp dport:abc udp", 10, 3, "a port is a number from 0 to 65535", false);
        row("dport:65536", 6, 5, "a port is a number", true);
        row("dport:", 6, 0, "Write a value after dport, which is: destination port.", true);
        row("dport: 80", 6, 0, "Write a value after dport", false);
        row("dport:80,", 9, 0, "Write a value after dport", true);
        row("dport:80..", 6, 4, "lacks an end", true);
        row("dport:90..80", 6, 6, "the lower end comes first", true);
        row("dport<80..90", 6, 6, "A range stands after \":\"", false);
        row("dport<80,90", 5, 1, "A list stands after \":\"", false);
        row("src:10.0.0.0/33", 4, 11, "from 0 to 32", true);
        row("src:lab", 4, 3, "an address, a block", true);
        row("src<10.0.0.1", 3, 1, "src has no order", false);
        row("rep:bad", 4, 3, "high, medium, low, none or unverified", true);
        row("internal:maybe", 9, 5, "one of yes, no, src, dst, both", true);
        row("verdict:>high", 7, 2, "verdict has no order", false);
        row("time:25:00", 5, 5, "10:30", true);
        row("time:10:00..2016-07-08", 5, 17, "both ends are times of day", true);
        row("score:few", 6, 3, "1e-5", true);
        row("ibyt:10x", 5, 3, "5MiB", true);
        row("ipkt:10kB", 5, 4, "packets are", true);
        row("rank:1.5", 5, 3, "whole number", true);
        row("domain:", 7, 0, "domain=\"\" finds rows without one", true);
        row("domain:\"\"", 7, 2, "domain=\"\" finds rows without one", true);
        row("dprt:443", 0, 8, "dprt is not a field; dport is", true);
        row("score < 1", 6, 1, "together", false);
        row("(tcp", 0, 1, "not closed", true);
        row("tcp)", 3, 1, "no parenthesis to close", true);
        row("()", 1, 1, "is expected here", true);
        row("foo(bar)", 3, 1, "A blank is missing", false);
        row("\"a\"b", 3, 1, "A blank is missing", true);
        row("\"open", 0, 5, "closing quotation mark", true);
        row("place:\"open", 6, 5, "closing quotation mark", true);
        row("\"\"", 0, 2, "between the quotation marks", true);
        row("-", 1, 0, "left out", true);
        row("tcp not", 7, 0, "left out", true);
        row("tcp or", 6, 0, "may match after \"or\"", true);
        row("or tcp", 0, 2, "is expected here", false);
        row("tcp or or udp", 7, 2, "may match after", false);
        row("tcp and", 7, 0, "as well", true);
        row("tcp 300.1.1.1", 4, 9, "is not an IPv4 or IPv6 address", false);
    }

    void errorsHaveAPlace()
    {
        QFETCH(QString, text);
        const auto filter = Filter::parse(text);
        QVERIFY(!filter);
        QTEST(filter.error().offset, "offset");
        QTEST(filter.error().length, "length");
        QFETCH(QString, says);
        QVERIFY2(filter.error().sentence.contains(says), qPrintable(filter.error().sentence));
        QVERIFY(filter.error().sentence.endsWith(QLatin1Char('.')));
        QTEST(filter.error().isUnfinished, "isUnfinished");
    }

    void aFilterHasAnEnd()
    {
        QVERIFY(Filter::parse(QString(99, QLatin1Char('-')) + QStringLiteral("tcp")));
        const auto deep = Filter::parse(QString(5000, QLatin1Char('(')));
        QVERIFY(!deep);
        QVERIFY(deep.error().sentence.contains(QLatin1String("too deeply")));
        QVERIFY(!Filter::parse(QString(20001, QLatin1Char('a'))));
    }

    void theProblemIsMarked()
    {
        const QString text = QStringLiteral("tcp dport:abc");
        QCOMPARE(markedProblem(text, Filter::parse(text).error()),
                 QStringLiteral("tcp dport:abc\n          ^~~"));
        const QString far = QString(300, QLatin1Char('x')) + QStringLiteral(" dport:\x1b");
        const QString marked = markedProblem(far, Filter::parse(far).error());
        QVERIFY(marked.section(QLatin1Char('\n'), 0, 0).size() <= 100);
        QVERIFY(!marked.contains(QLatin1Char('\x1b')));
        QCOMPARE(marked.section(QLatin1Char('\n'), 1).trimmed(), QStringLiteral("^"));
    }

    void onlySomeAskVerdicts()
    {
        QVERIFY(Filter::parse(QStringLiteral("tcp -(udp or note:x)"))->asksVerdicts());
        QVERIFY(!Filter::parse(QStringLiteral("tcp verdict"))->asksVerdicts());
        QVERIFY(!Filter().asksVerdicts());
    }

    void withoutAVerdictThereIsNobody()
    {
        const auto is = [](const char* text) {
            return FilterMatcher(*Filter::parse(QString::fromUtf8(text)))
                .matches(sampleRow(), {}, {}, nullptr);
        };
        QVERIFY(is("verdict:none") && !is("verdict:any") && !is("analyst:m") && !is("tag:vip"));
        QVERIFY(is("analyst=\"\"") && is("note=\"\""));
    }
};

FW_TEST(TestFilterLanguage, "tst_filterlanguage")

} // namespace fw

#include "tst_filterlanguage.moc"
