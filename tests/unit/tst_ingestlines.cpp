// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingestlines.h"
#include "core/analysis/ingesttotals.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace fw {

namespace {

using Minutes = std::vector<IngestMinute>;

IngestMinute at(std::int64_t minute, std::int64_t total)
{
    return { minute * 60, total };
}

MinuteSpan span(std::int64_t from, std::int64_t to)
{
    return { from * 60, to * 60 };
}

// Days of a network that is busy, quiet and off by turns.
Minutes madeUp(QRandomGenerator& random, int count)
{
    Minutes minutes;
    std::int64_t minute = random.bounded(1000);
    while (static_cast<int>(minutes.size()) < count) {
        const int stretch = 1 + random.bounded(200);
        const int holes = random.bounded(4); // of ten
        for (int i = 0; i < stretch; ++i, ++minute)
            if (random.bounded(10) >= holes)
                minutes.push_back(at(minute, 1 + random.bounded(1000)));
        minute += random.bounded(3) == 0 ? random.bounded(600) : random.bounded(8);
    }
    return minutes;
}

// What is wrong with the lines, found minute by minute; empty when nothing is.
QString wrongIn(const std::vector<IngestLine>& lines, const Minutes& minutes,
                const std::vector<MinuteSpan>& gaps, const MinuteSpan& shown, int columns)
{
    const auto isOff = [&](std::int64_t time) {
        return std::any_of(gaps.begin(), gaps.end(), [&](const MinuteSpan& gap) {
            return gap.contains(time) && coversColumn(gap, shown, columns);
        });
    };
    std::map<std::int64_t, std::int64_t> totals;
    for (const IngestMinute& minute : minutes)
        totals[minute.tdate] = minute.total;
    // The lowest and the highest of each column.
    std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> wanted;
    const std::int64_t first = std::max(shown.from, minutes.front().tdate);
    for (std::int64_t time = first; time < shown.to && time <= minutes.back().tdate; time += 60) {
        if (isOff(time))
            continue;
        const std::int64_t total = totals.count(time) ? totals[time] : 0;
        const auto [place, isNew] =
            wanted.insert({ columnOf(time, shown, columns), { total, total } });
        place->second.first = std::min(place->second.first, total);
        place->second.second = std::max(place->second.second, total);
    }
    std::map<std::int64_t, std::vector<std::int64_t>> found;
    std::optional<std::int64_t> last;
    for (const IngestLine& line : lines) {
        if (line.points.empty())
            return QStringLiteral("an empty line");
        for (const IngestMinute& point : line.points) {
            if (!shown.contains(point.tdate) || isOff(point.tdate))
                return QStringLiteral("a point where none may be: %1").arg(point.tdate / 60);
            if (last && *last >= point.tdate)
                return QStringLiteral("not by time: %1").arg(point.tdate / 60);
            const auto total = totals.find(point.tdate);
            if (point.total != (total == totals.end() ? 0 : total->second))
                return QStringLiteral("not as it was: %1").arg(point.tdate / 60);
            last = point.tdate;
            found[columnOf(point.tdate, shown, columns)].push_back(point.total);
        }
        for (const MinuteSpan& gap : gaps)
            if (coversColumn(gap, shown, columns) && line.points.front().tdate < gap.from
                && line.end > gap.from)
                return QStringLiteral("a line across the gap from %1").arg(gap.from / 60);
    }
    for (const auto& [column, points] : found) {
        const auto extremes = std::minmax_element(points.begin(), points.end());
        if (points.size() > 2)
            return QStringLiteral("%1 points in column %2").arg(points.size()).arg(column);
        if (wanted[column] != std::pair(*extremes.first, *extremes.second))
            return QStringLiteral("the extremes of column %1 are lost").arg(column);
    }
    return found.size() == wanted.size() ? QString() : QStringLiteral("columns are missing");
}

} // namespace

