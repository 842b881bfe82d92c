// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/models/connectionfilter.h"
#include "views/models/filtervocabulary.h"

#include <QTest>

namespace fw {

namespace {

// Ranks 1 and 3 share their key.
constexpr const char* fourRows = R"(
    0 1.25e-6 01:02:03 10.0.0.3!  50123 203.0.113.9 443 TCP 1234 1500000 2 900 dplace=Bavaria;Munich_Net ddom=evil.test drep=gti:High:3::fb:UNKNOWN:-1
    1 2e-6   01:02:04 2001:db8::1     7 10.0.0.3!   0 ICMP6   5 512 0 0 srep=gti:Medium:2 splace=CN_x
    2 3e-5   01:02:05 10.0.0.20!     53 9.0.0.1   53 UDP   30 70000 4 3000 sdom=beta.test
    3 0.5    01:02:04 2001:db8::1     7 10.0.0.3!   0 ICMP6   6 513 9 1000000 sdom=Alpha.test
)";

NetworkNames someNames()
{
    return [](const IpAddress& address) {
        return address.toString() == QLatin1String("10.0.0.20") ? QStringLiteral("Lab, north")
                                                                : QString();
    };
}

struct Fixture
{
    Fixture()
    {
        model.setNetworkNames(someNames());
        model.setConnections(test::connections(fourRows));
    }
    QString shown() const { return test::shownRanks(model); }
    ConnectionKey key(int row) const { return model.at(row).key(); }
    QString values(FilterField field, const char* typed)
    {
        return vocabulary.values(*infoOf(field), QString::fromUtf8(typed)).join(QLatin1Char('|'));
    }

    ConnectionModel model;
    FilterVocabulary vocabulary { model };
};

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

// What a filter does to the table, and what the table offers a filter.
class TestConnectionFilter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreAskedAnewWhenTheyChange()
    {
        Fixture f;
        f.model.setHideScored(false);
        f.model.setFilter(test::filterOf("verdict:none"));
        QCOMPARE(f.shown(), word("0 1 2 3"));
        const ConnectionKey icmp = f.key(1);
        f.model.setVerdict(icmp, Severity::High, false); // two rows
        QCOMPARE(f.shown(), word("0 2"));
        QCOMPARE(f.model.counts(), (RowCounts { 2, 4, 0, 2 }));
        f.model.setVerdict(icmp, Severity::High, true); // told again when it is saved
        QCOMPARE(f.shown(), word("0 2"));
        f.model.setFilter(test::filterOf("verdict:high"));
        QCOMPARE(f.shown(), word("1 3"));
        f.model.setVerdict(icmp, {}, false);
        QCOMPARE(f.shown(), QString());
        DayVerdicts verdicts;
        verdicts[icmp] = { Severity::High, 1, word("mara"), word("see ticket"), { word("vip") } };
        f.model.setVerdicts(verdicts);
        QCOMPARE(f.shown(), word("1 3"));
        f.model.setFilter(test::filterOf("note:ticket analyst:mara tag:vip"));
        QCOMPARE(f.shown(), word("1 3"));
        f.model.setVerdict(icmp, Severity::Low, false); // a new decision, without a word
        QCOMPARE(f.shown(), QString());
    }

    void otherFiltersStayWhenVerdictsChange()
    {
        Fixture f;
        f.model.setFilter(test::filterOf("icmp6"));
        f.model.setVerdict(f.key(0), Severity::High, false);
        QCOMPARE(f.model.counts(), (RowCounts { 0, 4, 2, 2 }));
    }

    void namesAreOfTheEnds()
    {
        Fixture f;
        f.model.setFilter(test::filterOf("srcnetwork:lab"));
        QCOMPARE(f.shown(), word("2"));
        f.model.setFilter(test::filterOf("dstnetwork:lab"));
        QCOMPARE(f.shown(), QString());
    }

    void everyCellFindsItsRow()
    {
        Fixture f;
        f.model.setHideScored(false);
        f.model.setVerdict(f.key(2), Severity::Low, true);
        int terms = 0;
        for (int column = 0; column < connectionColumnCount; ++column)
            for (int row = 0; row < 4; ++row) {
                f.model.setFilter({});
                const SuspiciousConnection cell = f.model.at(row);
                const auto which = static_cast<ConnectionColumn>(column);
                const auto verdict = f.model.severityAt(row);
                const QString term = filterForCell(which, cell, someNames(), verdict);
                const QString exclude = excludeForCell(which, cell, someNames(), verdict);
                QCOMPARE(exclude.isEmpty(), term.isEmpty());
                if (term.isEmpty())
                    continue;
                ++terms;
                f.model.setFilter(Filter::parse(term).value());
                const QStringList in = f.shown().split(QLatin1Char(' '));
                QVERIFY2(in.contains(QString::number(cell.rank)), qPrintable(term));
                f.model.setFilter(Filter::parse(exclude).value());
                QVERIFY2(!f.shown().split(QLatin1Char(' ')).contains(QString::number(cell.rank)),
                         qPrintable(exclude));
            }
        QVERIFY(terms > 4 * (connectionColumnCount - 3));
        const SuspiciousConnection row = test::connections(fourRows)->at(2);
        QCOMPARE(filterForCell(ConnectionColumn::SourceNetwork, row, someNames(), {}),
                 word("srcnetwork=\"Lab, north\""));
        QCOMPARE(excludeForCell(ConnectionColumn::DestinationPort, row, {}, {}), word("-dport:53"));
        QCOMPARE(filterForCell(ConnectionColumn::Verdict, row, {}, Severity::Low),
                 word("verdict:low"));
    }

    void theDaysValuesAreOffered()
    {
        Fixture f;
        QCOMPARE(f.values(FilterField::Address, ""),
                 word("10.0.0.3|2001:db8::1|10.0.0.20|203.0.113.9|9.0.0.1"));
        QCOMPARE(f.values(FilterField::Source, "10."), word("10.0.0.20|10.0.0.3"));
        QCOMPARE(f.values(FilterField::Source, "0.3"), word("10.0.0.3"));
        QCOMPARE(f.values(FilterField::DestinationPort, "4"), word("443"));
        QCOMPARE(f.values(FilterField::Protocol, ""), word("ICMP6|TCP|UDP"));
        QCOMPARE(f.values(FilterField::Service, ""), word("domain|https"));
        QCOMPARE(f.values(FilterField::Domain, "TEST"), word("Alpha.test|beta.test|evil.test"));
        QCOMPARE(f.values(FilterField::Place, "mun"), word("Bavaria;Munich Net"));
        QCOMPARE(f.values(FilterField::Country, ""), word("CN"));
        QCOMPARE(f.values(FilterField::Network, ""), word("Lab, north"));
        QCOMPARE(f.values(FilterField::Score, ""), QString());
        QCOMPARE(f.values(FilterField::Tag, ""), QString());
        DayVerdicts verdicts;
        verdicts[f.key(0)] = { Severity::High, 1, word("mara"), {}, { word("vip"), word("x") } };
        f.model.setVerdicts(verdicts);
        f.vocabulary.forget();
        QCOMPARE(f.values(FilterField::Tag, ""), word("vip|x"));
        QCOMPARE(f.values(FilterField::Analyst, "m"), word("mara"));
        f.model.setConnections(std::make_shared<const SuspiciousConnections>());
        QCOMPARE(f.values(FilterField::Protocol, ""), QString()); // another day
    }
};

FW_TEST(TestConnectionFilter, "tst_connectionfilter")

} // namespace fw

#include "tst_connectionfilter.moc"
