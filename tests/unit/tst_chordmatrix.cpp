// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chordmatrix.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

namespace fw {

namespace {

IpAddress ip(const char* text)
{
    return *IpAddress::parse(std::string_view(text));
}

ChordLink link(const char* from, const char* to, std::int64_t bytes, std::int64_t packets)
{
    return { ip("10.0.0.5"), ip(from), ip(to), bytes, packets };
}

std::vector<ChordLink> threePeers()
{
    return {
        link("10.0.0.5", "198.51.100.7", 500, 5), link("198.51.100.7", "10.0.0.5", 40, 90),
        link("203.0.113.9", "10.0.0.5", 3000, 3), link("10.0.0.5", "2001:db8::1", 540, 1),
        link("10.0.0.5", "198.51.100.7", 1, 1),
    };
}

} // namespace

class TestChordMatrix : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ordersSelectedThenTotals()
    {
        auto rows = threePeers();
        rows.push_back(
            link("10.0.0.5", "192.0.2.1", 541, 1)); // as much as 198.51.100.7: by address
        const auto matrix = chordMatrix(rows, ip("10.0.0.5"), Measure::Bytes);
        const std::vector<IpAddress> expected { ip("10.0.0.5"), ip("203.0.113.9"), ip("192.0.2.1"),
                                                ip("198.51.100.7"), ip("2001:db8::1") };
        QCOMPARE(matrix.addresses, expected);

        std::reverse(rows.begin(), rows.end());
        QCOMPARE(chordMatrix(rows, ip("10.0.0.5"), Measure::Bytes).addresses, expected);
    }

    void theRestBecomesOne()
    {
        std::vector<ChordLink> rows = threePeers();
        rows.push_back(link("10.0.0.5", "192.0.2.1", 7, 2));
        rows.push_back(link("192.0.2.1", "2001:db8::1", 11, 3)); // between two of the rest
        const auto all = chordMatrix(rows, ip("10.0.0.5"), Measure::Bytes);
        const auto top = chordTop(all, 2);
        QCOMPARE(top.size(), 3U);
        QCOMPARE(top.others, std::optional<std::size_t>(2));
        QCOMPARE(top.otherCount, 3U);
        QCOMPARE(top.addressCount(), all.size());
        const auto sum = [](const std::vector<std::int64_t>& values) {
            return std::accumulate(values.begin(), values.end(), std::int64_t(0));
        };
        QCOMPARE(sum(top.sent), sum(all.sent));
        QCOMPARE(sum(top.received), sum(all.received));
        std::int64_t rest = 0;
        for (std::size_t i = 2; i < all.size(); ++i)
            rest += all.at(0, i);
        QCOMPARE(top.at(0, 2), rest);
        QCOMPARE(top.at(2, 2), 11); // among themselves
        for (std::size_t i = 0; i < 2; ++i)
            for (std::size_t k = 0; k < 2; ++k)
                QCOMPARE(top.at(i, k), all.at(i, k));
        QCOMPARE(top.peers[0], all.peers[0]); // still as many
        QVERIFY(!top.indexOf(IpAddress())); // the others are no address
        QVERIFY(!top.indexOf(all.addresses[4]));
        // One alone needs no other name than its own.
        QVERIFY(!chordTop(all, all.size() - 1).others);
        QVERIFY(!chordTop(all, 1000).others);
    }

    void isDirectedAndSumsRows()
    {
        const auto matrix = chordMatrix(threePeers(), ip("10.0.0.5"), Measure::Bytes);
        const auto peer = *matrix.indexOf(ip("198.51.100.7"));
        QCOMPARE(matrix.at(0, peer), 501);
        QCOMPARE(matrix.at(peer, 0), 40);
        QCOMPARE(matrix.at(peer, *matrix.indexOf(ip("203.0.113.9"))), 0);
        QCOMPARE(matrix.sent[0], 1041);
        QCOMPARE(matrix.received[0], 3040);
        QCOMPARE(matrix.received[*matrix.indexOf(ip("2001:db8::1"))], 540);
        QCOMPARE(matrix.pairs.size(), 3U);
        QVERIFY(!matrix.indexOf(ip("192.0.2.99")));
    }

