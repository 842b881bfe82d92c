// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byterate.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

Progress bytes(std::int64_t done, std::int64_t total)
{
    return { QStringLiteral("x"), done, total, ProgressUnit::Bytes };
}

} // namespace

// Pure arithmetic: the clock is a number.
class TestByteRate : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidTooEarly()
    {
        ByteRate rate;
        QVERIFY(!rate.perSecond());
        rate.add(0, 0);
        QVERIFY(!rate.perSecond() && !rate.secondsLeft(100));
        rate.add(ByteRate::leastSpan - 1, 1'000'000);
        QVERIFY(!rate.perSecond());
        rate.add(ByteRate::leastSpan, 1'000'000);
        QCOMPARE(rate.perSecond().value_or(0), 1'000'000.0);
        QCOMPARE(rate.secondsLeft(3'500'001).value_or(-1), 3);
        QCOMPARE(rate.secondsLeft(1'000'000).value_or(-1), 0);
        QVERIFY(!rate.secondsLeft(0)); // the end is not known
    }

    void theBeginningIsForgotten()
    {
        ByteRate rate;
        // Ten seconds at 10 bytes a second, then at 1000.
        for (std::int64_t second = 0; second <= 10; ++second)
            rate.add(second * 1000, second * 10);
        QCOMPARE(rate.perSecond().value_or(0), 10.0);
        for (std::int64_t second = 1; second <= 10; ++second)
            rate.add(10'000 + second * 1000, 100 + second * 1000);
        QCOMPARE(rate.perSecond().value_or(0), 1000.0);
        QCOMPARE(rate.secondsLeft(100 + 10'000 + 4500).value_or(-1), 5);
    }

    void whatStandsStillHasNoEnd()
    {
        ByteRate rate;
        rate.add(0, 500);
        rate.add(5000, 500);
        QCOMPARE(rate.perSecond().value_or(-1), 0.0);
        QVERIFY(!rate.secondsLeft(1000));
        // A hundred hours and more is no forecast.
        ByteRate slow;
        slow.add(0, 0);
        slow.add(10'000, 1);
        QVERIFY(!slow.secondsLeft(1'000'000));
    }

    void lessThanBeforeIsANewBeginning()
    {
        ByteRate rate;
        rate.add(0, 0);
        rate.add(2000, 4000);
        rate.add(3000, 10);
        QVERIFY(!rate.perSecond());
        rate.add(4000, 110);
        QCOMPARE(rate.perSecond().value_or(0), 100.0);
    }

    void manySamplesCostNothingAndChangeNothing()
    {
        ByteRate rate;
        for (std::int64_t at = 0; at <= 60'000; ++at)
            rate.add(at, at * 7);
        QVERIFY(rate.perSecond() && qAbs(*rate.perSecond() - 7000.0) < 0.001);
    }

    void durationsAreReadable()
    {
        QCOMPARE(durationText(0), QStringLiteral("0:00"));
        QCOMPARE(durationText(42), QStringLiteral("0:42"));
        QCOMPARE(durationText(3599), QStringLiteral("59:59"));
        QCOMPARE(durationText(3600), QStringLiteral("1:00:00"));
        QCOMPARE(durationText(360'000 + 62), QStringLiteral("100:01:02"));
    }

    void theWordsSayWhatIsKnown()
    {
        ByteRate rate;
        rate.add(0, 0);
        QCOMPARE(transferText(bytes(0, 40'000'000), rate), QStringLiteral("0 B of 40.0 MB"));
        rate.add(2000, 10'000'000);
        QCOMPARE(transferText(bytes(10'000'000, 40'000'000), rate),
                 QStringLiteral("10.0 MB of 40.0 MB, 5.0 MB/s, 0:06 left"));
        QCOMPARE(transferText(bytes(10'000'000, 0), rate), QStringLiteral("10.0 MB, 5.0 MB/s"));
        QCOMPARE(transferText({ QStringLiteral("x"), 1, 2 }, rate), QString());
    }
};

FW_TEST(TestByteRate, "tst_byterate")

} // namespace fw

#include "tst_byterate.moc"
