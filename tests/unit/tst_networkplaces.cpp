// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/labelplacement.h"
#include "core/analysis/networkcollapse.h"
#include "core/analysis/networkhit.h"
#include "core/analysis/networkplaces.h"
#include "tests/support/testmain.h"
#include "tests/unit/networkrows.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace fw {

using namespace test;

namespace {

float distance(ForcePoint a, ForcePoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

const char* const star = "10.0.0.1 192.0.2.1\n10.0.0.1 192.0.2.2\n10.0.0.1 192.0.2.3\n"
                         "10.0.0.1 198.51.100.4\n198.51.100.4 203.0.113.5\n";

} // namespace

// Where nodes stand, what is hit there and how one goes on from one to another.
class TestNetworkPlaces : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void arrangingIsDeterministicAndShowsItsStart()
    {
        const NetworkGraph graph = graphOf(networkRows(star));
        const auto start = NetworkPlaces().start(graph);
        std::vector<ForcePoint> first;
        const auto one = arrange(graph, start, [&](const std::vector<ForcePoint>& frame) {
            if (first.empty())
                first = frame;
        });
        const auto two = arrange(graph, start);
        QCOMPARE(first.size(), graph.nodes.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].x, two[i].x);
            QCOMPARE(one[i].y, two[i].y);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(distance(one[i], one[j]) > 9); // two smallest circles
        }
    }

    void whatWasThereStays()
    {
        const NetworkGraph graph = graphOf(networkRows(star));
        const auto points = arrange(graph, NetworkPlaces().start(graph));
        NetworkPlaces places;
        places.keep(graph, points);

        // Filtered, and back again: nothing moves at all.
        const NetworkGraph part = graphOf(networkRows("10.0.0.1 192.0.2.1\n"));
        const auto partStart = places.start(part);
        QVERIFY(partStart.isComplete());
        const auto partPoints = arrange(part, partStart);
        QCOMPARE(partPoints[0].x, points[*graph.nodeOf(part.nodes[0].key)].x);
        QVERIFY(places.start(graph).isComplete());

        // A new one comes beside its neighbour, and the others hardly notice.
        const NetworkGraph more =
            graphOf(networkRows(QByteArray(star).append("10.0.0.1 192.0.2.77\n").constData()));
        const auto start = places.start(more);
        QCOMPARE(start.kept, graph.nodes.size());
        const auto grown = arrange(more, start);
        const auto added = *more.nodeOf({ *IpAddress::parse(std::string_view("192.0.2.77")), 128 });
        QVERIFY(distance(start.points[added], start.points[0]) < 60);
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            QVERIFY(distance(points[i], grown[*more.nodeOf(graph.nodes[i].key)]) < 25);
    }

    void blocksOpenWhereTheyWere()
    {
        const auto rows = networkRows(star);
        const NetworkGraph full = graphOf(rows);
        NetworkPlaces places;
        places.keep(full, arrange(full, NetworkPlaces().start(full)));
        CollapseChoice choice;
        choice.blocks = NetworkBlocks::Small;
        const NetworkGraph small = collapsed(full, rows, choice).graph;
        const auto start = places.start(small);
        const NetworkKey block = blockOf(full.nodes[1].key.first, NetworkBlocks::Small);
        const auto node = *small.nodeOf(block);
        const auto at = [&](std::size_t i) {
            return places.start(full).points[i];
        };
        QVERIFY(std::abs(start.points[node].x - (at(1).x + at(2).x + at(3).x) / 3) < 0.01F);

        NetworkPlaces fresh;
        fresh.move(block, { 500, 500 });
        const auto opened = fresh.start(full);
        QVERIFY(distance(opened.points[1], { 500, 500 }) < 60);
        QVERIFY(distance(opened.points[1], opened.points[2]) > 1);
    }

    void stopsWhenAsked()
    {
        const NetworkGraph graph = graphOf(networkRows(star));
        std::stop_source stop;
        stop.request_stop();
        const auto start = NetworkPlaces().start(graph);
        const auto points = arrange(graph, start, {}, stop.get_token());
        QCOMPARE(points[2].x, start.points[2].x);
    }

    void theNearestCircleIsHit()
    {
        std::vector<ForcePoint> points;
        for (int i = 0; i < 400; ++i)
            points.push_back({ float(i % 20) * 30, float(i / 20) * 30 });
        std::vector<float> radii(points.size(), 5);
        radii[399] = 20;
        const NodeGrid grid(points, radii);
        QCOMPARE(grid.at({ 31, 2 }, 1, 0), std::optional(1U));
        QVERIFY(!grid.at({ 45, 15 }, 1, 0));
        QVERIFY(grid.at({ 45, 15 }, 5, 0));
        QCOMPARE(grid.at({ 588, 570 }, 1, 0), std::optional(399U)); // within its wide circle
        QCOMPARE(grid.at({ -4, -7 }, 1, 4), std::optional(0U));
        QVERIFY(!NodeGrid().at({ 0, 0 }, 1, 5));

        NetworkGraph graph;
        graph.nodes.resize(3);
        graph.edges = { { 0, 1, 0, {} }, { 0, 2, 0, {} }, { 1, 1, 0, {} } };
        const std::vector<ForcePoint> ends { { 0, 0 }, { 100, 0 }, { 0, 100 } };
        QCOMPARE(edgeAt(graph, ends, { 50, 3 }, 4), std::optional(0U));
        QCOMPARE(edgeAt(graph, ends, { 2, 50 }, 4), std::optional(1U));
        QVERIFY(!edgeAt(graph, ends, { 110, 0 }, 4));
    }

    void arrowsGoWhereTheyPoint()
    {
        const std::vector<ForcePoint> points {
            { 0, 0 }, { 50, 5 }, { 40, 30 }, { 0, -60 }, { -10, 80 }
        };
        QCOMPARE(nodeTowards(points, 0, WalkDirection::Right), std::optional(1U));
        QCOMPARE(nodeTowards(points, 0, WalkDirection::Up), std::optional(3U));
        QCOMPARE(nodeTowards(points, 0, WalkDirection::Down), std::optional(4U));
        QVERIFY(!nodeTowards(points, 0, WalkDirection::Left));
        const std::vector<std::uint32_t> linked { 2, 4 };
        QCOMPARE(nodeTowards(points, 0, WalkDirection::Right, linked), std::optional(2U));
    }

    void labelsNeverOverlap()
    {
        std::vector<LabelWish> wishes;
        std::vector<LabelBox> circles;
        for (int i = 0; i < 300; ++i) {
            const float x = float((i * 7919) % 600);
            const float y = float((i * 104729) % 400);
            wishes.push_back({ x, y, 6, 70, 14 });
            circles.push_back({ x - 6, y - 6, x + 6, y + 6 });
        }
        const LabelBox room { 0, 0, 600, 400 };
        const auto placed = placeLabels(wishes, room, circles, 1000);
        QVERIFY(placed.size() > 5);
        QVERIFY(std::is_sorted(
            placed.begin(), placed.end(),
            [](const PlacedLabel& a, const PlacedLabel& b) { return a.wish < b.wish; }));
        // Room for one: the more important one has it.
        const std::vector<LabelWish> two { { 20, 10, 4, 60, 14 }, { 22, 10, 4, 60, 14 } };
        const auto one = placeLabels(two, { 0, 0, 100, 20 }, {}, 9);
        QCOMPARE(one.size(), 1U);
        QCOMPARE(one[0].wish, 0U);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(room.contains(placed[i].box));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!placed[i].box.intersects(placed[j].box));
            for (std::size_t c = 0; c < circles.size(); ++c) {
                const bool isAround = circles[c].left <= wishes[placed[i].wish].x
                    && wishes[placed[i].wish].x <= circles[c].right
                    && circles[c].top <= wishes[placed[i].wish].y
                    && wishes[placed[i].wish].y <= circles[c].bottom;
                QVERIFY(isAround || !circles[c].intersects(placed[i].box));
            }
        }
        QCOMPARE(placeLabels(wishes, room, {}, 3).size(), 3U);
        QVERIFY(placeLabels(wishes, {}, {}, 3).empty());
    }
};

FW_TEST(TestNetworkPlaces, "tst_networkplaces")

} // namespace fw

#include "tst_networkplaces.moc"
