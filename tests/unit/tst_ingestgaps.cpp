// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingestcsv.h"
#include "core/analysis/ingesttotals.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

const Day day(2016, 7, 8);

// Minutes of 2016-07-08 00:00 on, each with as many flows as its number.
std::vector<IngestMinute> minutes(const std::vector<int>& numbers)
{
    std::vector<IngestMinute> result;
    for (const int number : numbers)
        result.push_back({ day.startSeconds() + number * 60, number + 1 });
    return result;
}

MinuteSpan span(int from, int to)
{
    return { day.startSeconds() + from * 60, day.startSeconds() + to * 60 };
}

} // namespace

class TestIngestGaps : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsLongEnoughIsAGap_data()
    {
        QTest::addColumn<std::vector<int>>("numbers");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<std::vector<MinuteSpan>>("gaps");
        using Gaps = std::vector<MinuteSpan>;
        const std::vector<int> some { 0, 1, 7, 8, 10, 16 };
        QTest::newRow("none of five") << std::vector<int> { 3, 8 } << 5 << Gaps {};
        QTest::newRow("exactly five") << std::vector<int> { 2, 8 } << 5 << Gaps { span(3, 8) };
        QTest::newRow("some") << some << 5 << Gaps { span(2, 7), span(11, 16) };
        QTest::newRow("more wanted") << some << 6 << Gaps {};
        QTest::newRow("every minute")
            << some << 1 << Gaps { span(2, 7), span(9, 10), span(11, 16) };
        QTest::newRow("less than one is one")
            << some << 0 << Gaps { span(2, 7), span(9, 10), span(11, 16) };
        QTest::newRow("nothing") << std::vector<int> {} << 1 << Gaps {};
        QTest::newRow("one minute") << std::vector<int> { 700 } << 1 << Gaps {};
        // A day nobody has anything of, with what is missing on either side of it.
        QTest::newRow("whole days")
            << std::vector<int> { 1439, 3 * 1440 + 5 } << 5 << Gaps { span(1440, 3 * 1440 + 5) };
    }

    void onlyWhatIsLongEnoughIsAGap()
    {
        QFETCH(std::vector<int>, numbers);
        QFETCH(int, atLeast);
        QFETCH(std::vector<MinuteSpan>, gaps);
        QVERIFY(ingestGaps(minutes(numbers), atLeast) == gaps);
    }

    // As a table may have it.
    void aMinuteOfNothingIsNone()
    {
        auto some = minutes({ 0, 3, 6 });
        some[1].total = 0;
        QVERIFY(ingestGaps(some, 5) == std::vector<MinuteSpan> { span(1, 6) });
        QCOMPARE(span(1, 6).minutes(), 5);
    }

    void totalsAreOfWhatIsInside()
    {
        const auto some = minutes({ 0, 1, 7, 1439, 1440, 2 * 1440 + 3 });
        const auto gaps = ingestGaps(some, 5);
        QCOMPARE(gaps.size(), 3U);
        const IngestTotals all = ingestTotals(some, gaps, spanOfDays(day, day.addDays(2)));
        QCOMPARE(all.flows, 1 + 2 + 8 + 1440 + 1441 + 2884);
        QCOMPARE(all.minutes, 6);
        QCOMPARE(all.gaps, 3);
        QCOMPARE(all.gapMinutes, 5 + 1431 + 1442);
        QCOMPARE(all.days,
                 (std::vector<IngestDay> {
                     { day, 1451, 4 }, { day.addDays(1), 1441, 1 }, { day.addDays(2), 2884, 1 } }));
        // From within one gap to within another.
        const IngestTotals part = ingestTotals(some, gaps, span(5, 10));
        QCOMPARE(part.flows, 8);
        QCOMPARE(part.minutes, 1);
        QCOMPARE(part.gaps, 2);
        QCOMPARE(part.gapMinutes, 2 + 2);
        QCOMPARE(part.days, (std::vector<IngestDay> { { day, 8, 1 } }));
        // Neither end is in: what stands there is not counted.
        QCOMPARE(ingestTotals(some, gaps, span(1, 7)).flows, 2);
        QCOMPARE(ingestTotals(some, gaps, span(7, 7)), IngestTotals {});
        QCOMPARE(ingestTotals(some, gaps, span(7, 1)), IngestTotals {});
    }

    void aDayWithoutFlowsIsThere()
    {
        const IngestTotals none = ingestTotals({}, {}, spanOfDays(day, day.addDays(1)));
        QCOMPARE(none.days, (std::vector<IngestDay> { { day, 0, 0 }, { day.addDays(1), 0, 0 } }));
    }

    void hoursAreOfTheirDay()
    {
        const auto hours = ingestHours(minutes({ 0, 59, 60, 1439, 1440 }), day);
        QCOMPARE(hours[0], 1 + 60);
        QCOMPARE(hours[1], 61);
        QCOMPARE(hours[2], 0);
        QCOMPARE(hours[23], 1440);
    }

    void theCsvIsTheTable()
    {
        QCOMPARE(ingestCsv(minutes({ 0, 1439 })),
                 QByteArray("tdate,total\n2016-07-08 00:00,1\n2016-07-08 23:59,1440\n"));
        QCOMPARE(ingestCsv({}), QByteArray("tdate,total\n"));
    }
};

FW_TEST(TestIngestGaps, "tst_ingestgaps")

} // namespace fw

#include "tst_ingestgaps.moc"
