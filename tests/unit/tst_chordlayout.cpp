// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chordlayout.h"
#include "core/analysis/chordshape.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace fw {

namespace {

constexpr double fullCircle = 2 * std::numbers::pi;

IpAddress host(std::uint32_t number)
{
    return IpAddress::fromIpv4(0x0a000000U + number);
}

ChordMatrix matrixOf(const std::vector<std::array<std::uint32_t, 3>>& links)
{
    std::vector<ChordLink> rows;
    for (const auto& [from, to, bytes] : links)
        rows.push_back({ host(1), host(from), host(to), bytes, 1 });
    return chordMatrix(rows, host(1), Measure::Bytes);
}

// Sizes over six orders of magnitude, pure receivers and one address talking to itself.
ChordMatrix randomMatrix(std::uint32_t addresses, int links)
{
    std::mt19937 random(addresses);
    std::vector<ChordLink> rows { { host(1), host(2), host(2), 5000, 1 } };
    for (int i = 0; i < links; ++i) {
        const auto from = random() % (addresses * 3 / 4);
        const auto bytes = static_cast<std::int64_t>(std::pow(10, random() % 7) + random() % 99);
        rows.push_back({ host(1), host(from), host(random() % addresses), bytes, 1 });
    }
    return chordMatrix(rows, host(1), Measure::Bytes);
}

double polygonArea(const std::vector<ChordPoint>& points)
{
    double twice = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ChordPoint& p = points[i];
        const ChordPoint& q = points[(i + 1) % points.size()];
        twice += p.x * q.y - p.y * q.x;
    }
    return twice / 2;
}

// Even-odd ray casting, written apart from the code under test.
bool polygonCovers(const std::vector<ChordPoint>& points, const ChordPoint& at)
{
    bool inside = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ChordPoint& p = points[i];
        const ChordPoint& q = points[(i + 1) % points.size()];
        if ((p.y > at.y) != (q.y > at.y) && at.x < p.x + (at.y - p.y) * (q.x - p.x) / (q.y - p.y))
            inside = !inside;
    }
    return inside;
}

// Green's theorem over both arcs and both curves: r^2 / 2 times the arcs' angles plus a third of
// the sines of the openings between them. Counts a twisted lobe as negative.
double trueArea(const ChordRibbon& ribbon, double radius)
{
    const ChordEnd& s = ribbon.source;
    const ChordEnd& t = ribbon.target;
    return radius * radius / 2
        * (s.end - s.start + t.end - t.start
           + (std::sin(t.start - s.end) + std::sin(s.start - t.end)) / 3);
}

bool near(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) <= within;
}

} // namespace

