// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowfeed.h"
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

namespace fw {

namespace {

using namespace test;

// Lines of Spot's CSV; the number of each is its source port, and every third has an odd flag.
QByteArray flowFile(int rows)
{
    QByteArray content = "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,"
                         "sip,dip,sport,dport,proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,"
                         "output,sas,das,dtos,dir,rip\n";
    for (int i = 0; i < rows; ++i)
        content += "2016-07-08 09:08:07,1467968887,2016,7,8,9,8,7,1.5,10.0.0.5,10.0.0.6,"
            + QByteArray::number(i % 65536) + ",80,TCP," + (i % 3 == 0 ? ".AP.SF" : "")
            + ",0,0,1,2,3,4,0,0,0,0,0,0,10.0.0.1\n";
    return content;
}

// Reads to its end, as whoever stores the flows does.
std::vector<FlowRecord> readAll(FlowFeed& feed)
{
    std::vector<FlowRecord> records;
    while (auto block = feed.next()) {
        records.insert(records.end(), block->records.begin(), block->records.end());
        feed.giveBack(std::move(*block));
    }
    return records;
}

// Gives some bytes, and then waits for somebody to ask for the end.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray content, std::stop_token stop)
        : m_content(std::move(content))
        , m_stop(std::move(stop))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        while (m_content.isEmpty() && !m_stop.stop_requested())
            QThread::msleep(1);
        const qint64 size = std::min<qint64>(most, m_content.size());
        std::copy_n(m_content.begin(), size, data);
        m_content.remove(0, size);
        return size == 0 ? -1 : size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_content;
    std::stop_token m_stop;
};

} // namespace

class TestFlowFeed : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlowComesInItsOrder_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : { 0, 1, 2'047, 2'048, 2'049, 200'000 })
            QTest::addRow("%d", rows) << rows;
    }
    void everyFlowComesInItsOrder()
    {
        QFETCH(int, rows);
        const QByteArray content = flowFile(rows);
        QBuffer device;
        device.setData(content);
        QVERIFY(device.open(QIODevice::ReadOnly));
        FlowFeed feed(device, QStringLiteral("flows.csv"), {});
        const std::vector<FlowRecord> records = readAll(feed);
        QVERIFY(feed.outcome());
        // The memory of blocks is used again; nothing of the flow before is left in it.
        QVERIFY(records == readFlows(content).records);
        QCOMPARE(records.size(), static_cast<std::size_t>(rows));
        QCOMPARE(feed.outcome()->bytes, content.size());
        QCOMPARE(feed.outcome()->hash,
                 QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
        QCOMPARE(feed.outcome()->format, FlowFormat::SpotCsv);
    }
    void rejectedLinesAreTold()
    {
        QBuffer device;
        device.setData(flowFile(3) + "nothing\n");
        QVERIFY(device.open(QIODevice::ReadOnly));
        FlowFeed feed(device, QStringLiteral("flows.csv"), {});
        QCOMPARE(readAll(feed).size(), 3U);
        QVERIFY(feed.outcome());
        QCOMPARE(feed.outcome()->rejected.total(), 1);
        QCOMPARE(feed.outcome()->rejected.examples().front().line, 5);
    }
    void whatIsNoFlowFileIsRefused()
    {
        QBuffer device;
        device.setData("some,thing\n1,2\n");
        QVERIFY(device.open(QIODevice::ReadOnly));
        FlowFeed feed(device, QStringLiteral("other.csv"), {});
        QVERIFY(!feed.next());
        QVERIFY(!feed.outcome());
        QVERIFY(feed.outcome().error().message.contains(QStringLiteral("other.csv")));
    }
    // An archive that is cut off: what was read comes, and then the error.
    void anErrorComesBehindTheFlows()
    {
        const QByteArray content = packed(flowFile(50'000));
        QBuffer device;
        device.setData(content.left(content.size() / 2));
        QVERIFY(device.open(QIODevice::ReadOnly));
        FlowFeed feed(device, QStringLiteral("flows.csv.gz"), {});
        const auto records = readAll(feed);
        QVERIFY(!records.empty() && records.size() < 50'000);
        QVERIFY(!feed.outcome());
        QVERIFY(feed.outcome().error().code != ErrorCode::Cancelled);
    }
    void aFeedNobodyReadsEnds()
    {
        QBuffer device;
        device.setData(flowFile(200'000)); // more than fits between the threads
        QVERIFY(device.open(QIODevice::ReadOnly));
        FlowFeed feed(device, QStringLiteral("flows.csv"), {});
        QVERIFY(feed.next());
    }
    void aStopEndsAWaitForBytes()
    {
        std::stop_source stop;
        EndlessDevice device(flowFile(10), stop.get_token());
        FlowFeed feed(device, QStringLiteral("flows.csv"), stop.get_token());
        QTest::qWait(20);
        stop.request_stop();
        while (feed.next()) { }
        QVERIFY(!feed.outcome());
        QCOMPARE(feed.outcome().error().code, ErrorCode::Cancelled);
    }
};

FW_TEST(TestFlowFeed, "tst_flowfeed")

} // namespace fw

#include "tst_flowfeed.moc"
