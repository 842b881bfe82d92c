// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/whynothing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

IpAddress ip(const char* text)
{
    return *IpAddress::parse(QString::fromLatin1(text));
}

SuspiciousConnection connection(const char* src, const char* dst)
{
    SuspiciousConnection row;
    row.srcip = ip(src);
    row.dstip = ip(dst);
    return row;
}

} // namespace

// What stands in the place of a diagram or of details that are not there: the true reason, and
// what would bring them.
class TestWhyNothing : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsTheFirstThatHolds()
    {
        const SuspiciousConnections rows { connection("10.0.0.1", "10.0.0.2"),
                                           connection("10.0.0.1", "10.0.0.3"),
                                           connection("10.0.0.1", "10.0.0.3") };
        QCOMPARE(whyNoChord(rows, ip("10.0.0.9"), true), ChordState::NotRanked);
        QCOMPARE(whyNoChord(rows, ip("10.0.0.3"), true), ChordState::OnePeer);
        QCOMPARE(whyNoChord(rows, ip("10.0.0.3"), false), ChordState::OnePeer);
        QCOMPARE(whyNoChord(rows, ip("10.0.0.1"), true), ChordState::NoFlows);
        QCOMPARE(whyNoChord(rows, ip("10.0.0.1"), false), ChordState::NoRawFlows);
    }

    void aChordsReasonIsSaidOfEachAddress()
    {
        QCOMPARE(noChordText({ { ip("10.0.0.1"), ChordState::OnePeer },
                               { ip("10.0.0.2"), ChordState::NoFlows } }),
                 QStringLiteral("10.0.0.1 was ranked with one peer only; a chord diagram needs "
                                "two.\nThe day's raw flows have none between 10.0.0.2 and its "
                                "suspicious peers."));
        QCOMPARE(noChordText({ { ip("10.0.0.1"), ChordState::NoFlowsAtAll } }),
                 QStringLiteral("No raw flow of this day has the address 10.0.0.1."));
        QCOMPARE(noChordText({ { ip("10.0.0.1"), ChordState::NotRanked } }),
                 QStringLiteral("10.0.0.1 is in no suspicious connection of this day."));
    }

    void whatHoldsForBothIsSaidOnce()
    {
        const WithoutChord self { ip("10.0.0.1"), ChordState::OnePeer };
        QCOMPARE(noChordText({ self, self }).count(QLatin1Char('\n')), 0);
        const QString noRaw = noChordText({ { ip("10.0.0.1"), ChordState::NoRawFlows },
                                            { ip("10.0.0.2"), ChordState::NoRawFlows } });
        QCOMPARE(noRaw.count(QStringLiteral("no raw flows")), 1);
        QVERIFY(noRaw.contains(QStringLiteral("Import")));
    }

    void detailsSayWhetherAnImportWouldHelp()
    {
        const auto row = connection("10.0.0.1", "10.0.0.2");
        const QString none = noDetailsText(row, true);
        QVERIFY2(none.contains(QStringLiteral("10.0.0.1"))
                     && none.contains(QStringLiteral("10.0.0.2"))
                     && !none.contains(QStringLiteral("Import")),
                 qPrintable(none));
        QVERIFY(noDetailsText(row, false).contains(QStringLiteral("Import")));
    }
};

FW_TEST(TestWhyNothing, "tst_whynothing")

} // namespace fw

#include "tst_whynothing.moc"
