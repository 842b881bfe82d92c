// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/hostfacts.h"
#include "core/explain/explainjson.h"
#include "core/explain/explaintext.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

namespace fw {

namespace {

using Trait = HostFact::Trait;

IpAddress ip(const char* text)
{
    return *IpAddress::parse(QString::fromLatin1(text));
}

// 02:14:05, 10.0.0.5:50123 to 203.0.113.9:4444.
SuspiciousConnection connection()
{
    SuspiciousConnection c;
    c.tstart = 1467936000 + 2 * 3600 + 14 * 60 + 5; // 2016-07-08
    c.srcip = ip("10.0.0.5");
    c.dstip = ip("203.0.113.9");
    c.sport = 50123;
    c.dport = 4444;
    c.proto = QStringLiteral("TCP");
    c.ibyt = 900;
    c.obyt = 350;
    c.score = 1.2e-5;
    c.rank = 7;
    return c;
}

// 3,212 flows: 3,000 of 443/TCP, 211 of 53/UDP, one of 4444/TCP; all but one by day.
HostProfile profile()
{
    HostProfile p;
    p.flows = 3212;
    p.asSource = 3000;
    p.hours[2] = 1;
    p.hours[10] = 3211;
    p.services = { { { QStringLiteral("TCP"), 4444 }, 1 },
                   { { QStringLiteral("UDP"), 53 }, 211 },
                   { { QStringLiteral("TCP"), 443 }, 3000 } };
    p.sizes = { { 5000, 2000 }, { 1200, 12 }, { 100, 1200 } };
    p.sort();
    return p;
}

Explanation explanation()
{
    Explanation e;
    e.connection = connection();
    e.scores = std::make_shared<const DayScores>(std::vector<double> { 1e-9, 1.2e-5, 1.2e-5, 0.1 });
    e.host = naturalHost(e.connection);
    e.flows = Explanation::Flows::Read;
    e.profile = profile();
    e.pair = { { { 8045, 1, 900 } }, 1, 0, 900, 350 };
    e.facts = hostFacts(e.connection, e.profile, e.pair.flows());
    e.beacon = BeaconFigures::of(e.pair.there);
    return e;
}

const HostFact& factOf(const std::vector<HostFact>& facts, Trait trait)
{
    for (const HostFact& fact : facts)
        if (fact.trait == trait)
            return fact;
    qFatal("no such trait");
}

} // namespace

// What is unusual for a host, and the sentences that say so.
class TestHostFacts : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceIsTheSmallerPort()
    {
        const QString tcp = QStringLiteral("TCP");
        QCOMPARE(FlowService::of(tcp, 50123, 443).number, 443);
        QCOMPARE(FlowService::of(tcp, 443, 50123).number, 443);
        QCOMPARE(FlowService::of(tcp, 50123, 32767).number, 32767);
        QVERIFY(FlowService::of(tcp, 50123, 32768).isDynamic());
        QVERIFY(FlowService::of(tcp, 65535, 40000) == FlowService::of(tcp, 50000, 60000));
        QVERIFY(!(FlowService::of(tcp, 1, 2) == FlowService::of(QStringLiteral("UDP"), 1, 2)));
        // Type 128 of ICMPv6 has the number that is the bound of ports.
        const FlowService echo = FlowService::of(QStringLiteral("ICMP6"), 0, 32768);
        QCOMPARE(echo.number, 32768);
        QVERIFY(!echo.isDynamic());
    }