class TestIngestLines : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFewMinutesStayAsTheyAre()
    {
        const Minutes minutes { at(10, 5), at(11, 7), at(13, 1) };
        const auto lines = ingestLines(minutes, {}, span(0, 20), 400);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines[0].points, (Minutes { at(10, 5), at(11, 7), at(12, 0), at(13, 1) }));
        QCOMPARE(lines[0].end, 14 * 60);
    }

    void aColumnKeepsItsExtremes()
    {
        // Two columns of five minutes each; in the second the highest comes first.
        const Minutes minutes { at(0, 5), at(1, 2), at(2, 9), at(3, 4), at(4, 6),
                                at(5, 8), at(6, 8), at(7, 3), at(8, 5), at(9, 4) };
        const auto lines = ingestLines(minutes, {}, span(0, 10), 2);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines[0].points, (Minutes { at(1, 2), at(2, 9), at(5, 8), at(7, 3) }));
    }

    void aGapHasNoLine()
    {
        const Minutes minutes { at(0, 5), at(1, 5), at(10, 5), at(30, 4) };
        const auto gaps = ingestGaps(minutes, 5);
        const auto lines = ingestLines(minutes, gaps, span(0, 40), 40);
        QCOMPARE(lines.size(), 3U);
        QCOMPARE(lines[0].points, (Minutes { at(0, 5), at(1, 5) }));
        QCOMPARE(lines[0].end, 2 * 60);
        QCOMPARE(lines[1].points, Minutes { at(10, 5) });
        QCOMPARE(lines[1].end, 11 * 60);
        QCOMPARE(lines[2].points, Minutes { at(30, 4) });
    }

    // No pixel could show it: it counts as what it is, minutes without flows.
    void aGapNarrowerThanAColumnIsAZero()
    {
        const Minutes minutes { at(0, 5), at(1, 5), at(8, 5), at(19, 5) };
        const auto gaps = ingestGaps(minutes, 6);
        QCOMPARE(gaps.size(), 2U);
        // Columns of ten minutes: 2 to 8 is inside the first, 9 to 19 covers none.
        const auto lines = ingestLines(minutes, gaps, span(0, 20), 2);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines[0].points, (Minutes { at(0, 5), at(2, 0), at(10, 0), at(19, 5) }));
    }

    void coveringIsOfAWholeColumn()
    {
        // Columns 0-10, 10-20, 20-30.
        QVERIFY(coversColumn(span(10, 20), span(0, 30), 3));
        QVERIFY(!coversColumn(span(11, 29), span(0, 30), 3));
        QVERIFY(!coversColumn(span(10, 19), span(0, 30), 3));
        QVERIFY(coversColumn(span(-50, 10), span(0, 30), 3));
        QVERIFY(coversColumn(span(20, 90), span(0, 30), 3));
        QVERIFY(!coversColumn(span(-50, -10), span(0, 30), 3));
        QVERIFY(!coversColumn(span(40, 90), span(0, 30), 3));
        QVERIFY(!coversColumn(span(0, 9), span(5, 5), 3));
    }

    void onlyTheSpanIsDrawn()
    {
        const Minutes minutes { at(0, 1), at(1, 2), at(2, 3), at(3, 4), at(4, 5) };
        const auto lines = ingestLines(minutes, {}, span(1, 4), 100);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines[0].points, (Minutes { at(1, 2), at(2, 3), at(3, 4) }));
        // Beginning and ending inside a gap, and nothing but gap.
        const Minutes apart { at(0, 1), at(50, 2), at(100, 3) };
        const auto gaps = ingestGaps(apart, 5);
        const auto some = ingestLines(apart, gaps, span(20, 80), 60);
        QCOMPARE(some.size(), 1U);
        QCOMPARE(some[0].points, Minutes { at(50, 2) });
        QVERIFY(ingestLines(apart, gaps, span(20, 40), 60).empty());
    }

    void nothingToDraw()
    {
        QVERIFY(ingestLines({}, {}, span(0, 10), 10).empty());
        const Minutes minutes { at(5, 1) };
        QVERIFY(ingestLines(minutes, {}, span(0, 10), 0).empty());
        QVERIFY(ingestLines(minutes, {}, span(10, 0), 10).empty());
        QVERIFY(ingestLines(minutes, {}, span(6, 10), 10).empty());
        QVERIFY(ingestLines(minutes, {}, span(0, 5), 10).empty());
    }

    void whateverTheDaysTheLinesAreTrue()
    {
        QRandomGenerator random(20160708);
        for (int round = 0; round < 300; ++round) {
            const Minutes minutes = madeUp(random, 50 + random.bounded(3000));
            const auto gaps = ingestGaps(minutes, 1 + random.bounded(20));
            const std::int64_t all = minutes.back().tdate / 60 + 500;
            const std::int64_t from = random.bounded(static_cast<int>(all));
            const MinuteSpan shown = round % 3 == 0
                ? span(0, all)
                : span(from, from + 1 + random.bounded(static_cast<int>(all)));
            const int columns = 1 + random.bounded(round % 2 == 0 ? 60 : 1500);
            const QString wrong =
                wrongIn(ingestLines(minutes, gaps, shown, columns), minutes, gaps, shown, columns);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("round %1: %2").arg(round).arg(wrong)));
        }
    }
};

FW_TEST(TestIngestLines, "tst_ingestlines")

} // namespace fw

#include "tst_ingestlines.moc"
