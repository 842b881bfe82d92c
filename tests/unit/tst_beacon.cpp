// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/beacon.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace fw {

namespace {

using Verdict = BeaconFigures::Verdict;
using Random = std::mt19937; // the same numbers everywhere, unlike the distributions of <random>

// 0 to 1, without 1.
double share(Random& random)
{
    return static_cast<double>(random()) / 4294967296.0;
}

std::vector<PairSecond> contacts(std::vector<double> times, std::int64_t bytes = 952)
{
    std::sort(times.begin(), times.end());
    std::vector<PairSecond> made;
    for (const double time : times) {
        const auto second = static_cast<std::int32_t>(time);
        if (second < 0 || second > 86399)
            continue;
        if (!made.empty() && made.back().second == second) {
            ++made.back().flows;
            made.back().bytes += bytes;
        } else {
            made.push_back({ second, 1, bytes });
        }
    }
    return made;
}

struct Planted
{
    double interval = 300;
    double jitter = 0; // of the interval, to both sides
    double missed = 0; // share of the beats
    int beats = 100;
    double start = 20000;
};

std::vector<double> beacon(const Planted& planted, Random& random)
{
    std::vector<double> times;
    double at = planted.start;
    for (int i = 0; i < planted.beats; ++i) {
        if (share(random) >= planted.missed)
            times.push_back(at);
        at += planted.interval * (1 + planted.jitter * (2 * share(random) - 1));
    }
    return times;
}

std::vector<double> byChance(double mean, int count, Random& random)
{
    std::vector<double> times;
    double at = 1000;
    for (int i = 0; i < count; ++i) {
        at += -mean * std::log(1 - share(random));
        times.push_back(at);
    }
    return times;
}

Verdict verdictOn(const std::vector<double>& times)
{
    return BeaconFigures::of(contacts(times)).verdict;
}

} // namespace

