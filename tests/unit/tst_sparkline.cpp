// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/axisticks.h"
#include "core/analysis/sparkline.h"
#include "core/base/day.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

QString bars(const std::vector<std::int64_t>& values, std::size_t width, bool ascii)
{
    return sparkline(values, width, ascii);
}

QStringList labels(const std::vector<TimeTick>& ticks)
{
    QStringList texts;
    for (const TimeTick& tick : ticks)
        texts += tick.label;
    return texts;
}

} // namespace

// Small bars of text, and where axes have their lines.
class TestSparkline : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachHeightHasItsBar()
    {
        QCOMPARE(bars({ 1, 2, 3, 4, 5, 6, 7, 8 }, 8, false), QStringLiteral("▁▂▃▄▅▆▇█"));
        QCOMPARE(bars({ 1, 2, 3, 4, 5, 6, 7, 8 }, 8, true), QStringLiteral("._-=+*%#"));
    }

    void nothingIsBlankAndLittleIsSeen()
    {
        QCOMPARE(bars({ 0, 1, 1'000'000 }, 9, false), QStringLiteral(" ▁█"));
        QCOMPARE(bars({ 0, 0 }, 2, false), QStringLiteral("  "));
        QCOMPARE(bars({ 9, 16 }, 2, false), QStringLiteral("▅█")); // rounded up
        QCOMPARE(bars({ 7 }, 2, false), QStringLiteral("█"));
        QCOMPARE(bars({}, 5, false), QString());
        QCOMPARE(bars({ 5 }, 0, false), QString());
    }

    void manyValuesShareTheWidth()
    {
        QCOMPARE(bars({ 8, 1, 0, 0, 4, 2 }, 3, false), QStringLiteral("█ ▄"));
        std::vector<std::int64_t> hours(24, 1);
        hours[13] = 8;
        QCOMPARE(bars(hours, 24, false),
                 QString(13, QChar(0x2581)) + QChar(0x2588) + QString(10, QChar(0x2581)));
        QCOMPARE(bars(hours, 7, false).size(), 7);
        QVERIFY(bars(hours, 7, false).contains(QChar(0x2588)));
    }

    void localesThatWriteUtf8()
    {
        for (const char* name : { "C.UTF-8", "de_DE.utf8", "es_ES.UTF-8@euro" })
            QVERIFY2(isUtf8Locale(name), name);
        for (const char* name : { "", "C", "POSIX", "de_DE", "de_DE.ISO-8859-15", "ja_JP.eucJP" })
            QVERIFY2(!isUtf8Locale(name), name);
    }

    void countsStepByRoundNumbers()
    {
        using Ticks = std::vector<std::int64_t>;
        QCOMPARE(countTicks(0, 5), (Ticks { 0, 1 }));
        QCOMPARE(countTicks(3, 5), (Ticks { 0, 1, 2, 3 }));
        QCOMPARE(countTicks(9, 6), (Ticks { 0, 2, 4, 6, 8, 10 }));
        QCOMPARE(countTicks(219, 6), (Ticks { 0, 50, 100, 150, 200, 250 }));
        QCOMPARE(countTicks(888, 3), (Ticks { 0, 500, 1000 }));
        QCOMPARE(countTicks(888, 1), (Ticks { 0, 1000 }));
        for (const std::int64_t most : { 1, 17, 99, 100, 101, 4'999'999 })
            for (int atMost = 2; atMost < 12; ++atMost) {
                const Ticks ticks = countTicks(most, atMost);
                QVERIFY(static_cast<int>(ticks.size()) <= atMost);
                QVERIFY(ticks.back() >= most);
            }
    }

    void timesStepByRoundMoments()
    {
        const std::int64_t start = Day(2016, 7, 8).startSeconds();
        const auto some = [start](std::int64_t from, std::int64_t to, int atMost) {
            return labels(timeTicks({ start + from * 60, start + to * 60 }, atMost));
        };
        const auto words = [](const char* text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '));
        };
        QCOMPARE(some(0, 1440, 5), words("2016-07-08 06:00 12:00 18:00 2016-07-09"));
        QCOMPARE(some(0, 1440, 4), words("2016-07-08 12:00 2016-07-09"));
        QCOMPARE(some(61, 73, 8), words("01:02 01:04 01:06 01:08 01:10 01:12"));
        QCOMPARE(some(0, 7 * 1440, 8).size(), 8);
        QCOMPARE(some(-1440, 3 * 1440, 5),
                 words("2016-07-07 2016-07-08 2016-07-09 2016-07-10 2016-07-11"));
        QCOMPARE(some(5, 5, 5), QStringList());
        QCOMPARE(some(0, 60, 0), QStringList());
        for (const std::int64_t days : { 40, 400, 4000, 40'000 })
            QVERIFY(some(0, days * 1440, 6).size() <= 6 && some(0, days * 1440, 6).size() > 1);
    }
};

FW_TEST(TestSparkline, "tst_sparkline")

} // namespace fw

#include "tst_sparkline.moc"
