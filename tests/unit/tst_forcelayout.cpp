// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/forcelayout.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace fw {

namespace {

struct Points
{
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> charge;
    std::vector<float> vx;
    std::vector<float> vy;
};

Points somePoints(std::size_t count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> place(-400, 400);
    Points points;
    for (std::size_t i = 0; i < count; ++i) {
        points.x.push_back(place(random));
        points.y.push_back(place(random));
        points.charge.push_back(-10 - static_cast<float>(i % 30));
    }
    points.vx.assign(count, 0);
    points.vy.assign(count, 0);
    return points;
}

// The law itself, each with each.
void repelNaively(Points& points, float alpha)
{
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        double fx = 0;
        double fy = 0;
        for (std::size_t j = 0; j < points.x.size(); ++j) {
            const double dx = double(points.x[j]) - points.x[i];
            const double dy = double(points.y[j]) - points.y[i];
            const double weight = points.charge[j] / std::max(1.0, dx * dx + dy * dy);
            fx += dx * weight;
            fy += dy * weight;
        }
        points.vx[i] += static_cast<float>(fx * alpha);
        points.vy[i] += static_cast<float>(fy * alpha);
    }
}

// Of the differences, as a share of the naive forces.
double errorOf(const Points& found, const Points& exact)
{
    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < found.x.size(); ++i) {
        difference += std::hypot(found.vx[i] - exact.vx[i], found.vy[i] - exact.vy[i]);
        size += std::hypot(exact.vx[i], exact.vy[i]);
    }
    return difference / size;
}

std::vector<ForceLink> someLinks(std::uint32_t bodies, std::uint32_t links)
{
    std::mt19937 random(11);
    std::vector<ForceLink> list;
    for (std::uint32_t i = 0; i < links; ++i)
        list.push_back({ i % bodies, static_cast<std::uint32_t>(random() % bodies), 30 });
    return list;
}

double stretch(const ForceLayout& layout, const std::vector<ForceLink>& links)
{
    double sum = 0;
    for (const ForceLink& link : links)
        sum += std::abs(std::hypot(layout.x()[link.a] - layout.x()[link.b],
                                   layout.y()[link.a] - layout.y()[link.b])
                        - link.distance);
    return sum;
}

} // namespace

class TestForceLayout : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeGivesTheForcesOfAllPairs_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("theta");
        QTest::addColumn<double>("mostError");
        QTest::newRow("one") << 1 << 0.9 << 1e-9;
        QTest::newRow("one leaf") << 7 << 0.9 << 1e-5;
        QTest::newRow("exact") << 500 << 0.0 << 1e-4;
        QTest::newRow("near") << 500 << 0.5 << 0.02;
        QTest::newRow("as d3") << 2000 << 0.9 << 0.05;
    }

    void theTreeGivesTheForcesOfAllPairs()
    {
        QFETCH(int, count);
        QFETCH(double, theta);
        QFETCH(double, mostError);
        Points found = somePoints(static_cast<std::size_t>(count));
        Points exact = found;
        ForceTree tree;
        tree.build(found.x, found.y, found.charge);
        tree.repel(static_cast<float>(theta), 0.7F, found.vx, found.vy);
        repelNaively(exact, 0.7F);
        const double error = count == 1 ? std::abs(found.vx[0]) : errorOf(found, exact);
        QVERIFY2(error <= mostError, qPrintable(QString::number(error)));
    }

    void theTreeIsUsedAgain()
    {
        ForceTree tree;
        Points many = somePoints(300);
        tree.build(many.x, many.y, many.charge);
        Points few = somePoints(20);
        Points exact = few;
        tree.build(few.x, few.y, few.charge);
        tree.repel(0, 1, few.vx, few.vy);
        repelNaively(exact, 1);
        QVERIFY(errorOf(few, exact) < 1e-4);
        tree.build({}, {}, {});
        tree.repel(0.9F, 1, {}, {});
    }

    void itCoolsDownAndLinksGetTheirLength()
    {
        // A tree, whose links can all have their length, numbered so that it begins in a tangle.
        std::vector<ForceLink> links;
        for (std::uint32_t i = 1; i < 200; ++i)
            links.push_back({ i * 73 % 200, (i - 1) / 2 * 73 % 200, 30 });
        ForceLayout layout(ForceLayout::Bodies::make(200), links, {});
        const double before = stretch(layout, links);
        double most = 0;
        int ticks = 0;
        while (layout.tick()) {
            most = std::max(most, layout.motion());
            ++ticks;
        }
        QVERIFY2(ticks >= 295 && ticks <= 305, qPrintable(QString::number(ticks)));
        QVERIFY(stretch(layout, links) < before * 0.6);
        QVERIFY(layout.motion() < most * 1e-3);
        QVERIFY(!layout.tick());
    }

    void theSameEndsAtTheSamePlaces()
    {
        const auto run = [] {
            ForceParameters parameters;
            parameters.collision = 0.7F;
            parameters.gravity = 0.05F;
            ForceLayout layout(ForceLayout::Bodies::make(300), someLinks(300, 500), parameters);
            while (layout.tick()) { }
            return std::pair(std::vector<float>(layout.x().begin(), layout.x().end()),
                             std::vector<float>(layout.y().begin(), layout.y().end()));
        };
        QVERIFY(run() == run());
    }

    void bodiesAtOnePlaceComeApart()
    {
        ForceLayout::Bodies bodies = ForceLayout::Bodies::make(50);
        std::fill(bodies.x.begin(), bodies.x.end(), 3.0F);
        std::fill(bodies.y.begin(), bodies.y.end(), 3.0F);
        ForceParameters parameters;
        parameters.collision = 0.7F;
        ForceLayout layout(std::move(bodies), { { 0, 1, 30 }, { 5, 5, 30 }, { 2, 3, 30 } },
                           parameters);
        while (layout.tick()) { }
        for (std::size_t i = 0; i < 50; ++i) {
            QVERIFY(std::isfinite(layout.x()[i]) && std::isfinite(layout.y()[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(std::hypot(layout.x()[i] - layout.x()[j], layout.y()[i] - layout.y()[j])
                        > 4);
        }
    }

    void outliersStayNumbers()
    {
        ForceLayout::Bodies bodies = ForceLayout::Bodies::make(10);
        bodies.x[3] = 1e7F;
        bodies.y[4] = -1e7F;
        ForceLayout layout(std::move(bodies), someLinks(10, 20), {});
        while (layout.tick()) { }
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(std::isfinite(layout.x()[i]) && std::isfinite(layout.y()[i]));
    }

    void whatDoesNotMoveStays()
    {
        ForceLayout::Bodies bodies = ForceLayout::Bodies::make(20);
        bodies.mobility[7] = 0;
        const float x = bodies.x[7];
        ForceParameters parameters;
        parameters.centring = 0;
        ForceLayout layout(std::move(bodies), someLinks(20, 30), parameters);
        while (layout.tick()) { }
        QCOMPARE(layout.x()[7], x);
    }

    void nothingIsSettledAtOnce()
    {
        ForceLayout layout({}, {}, {});
        QVERIFY(!layout.tick());
    }
};

FW_TEST(TestForceLayout, "tst_forcelayout")

} // namespace fw

#include "tst_forcelayout.moc"
