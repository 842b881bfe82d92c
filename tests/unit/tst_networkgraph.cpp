// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkgraph.h"
#include "tests/support/testmain.h"
#include "tests/unit/networkrows.h"

#include <QTest>

#include <algorithm>
#include <limits>

namespace fw {

using namespace test;

class TestNetworkGraph : public TestCase
{
    Q_OBJECT

private:
    static NetworkKey key(const char* text)
    {
        return { *IpAddress::parse(std::string_view(text)), 128 };
    }

private Q_SLOTS:
    void rowsBecomeNodesAndEdges()
    {
        const auto rows = networkRows("10.0.0.2! 192.0.2.1 1e-5 100\n"
                                      "192.0.2.1 10.0.0.2! 1e-7 50\n"
                                      "10.0.0.2! 2001:db8::7 1e-3 7\n"
                                      "10.0.0.9! 10.0.0.9! 0.1 3\n");
        const NetworkGraph graph = graphOf(rows, { 3, 0, 2, 0 });
        QCOMPARE(edgesOf(graph),
                 (QStringList { QStringLiteral("10.0.0.2-192.0.2.1 x2"),
                                QStringLiteral("10.0.0.2-2001:db8::7 x1"),
                                QStringLiteral("10.0.0.9-10.0.0.9 x1") }));
        const NetworkNode& busy = graph.nodes[*graph.nodeOf(key("10.0.0.2"))];
        QCOMPARE(busy.totals.rows, 3U);
        QCOMPARE(busy.totals.bytes, std::int64_t(157));
        QCOMPARE(busy.totals.rarestRow, 1U);
        QCOMPARE(busy.totals.score, 1e-7);
        QCOMPARE(busy.totals.verdict, std::optional(Severity::Medium));
        QVERIFY(busy.isInternal());
        QVERIFY(!graph.nodes[*graph.nodeOf(key("192.0.2.1"))].isInternal());
        QCOMPARE(graph.nodes[*graph.nodeOf(key("10.0.0.9"))].totals.rows, 1U); // once, not twice
        QCOMPARE(graph.edges[0].fromA, 1U);
        QCOMPARE(graph.edges[0].totals.verdict, std::optional(Severity::Low));
        QVERIFY(!graph.nodeOf(key("10.0.0.3")));
        QCOMPARE(graph.edgeBetween(3, 0), graph.edgeBetween(0, 3));
    }

    void theOrderOfRowsDoesNotMatter()
    {
        const auto rows = networkRows("10.0.0.2 10.0.0.1 0.2\n10.0.0.1 10.0.0.3 0.2\n"
                                      "10.0.0.3 10.0.0.2 0.1\n10.0.0.1 10.0.0.2 0.2\n");
        const std::vector<std::uint32_t> forward { 0, 1, 2, 3 };
        const std::vector<std::uint32_t> backward { 3, 2, 1, 0 };
        const NetworkGraph one = networkGraph(rows, forward, {}, {});
        QVERIFY(one == networkGraph(rows, backward, {}, {}));
        // Of equal scores the first by rank is the rarest.
        QCOMPARE(one.edges[0].totals.rarestRow, 0U);
    }

    void lookupsAreAskedOnce()
    {
        auto rows = networkRows("10.0.0.2 10.0.0.1\n10.0.0.2 10.0.0.1\n");
        rows[0].dstRep = rows[1].dstRep = QStringLiteral("gti:bad:3");
        int names = 0;
        int levels = 0;
        const NetworkLookups lookups { [&](const IpAddress&) {
                                          ++names;
                                          return QStringLiteral("desk");
                                      },
                                       [&](const QString&) {
                                           ++levels;
                                           return 3;
                                       } };
        const NetworkGraph graph = graphOf(rows, {}, lookups);
        QCOMPARE(names, 2);
        QCOMPARE(levels, 1);
        QCOMPARE(graph.nodes[0].reputation, 3);
        QCOMPARE(graph.nodes[1].reputation, noReputation);
        QCOMPARE(graph.nodes[1].name, QStringLiteral("desk"));
    }

    void sumsDoNotTurnNegative()
    {
        auto rows = networkRows("10.0.0.2 10.0.0.1\n10.0.0.2 10.0.0.1\n");
        rows[0].ibyt = std::numeric_limits<std::int64_t>::max();
        rows[1].ibyt = -5;
        rows[1].obyt = 9;
        QCOMPARE(graphOf(rows).edges[0].totals.bytes, std::numeric_limits<std::int64_t>::max());
    }

    void linksListEachEdgeAtBothEnds()
    {
        const NetworkGraph graph =
            graphOf(networkRows("10.0.0.1 10.0.0.2\n10.0.0.1 10.0.0.1\n10.0.0.2 10.0.0.3\n"));
        const NetworkLinks links = networkLinks(graph);
        QCOMPARE(links.of(0).size(), 2U);
        QCOMPARE(links.of(1).size(), 2U);
        QCOMPARE(links.of(2).size(), 1U);
    }

    void areaGrowsWithAppearances()
    {
        const double one = networkRadius(1, 20);
        QVERIFY(std::abs(networkRadius(20, 20) * networkRadius(20, 20) / (one * one) - 20) < 1e-9);
        QVERIFY(networkRadius(100'000, 100'000) <= 26);
        QCOMPARE(networkRadius(1, 1), networkRadius(1, 100'000));
    }

    void stopsWhenAsked()
    {
        SuspiciousConnections rows(10'000, networkRows("10.0.0.1 10.0.0.2\n")[0]);
        std::vector<std::uint32_t> numbers(rows.size());
        std::iota(numbers.begin(), numbers.end(), 0U);
        std::stop_source stop;
        stop.request_stop();
        const NetworkGraph graph = networkGraph(rows, numbers, {}, {}, stop.get_token());
        QVERIFY(graph.edges[0].totals.rows < 5000);
    }
};

FW_TEST(TestNetworkGraph, "tst_networkgraph")

} // namespace fw

#include "tst_networkgraph.moc"
