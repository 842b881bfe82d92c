// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingestgaps.h"
#include "core/analysis/ingestlines.h"
#include "core/analysis/ingesttotals.h"
#include "core/config/workspace.h"
#include "core/pipeline/importflows.h"
#include "core/storage/embeddedstore.h"
#include "tests/acceptance/realdays.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace fw {

using namespace test;

// Two real days of one sensor that follow each other, and one that is off for hours, against the
// minutes that were counted independently of this program.
class TestIngestDays : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void twoDaysThatFollowEachOther()
    {
        IngestPicture picture;
        std::map<std::int64_t, std::int64_t> expected;
        read({ QStringLiteral("20240419-rita"), QStringLiteral("20240420-rita") }, picture,
             expected);
        if (expected.empty())
            QSKIP("no real days here");
        compare(picture, expected);
        QCOMPARE(picture.sources.size(), 2U);
        // Not a minute is missing, across midnight either.
        QVERIFY(ingestGaps(picture.minutes, 1).empty());
        const IngestTotals totals =
            ingestTotals(picture.minutes, {}, spanOfDays(picture.from, picture.to));
        QCOMPARE(totals.flows, 31374 + 39064);
        QCOMPARE(totals.days,
                 (std::vector<IngestDay> { { Day(2024, 4, 19), 31374, 1440 },
                                           { Day(2024, 4, 20), 39064, 1440 } }));
        const auto lines =
            ingestLines(picture.minutes, {}, spanOfDays(picture.from, picture.to), 300);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(std::max_element(lines[0].points.begin(), lines[0].points.end(),
                                  [](const auto& a, const auto& b) { return a.total < b.total; })
                     ->total,
                 631); // 00:55 of the second day
    }

    // 503 minutes with flows between 00:18 and 20:56.
    void aDayWithGaps()
    {
        IngestPicture picture;
        std::map<std::int64_t, std::int64_t> expected;
        read({ QStringLiteral("20230615-zeektraces") }, picture, expected);
        if (expected.empty())
            QSKIP("no real days here");
        compare(picture, expected);
        // Minute by minute, by whoever cannot have made the same mistake.
        for (const std::int64_t atLeast : { 1, 5, 30 }) {
            std::vector<MinuteSpan> gaps;
            std::int64_t off = 0;
            for (std::int64_t time = expected.begin()->first; time <= expected.rbegin()->first;
                 time += 60) {
                if (!expected.count(time)) {
                    ++off;
                    continue;
                }
                if (off >= atLeast)
                    gaps.push_back({ time - off * 60, time });
                off = 0;
            }
            QVERIFY(ingestGaps(picture.minutes, atLeast) == gaps);
            QVERIFY(!gaps.empty() || atLeast == 30);
        }
    }

private:
    static void read(const QStringList& names, IngestPicture& picture,
                     std::map<std::int64_t, std::int64_t>& expected)
    {
        std::vector<RealDay> wanted;
        for (const RealDay& real : realDays())
            if (names.contains(real.name))
                wanted.push_back(real);
        if (wanted.size() != static_cast<std::size_t>(names.size())) {
            printSkipped(QStringLiteral("no real days in ") + realDaysFolder());
            return;
        }
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        std::vector<RawDay> days;
        for (const RealDay& real : wanted) {
            const auto imported = importFlows(*workspace, real.flowFile(), {});
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
            const auto minutes = real.minutes();
            expected.insert(minutes.begin(), minutes.end());
            days.push_back({ real.day(), workspace->rawFlowsPath(real.day()) });
        }
        auto store = EmbeddedStore::open(folder.filePath(QStringLiteral("store.sqlite")));
        QVERIFY(store);
        const auto found = (*store)->ingestPicture(days.front().day, days.back().day, days);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        picture = *found;
    }

    static void compare(const IngestPicture& picture,
                        const std::map<std::int64_t, std::int64_t>& expected)
    {
        std::map<std::int64_t, std::int64_t> found;
        for (const IngestMinute& minute : picture.minutes)
            found[minute.tdate] = minute.total;
        QCOMPARE(found, expected);
        QVERIFY(std::is_sorted(picture.minutes.begin(), picture.minutes.end(),
                               [](const auto& a, const auto& b) { return a.tdate < b.tdate; }));
    }
};

FW_TEST(TestIngestDays, "tst_ingestdays")

} // namespace fw

#include "tst_ingestdays.moc"
