// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/feedback.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

SuspiciousConnection row(const char* src, int sport, std::int64_t ipkt, std::int64_t ibyt)
{
    SuspiciousConnection c;
    c.tstart = Day(2016, 7, 8).startSeconds() + 3723;
    c.srcip = *IpAddress::parse(QString::fromLatin1(src));
    c.dstip = *IpAddress::parse(QStringLiteral("203.0.113.9"));
    c.sport = static_cast<std::uint16_t>(sport);
    c.dport = 443;
    c.proto = QStringLiteral("TCP");
    c.ipkt = ipkt;
    c.ibyt = ibyt;
    return c;
}

const QByteArray header("sev\ttstart\tsip\tdip\tsport\tdport\tipkt\tibyt\n");

} // namespace

class TestFeedback : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutVerdictsTheHeaderStandsAlone()
    {
        QCOMPARE(feedbackCsv({}, {}, {}), header);
        QCOMPARE(feedbackCsv({ row("10.0.0.5", 1, 2, 3) }, {}, {}), header);
    }

    void packetsComeBeforeBytesAndTabsBetween()
    {
        const auto a = row("10.0.0.5", 50123, 12, 3400);
        QCOMPARE(feedbackCsv({ a }, { { a.key(), { Severity::Low, 1, {}, {}, {} } } }, {}),
                 header + "3\t2016-07-08 01:02:03\t10.0.0.5\t203.0.113.9\t50123\t443\t12\t3400\n");
    }

    void everySeverityIsListedInRankOrder()
    {
        const auto a = row("10.0.0.5", 1, 1, 1);
        const auto b = row("2001:db8::1", 0, 9007199254740993, 2);
        const auto c = row("10.0.0.5", 3, 1, 1);
        const QByteArray csv = feedbackCsv({ b, c, a },
                                           { { a.key(), { Severity::High, 1, {}, {}, {} } },
                                             { b.key(), { Severity::Medium, 1, {}, {}, {} } } },
                                           {});
        QCOMPARE(csv,
                 header
                     + "2\t2016-07-08 01:02:03\t2001:db8::1\t203.0.113.9\t0\t443\t9007199254740993"
                       "\t2\n1\t2016-07-08 01:02:03\t10.0.0.5\t203.0.113.9\t1\t443\t1\t1\n");
    }

    void rowsOfOneKeyShareTheVerdict()
    {
        const auto a = row("10.0.0.5", 1, 1, 100);
        const auto again = row("10.0.0.5", 1, 2, 200);
        const QByteArray csv =
            feedbackCsv({ a, again }, { { a.key(), { Severity::Low, 1, {}, {}, {} } } }, {});
        QCOMPARE(csv.count("\n3\t"), 2);
        QVERIFY(csv.contains("\t1\t100\n") && csv.contains("\t2\t200\n"));
    }

    void judgedRowsThatLeftTheRankingStay()
    {
        const auto a = row("10.0.0.5", 1, 1, 100);
        const auto gone = row("10.0.0.5", 2, 7, 700);
        const std::vector<JournalRow> judged { { a.key(), 1, 100, Severity::High },
                                               { gone.key(), 7, 700, Severity::Low },
                                               { gone.key(), 8, 800, std::nullopt } };
        const QByteArray csv = feedbackCsv({ a },
                                           { { a.key(), { Severity::High, 1, {}, {}, {} } },
                                             { gone.key(), { Severity::Low, 2, {}, {}, {} } } },
                                           judged);
        QCOMPARE(csv.count('\n'), 3); // header, the ranked row once, the other
        QVERIFY(csv.endsWith("3\t2016-07-08 01:02:03\t10.0.0.5\t203.0.113.9\t2\t443\t7\t700\n"));
    }
};

FW_TEST(TestFeedback, "tst_feedback")

} // namespace fw

#include "tst_feedback.moc"
