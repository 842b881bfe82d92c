// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/addresslinks.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <limits>

namespace fw {

namespace {

IpAddress host(std::uint32_t number)
{
    return IpAddress::fromIpv4(0x0a000000U + number);
}

QString text(const AddressLinks& links)
{
    QStringList lines;
    for (const ChordLink& link : links.links())
        lines += QStringLiteral("%1>%2 %3/%4")
                     .arg(link.srcip.ipv4() & 0xff)
                     .arg(link.dstip.ipv4() & 0xff)
                     .arg(link.ibyt)
                     .arg(link.ipkt);
    return lines.join(QStringLiteral(", "));
}

} // namespace

class TestAddressLinks : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // What the source sent goes one way, what its destination replied the other, whoever began.
    void repliesGoTheOtherWay()
    {
        AddressLinks links(host(5));
        links.add(host(5), host(9), { 100, 1 }, { 7000, 6 });
        links.add(host(9), host(5), { 20, 2 }, { 3, 1 });
        links.add(host(8), host(5), { 1, 1 }, { 0, 0 });
        links.add(host(8), host(9), { 999, 9 }, { 999, 9 }); // does not touch it
        QCOMPARE(text(links), QStringLiteral("5>9 103/2, 8>5 1/1, 9>5 7020/8"));
    }

    void aPeerWithNothingIsStillThere()
    {
        AddressLinks links(host(5));
        links.add(host(9), host(5), { 0, 0 }, { 0, 0 });
        QCOMPARE(text(links), QStringLiteral("5>9 0/0"));
    }

    void itselfIsOneLink()
    {
        AddressLinks links(host(5));
        links.add(host(5), host(5), { 10, 1 }, { 4, 2 });
        QCOMPARE(text(links), QStringLiteral("5>5 14/3"));
    }

    void sumsStopAtTheLargestNumber()
    {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        AddressLinks links(host(5));
        links.add(host(5), host(9), { most, 1 }, { -7, -7 });
        links.add(host(5), host(9), { most, 1 }, {});
        QCOMPARE(text(links), QStringLiteral("5>9 9223372036854775807/2"));
    }
};

FW_TEST(TestAddressLinks, "tst_addresslinks")

} // namespace fw

#include "tst_addresslinks.moc"
