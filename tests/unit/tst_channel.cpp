// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/channel.h"
#include "core/base/worker.h"
#include "tests/support/testmain.h"

#include <QScopeGuard>
#include <QTest>

#include <atomic>

namespace fw {

class TestChannel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeInTheirOrderAndAllOfThem()
    {
        Channel<int> channel(3);
        Worker producer(QStringLiteral("producer"));
        producer.post([&channel](const std::stop_token&) {
            for (int i = 0; i < 10'000; ++i)
                channel.push(i);
            channel.close();
        });
        int expected = 0;
        while (const auto value = channel.pop())
            QCOMPARE(*value, expected++);
        QCOMPARE(expected, 10'000);
    }
    void noMoreThanItsCapacityIsUnderWay()
    {
        Channel<int> channel(3);
        std::atomic<int> pushed = 0;
        Worker producer(QStringLiteral("producer"));
        producer.post([&](const std::stop_token&) {
            while (channel.push(pushed))
                ++pushed;
        });
        // Also when a check fails: nobody else ends the producer's wait.
        const auto closing = qScopeGuard([&channel] { channel.close(); });
        for (int taken = 0; taken < 500; ++taken) {
            QVERIFY(channel.pop());
            // Three inside, those taken, and one that was let in and is not counted yet or more.
            QVERIFY2(pushed <= taken + 1 + 3, qPrintable(QString::number(pushed - taken)));
        }
    }
    void closedItTakesNothingMoreAndGivesWhatItHas()
    {
        Channel<int> channel(3);
        QVERIFY(channel.push(1));
        channel.close();
        QVERIFY(!channel.push(2));
        QCOMPARE(channel.pop(), std::optional(1));
        QCOMPARE(channel.pop(), std::nullopt);
        QCOMPARE(channel.tryPop(), std::nullopt);
    }
    void closingEndsAWaitOnEitherSide()
    {
        Channel<int> full(1);
        QVERIFY(full.push(0));
        Channel<int> empty(1);
        std::atomic<int> refused = 0;
        {
            Worker waiting(QStringLiteral("full"));
            Worker other(QStringLiteral("empty"));
            waiting.post([&](const std::stop_token&) { refused += full.push(1) ? 0 : 1; });
            other.post([&](const std::stop_token&) { refused += empty.pop() ? 0 : 1; });
            QTest::qWait(20);
            full.close();
            empty.close();
            QTRY_COMPARE(refused.load(), 2);
        }
    }
};

FW_TEST(TestChannel, "tst_channel")

} // namespace fw

#include "tst_channel.moc"
