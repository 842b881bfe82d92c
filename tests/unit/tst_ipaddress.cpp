// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ipaddress.h"
#include "tests/support/testmain.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTest>

namespace fw {

class TestIpAddress : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* text, const char* canonical) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
        };
        row("0.0.0.0", "0.0.0.0");
        row("255.255.255.255", "255.255.255.255");
        row("::", "::");
        row("::1", "::1");
        row("2001:DB8:0:0:0:0:0:1", "2001:db8::1");
        row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
        row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
        row("1::", "1::");
        row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
        row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
        row("::ffff:10.0.0.5", "10.0.0.5");
        row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    }

    void canonicalText()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto address = IpAddress::parse(text);
        QVERIFY(address);
        QCOMPARE(address->toString(), canonical);
        QCOMPARE(IpAddress::parse(canonical), address);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "",
                                  "1",
                                  "1.2.3",
                                  "1.2.3.4.5",
                                  "256.1.1.1",
                                  "01.2.3.4",
                                  "1.2.3.4 ",
                                  " 1.2.3.4",
                                  "1..2.3",
                                  "a.b.c.d",
                                  ":",
                                  ":::",
                                  "1::2::3",
                                  "1:2:3:4:5:6:7",
                                  "1:2:3:4:5:6:7:8:9",
                                  "1:2:3:4:5:6:7:8::",
                                  "12345::",
                                  "::g",
                                  "fe80::1%eth0",
                                  "1:",
                                  ":1",
                                  "::1.2.3",
                                  "1.2.3.4::",
                                  "[::1]",
                                  "1:2:3:4:5:6:7:1.2.3.4" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!IpAddress::parse(text));
    }

    void agreesWithQHostAddress()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            IpAddress::Bytes bytes {};
            for (std::size_t b = 0; b < 16; ++b)
                bytes[b] =
                    random.bounded(3) == 0 ? static_cast<std::uint8_t>(random.bounded(256)) : 0;
            bytes[0] |= 0x20; // not IPv4-mapped
            const IpAddress address(bytes);
            const QHostAddress other(address.toString());
            QCOMPARE(std::memcmp(other.toIPv6Address().c, bytes.data(), 16), 0);
            QCOMPARE(IpAddress::parse(address.toString()), std::optional(address));
        }
    }

    void ranges()
    {
        const auto range = IpRange::parse(QStringLiteral("10.1.2.3/8"));
        QVERIFY(range);
        QCOMPARE(range->first.toString(), QStringLiteral("10.0.0.0"));
        QCOMPARE(range->last.toString(), QStringLiteral("10.255.255.255"));
        QVERIFY(range->contains(*IpAddress::parse(QStringLiteral("10.9.9.9"))));
        QVERIFY(!range->contains(*IpAddress::parse(QStringLiteral("11.0.0.0"))));
        QVERIFY(!range->contains(*IpAddress::parse(QStringLiteral("::a00:1"))));
        QVERIFY(IpRange::parse(QStringLiteral("0.0.0.0/0"))
                    ->contains(*IpAddress::parse(QStringLiteral("255.1.1.1"))));
        QVERIFY(IpRange::parse(QStringLiteral("2001:db8::/32"))
                    ->contains(*IpAddress::parse(QStringLiteral("2001:db8:ffff::1"))));
        QVERIFY(!IpRange::parse(QStringLiteral("::/0"))
                     ->contains(*IpAddress::parse(QStringLiteral("10.0.0.1"))));
        QVERIFY(IpRange::parse(QStringLiteral("1.1.1.1-1.1.1.9")));
        for (const char* bad : { "1.1.1.1/33", "1.1.1.1/", "1.1.1.1/x", "::/129", "1.1.1.9-1.1.1.1",
                                 "1.1.1.1-::2", "/8", "1.1.1.1/-1", "1.1.1.1/8/8" })
            QVERIFY2(!IpRange::parse(QString::fromLatin1(bad)), bad);
    }

    void rangesAsText()
    {
        for (const char* text : { "10.0.0.0/8", "10.0.0.5", "0.0.0.0/0", "10.0.0.4/31", "::/0",
                                  "2001:db8::/32", "10.0.0.1-10.0.0.2", "10.0.0.0-10.0.0.2",
                                  "9.255.255.255-10.0.0.0", "2001:db8::1-2001:db8::9" })
            QCOMPARE(IpRange::parse(QString::fromLatin1(text))->toString(),
                     QString::fromLatin1(text));
        QCOMPARE(IpRange::parse(QStringLiteral("10.0.0.0-10.0.0.255"))->toString(),
                 QStringLiteral("10.0.0.0/24"));
    }

    void specialPurpose()
    {
        for (const char* text : { "10.0.0.1",
                                  "172.31.0.1",
                                  "192.168.1.1",
                                  "127.0.0.1",
                                  "0.0.0.0",
                                  "224.0.0.1",
                                  "255.255.255.255",
                                  "169.254.1.1",
                                  "100.64.0.1",
                                  "fe80::1",
                                  "fd00::1",
                                  "::1",
                                  "::",
                                  "ff02::1",
                                  "2001:db8::1",
                                  "3fff::1",
                                  "3fff:fff:ffff::1",
                                  "2002:a00:1::1",
                                  "2002:c0a8:101::",
                                  "2002:7f00:1::1" })
            QVERIFY2(IpAddress::parse(QString::fromLatin1(text))->isSpecialPurpose(), text);
        for (const char* text : { "8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "1.1.1.1",
                                  "3fff:1000::1", "2002:808:808::1" })
            QVERIFY2(!IpAddress::parse(QString::fromLatin1(text))->isSpecialPurpose(), text);
    }
};

FW_TEST(TestIpAddress, "tst_ipaddress")

} // namespace fw

#include "tst_ipaddress.moc"
