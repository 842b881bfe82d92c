// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/addresslinks.h"
#include "core/storage/rawaddress.h"
#include "core/storage/rawflowwriter.h"
#include "tests/support/testmain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

Day theDay()
{
    return *Day::parse(QStringLiteral("20160708"));
}

// Pairs in no order, some of them in one second again and again.
FlowRecord flow(int number)
{
    FlowRecord record;
    record.treceived = theDay().startSeconds() + number / 100;
    record.unixTstamp = record.treceived;
    record.sip = *IpAddress::parse("10.0.0." + std::to_string(number * 7 % 5));
    record.dip = *IpAddress::parse(number % 11 == 0 ? "2001:db8::" + std::to_string(number % 3)
                                                    : "10.0.1." + std::to_string(number * 3 % 4));
    record.ibyt = number;
    record.proto.assign("TCP");
    return record;
}

} // namespace

class TestRawFlowWriter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // However batches and slices fall, each flow is stored once, in as many batches as were full,
    // and numbered within its pair and second.
    void everyFlowIsStoredOnce_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("slice");
        QTest::newRow("one batch, never full") << 99 << 100 << 8;
        QTest::newRow("one batch, just full") << 100 << 100 << 8;
        QTest::newRow("a row more") << 101 << 100 << 8;
        QTest::newRow("many batches") << 2'345 << 100 << 8;
        QTest::newRow("slices that do not fit") << 2'345 << 97 << 13;
        QTest::newRow("slices of one row") << 345 << 50 << 1;
        QTest::newRow("slices larger than a batch") << 345 << 50 << 500;
    }
    void everyFlowIsStoredOnce()
    {
        QFETCH(int, rows);
        QFETCH(int, batch);
        QFETCH(int, slice);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.sqlite"));
        const RawFlowWriter::Sizes sizes { static_cast<std::size_t>(batch),
                                           static_cast<std::size_t>(slice) };
        {
            const auto writer = RawFlowWriter::open(path, theDay(), sizes);
            QVERIFY(writer);
            for (int i = 0; i < rows; ++i)
                QVERIFY((*writer)->add(flow(i)));
            QCOMPARE((*writer)->flows(), rows);
            QVERIFY((*writer)->commit({ QStringLiteral("a file"), "hash", 1, rows, 0 }));
            QCOMPARE((*writer)->pendingBytes(), 0U);
        }
        QCOMPARE(number(path, "SELECT COUNT(*) FROM flow_base"), rows);
        QCOMPARE(number(path, "SELECT COUNT(DISTINCT ibyt) FROM flow_base"), rows);
        QCOMPARE(number(path, "SELECT COUNT(DISTINCT batch) FROM flow_base"),
                 (rows + batch - 1) / batch);
        QCOMPARE(number(path, "SELECT COUNT(*) FROM batch"), (rows + batch - 1) / batch);
        QCOMPARE(number(path,
                        "SELECT COUNT(*) FROM (SELECT MAX(seq) + 1 AS last, COUNT(*) AS n "
                        "FROM flow_base GROUP BY batch, lo, hi, t) WHERE last <> n"),
                 0);
        QCOMPARE(number(path, "SELECT SUM(total) FROM flow_minute"), rows);
    }
    // All flows that touch an address, whichever of the two it is in the key, in however many
    // batches, against the flows one by one.
    void anAddressIsSummedUp_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address :
             { "10.0.0.0", "10.0.0.4", "10.0.1.2", "2001:db8::1", "10.9.9.9", "2001:db8::9" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void anAddressIsSummedUp()
    {
        QFETCH(QString, address);
        const IpAddress wanted = *IpAddress::parse(address);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.sqlite"));
        AddressLinks expected(wanted);
        {
            const auto writer = RawFlowWriter::open(path, theDay(), { 100, 8 });
            QVERIFY(writer);
            for (int i = 0; i < 1'234; ++i) {
                FlowRecord record = flow(i);
                if (i % 3 == 0)
                    std::swap(record.sip, record.dip);
                record.ipkt = i % 17;
                record.obyt = i % 5 * 100;
                record.opkt = i % 5;
                QVERIFY((*writer)->add(record));
                expected.add(record.sip, record.dip, { record.ibyt, record.ipkt },
                             { record.obyt, record.opkt });
            }
            QVERIFY((*writer)->commit({ QStringLiteral("a file"), "hash", 1, 1'234, 0 }));
        }
        const auto links = rawAddressLinks(path, wanted, {});
        QVERIFY2(links, links ? "" : qPrintable(links.error().text()));
        QCOMPARE(links->size(), expected.links().size());
        for (std::size_t i = 0; i < links->size(); ++i) {
            const ChordLink& found = (*links)[i];
            const ChordLink right = expected.links()[i];
            QCOMPARE(found.srcip, right.srcip);
            QCOMPARE(found.dstip, right.dstip);
            QCOMPARE(found.ibyt, right.ibyt);
            QCOMPARE(found.ipkt, right.ipkt);
        }
        QCOMPARE(links->empty(), address.endsWith(QLatin1Char('9')));
        const auto none = rawAddressLinks(path + QStringLiteral(".none"), wanted, {});
        QVERIFY(none && none->empty());
    }
    void memoryIsGivenBack()
    {
        const QTemporaryDir folder;
        const auto writer = RawFlowWriter::open(folder.filePath(QStringLiteral("flow.sqlite")),
                                                theDay(), { 1'000, 100 });
        QVERIFY(writer);
        for (int i = 0; i < 1'500; ++i)
            QVERIFY((*writer)->add(flow(i)));
        QVERIFY((*writer)->pendingBytes() > 1'500 * sizeof(FlowValues));
        QVERIFY((*writer)->flush());
        QCOMPARE((*writer)->pendingBytes(), 0U);
    }

private:
    static int number(const QString& path, const char* sql)
    {
        int result = -1;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            database.setDatabaseName(path);
            if (database.open()) {
                QSqlQuery query(QLatin1String(sql), database);
                if (query.next())
                    result = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return result;
    }
};

FW_TEST(TestRawFlowWriter, "tst_rawflowwriter")

} // namespace fw

#include "tst_rawflowwriter.moc"