    void sizesAreRoundedDownToTwoDigits()
    {
        QCOMPARE(sizeClass(0), 0);
        QCOMPARE(sizeClass(-5), 0);
        QCOMPARE(sizeClass(99), 99);
        QCOMPARE(sizeClass(100), 100);
        QCOMPARE(sizeClass(109), 100);
        QCOMPARE(sizeClass(1234), 1200);
        QCOMPARE(sizeClass(999'999), 990'000);
        const auto most = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(sizeClass(most), 9'200'000'000'000'000'000);
        QCOMPARE(flowSize(most, most), 8'000'000'000'000'000'000);
        QCOMPARE(flowSize(-1, 5), 5);
    }

    void eachTraitIsCounted()
    {
        const auto facts = hostFacts(connection(), profile(), 4);
        QCOMPARE(facts.size(), 5U);
        QCOMPARE(factOf(facts, Trait::Service), (HostFact { Trait::Service, 1, 3212, false }));
        QCOMPARE(factOf(facts, Trait::Protocol), (HostFact { Trait::Protocol, 3001, 3212, false }));
        QCOMPARE(factOf(facts, Trait::Hour), (HostFact { Trait::Hour, 1, 3212, false }));
        // 1250 is of the class 1200: 12 of it, 2,000 larger, 1,200 smaller.
        QCOMPARE(factOf(facts, Trait::Size), (HostFact { Trait::Size, 1212, 3212, false }));
        QCOMPARE(factOf(facts, Trait::Peer), (HostFact { Trait::Peer, 4, 3212, false }));
        QVERIFY(factOf(facts, Trait::Service).isUnusual());
        QVERIFY(factOf(facts, Trait::Hour).isUnusual());
        QVERIFY(factOf(facts, Trait::Peer).isUnusual());
        QVERIFY(!factOf(facts, Trait::Protocol).isUnusual());
        QVERIFY(!factOf(facts, Trait::Size).isUnusual());
        QVERIFY(hostFacts(connection(), {}, 0).empty());
        SuspiciousConnection large = connection();
        large.ibyt = 1'000'000;
        QCOMPARE(factOf(hostFacts(large, profile(), 4), Trait::Size),
                 (HostFact { Trait::Size, 0, 3212, true }));
    }

    void unusualNeedsAHundredFlows()
    {
        QVERIFY(!(HostFact { Trait::Hour, 0, 99, false }).isUnusual());
        QVERIFY((HostFact { Trait::Hour, 1, 100, false }).isUnusual());
        QVERIFY(!(HostFact { Trait::Hour, 2, 100, false }).isUnusual());
        QVERIFY((HostFact { Trait::Hour, 2, 200, false }).isUnusual());
    }

    void quantilesOfSizes()
    {
        QCOMPARE(sizeQuantile(profile(), 0.5), 5000);
        QCOMPARE(sizeQuantile(profile(), 0.1), 100);
        QCOMPARE(sizeQuantile(profile(), 0.375), 1200);
        QCOMPARE(sizeQuantile(profile(), 1), 5000);
        QCOMPARE(sizeQuantile({}, 0.5), 0);
    }

    void theInternalEndComesFirst()
    {
        SuspiciousConnection c = connection();
        QCOMPARE(naturalHost(c), c.srcip);
        c.destipInternal = true;
        QCOMPARE(naturalHost(c), c.dstip);
        c.srcipInternal = true;
        QCOMPARE(naturalHost(c), c.srcip);
    }

    void sentencesHaveTheirFigures()
    {
        const ExplainText text = ExplainText::of(explanation());
        QCOMPARE(text.title,
                 QStringLiteral("Rank 7: 10.0.0.5 port 50123 to 203.0.113.9 port 4444, TCP, "
                                "2016-07-08 02:14:05 UTC"));
        QCOMPARE(text.score.size(), 3);
        QVERIFY2(text.score[0].contains(QStringLiteral("about one in 83,000 flows")),
                 qPrintable(text.score[0]));
        QCOMPARE(text.score[1],
                 QStringLiteral("Of the day's 4 ranked connections 1 have a lower score and 2 the "
                                "same, this one among them."));
        QCOMPARE(text.facts.size(), 5U);
        QVERIFY2(text.facts[0].sentence.startsWith(QStringLiteral("Port 4444/TCP"))
                     && text.facts[0].sentence.endsWith(
                         QStringLiteral(": 1 of 3,212 flows of 10.0.0.5 that day (0.03 %).")),
                 qPrintable(text.facts[0].sentence));
        QCOMPARE(text.host[0],
                 QStringLiteral("Unusual for 10.0.0.5, shared by at most 1.0 % of its own flows: "
                                "service, hour, peer."));
        QCOMPARE(text.host[1],
                 QStringLiteral("Its flows that day: 3,212, 3,000 of them as the source; most were "
                                "443/TCP 93 %, 53/UDP 6.6 %, 4444/TCP 0.03 %."));
        QCOMPARE(text.contact[0],
                 QStringLiteral("Too few to tell: contacts from 10.0.0.5 to 203.0.113.9 are 1, and "
                                "20 are needed."));
        QVERIFY(text.contact.last().contains(QStringLiteral("asymmetry 0.44")));
        QCOMPARE(text.missing, QString());
        QCOMPARE(text.plain().count(QStringLiteral("Unusual: ")), 3);
        QVERIFY(text.plain().endsWith(QLatin1Char('\n')));
    }

    // From the other end all is seen the other way round.
    void theOtherEndReceived()
    {
        Explanation e = explanation();
        e.host = e.connection.dstip;
        QCOMPARE(e.sentByHost(), 350);
        QCOMPARE(e.receivedByHost(), 900);
        QCOMPARE(e.peer(), e.connection.srcip);
    }

    void whatIsMissingIsSaid()
    {
        Explanation e = explanation();
        e.flows = Explanation::Flows::None;
        ExplainText text = ExplainText::of(e);
        QVERIFY(text.facts.empty() && text.host.isEmpty() && text.contact.isEmpty());
        QVERIFY(text.missing.contains(QStringLiteral("were not imported")));
        QVERIFY(text.plain().contains(text.missing));
        e.flows = Explanation::Flows::Failed;
        e.problem = { ErrorCode::Busy, QStringLiteral("Held by another."), {} };
        QVERIFY(ExplainText::of(e).missing.endsWith(QStringLiteral("Held by another.")));
        e = explanation();
        e.profile.flows = 12;
        QVERIFY(ExplainText::of(e).host[0].contains(QStringLiteral("with fewer than 100")));
    }

    void sharesHaveTwoDigits()
    {
        const auto text = [](double share) {
            return shareText(share);
        };
        QCOMPARE(text(0), QStringLiteral("0 %"));
        QCOMPARE(text(0.00001), QStringLiteral("under 0.01 %"));
        QCOMPARE(text(0.0003), QStringLiteral("0.03 %"));
        QCOMPARE(text(0.012), QStringLiteral("1.2 %"));
        QCOMPARE(text(0.61), QStringLiteral("61 %"));
        QCOMPARE(text(0.9999), QStringLiteral("over 99 %"));
        QCOMPARE(text(1), QStringLiteral("100 %"));
        QCOMPARE(durationText(300), QStringLiteral("300 s"));
        QCOMPARE(durationText(0.5), QStringLiteral("0.5 s"));
        QCOMPARE(durationText(1500), QStringLiteral("25.0 min"));
        QCOMPARE(durationText(11520), QStringLiteral("3.2 h"));
        QCOMPARE(timeOfDayText(8045), QStringLiteral("02:14:05"));
    }

    void jsonHasTheExactFigures()
    {
        const QJsonObject json = explainJson(explanation());
        QCOMPARE(json[QLatin1String("rank")].toInt(), 7);
        QCOMPARE(json[QLatin1String("score")][QLatin1String("one_in")].toDouble(), 83000.0);
        QCOMPARE(json[QLatin1String("host")][QLatin1String("facts")].toArray().size(), 5);
        QCOMPARE(json[QLatin1String("contact")][QLatin1String("verdict")].toString(),
                 QStringLiteral("too_few"));
        QCOMPARE(json[QLatin1String("sentences")].toArray().size(), 3 + 2 + 5 + 2);
        Explanation e = explanation();
        e.flows = Explanation::Flows::None;
        QVERIFY(explainJson(e)[QLatin1String("host")].isNull());
    }
};

FW_TEST(TestHostFacts, "tst_hostfacts")

} // namespace fw

#include "tst_hostfacts.moc"
