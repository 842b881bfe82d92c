// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkcollapse.h"
#include "tests/support/testmain.h"
#include "tests/unit/networkrows.h"

#include <QTest>

namespace fw {

using namespace test;

class TestNetworkCollapse : public TestCase
{
    Q_OBJECT

    SuspiciousConnections m_rows =
        networkRows("10.0.1.1! 192.0.2.1 1e-5\n10.0.1.2! 192.0.2.1 1e-6\n10.0.1.1! 10.0.1.2! 1e-3\n"
                    "10.0.2.1! 192.0.2.1 1e-4\n2001:db8::1 10.0.1.1! 0.1\n"
                    "2001:db8::2 10.0.1.1! 0.1\n");
    NetworkGraph m_full = graphOf(m_rows);

    static NetworkKey block(const char* address, NetworkBlocks size)
    {
        return blockOf(*IpAddress::parse(std::string_view(address)), size);
    }

private Q_SLOTS:
    void blocksJoinTheirAddresses()
    {
        CollapseChoice choice;
        choice.blocks = NetworkBlocks::Small;
        const CollapsedGraph small = collapsed(m_full, m_rows, choice);
        // A block of one address stays that address.
        QCOMPARE(edgesOf(small.graph),
                 (QStringList { QStringLiteral("10.0.1.0/24-10.0.1.0/24 x1"),
                                QStringLiteral("10.0.1.0/24-192.0.2.1 x2"),
                                QStringLiteral("10.0.1.0/24-2001:db8::/64 x2"),
                                QStringLiteral("10.0.2.1-192.0.2.1 x1") }));
        const auto node = *small.graph.nodeOf(block("10.0.1.1", NetworkBlocks::Small));
        QCOMPARE(small.graph.nodes[node].addresses, 2U);
        QVERIFY(small.graph.nodes[node].isInternal());
        QCOMPARE(small.graph.nodes[node].totals.rows, 5U); // the row within counts once
        QCOMPARE(small.graph.nodes[node].totals.rarestRow, 1U);
        QCOMPARE(small.find(m_full, *IpAddress::parse(std::string_view("10.0.1.2"))),
                 std::optional(node));

        choice.blocks = NetworkBlocks::Medium;
        QVERIFY(collapsed(m_full, m_rows, choice)
                    .graph.nodeOf(block("10.0.2.1", NetworkBlocks::Medium)));
    }

    void nothingCollapsedIsTheGraphItself()
    {
        QVERIFY(collapsed(m_full, m_rows, {}).graph == m_full);
        QCOMPARE(collapsed({}, {}, {}).graph.nodes.size(), 0U);
    }

    void oneBlockOpensAndCloses()
    {
        CollapseChoice choice;
        choice.blocks = NetworkBlocks::Medium;
        const NetworkKey medium = block("10.0.1.1", NetworkBlocks::Medium);
        choice.open(medium);
        CollapsedGraph graph = collapsed(m_full, m_rows, choice);
        const NetworkKey small = block("10.0.1.1", NetworkBlocks::Small);
        QVERIFY(graph.graph.nodeOf(small)); // one step, not all at once
        choice.open(small);
        graph = collapsed(m_full, m_rows, choice);
        QVERIFY(graph.graph.nodeOf({ small.first, 128 }) == std::nullopt);
        QVERIFY(graph.graph.nodeOf(block("10.0.1.1", NetworkBlocks::None)));
        QCOMPARE(choice.closeAround(block("10.0.1.1", NetworkBlocks::None)), small);
        QCOMPARE(choice.closeAround(small), medium);
        QVERIFY(choice.opened.empty());
    }

    void anAddressClosesIntoItsBlock()
    {
        CollapseChoice choice;
        choice.blocks = NetworkBlocks::None;
        const NetworkKey small = choice.closeAround(block("10.0.1.1", NetworkBlocks::None));
        QCOMPARE(small.toString(), QStringLiteral("10.0.1.0/24"));
        const CollapsedGraph graph = collapsed(m_full, m_rows, choice);
        QVERIFY(graph.graph.nodeOf(small));
        QVERIFY(graph.graph.nodeOf(block("2001:db8::1", NetworkBlocks::None)));
        choice.open(small);
        QVERIFY(collapsed(m_full, m_rows, choice).graph == m_full);
    }

    void takesTheSmallestThatCanBeRead()
    {
        SuspiciousConnections rows;
        for (std::uint32_t i = 0; i < 400; ++i) {
            SuspiciousConnection row;
            row.srcip = IpAddress::fromIpv4(0x0a000001);
            row.dstip = IpAddress::fromIpv4(0xc0000200 + i);
            rows.push_back(row);
        }
        const CollapsedGraph two = collapsed(graphOf(rows), rows, {});
        QCOMPARE(two.blocks, NetworkBlocks::Small);
        QCOMPARE(two.graph.nodes.size(), 3U);
        for (std::uint32_t i = 0; i < 400; ++i)
            rows[i].dstip = IpAddress::fromIpv4(0xc0000200 + (i << 16));
        QCOMPARE(collapsed(graphOf(rows), rows, {}).blocks, NetworkBlocks::Large);
    }

    void aBlockHasTheNameAllHave()
    {
        const NetworkLookups lookups { [](const IpAddress& address) {
                                          return address.isIpv4()
                                                  && (address.ipv4() >> 8) == 0x0a0001
                                              ? QStringLiteral("Office")
                                              : address.toString();
                                      },
                                       {} };
        CollapseChoice choice;
        choice.blocks = NetworkBlocks::Small;
        const CollapsedGraph graph = collapsed(graphOf(m_rows, {}, lookups), m_rows, choice);
        QCOMPARE(
            graph.graph.nodes[*graph.graph.nodeOf(block("10.0.1.1", NetworkBlocks::Small))].name,
            QStringLiteral("Office"));
        QCOMPARE(
            graph.graph.nodes[*graph.graph.nodeOf(block("2001:db8::1", NetworkBlocks::Small))].name,
            QString());
    }
};

FW_TEST(TestNetworkCollapse, "tst_networkcollapse")

} // namespace fw

#include "tst_networkcollapse.moc"
