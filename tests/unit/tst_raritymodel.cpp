// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/raritymodel.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

namespace fw {

namespace {

FlowRecord flow(const char* sip, int sport, const char* dip, int dport, std::int64_t bytes = 100)
{
    FlowRecord record;
    record.treceived = 1'700'006'400; // 2023-11-15 00:00:00 UTC: in the first six hours
    record.sip = IpAddress::parse(std::string_view(sip)).value();
    record.dip = IpAddress::parse(std::string_view(dip)).value();
    record.sport = static_cast<std::uint16_t>(sport);
    record.dport = static_cast<std::uint16_t>(dport);
    record.proto.assign("TCP");
    record.ipkt = 5;
    record.ibyt = bytes;
    return record;
}

RarityModel modelOf(const std::vector<FlowRecord>& day)
{
    RarityModel model;
    for (const FlowRecord& record : day)
        model.observe(record);
    for (const FlowRecord& record : day)
        model.count(record);
    return model;
}

double byHand(double own, double others)
{
    return std::pow(own, 0.25) * std::pow(others, 0.75);
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestRarityModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // Three clients ask one web server, the first of them three times and a strange port once.
    void agreesWithCountsByHand()
    {
        const std::vector<FlowRecord> day = {
            flow("10.0.0.1", 50001, "93.0.0.9", 443), flow("10.0.0.1", 50002, "93.0.0.9", 443),
            flow("10.0.0.1", 50003, "93.0.0.9", 443), flow("10.0.0.2", 50004, "93.0.0.9", 443),
            flow("10.0.0.3", 50005, "93.0.0.9", 443), flow("10.0.0.1", 50006, "93.0.0.8", 4444),
        };
        const RarityModel model = modelOf(day);
        // Words: (443, asks), (443, is asked), (4444, asks), (4444, is asked).
        QCOMPARE(model.wordCount(), std::size_t { 4 });

        // Usual row. At 10.0.0.1: n(e,w) = 3, n(e) = 4; the using kind: n(k,w) = 5, n(k) = 6.
        const double client = byHand((3 + 100 * 5 / 6.0) / (4 + 100), (5 - 3 + 1) / (6.0 - 4 + 4));
        // At 93.0.0.9: n(e,w) = n(e) = 5; the outside kind: n(k,w) = 5, n(k) = 6.
        const double web = byHand((5 + 100 * 5 / 6.0) / (5 + 100), (5 - 5 + 1) / (6.0 - 5 + 4));
        QVERIFY(near(model.score(day[0]), std::min(client, web)));

        // The strange port. At 10.0.0.1: 1 of 4, one of 6; nobody else of its kind.
        const double asks = byHand((1 + 100 * 1 / 6.0) / (4 + 100), (1 - 1 + 1) / (6.0 - 4 + 4));
        const double asked = byHand((1 + 100 * 1 / 6.0) / (1 + 100), (1 - 1 + 1) / (6.0 - 1 + 4));
        QVERIFY(near(model.score(day[5]), std::min(asks, asked)));
        QVERIFY(model.score(day[5]) < model.score(day[0]));
        QVERIFY(model.score(day[0]) < 1 && model.score(day[5]) > 0);
    }

    void requestAndReplyAreDifferentWords()
    {
        const auto model = modelOf(
            { flow("10.0.0.1", 50001, "10.0.0.2", 445), flow("10.0.0.2", 445, "10.0.0.1", 50001) });
        QCOMPARE(model.wordCount(), std::size_t { 4 });
    }

    // The client's own port says nothing: only the service counts.
    void theClientsPortIsNoPartOfTheWord()
    {
        const auto model = modelOf(
            { flow("10.0.0.1", 50001, "10.0.0.2", 445), flow("10.0.0.1", 61234, "10.0.0.2", 445) });
        QCOMPARE(model.wordCount(), std::size_t { 2 });
    }

    // A workstation that is asked for SMB is not a file server: its kind is told from its flows.
    void kindsComeFromWhoServes()
    {
        std::vector<FlowRecord> day;
        for (int i = 0; i < 40; ++i) {
            day.push_back(flow("10.0.0.1", 50000 + i, "10.0.0.2", 445)); // .2 is a server
            day.push_back(flow("10.0.0.3", 50000 + i, "10.0.0.2", 445));
        }
        day.push_back(flow("10.0.0.1", 51000, "10.0.0.3", 445)); // .3 is not
        const RarityModel model = modelOf(day);
        QCOMPARE(model.wordCount(), std::size_t { 4 });
        QVERIFY(model.score(day.back()) < model.score(day.front()) / 5);
    }

    void sizesFallIntoTheDaysOwnBins()
    {
        std::vector<FlowRecord> day;
        for (int i = 0; i < 1000; ++i)
            day.push_back(flow("10.0.0.1", 50000 + i, "10.0.0.2", 445, 100 + i % 4));
        day.push_back(flow("10.0.0.1", 52000, "10.0.0.2", 445, 900'000'000));
        const RarityModel model = modelOf(day);
        QCOMPARE(model.wordCount(), std::size_t { 4 });
        QVERIFY(model.score(day.back()) < model.score(day.front()) / 5);
    }

    void histogramClassesGrowWithTheirValues()
    {
        int last = -1;
        for (std::int64_t value = 0; value < 100'000; ++value) {
            const int own = SizeHistogram::classOf(value);
            QVERIFY(own == last || own == last + 1);
            last = own;
        }
        QCOMPARE(SizeHistogram::classOf(7), 7);
        QCOMPARE(SizeHistogram::classOf(8), 8);
        QCOMPARE(SizeHistogram::classOf(16), SizeHistogram::classOf(17));
        QVERIFY(SizeHistogram::classOf(INT64_MAX) < 512);
        QCOMPARE(SizeHistogram::classOf(-5), 0);

        SizeHistogram histogram;
        for (int value = 1; value <= 4; ++value)
            histogram.add(value);
        QCOMPARE(histogram.classAt(500), 2);
        QCOMPARE(histogram.classAt(990), 4);
    }

    void nothingIsHeldAgainstStrangers()
    {
        const auto model = modelOf({ flow("10.0.0.1", 50001, "10.0.0.2", 445) });
        QCOMPARE(model.score(flow("10.0.0.7", 50001, "10.0.0.2", 445)), 1.0);
        QCOMPARE(RarityModel().score(flow("10.0.0.7", 50001, "10.0.0.2", 445)), 1.0);
    }
};

FW_TEST(TestRarityModel, "tst_raritymodel")

} // namespace fw

#include "tst_raritymodel.moc"
