// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rankedpairs.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

IpAddress ip(int last)
{
    return IpAddress::fromIpv4(0x0a000000U + static_cast<std::uint32_t>(last));
}

SuspiciousConnection row(int src, int dst, std::int64_t time = 0)
{
    SuspiciousConnection c;
    c.srcip = ip(src);
    c.dstip = ip(dst);
    c.tstart = time;
    return c;
}

} // namespace

class TestRankedPairs : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onePeerIsNoThreat()
    {
        QVERIFY(threatPairs({}).empty());
        QVERIFY(threatPairs({ row(1, 2), row(1, 2), row(2, 1) }).empty());
        QVERIFY(threatPairs({ row(1, 1), row(1, 1) }).empty());
    }

    void aHostWithTwoPeersIsAThreat()
    {
        const std::vector<RankedPair> expected { { ip(1), ip(2), true, false },
                                                 { ip(1), ip(3), true, false } };
        QVERIFY(threatPairs({ row(1, 2), row(3, 1), row(4, 5) }) == expected);
    }

    void bothEndsMayBe()
    {
        const auto pairs = threatPairs({ row(1, 2), row(2, 3), row(3, 1) });
        QCOMPARE(pairs.size(), std::size_t { 3 });
        for (const RankedPair& pair : pairs)
            QVERIFY(pair.aIsThreat && pair.bIsThreat);
    }

    void aHostIsItsOwnPeerOnce()
    {
        const std::vector<RankedPair> expected { { ip(1), ip(1), true, false },
                                                 { ip(1), ip(2), true, false } };
        QVERIFY(threatPairs({ row(1, 1), row(2, 1) }) == expected);
    }

    void eachPairAndMinuteOnce()
    {
        const std::vector<RankedMinute> expected { { ip(1), ip(2), 60 },
                                                   { ip(1), ip(2), 120 },
                                                   { ip(1), ip(3), 60 } };
        QVERIFY(rankedMinutes({ row(2, 1, 119), row(1, 2, 60), row(1, 2, 120), row(1, 3, 61) })
                == expected);
    }
};

FW_TEST(TestRankedPairs, "tst_rankedpairs")

} // namespace fw

#include "tst_rankedpairs.moc"
