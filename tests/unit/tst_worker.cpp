// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace fw {

namespace {

struct Ended
{
    std::vector<Result<int>> results;

    std::function<void(Result<int>)> sink()
    {
        return [this](Result<int> result) {
            results.push_back(std::move(result));
        };
    }
};

} // namespace

class TestWorker : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesInTheContextsThread()
    {
        Worker worker(QStringLiteral("test"));
        QThread* ranIn = nullptr;
        QThread* endedIn = nullptr;
        int value = 0;
        worker.submit<int>(
            [&ranIn](RunContext) -> Result<int> {
                ranIn = QThread::currentThread();
                return 42;
            },
            this,
            [&](Result<int> result) {
                value = *result;
                endedIn = QThread::currentThread();
            });
        QTRY_COMPARE(value, 42);
        QVERIFY(ranIn != QThread::currentThread());
        QCOMPARE(endedIn, QThread::currentThread());
    }

    void cancelledBeforeItBegan()
    {
        Ended ended;
        std::atomic<bool> go = false;
        Worker worker(QStringLiteral("test"));
        worker.submit<int>(
            [&go](RunContext) -> Result<int> {
                while (!go)
                    QThread::msleep(1);
                return 1;
            },
            this, ended.sink());
        Job second =
            worker.submit<int>([](RunContext) -> Result<int> { return 2; }, this, ended.sink());
        second.cancel();
        go = true;
        QTRY_COMPARE(ended.results.size(), std::size_t(2));
        QCOMPARE(*ended.results[0], 1);
        QCOMPARE(ended.results[1].error().code, ErrorCode::Cancelled);
    }

    void runningJobSeesTheStop()
    {
        Ended ended;
        Worker worker(QStringLiteral("test"));
        std::atomic<bool> began = false;
        Job job = worker.submit<int>(
            [&began](RunContext context) -> Result<int> {
                began = true;
                while (!context.cancelled())
                    QThread::msleep(1);
                return cancelledError();
            },
            this, ended.sink());
        QTRY_VERIFY(began);
        job.cancel();
        QTRY_COMPARE(ended.results.size(), std::size_t(1));
        QCOMPARE(ended.results[0].error().code, ErrorCode::Cancelled);
    }

    void deadContextGetsNothing()
    {
        bool called = false;
        std::atomic<bool> ran = false;
        {
            Worker worker(QStringLiteral("test"));
            auto context = std::make_unique<QObject>();
            worker.submit<int>(
                [&ran](RunContext) -> Result<int> {
                    ran = true;
                    return 1;
                },
                context.get(), [&called](Result<int>) { called = true; });
            context.reset();
            QTRY_VERIFY(ran);
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void everyJobEndsOnceWhenTheWorkerGoes()
    {
        Ended ended;
        {
            Worker worker(QStringLiteral("test"));
            for (int i = 0; i < 20; ++i)
                worker.submit<int>(
                    [i](RunContext) -> Result<int> {
                        QThread::msleep(1);
                        return i;
                    },
                    this, ended.sink());
        }
        QTRY_COMPARE(ended.results.size(), std::size_t(20));
        QTest::qWait(20);
        QCOMPARE(ended.results.size(), std::size_t(20));
    }

    void aResultIsNotLostToADeferredDeletion()
    {
        bool called = false;
        {
            Worker worker(QStringLiteral("test"));
            worker.submit<int>([](RunContext) -> Result<int> { return 1; }, this,
                               [&called](Result<int>) { called = true; });
            QThread::msleep(20); // the job has run; its result waits to be taken
        }
        // What a nested wait does: deletions that are due come before everything else.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(called);
    }

    void noProgressAfterCancel()
    {
        std::stop_source stop;
        int reports = 0;
        RunContext context(stop.get_token(), [&reports](const Progress&) { ++reports; });
        context.report(QStringLiteral("a"));
        context.report(QStringLiteral("a"), 1, 2); // throttled
        context.report(QStringLiteral("b"));
        QCOMPARE(reports, 2);
        stop.request_stop();
        context.report(QStringLiteral("c"));
        QCOMPARE(reports, 2);
    }
};

FW_TEST(TestWorker, "tst_worker")

} // namespace fw

#include "tst_worker.moc"