    void countsPacketsInstead()
    {
        const auto matrix = chordMatrix(threePeers(), ip("10.0.0.5"), Measure::Packets);
        QCOMPARE(matrix.addresses[1], ip("198.51.100.7"));
        QCOMPARE(matrix.at(0, 1), 6);
        QCOMPARE(matrix.at(1, 0), 90);
    }

    void countsOwnTrafficOnce()
    {
        const auto matrix =
            chordMatrix({ link("10.0.0.5", "10.0.0.5", 7, 1) }, ip("10.0.0.5"), Measure::Bytes);
        QCOMPARE(matrix.size(), 1U);
        QCOMPARE(matrix.at(0, 0), 7);
        QCOMPARE(matrix.sent[0], 7);
        QCOMPARE(matrix.received[0], 7);
    }

    void neverTurnsNegative()
    {
        const auto most = std::numeric_limits<std::int64_t>::max();
        const auto matrix = chordMatrix({ link("10.0.0.5", "192.0.2.1", most, 1),
                                          link("10.0.0.5", "192.0.2.1", 5'000'000'000, 1),
                                          link("10.0.0.5", "192.0.2.2", 5'000'000'000, 1),
                                          link("192.0.2.2", "10.0.0.5", -4, 1) },
                                        ip("10.0.0.5"), Measure::Bytes);
        QCOMPARE(matrix.at(0, *matrix.indexOf(ip("192.0.2.1"))), most);
        QCOMPARE(matrix.at(0, *matrix.indexOf(ip("192.0.2.2"))), 5'000'000'000);
        QCOMPARE(matrix.at(*matrix.indexOf(ip("192.0.2.2")), 0), 0);
        QCOMPARE(matrix.sent[0], most);
    }

    void staysEmptyOrWithoutTheSelected()
    {
        QCOMPARE(chordMatrix({}, ip("10.0.0.5"), Measure::Bytes).size(), 0U);
        const auto other =
            chordMatrix({ link("192.0.2.1", "192.0.2.2", 1, 1) }, ip("10.0.0.5"), Measure::Bytes);
        QCOMPARE(other.size(), 2U);
        QVERIFY(!other.indexOf(ip("10.0.0.5")));
    }

    // A dense matrix of these addresses would take 3 GB.
    void keepsManyAddressesSparse()
    {
        std::vector<ChordLink> rows;
        for (std::uint32_t i = 1; i <= 20000; ++i)
            rows.push_back({ {}, IpAddress::fromIpv4(0x0a000000), IpAddress::fromIpv4(i), i, 1 });
        const auto matrix = chordMatrix(rows, IpAddress::fromIpv4(0x0a000000), Measure::Bytes);
        QCOMPARE(matrix.size(), 20001U);
        QCOMPARE(matrix.pairs.size(), 20000U);
        QCOMPARE(matrix.at(0, 1), 20000);
    }

    void rowsSayTheSame()
    {
        const auto rows = chordRows(threePeers(), ip("10.0.0.5"));
        const std::vector<ChordRow> expected { { ip("203.0.113.9"), 0, 3000, 0, 3 },
                                               { ip("198.51.100.7"), 501, 40, 6, 90 },
                                               { ip("2001:db8::1"), 540, 0, 1, 0 } };
        QCOMPARE(rows.size(), expected.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i], expected[i]);

        const auto own =
            chordRows({ link("10.0.0.5", "10.0.0.5", 7, 2), link("192.0.2.1", "192.0.2.2", 9, 9) },
                      ip("10.0.0.5"));
        QCOMPARE(own.size(), 1U);
        QCOMPARE(own[0], (ChordRow { ip("10.0.0.5"), 7, 7, 2, 2 }));
    }
};

FW_TEST(TestChordMatrix, "tst_chordmatrix")

} // namespace fw

#include "tst_chordmatrix.moc"
