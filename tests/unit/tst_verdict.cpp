// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/verdict.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

SuspiciousConnection row()
{
    SuspiciousConnection c;
    c.srcip = IpAddress::fromIpv4(0x0a000005); // 10.0.0.5
    c.dstip = *IpAddress::parse(QStringLiteral("2001:db8::9"));
    c.sport = 50123;
    c.dport = 0;
    c.proto = QStringLiteral("ICMP");
    return c;
}

} // namespace

class TestVerdict : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void severitiesAreSpots()
    {
        QCOMPARE(static_cast<int>(Severity::High), 1);
        QCOMPARE(static_cast<int>(Severity::Low), 3);
        for (int n = 1; n <= 3; ++n)
            QCOMPARE(severityFromWord(severityWord(*severityFromNumber(n))), severityFromNumber(n));
        QVERIFY(!severityFromNumber(0) && !severityFromNumber(4));
        QVERIFY(!severityFromWord(QStringLiteral("HIGH")) && !severityFromWord(QString()));
    }

    void aRuleWithoutAFieldMatchesNothing()
    {
        QVERIFY(ScoreRule().isEmpty());
        QVERIFY(!ScoreRule().matches(row()));
    }

    void portZeroIsAPort()
    {
        ScoreRule rule;
        rule.dport = 0;
        QVERIFY(!rule.isEmpty());
        QVERIFY(rule.matches(row()));
        SuspiciousConnection other = row();
        other.dport = 443;
        QVERIFY(!rule.matches(other));
        QCOMPARE(rule.toString(), QStringLiteral("dport 0"));
    }

    void allFieldsMustHold()
    {
        ScoreRule rule;
        rule.src = IpRange::parse(QStringLiteral("10.0.0.0/8"));
        rule.dst = IpRange::parse(QStringLiteral("2001:db8::/32"));
        rule.sport = 50123;
        rule.dport = 0;
        rule.proto = QStringLiteral("icmp");
        QVERIFY(rule.matches(row()));
        QCOMPARE(
            rule.toString(),
            QStringLiteral("src 10.0.0.0/8, dst 2001:db8::/32, sport 50123, dport 0, proto icmp"));
        for (int field = 0; field < 5; ++field) {
            SuspiciousConnection other = row();
            if (field == 0)
                other.srcip = IpAddress::fromIpv4(0x0b000000);
            else if (field == 1)
                other.dstip = other.srcip;
            else if (field == 2)
                other.sport = 1;
            else if (field == 3)
                other.dport = 1;
            else
                other.proto = QStringLiteral("TCP");
            QVERIFY(!rule.matches(other));
        }
    }

    void sidesAreNotMixedUp()
    {
        ScoreRule rule;
        rule.dst = IpRange::parse(QStringLiteral("10.0.0.5"));
        QVERIFY(!rule.matches(row()));
        rule.src.swap(rule.dst);
        QVERIFY(rule.matches(row()));
        QCOMPARE(rule.toString(), QStringLiteral("src 10.0.0.5"));
    }

    void eitherSideIsOneField()
    {
        ScoreRule rule;
        rule.ip = IpRange::parse(QStringLiteral("10.0.0.5"));
        QVERIFY(!rule.isEmpty());
        QVERIFY(rule.matches(row()));
        SuspiciousConnection other = row();
        std::swap(other.srcip, other.dstip);
        QVERIFY(rule.matches(other));
        other.dstip = IpAddress::fromIpv4(0x0a000006);
        QVERIFY(!rule.matches(other));
        rule.dport = 1;
        QVERIFY(!rule.matches(row()));
        QCOMPARE(rule.toString(), QStringLiteral("ip 10.0.0.5, dport 1"));
    }
};

FW_TEST(TestVerdict, "tst_verdict")

} // namespace fw

#include "tst_verdict.moc"