// Whether what is planted is found, and what comes by chance is not.
class TestBeacon : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // Worked out by hand.
    void theMeasuresOfASpread()
    {
        const Spread even = Spread::of({ 300, 300, 300 });
        QCOMPARE(even.median, 300.0);
        QCOMPARE(even.deviation, 0.0);
        QCOMPARE(even.skewness, 0.0);
        QCOMPARE(even.regularity, 1.0);
        // Lower half 10, 20: Q1 15. Upper half 60, 100: Q3 80. (15 + 80 - 60) / 65 = 7/13.
        // Deviations 20, 10, 0, 30, 70: median 20. ((1 - 7/13) + (1 - 20/30)) / 2.
        const Spread skewed = Spread::of({ 100, 10, 30, 60, 20 });
        QCOMPARE(skewed.median, 30.0);
        QCOMPARE(skewed.deviation, 20.0);
        QCOMPARE(skewed.skewness, 35.0 / 65);
        QVERIFY(std::abs(skewed.regularity - (6.0 / 13 + 1.0 / 3) / 2) < 1e-12);
        QCOMPARE(skewed.jitter(), 20.0 / 30);
        // An even number of values.
        QCOMPARE(Spread::of({ 1, 2, 3, 10 }).median, 2.5);
        // Quartiles that are nearly alike say nothing of skewness.
        QCOMPARE(Spread::of({ 300, 301, 301, 305, 309 }).skewness, 0.0);
        QCOMPARE(Spread::of({}).regularity, 0.0);
        QCOMPARE(Spread::of({ 0, 0, 0 }).regularity, 0.5);
    }

    void asymmetryIsTheSharesDifference()
    {
        QCOMPARE(byteAsymmetry(100, 0), 1.0);
        QCOMPARE(byteAsymmetry(0, 100), -1.0);
        QCOMPARE(byteAsymmetry(75, 25), 0.5);
        QCOMPARE(byteAsymmetry(0, 0), 0.0);
        const auto most = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(byteAsymmetry(most, most), 0.0);
    }

    void aBeaconOfFiveMinutesIsFound()
    {
        Random random(1);
        const BeaconFigures f = BeaconFigures::of(contacts(beacon({}, random)));
        QCOMPARE(f.verdict, Verdict::Regular);
        QCOMPARE(f.beats.size(), 100U);
        QCOMPARE(f.flows, 100);
        QCOMPARE(f.intervals.median, 300.0);
        QCOMPARE(f.intervals.deviation, 0.0);
        QCOMPARE(f.intervals.regularity, 1.0);
        QCOMPARE(f.sizes.median, 952.0);
        QCOMPARE(f.sizes.regularity, 1.0);
        QCOMPARE(f.span, 99 * 300);
        // 20000 s is 05:33, 49700 s is 13:48.
        QCOMPARE(f.hours, 9);
        QCOMPARE(f.shareOfDay(), 99 * 300 / 86400.0);
    }

    void jitterAndMissedBeatsAreBorne_data()
    {
        QTest::addColumn<double>("jitter");
        QTest::addColumn<double>("missed");
        QTest::newRow("a tenth") << 0.1 << 0.0;
        QTest::newRow("a fifth") << 0.2 << 0.0;
        QTest::newRow("one beat in ten missed") << 0.0 << 0.1;
        QTest::newRow("one beat in five missed") << 0.0 << 0.2;
        QTest::newRow("a tenth, and one in ten missed") << 0.1 << 0.1;
    }
    void jitterAndMissedBeatsAreBorne()
    {
        QFETCH(double, jitter);
        QFETCH(double, missed);
        for (unsigned seed = 0; seed < 200; ++seed) {
            Random random(seed);
            const Planted planted { 300, jitter, missed, 80, 20000 };
            const BeaconFigures f = BeaconFigures::of(contacts(beacon(planted, random)));
            QVERIFY2(f.verdict == Verdict::Regular, qPrintable(QString::number(seed)));
            QVERIFY(std::abs(f.intervals.median - 300) < 30);
        }
    }

    // The bound that the header and the help name.
    void chanceIsHardlyEverCalledRegular_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<int>("count");
        QTest::newRow("20 contacts, minutes apart") << 300.0 << 24;
        QTest::newRow("20 contacts, 20 s apart") << 20.0 << 24;
        QTest::newRow("100 contacts") << 120.0 << 100;
        QTest::newRow("all day") << 40.0 << 2000;
    }
    void chanceIsHardlyEverCalledRegular()
    {
        QFETCH(double, mean);
        QFETCH(int, count);
        constexpr unsigned trials = 4000;
        int wrong = 0;
        for (unsigned seed = 0; seed < trials / (count > 200 ? 20U : 1U); ++seed) {
            Random random(seed);
            const Verdict verdict = verdictOn(byChance(mean, count, random));
            wrong += verdict == Verdict::Regular || verdict == Verdict::RegularShort ? 1 : 0;
        }
        QVERIFY2(wrong <= 4, qPrintable(QString::number(wrong)));
    }

    void burstsAreNotRegular()
    {
        // Ten flows 10 s apart, five times a day: within a burst all is even.
        std::vector<double> times;
        for (int burst = 0; burst < 5; ++burst)
            for (int i = 0; i < 10; ++i)
                times.push_back(3600 + burst * 14400 + i * 10);
        const BeaconFigures f = BeaconFigures::of(contacts(times));
        QCOMPARE(f.intervals.deviation, 0.0);
        QCOMPARE(f.verdict, Verdict::Irregular);
    }

    void aRhythmOfAnHourIsABeaconAndOneOfMinutesIsShort()
    {
        Random random(1);
        QCOMPARE(verdictOn(beacon({ 15, 0, 0, 40, 30000 }, random)), Verdict::RegularShort);
        QCOMPARE(verdictOn(beacon({ 60, 0, 0, 60, 30000 }, random)), Verdict::RegularShort);
        QCOMPARE(verdictOn(beacon({ 60, 0, 0, 61, 30000 }, random)), Verdict::Regular);
    }

    void tooFewAndTooDenseAreSaidSo()
    {
        Random random(1);
        QCOMPARE(verdictOn({}), Verdict::TooFew);
        QCOMPARE(verdictOn(beacon({ 300, 0, 0, 19, 30000 }, random)), Verdict::TooFew);
        QCOMPARE(verdictOn(beacon({ 300, 0, 0, 20, 30000 }, random)), Verdict::Regular);
        QCOMPARE(verdictOn(beacon({ 9, 0, 0, 1000, 30000 }, random)), Verdict::Dense);
        QCOMPARE(verdictOn(beacon({ 10, 0, 0, 1000, 30000 }, random)), Verdict::Regular);
        // Every second of an hour is one long contact.
        QCOMPARE(BeaconFigures::of(contacts(beacon({ 1, 0, 0, 3600, 30000 }, random))).beats.size(),
                 1U);
    }

    // Several connections each time, as a browser opens them.
    void flowsOfOneBeatAreOne()
    {
        Random random(1);
        std::vector<double> times;
        for (const double beat : beacon({}, random))
            for (const int late : { 0, 0, 1, 2, 4 })
                times.push_back(beat + late);
        const BeaconFigures f = BeaconFigures::of(contacts(times, 100));
        QCOMPARE(f.verdict, Verdict::Regular);
        QCOMPARE(f.beats.size(), 100U);
        QCOMPARE(f.flows, 500);
        QCOMPARE(f.intervals.median, 300.0);
        QCOMPARE(f.sizes.median, 500.0);
    }

    // Whatever comes: figures stay in their bounds, and time's zero does not matter.
    void figuresKeepTheirBounds()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            Random random(seed);
            std::vector<double> times;
            for (unsigned i = random() % 60; i > 0; --i)
                times.push_back(share(random) * 40000);
            const BeaconFigures f = BeaconFigures::of(contacts(times));
            for (const Spread& spread : { f.intervals, f.sizes }) {
                QVERIFY(spread.regularity >= 0 && spread.regularity <= 1);
                QVERIFY(spread.skewness >= -1 && spread.skewness <= 1);
                QVERIFY(spread.deviation >= 0 && spread.deviation <= 86400);
            }
            QVERIFY(f.beats.size() <= times.size());
            QVERIFY(f.flows == static_cast<std::int64_t>(times.size()));
            for (double& time : times)
                time = std::floor(time) + 40000;
            const BeaconFigures later = BeaconFigures::of(contacts(times));
            QCOMPARE(later.intervals.median, f.intervals.median);
            QCOMPARE(later.verdict, f.verdict);
        }
    }
};

FW_TEST(TestBeacon, "tst_beacon")

} // namespace fw

#include "tst_beacon.moc"
