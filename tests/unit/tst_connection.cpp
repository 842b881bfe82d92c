// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/types/connection.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestConnection : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyRoundTrips_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "2016-07-08T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP",
                                  "2016-07-08T01:02:03Z/2001:db8::1/0/::1/65535/UDP",
                                  "1970-01-01T00:00:00Z/0.0.0.0/0/0.0.0.0/0/",
                                  "2016-07-08T01:02:03Z/10.0.0.5/1/10.0.0.6/2/IPv6/ICMP" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void theKeyRoundTrips()
    {
        QFETCH(QString, text);
        const auto key = ConnectionKey::parse(text);
        QVERIFY(key);
        QCOMPARE(key->toString(), text);
        QCOMPARE(std::hash<ConnectionKey>()(*key),
                 std::hash<ConnectionKey>()(*ConnectionKey::parse(text)));
    }

    void itsPartsAreWhereTheyBelong()
    {
        const auto key = ConnectionKey::parse(
            QStringLiteral("2016-07-08T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP"));
        QVERIFY(key);
        QCOMPARE(key->tstart, Day(2016, 7, 8).startSeconds() + 3723);
        QCOMPARE(key->srcip.toString(), QStringLiteral("10.0.0.5"));
        QCOMPARE(key->dstip.toString(), QStringLiteral("203.0.113.9"));
        QCOMPARE(key->sport, 50123);
        QCOMPARE(key->dport, 443);
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "", "2016-07-08T01:02:03Z/10.0.0.5/1/10.0.0.6/2",
                                  "2016-07-08 01:02:03Z/10.0.0.5/1/10.0.0.6/2/TCP",
                                  "2016-07-08T01:02:03/10.0.0.5/1/10.0.0.6/2/TCP",
                                  "2016-02-30T01:02:03Z/10.0.0.5/1/10.0.0.6/2/TCP",
                                  "2016-07-08T01:02:03Z/10.0.0/1/10.0.0.6/2/TCP",
                                  "2016-07-08T01:02:03Z/10.0.0.5/65536/10.0.0.6/2/TCP",
                                  "2016-07-08T01:02:03Z/10.0.0.5/1/10.0.0.6//TCP" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoKeyIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!ConnectionKey::parse(text));
    }

    void keysAreOrderedByTimeFirst()
    {
        ConnectionKey a;
        ConnectionKey b;
        QVERIFY(a == b && (a <=> b) == std::strong_ordering::equal);
        b.proto = QStringLiteral("TCP");
        QVERIFY(a < b && a != b);
        a.tstart = 1;
        QVERIFY(b < a);
    }

    void aRowHasItsKey()
    {
        SuspiciousConnection row;
        row.tstart = 5;
        row.sport = 6;
        row.dport = 7;
        row.proto = QStringLiteral("UDP");
        row.rank = 99; // no part of it
        const ConnectionKey key = row.key();
        row.rank = 1;
        QCOMPARE(row.key(), key);
        QCOMPARE(key.sport, 6);
        QCOMPARE(key.dport, 7);
    }
};

FW_TEST(TestConnection, "tst_connection")

} // namespace fw

#include "tst_connection.moc"
