// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filterrows.h"
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/models/connectionmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

// Four lines; ranks 1 and 3 share their key, and the order of the lines is not the ranks'.
constexpr const char* fourRows = R"(
    2 3e-5   01:02:05 10.0.0.20!     53 9.0.0.1   53 UDP   30 70000 4 3000 sdom=beta.test
    0 1.25e-6 01:02:03 10.0.0.3!  50123 203.0.113.9 443 TCP 1234 1500000 2 900 dplace=Bavaria;Munich_Net ddom=evil.test drep=gti:High:3::fb:UNKNOWN:-1
    1 2e-6   01:02:04 2001:db8::1     7 10.0.0.3!   0 ICMP6   5 512 0 0 srep=gti:Medium:2 splace=x
    3 0.5    01:02:04 2001:db8::1     7 10.0.0.3!   0 ICMP6   6 513 9 1000000 sdom=Alpha.test
)";

struct Fixture
{
    ConnectionModel model;
    QAbstractItemModelTester tester { &model,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest };

    explicit Fixture(const char* text = fourRows) { model.setConnections(test::connections(text)); }
    ConnectionKey keyOfRank(int rank)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.at(row).rank == rank)
                return model.at(row).key();
        qFatal("rank %d is not shown", rank);
    }
    QVariant data(int row, ConnectionColumn column, int role = Qt::DisplayRole)
    {
        return model.data(model.index(row, static_cast<int>(column)), role);
    }
    QString shown() { return test::shownRanks(model); }
};

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestConnectionModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::TestCase::init();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void startsByRank()
    {
        Fixture f;
        QCOMPARE(f.shown(), word("0 1 2 3"));
        QCOMPARE(f.model.counts(), (RowCounts { 4, 4, 0, 0 }));
    }

    void valuesInEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("toolTip");
        using enum ConnectionColumn;
        const auto row = [](ConnectionColumn column, const char* text, const char* raw,
                            const char* toolTip) {
            QTest::addRow("%d", static_cast<int>(column))
                << static_cast<int>(column) << word(text) << word(raw) << word(toolTip);
        };
        row(Verdict, "High", "high", "");
        row(Rank, "0", "0", "Rank\n0");
        row(Score, "1.25e-6", "1.25e-06", "Score\n1.25e-06");
        row(Time, "2016-07-08 01:02:03", "2016-07-08 01:02:03", "Time\n2016-07-08 01:02:03");
        row(Source, "10.0.0.3", "10.0.0.3", "Source\n10.0.0.3\nnet of 10.0.0.3");
        row(SourcePort, "50123", "50123", "Source port\n50123");
        row(Destination, "203.0.113.9", "203.0.113.9", "Destination\n203.0.113.9");
        row(DestinationPort, "443 https", "443", "Dest. port\n443");
        row(Protocol, "TCP", "TCP", "Protocol\nTCP");
        row(InPackets, "1,234", "1234", "In packets\n1234");
        row(InBytes, "1.5 MB", "1500000", "In bytes\n1500000");
        row(OutPackets, "2", "2", "Out packets\n2");
        row(OutBytes, "900 B", "900", "Out bytes\n900");
        row(SourcePlace, "", "", "");
        row(DestinationPlace, "Bavaria;Munich Net", "Bavaria;Munich Net",
            "Dest. place\nBavaria;Munich Net");
        row(SourceDomain, "", "", "");
        row(DestinationDomain, "evil.test", "evil.test", "Dest. domain\nevil.test");
        row(SourceReputation, "", "", "");
        row(DestinationReputation, "High", "gti:High:3::fb:UNKNOWN:-1",
            "Dest. reputation\ngti:High:3::fb:UNKNOWN:-1");
        row(SourceNetwork, "net of 10.0.0.3", "net of 10.0.0.3", "Source network\nnet of 10.0.0.3");
        row(DestinationNetwork, "", "", "");
    }

    void portsCarryTheirNames()
    {
        ConnectionModel model;
        model.setConnections(test::connections(R"(
            0 1e-9 01:02:03 10.0.0.3 443 203.0.113.9 50123 TCP  1 1 1 1
            1 1e-8 01:02:03 10.0.0.3 0   203.0.113.9 2048  ICMP 1 1 1 1
            2 1e-7 01:02:03 10.0.0.3 514 203.0.113.9 514   UDP  1 1 1 1)"));
        const int sport = static_cast<int>(ConnectionColumn::SourcePort);
        const int dport = static_cast<int>(ConnectionColumn::DestinationPort);
        const auto shown = [&model](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role).toString();
        };
        QCOMPARE(shown(0, sport), QStringLiteral("443 https"));
        QCOMPARE(shown(0, dport), QStringLiteral("50123"));
        QCOMPARE(shown(1, sport), QStringLiteral("0"));
        QCOMPARE(shown(1, dport), QStringLiteral("8.0 echo request"));
        QCOMPARE(shown(1, dport, SortedRowsModel::RawRole), QStringLiteral("2048"));
        QVERIFY(shown(1, dport, Qt::ToolTipRole).startsWith(QStringLiteral("Dest. port\n2048\n")));
        QCOMPARE(shown(1, dport, Qt::AccessibleTextRole),
                 QStringLiteral("Dest. port: 8.0 echo request"));
        QCOMPARE(model.extract({ 1 }, { dport }).value(0, 0), QVariant(2048LL)); // copied
        model.setFilter(test::filterOf("service:syslog"));
        QCOMPARE(test::shownRanks(model), QStringLiteral("2"));
        model.setFilter(test::filterOf("https"));
        QCOMPARE(test::shownRanks(model), QStringLiteral("0"));
    }

    void valuesInEachColumn()
    {
        QFETCH(int, column);
        Fixture f;
        f.model.setHideScored(false);
        f.model.setNetworkNames([](const IpAddress& address) {
            return address.bytes()[12] == 10 ? word("net of ") + address.toString() : QString();
        });
        f.model.setVerdict(f.keyOfRank(0), Severity::High, true);
        const QModelIndex index = f.model.index(0, column);
        QTEST(index.data().toString(), "text");
        QTEST(index.data(ConnectionModel::RawRole).toString(), "raw");
        // The cell, an empty line, and the whole row.
        const QString whole = index.data(Qt::ToolTipRole).toString();
        const qsizetype rest = whole.indexOf(word("\n\nVerdict: High\nRank: 0\n"));
        QTEST(whole.left(std::max<qsizetype>(rest, 0)), "toolTip");
        QVERIFY(rest >= 0 || whole.startsWith(word("Verdict: High\nRank: 0\n")));
        QVERIFY(!f.model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!f.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void allColumnsAreThere()
    {
        Fixture f;
        QCOMPARE(f.model.columnCount(), 21);
        QCOMPARE(connectionColumnCount, 21);
        QCOMPARE(f.data(0, ConnectionColumn::InBytes, Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(f.data(0, ConnectionColumn::Source, Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignLeft | Qt::AlignVCenter));
    }

    void toolTipIsNeverRichText()
    {
        Fixture f("0 1e-6 00:00:00 10.0.0.1 1 10.0.0.2 2 TCP 1 1 1 1 sdom=<b>bold</b>");
        const QString toolTip =
            f.data(0, ConnectionColumn::SourceDomain, Qt::ToolTipRole).toString();
        QVERIFY(toolTip.startsWith(word("Source domain\n<b>bold</b>\n")));
        QVERIFY(!Qt::mightBeRichText(toolTip));
    }

    void toolTipsOfPlacesNameTheCountry()
    {
        using enum ConnectionColumn;
        Fixture f;
        const auto tip = [&f](int row, ConnectionColumn column) {
            return f.data(row, column, Qt::ToolTipRole).toString();
        };
        QVERIFY(!tip(0, DestinationPlace).contains(word("Germany")));
        f.model.setCountries([](const IpAddress& address) {
            return address.toString() == QLatin1String("203.0.113.9") ? word("DE Germany")
                                                                      : QString();
        });
        QVERIFY2(tip(0, DestinationPlace).contains(word("Bavaria;Munich Net\nDE Germany\n")),
                 qPrintable(tip(0, DestinationPlace)));
        QVERIFY(!tip(0, SourcePlace).contains(word("Germany")));
        QVERIFY(!tip(0, Destination).contains(word("Germany")));
    }

    void rolesOfAddressesAndReputations()
    {
        Fixture f;
        using enum ConnectionColumn;
        QVERIFY(f.data(0, Source, ConnectionModel::InternalRole).toBool());
        QVERIFY(!f.data(0, Destination, ConnectionModel::InternalRole).toBool());
        QCOMPARE(f.data(0, Destination, ConnectionModel::LevelRole), QVariant(3));
        QCOMPARE(f.data(1, SourceReputation, ConnectionModel::LevelRole), QVariant(2));
        QVERIFY(!f.data(1, DestinationReputation, ConnectionModel::LevelRole).isValid());
    }

    void wordsForTheEar()
    {
        Fixture f;
        using enum ConnectionColumn;
        f.model.setHideScored(false);
        f.model.setVerdict(f.keyOfRank(0), Severity::Medium, false);
        const auto words = [&f](int row, ConnectionColumn column) {
            return f.data(row, column, Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(words(0, Verdict), word("Verdict: Medium, not yet saved"));
        QCOMPARE(words(1, Verdict), word("Verdict: no verdict"));
        QCOMPARE(words(0, Source), word("Source: 10.0.0.3, internal"));
        QCOMPARE(words(0, InBytes), word("In bytes: 1.5 MB"));
        QCOMPARE(words(0, SourceDomain), word("Source domain: none"));
    }

    void sortsByEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        using enum ConnectionColumn;
        const auto row = [](ConnectionColumn column, const char* up, const char* down) {
            QTest::addRow("%d", static_cast<int>(column))
                << static_cast<int>(column) << word(up) << word(down);
        };
        // Equal values stay by rank in both directions.
        row(Verdict, "2 1 3 0", "0 1 3 2"); // 2 high, 1 and 3 low
        row(Rank, "0 1 2 3", "3 2 1 0");
        row(Score, "0 1 2 3", "3 2 1 0");
        row(Time, "0 1 3 2", "2 1 3 0");
        row(Source, "0 2 1 3", "1 3 2 0"); // .3 before .20, IPv4 before 2001:db8::
        row(SourcePort, "1 3 2 0", "0 2 1 3"); // 7 53 50123
        row(Destination, "2 1 3 0", "0 1 3 2"); // 9. before 10. before 203.
        row(DestinationPort, "1 3 2 0", "0 2 1 3");
        row(Protocol, "1 3 0 2", "2 0 1 3");
        row(InPackets, "1 3 2 0", "0 2 3 1");
        row(InBytes, "1 3 2 0", "0 2 3 1"); // 512 513 70000 1500000
        row(OutPackets, "1 0 2 3", "3 2 0 1");
        row(OutBytes, "1 0 2 3", "3 2 0 1");
        row(SourcePlace, "0 2 3 1", "1 0 2 3");
        row(DestinationPlace, "1 2 3 0", "0 1 2 3");
        row(SourceDomain, "0 1 3 2", "2 3 0 1"); // Alpha before beta
        row(DestinationDomain, "1 2 3 0", "0 1 2 3");
        row(SourceReputation, "0 2 3 1", "1 0 2 3");
        row(DestinationReputation, "1 2 3 0", "0 1 2 3");
        row(SourceNetwork, "2 0 1 3", "1 3 0 2"); // (none) b z
        row(DestinationNetwork, "0 2 1 3", "1 3 0 2");
    }

    void sortsByEachColumn()
    {
        QFETCH(int, column);
        Fixture f;
        f.model.setHideScored(false);
        f.model.setNetworkNames([](const IpAddress& address) {
            return address.toString() == word("10.0.0.3") ? word("b")
                : address.isIpv4()                        ? QString()
                                                          : word("Z");
        });
        f.model.setVerdict(f.keyOfRank(2), Severity::High, true);
        f.model.setVerdict(f.keyOfRank(1), Severity::Low, true);
        f.model.sort(column, Qt::AscendingOrder);
        QTEST(f.shown(), "ascending");
        f.model.sort(column, Qt::DescendingOrder);
        QTEST(f.shown(), "descending");
        f.model.sort(-1);
        QCOMPARE(f.shown(), word("0 1 2 3"));
    }

    void sortingKeepsPersistentIndexes()
    {
        Fixture f;
        const QPersistentModelIndex second = f.model.index(1, 3);
        f.model.sort(static_cast<int>(ConnectionColumn::Rank), Qt::DescendingOrder);
        QCOMPARE(second.row(), 2);
        QCOMPARE(f.model.at(second.row()).rank, 1);
    }

    void scoredRowLeavesInPlace()
    {
        Fixture f;
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layouts(&f.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
        QSignalSpy counts(&f.model, &ConnectionModel::countsChanged);
        const QPersistentModelIndex last = f.model.index(3, 0);
        f.model.setVerdict(f.keyOfRank(2), Severity::High, false);
        QCOMPARE(f.shown(), word("0 1 3"));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 2);
        QCOMPARE(last.row(), 2);
        QVERIFY(layouts.isEmpty() && resets.isEmpty());
        QCOMPARE(counts.size(), 1);
        QCOMPARE(f.model.counts(), (RowCounts { 3, 4, 1, 0 }));
    }

    void rowsOfOneKeyLeaveAndReturnTogether()
    {
        Fixture f;
        const ConnectionKey key = f.keyOfRank(3);
        f.model.setVerdict(key, Severity::Low, false);
        QCOMPARE(f.shown(), word("0 2"));
        QCOMPARE(f.model.rowOf(key), -1);
        f.model.setVerdict(key, std::nullopt, false);
        QCOMPARE(f.shown(), word("0 1 2 3"));
        QCOMPARE(f.model.rowOf(key), 1);
        QVERIFY(f.data(1, ConnectionColumn::Verdict, ConnectionModel::UnsavedRole).toBool());
        QVERIFY(f.data(3, ConnectionColumn::Verdict, ConnectionModel::UnsavedRole).toBool());
    }

    void unsavedUntilSaved()
    {
        Fixture f;
        f.model.setHideScored(false);
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        const ConnectionKey key = f.keyOfRank(0);
        const auto unsaved = [&f] {
            return f.data(0, ConnectionColumn::Verdict, ConnectionModel::UnsavedRole).toBool();
        };
        f.model.setVerdict(key, Severity::High, false);
        QVERIFY(unsaved());
        QCOMPARE(f.data(0, ConnectionColumn::Verdict, ConnectionModel::SeverityRole), QVariant(1));
        f.model.setVerdict(key, Severity::High, true);
        QVERIFY(!unsaved());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].toModelIndex(), f.model.index(0, 0));
        f.model.setVerdict(key, std::nullopt, true);
        QVERIFY(!f.model.severityAt(0));
    }

    void manyKeysAtOnce()
    {
        Fixture f;
        QSignalSpy counts(&f.model, &ConnectionModel::countsChanged);
        f.model.setVerdict({ f.keyOfRank(0), f.keyOfRank(1) }, Severity::Medium, true);
        QCOMPARE(f.shown(), word("2"));
        QCOMPARE(counts.size(), 1);
    }

    void unknownKeyChangesNothing()
    {
        Fixture f;
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.model.setVerdict(ConnectionKey(), Severity::High, true);
        QCOMPARE(f.model.rowOf(ConnectionKey()), -1);
        QCOMPARE(f.model.counts().shown, 4);
        QVERIFY(changed.isEmpty());
    }

    void allVerdictsFromTheStore()
    {
        Fixture f;
        const DayVerdicts verdicts { { f.keyOfRank(0), { Severity::High, 1, {}, {}, {} } },
                                     { f.keyOfRank(1), { Severity::Low, 2, {}, {}, {} } } };
        f.model.setVerdict(f.keyOfRank(2), Severity::High, false);
        f.model.setVerdicts(verdicts);
        QCOMPARE(f.shown(), word("2"));
        f.model.setHideScored(false);
        QCOMPARE(f.shown(), word("0 1 2 3"));
        QCOMPARE(f.model.severityAt(3), Severity::Low);
        f.model.setVerdicts({});
        QVERIFY(!f.model.severityAt(0));
        f.model.setConnections(test::connections(fourRows), verdicts);
        QCOMPARE(f.model.severityAt(0), Severity::High);
    }

    void filterAndScoredAreCountedApart()
    {
        Fixture f;
        f.model.setVerdict(f.keyOfRank(0), Severity::High, true);
        f.model.setFilter(test::filterOf("icmp6"));
        QCOMPARE(f.shown(), word("1 3"));
        QCOMPARE(f.model.counts(), (RowCounts { 2, 4, 0, 2 }));
        f.model.setFilter(test::filterOf("10.0.0.3"));
        QCOMPARE(f.shown(), word("1 3"));
        QCOMPARE(f.model.counts(), (RowCounts { 2, 4, 1, 1 }));
        f.model.setHideScored(false);
        QCOMPARE(f.shown(), word("0 1 3"));
        f.model.setFilter({});
        QCOMPARE(f.shown(), word("0 1 2 3"));
    }

    void filterAgreesWithItsOwnMatches_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "10.0.0.0/24", "2001:db8::1", "evil", "53", "01:02:04", "udp 53",
                                  "gti:medium", "lab", "9.0.0.1 lab", "nothing" })
            QTest::newRow(text) << word(text);
    }

    void filterAgreesWithItsOwnMatches()
    {
        QFETCH(QString, text);
        Fixture f;
        const auto names = [](const IpAddress& address) {
            return address.toString() == word("10.0.0.20") ? word("Lab") : QString();
        };
        f.model.setNetworkNames(names);
        const auto filter = Filter::parse(text).value();
        const FilterMatcher matcher(filter);
        QStringList expected;
        for (int row = 0; row < f.model.rowCount(); ++row) {
            const auto& c = f.model.at(row);
            if (matcher.matches(c, names(c.srcip), names(c.dstip), nullptr))
                expected += QString::number(c.rank);
        }
        f.model.setFilter(filter);
        QCOMPARE(f.shown(), expected.join(QLatin1Char(' ')));
    }

    void newNamesAreFilteredAnew()
    {
        Fixture f;
        f.model.setFilter(test::filterOf("printers"));
        QCOMPARE(f.model.rowCount(), 0);
        f.model.setNetworkNames([](const IpAddress& address) {
            return address.toString() == word("9.0.0.1") ? word("Printers") : QString();
        });
        QCOMPARE(f.shown(), word("2"));
    }

    void nextUnscoredGoesRound()
    {
        Fixture f;
        f.model.setHideScored(false);
        QCOMPARE(f.model.nextUnscored(-1), 0);
        QCOMPARE(f.model.nextUnscored(0), 1);
        QCOMPARE(f.model.nextUnscored(3), 0);
        f.model.setVerdict(f.keyOfRank(1), Severity::Low, false); // and 3
        QCOMPARE(f.model.nextUnscored(0), 2);
        QCOMPARE(f.model.nextUnscored(2), 0);
        f.model.setVerdict(f.keyOfRank(0), Severity::Low, false);
        QCOMPARE(f.model.nextUnscored(2), 2);
        f.model.setVerdict(f.keyOfRank(2), Severity::Low, false);
        QCOMPARE(f.model.nextUnscored(2), -1);
        f.model.setHideScored(true);
        QCOMPARE(f.model.nextUnscored(-1), -1);
    }

    void bulkChangesKeepPersistentIndexes()
    {
        ConnectionModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConnections(test::manyConnections(1000));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        std::vector<QPersistentModelIndex> kept;
        for (int row = 0; row < 1000; row += 7)
            kept.emplace_back(model.index(row, 2));
        model.setFilter(test::filterOf("tcp")); // every other row
        QCOMPARE(removed.size(), 1);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const auto rank = static_cast<std::int64_t>(i) * 7;
            QCOMPARE(kept[i].isValid(), rank % 2 == 0);
            if (kept[i].isValid())
                QCOMPARE(model.at(kept[i].row()).rank, rank);
        }
        model.sort(static_cast<int>(ConnectionColumn::InBytes), Qt::DescendingOrder);
        model.setFilter({});
        QCOMPARE(inserted.size(), 1);
        for (std::size_t i = 0; i < kept.size(); i += 2)
            QCOMPARE(model.at(kept[i].row()).rank, static_cast<std::int64_t>(i) * 7);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.at(row - 1).ibyt >= model.at(row).ibyt);
        QVERIFY(resets.isEmpty());
    }

    void twoHundredThousandRows()
    {
        ConnectionModel model;
        model.setLeastWorkerRows(1'000'000); // at once: the worker has tests of its own
        model.setConnections(test::manyConnections(200000));
        model.setFilter(test::filterOf("203.0.113.0/25 udp"));
        int expected = 0;
        const auto all = test::manyConnections(200000);
        for (const auto& row : *all)
            expected += row.dport == 53 && row.dstip.ipv4() < 0xcb007180U ? 1 : 0;
        QVERIFY(expected > 0);
        QCOMPARE(model.counts(), (RowCounts { expected, 200000, 0, 200000 - expected }));
        model.setFilter({});
        model.sort(static_cast<int>(ConnectionColumn::Source), Qt::AscendingOrder);
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto& a = model.at(row - 1);
            const auto& b = model.at(row);
            QVERIFY(a.srcip < b.srcip || (a.srcip == b.srcip && a.rank < b.rank));
        }
        model.sort(static_cast<int>(ConnectionColumn::Score), Qt::DescendingOrder);
        QCOMPARE(model.at(0).rank, 199999);
        const ConnectionKey key = model.at(100000).key();
        QCOMPARE(model.rowOf(key), 100000);
        model.setVerdict(key, Severity::High, false);
        QCOMPARE(model.counts(), (RowCounts { 199999, 200000, 1, 0 }));
        std::vector<ConnectionKey> keys;
        for (int row = 0; row < 50000; row += 2)
            keys.push_back(model.at(row).key());
        model.setVerdict(keys, Severity::Low, true);
        QCOMPARE(model.counts().shown, 174999);
        QCOMPARE(model.at(0).rank, 199998);
    }

    void sortKeysKeepTheOrderOfNumbers()
    {
        const std::vector<double> doubles { -2.5, -1e-300, 0, 5e-324, 1e-9, 1, 1e300 };
        for (std::size_t i = 1; i < doubles.size(); ++i)
            QVERIFY(sortKey(doubles[i - 1]) < sortKey(doubles[i]));
        QCOMPARE(sortKey(-0.0), sortKey(0.0));
        const std::vector<std::int64_t> numbers { INT64_MIN, -1, 0, 1, INT64_MAX };
        for (std::size_t i = 1; i < numbers.size(); ++i)
            QVERIFY(sortKey(numbers[i - 1]) < sortKey(numbers[i]));
    }

    void radixSortAgreesWithStableSort()
    {
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            SortKeys keys;
            std::uint64_t x = 88172645463325252ULL;
            for (int i = 0; i < 20000; ++i) {
                x ^= x << 13;
                x ^= x >> 7;
                x ^= x << 17;
                keys.push_back(i % 3 == 0 ? x : i % 3 == 1 ? x % 50 : x & 0xff00000000000000ULL);
            }
            RowNumbers rows(keys.size());
            std::iota(rows.begin(), rows.end(), 0U);
            std::reverse(rows.begin(), rows.end());
            RowNumbers expected = rows;
            std::stable_sort(
                expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
                    return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
                });
            sortByKeys(rows, keys, order);
            QVERIFY(rows == expected);
        }
    }
};

FW_TEST(TestConnectionModel, "tst_connectionmodel")

} // namespace fw

#include "tst_connectionmodel.moc"
