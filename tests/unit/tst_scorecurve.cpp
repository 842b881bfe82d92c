// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rarity.h"
#include "core/analysis/scorecurve.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fw {

namespace {

// `rare` scores that climb from 1e-10 to 1e-4 and `many` from there to 1e-3.
std::vector<double> bent(int rare, int many)
{
    std::vector<double> scores;
    for (int i = 0; i < rare; ++i)
        scores.push_back(std::pow(10, -10 + 6.0 * i / rare));
    for (int i = 0; i < many; ++i)
        scores.push_back(std::pow(10, -4 + 1.0 * i / many));
    return scores;
}

// What drawing the points says the curve is at this place.
double drawnAt(const ScoreCurve& curve, std::int64_t position)
{
    const auto after = std::lower_bound(
        curve.points.begin(), curve.points.end(), position,
        [](const CurvePoint& point, std::int64_t at) { return point.position < at; });
    if (after == curve.points.begin())
        return after->log;
    const CurvePoint& before = *(after - 1);
    const double share = static_cast<double>(position - before.position)
        / static_cast<double>(after->position - before.position);
    return before.log + (after->log - before.log) * share;
}

} // namespace

// The curve of a day's scores with its knee, and what a score says taken for itself.
class TestScoreCurve : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theKneeIsWhereTheCurveBends_data()
    {
        QTest::addColumn<int>("rare");
        QTest::addColumn<int>("many");
        QTest::newRow("a small day") << 20 << 180;
        QTest::newRow("a usual day") << 100 << 2900;
        QTest::newRow("a million") << 2'000 << 998'000;
    }
    void theKneeIsWhereTheCurveBends()
    {
        QFETCH(int, rare);
        QFETCH(int, many);
        const DayScores scores(bent(rare, many));
        const ScoreCurve& curve = scores.curve();
        QVERIFY(curve.knee);
        QCOMPARE(curve.knee->position, rare);
        QVERIFY(std::abs(curve.knee->log + 4) < 1e-9);
        QCOMPARE(curve.rows, rare + many);
        QCOMPARE(curve.withoutLog, 0);
    }

    void aCurveWithoutABendHasNoKnee()
    {
        std::vector<double> straight;
        for (int i = 0; i < 1000; ++i)
            straight.push_back(std::pow(10, -9 + 6.0 * i / 1000));
        QVERIFY(!DayScores(straight).curve().knee);
        // Bent the other way: nearly all alike, then a few common ones.
        std::vector<double> upwards;
        for (const double score : bent(100, 2900))
            upwards.push_back(1e-14 / score);
        QVERIFY(!DayScores(upwards).curve().knee);
        QVERIFY(!DayScores(std::vector<double>(500, 1e-5)).curve().knee);
        QVERIFY(!DayScores(std::vector<double> { 1e-5, 1e-4 }).curve().knee);
        QVERIFY(!DayScores(std::vector<double> {}).curve().knee);
    }

    // A few hundred points draw a million rows; between them nothing strays.
    void fewPointsDrawAMillionRows()
    {
        const std::vector<double> sorted = bent(500, 999'500);
        const DayScores scores(sorted);
        const ScoreCurve& curve = scores.curve();
        QVERIFY(curve.points.size() <= ScoreCurve::mostPoints);
        QCOMPARE(curve.points.front().position, 0);
        QCOMPARE(curve.points.back().position, 999'999);
        for (std::size_t i = 1; i < curve.points.size(); ++i) {
            QVERIFY(curve.points[i - 1].position < curve.points[i].position);
            QVERIFY(curve.points[i - 1].log <= curve.points[i].log);
        }
        for (std::int64_t i = 0; i < 1'000'000; i += 37) {
            const double exact = std::log10(sorted[static_cast<std::size_t>(i)]);
            QVERIFY2(std::abs(drawnAt(curve, i) - exact) < 7.0 / 90,
                     qPrintable(QString::number(i)));
        }
    }

    void zerosComeFirstAndAreNotDrawn()
    {
        const DayScores scores(std::vector<double> { 1e-3, 0, -1, 1e-5, 0, 1e-4 });
        QCOMPARE(scores.curve().rows, 6);
        QCOMPARE(scores.curve().withoutLog, 3);
        QCOMPARE(scores.curve().points.front().position, 3);
        QCOMPARE(scores.placeOf(0), (ScorePlace { 1, 2 }));
        QCOMPARE(scores.placeOf(1e-4), (ScorePlace { 4, 1 }));
        QCOMPARE(scores.at(3), 1e-5);
        QVERIFY(DayScores(std::vector<double> { 0, 0 }).curve().points.empty());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(DayScores(std::vector<double> { nan, 0.5 }).curve().rows, 1);
    }

    void theOrderOfTheFileDoesNotMatter()
    {
        SuspiciousConnections rows(3);
        rows[0].score = 0.3;
        rows[1].score = 0.1;
        rows[2].score = 0.1;
        const DayScores scores(rows);
        QCOMPARE(scores.placeOf(0.1), (ScorePlace { 0, 2 }));
        QCOMPARE(scores.placeOf(0.3), (ScorePlace { 2, 1 }));
        QCOMPARE(scores.placeOf(0.2), (ScorePlace { 2, 0 }));
    }

    void oneInSoMany_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("flows");
        const auto row = [](double score, Rarity::Kind kind, double flows) {
            QTest::addRow("%g", score) << score << static_cast<int>(kind) << flows;
        };
        row(1e-5, Rarity::Kind::OneIn, 100'000);
        row(1.2e-5, Rarity::Kind::OneIn, 83'000);
        row(0.25, Rarity::Kind::OneIn, 4);
        row(0.5, Rarity::Kind::OneIn, 2);
        row(0.012, Rarity::Kind::OneIn, 83);
        row(0.51, Rarity::Kind::Common, 0);
        row(1, Rarity::Kind::Common, 0);
        row(0, Rarity::Kind::Unseen, 0);
        row(1e-310, Rarity::Kind::Unseen, 0);
        row(-1, Rarity::Kind::NoProbability, 0);
        row(1.0001, Rarity::Kind::NoProbability, 0);
        row(std::numeric_limits<double>::quiet_NaN(), Rarity::Kind::NoProbability, 0);
    }
    void oneInSoMany()
    {
        QFETCH(double, score);
        QFETCH(int, kind);
        QFETCH(double, flows);
        const Rarity rarity = Rarity::of(score);
        QCOMPARE(static_cast<int>(rarity.kind), kind);
        QVERIFY2(std::abs(rarity.flows - flows) < 1e-6 * (flows + 1),
                 qPrintable(QString::number(rarity.flows)));
    }
};

FW_TEST(TestScoreCurve, "tst_scorecurve")

} // namespace fw

#include "tst_scorecurve.moc"