class TestChordLayout : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheCircle_data()
    {
        QTest::addColumn<int>("addresses");
        QTest::addColumn<int>("links");
        QTest::newRow("one talking to itself") << 2 << 0;
        QTest::newRow("a few") << 7 << 12;
        QTest::newRow("many") << 500 << 6000;
    }

    void fillsTheCircle()
    {
        QFETCH(int, addresses);
        QFETCH(int, links);
        const auto matrix = randomMatrix(static_cast<std::uint32_t>(addresses), links);
        const auto layout = chordLayout(matrix);
        QCOMPARE(layout.arcs.size(), matrix.size());

        double sum = 0;
        for (std::size_t i = 0; i < layout.arcs.size(); ++i) {
            QVERIFY(layout.arcs[i].end > layout.arcs[i].start);
            sum += layout.arcs[i].end - layout.arcs[i].start + layout.gap;
            if (i > 0)
                QVERIFY(near(layout.arcs[i].start - layout.arcs[i - 1].end, layout.gap));
        }
        QVERIFY(near(sum, fullCircle));
        QVERIFY(near(layout.arcs.front().start, layout.gap / 2));
        QVERIFY(near(layout.arcs.back().end, fullCircle - layout.gap / 2));
    }

    void endsTileTheirArc()
    {
        const auto matrix = randomMatrix(60, 400);
        const auto layout = chordLayout(matrix);
        int receivers = 0;
        for (std::uint32_t i = 0; i < matrix.size(); ++i) {
            std::vector<ChordEnd> ends;
            for (const ChordRibbon& ribbon : layout.ribbons) {
                if (ribbon.source.address == i)
                    ends.push_back(ribbon.source);
                if (ribbon.target.address == i && !ribbon.isLoop())
                    ends.push_back(ribbon.target);
            }
            QVERIFY(!ends.empty());
            const ChordArc& arc = layout.arcs[i];
            std::sort(ends.begin(), ends.end(), [](const ChordEnd& a, const ChordEnd& b) {
                return std::pair(a.start, a.end) < std::pair(b.start, b.end);
            });
            if (matrix.sent[i] == 0) {
                ++receivers;
                for (const ChordEnd& end : ends)
                    QVERIFY(end.start == end.end && end.start > arc.start && end.end < arc.end);
                continue;
            }
            QVERIFY(near(ends.front().start, arc.start));
            QVERIFY(near(ends.back().end, arc.end));
            for (std::size_t k = 1; k < ends.size(); ++k) {
                QVERIFY(near(ends[k].start, ends[k - 1].end)); // neither hole nor overlap
                const double width = ends[k].end - ends[k].start;
                QVERIFY(width <= ends[k - 1].end - ends[k - 1].start + 1e-12); // descending
            }
        }
        QVERIFY(receivers > 0);
    }

    void lengthsFollowWhatWasSent()
    {
        // 1 sent 300 and 100, 2 sent 100, 3 sent nothing.
        const auto matrix = matrixOf({ { 1, 2, 300 }, { 1, 3, 100 }, { 2, 1, 100 } });
        const auto layout = chordLayout(matrix);
        const auto length = [&](std::uint32_t number) {
            const auto& arc = layout.arcs[*matrix.indexOf(host(number))];
            return arc.end - arc.start;
        };
        QVERIFY(near(length(1), 4 * length(2)));
        QVERIFY(near(length(3), ChordLayoutOptions {}.minimumArc));
        QVERIFY(layout.arcs[*matrix.indexOf(host(3))].enlarged);
        QVERIFY(!layout.arcs[*matrix.indexOf(host(2))].enlarged);

        const ChordRibbon& first = layout.ribbons[0]; // between 1 and 2
        QVERIFY(near(first.source.end - first.source.start, length(1) * 3 / 4));
        QVERIFY(near(first.target.end - first.target.start, length(2)));
    }

    void symmetricStaysSymmetric()
    {
        std::vector<std::array<std::uint32_t, 3>> links;
        for (std::uint32_t a = 1; a <= 6; ++a) {
            for (std::uint32_t b = 1; b <= 6; ++b) {
                if (a != b)
                    links.push_back({ a, b, 700 });
            }
        }
        const auto layout = chordLayout(matrixOf(links));
        for (std::size_t i = 0; i < 6; ++i) {
            QVERIFY(near(layout.arcs[i].middle(), fullCircle * (double(i) + 0.5) / 6));
            QVERIFY(!layout.arcs[i].enlarged);
        }
        for (const ChordRibbon& ribbon : layout.ribbons) {
            QVERIFY(near(ribbon.source.end - ribbon.source.start,
                         ribbon.target.end - ribbon.target.start));
        }
    }

    void nobodySentAnything()
    {
        const auto layout = chordLayout(matrixOf({ { 1, 2, 0 }, { 1, 3, 0 } }));
        QCOMPARE(layout.arcs.size(), 3U);
        for (const ChordArc& arc : layout.arcs)
            QVERIFY(near(arc.end - arc.start, fullCircle / 3 - layout.gap));
        QVERIFY(chordLayout({}).arcs.empty());
    }

    void gapsAndMinimaLeaveRoom()
    {
        std::vector<std::array<std::uint32_t, 3>> links;
        for (std::uint32_t peer = 2; peer <= 3000; ++peer)
            links.push_back({ 1, peer, peer });
        const auto layout = chordLayout(matrixOf(links));
        QVERIFY(layout.arcs[0].end - layout.arcs[0].start > fullCircle / 2);
        QVERIFY(layout.arcs[1].end > layout.arcs[1].start);
        QVERIFY(layout.gap > 0);
    }

    void findsArcs()
    {
        const auto layout = chordLayout(randomMatrix(40, 200));
        const ChordRing ring { 90, 100 };
        for (std::size_t i = 0; i < layout.arcs.size(); ++i) {
            const double middle = layout.arcs[i].middle();
            QCOMPARE(chordArcAt(layout, ring, 95, middle), std::optional(i));
            QCOMPARE(chordArcAt(layout, ring, 95, middle + 3 * fullCircle), std::optional(i));
            QCOMPARE(chordArcAt(layout, ring, 95, middle - fullCircle), std::optional(i));
            QVERIFY(!chordArcAt(layout, ring, 89, middle));
            QVERIFY(!chordArcAt(layout, ring, 101, middle));
            const double inGap = layout.arcs[i].end + layout.gap / 4;
            QVERIFY(!chordArcAt(layout, ring, 95, inGap));
            QCOMPARE(chordArcAt(layout, ring, 95, inGap, layout.gap / 2), std::optional(i));
        }
        QVERIFY(!chordArcAt({}, ring, 95, 1));
    }

    void pointsAndAnglesAgree()
    {
        QVERIFY(near(chordPoint(0, 2).y, -2)); // twelve o'clock is up
        QVERIFY(near(chordPoint(fullCircle / 4, 2).x, 2)); // and three o'clock right
        for (double angle = 0; angle < fullCircle; angle += 0.1)
            QVERIFY(near(chordAngle(chordPoint(angle, 5)), angle));
        QVERIFY(chordNormalized(-1e-20) < fullCircle);
    }

    // The exact test of a point and the polygon that is painted are two ways to the same shape.
    void coversWhatIsPainted()
    {
        const auto layout = chordLayout(randomMatrix(9, 30));
        std::mt19937 random(7);
        std::uniform_real_distribution<double> place(-1.1, 1.1);
        int covered = 0;
        for (const ChordRibbon& ribbon : layout.ribbons) {
            std::vector<ChordPoint> outline;
            appendRibbonOutline(ribbon, 1, 0, 1e-7, outline);
            for (int i = 0; i < 1000; ++i) {
                const ChordPoint point { place(random), place(random) };
                const bool expected = polygonCovers(outline, point);
                covered += expected ? 1 : 0;
                QCOMPARE(chordCovers(ribbon, point), expected);
            }
        }
        QVERIFY(covered > 100);
    }

    void coversAcrossTheMiddle()
    {
        // Ends exactly opposite each other, where the curve's basis breaks down.
        const ChordRibbon ribbon { { 0, 1, 2 },
                                   { 1, 2 + std::numbers::pi, 2.5 + std::numbers::pi } };
        QVERIFY(chordCovers(ribbon, chordPoint(1.5, 0.9)));
        QVERIFY(chordCovers(ribbon, chordPoint(2.2 + std::numbers::pi, 0.9)));
        QVERIFY(!chordCovers(ribbon, chordPoint(2.5, 0.5)));
        QVERIFY(!chordCovers(ribbon, chordPoint(0.5, 0.9)));
        QVERIFY(!chordCovers(ribbon, chordPoint(1.5, 1.01)));
    }

    // Guards the outline against thinning or thickening hairlines.
    void hairlinesHaveTheirTrueArea()
    {
        int seen = 0;
        const auto layout = chordLayout(randomMatrix(500, 6000));
        for (const ChordRibbon& ribbon : layout.ribbons) {
            const double opening = ribbon.target.start - ribbon.source.end;
            if (opening < 1.5 || opening > fullCircle - 1.5)
                continue;
            ++seen;
            std::vector<ChordPoint> outline;
            appendRibbonOutline(ribbon, 400, 0.3, 0.1, outline);
            const double truth = trueArea(ribbon, 400);
            const double area = polygonArea(outline);
            QVERIFY2(near(area, truth, 0.02 * truth),
                     qPrintable(QStringLiteral("%1 for %2").arg(area).arg(truth)));
        }
        QVERIFY(seen > 1000);
    }

    void narrowRibbonsLieOnTop()
    {
        const auto layout =
            chordLayout(matrixOf({ { 1, 2, 1000 }, { 2, 1, 1000 }, { 3, 4, 30 }, { 4, 3, 30 } }));
        QCOMPARE(layout.drawOrder.size(), 2U);
        QVERIFY(layout.ribbons[layout.drawOrder.back()].touches(3));
        for (const std::uint32_t i : layout.drawOrder) {
            const ChordRibbon& ribbon = layout.ribbons[i];
            const double inside = (ribbon.source.start + ribbon.source.end) / 2;
            QCOMPARE(chordRibbonAt(layout, chordPoint(inside, 0.999)),
                     std::optional<std::size_t>(i));
        }
        QVERIFY(!chordRibbonAt(layout, chordPoint(layout.arcs[0].end + layout.gap / 2, 0.98)));
    }
};

FW_TEST(TestChordLayout, "tst_chordlayout")

} // namespace fw

#include "tst_chordlayout.moc"
