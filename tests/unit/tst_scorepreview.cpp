// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/scorepreview.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

SuspiciousConnection row(std::uint32_t src, std::uint32_t dst, std::uint16_t dport)
{
    SuspiciousConnection c;
    c.srcip = IpAddress::fromIpv4(src);
    c.dstip = IpAddress::fromIpv4(dst);
    c.dport = dport;
    return c;
}

} // namespace

class TestScorePreview : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsRowsConnectionsAndHosts()
    {
        // The first connection twice, one from the other side, one that the rule does not mean.
        const SuspiciousConnections rows { row(1, 2, 80), row(1, 2, 80), row(2, 1, 80),
                                           row(1, 3, 443) };
        ScoreRule rule;
        rule.dport = 80;
        const ScorePreview preview = previewRule(rows, {}, rule, Severity::Low);
        QCOMPARE(preview.rows, 3);
        QCOMPARE(preview.connections, 2);
        QCOMPARE(preview.hadOther, 0);
        QCOMPARE(preview.hosts.size(), std::size_t(2));
        QCOMPARE(preview.hosts.at(IpAddress::fromIpv4(1)), (ScorePreview::Host { 2, 1 }));
        QCOMPARE(preview.hosts.at(IpAddress::fromIpv4(2)), (ScorePreview::Host { 1, 2 }));
    }

    void onlyADifferentVerdictCounts()
    {
        const SuspiciousConnections rows { row(1, 2, 80), row(1, 2, 80), row(1, 3, 80),
                                           row(1, 4, 80) };
        const DayVerdicts verdicts { { rows[0].key(), { Severity::High, 1, {}, {}, {} } },
                                     { rows[2].key(), { Severity::Low, 2, {}, {}, {} } } };
        ScoreRule rule;
        rule.dport = 80;
        QCOMPARE(previewRule(rows, verdicts, rule, Severity::Low).hadOther, 1);
        QCOMPARE(previewRule(rows, verdicts, rule, Severity::Medium).hadOther, 2);
        // Clearing takes every verdict away.
        QCOMPARE(previewRule(rows, verdicts, rule, std::nullopt).hadOther, 2);
    }

    void anEmptyRuleMeansNothing()
    {
        QCOMPARE(previewRule({ row(1, 2, 80) }, {}, {}, Severity::High), ScorePreview());
    }
};

FW_TEST(TestScorePreview, "tst_scorepreview")

} // namespace fw

#include "tst_scorepreview.moc"
