// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/models/connectionfilter.h"
#include "views/models/connectionmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace fw {

namespace {

constexpr int manyRows = 1000;

// A day that counts as large: whatever is sorted or filtered is so in the worker.
struct Fixture
{
    ConnectionModel model;
    QAbstractItemModelTester tester { &model,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest };
    QItemSelectionModel chosen { &model };

    explicit Fixture(int rows = manyRows)
    {
        model.setLeastWorkerRows(1);
        model.setConnections(test::manyConnections(rows));
    }
    void select(int row)
    {
        chosen.setCurrentIndex(model.index(row, 0),
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    std::int64_t currentRank() { return model.at(chosen.currentIndex().row()).rank; }
    std::vector<std::int64_t> ranks()
    {
        std::vector<std::int64_t> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.at(row).rank);
        return all;
    }
};

constexpr int bytes = static_cast<int>(ConnectionColumn::InBytes);
constexpr int verdict = static_cast<int>(ConnectionColumn::Verdict);

} // namespace

// A large day is arranged in a worker. What is shown in the end is what would be shown at once, and
// nothing that happens meanwhile is lost.
class TestConnectionArrange : public test::TestCase
{
    Q_OBJECT

    static void wait(ConnectionModel& model) { QTRY_VERIFY(!model.isArranging()); }

private Q_SLOTS:
    void theDayIsThereAtOnceByRank()
    {
        Fixture f;
        QVERIFY(!f.model.isArranging());
        QCOMPARE(f.model.rowCount(), manyRows);
    }

    void nothingMovesUntilItIsDone()
    {
        Fixture f;
        f.select(7);
        QSignalSpy arranged(&f.model, &ConnectionModel::arranged);
        f.model.sort(bytes, Qt::DescendingOrder);
        QVERIFY(f.model.isArranging());
        QCOMPARE(f.model.at(0).rank, 0);
        wait(f.model);
        QCOMPARE(arranged.size(), 1);
        QCOMPARE(f.currentRank(), 7);
        QVERIFY(f.chosen.isRowSelected(f.chosen.currentIndex().row()));
        QCOMPARE(f.chosen.selectedRows().size(), 1);
        for (int row = 1; row < manyRows; ++row)
            QVERIFY(f.model.at(row - 1).ibyt >= f.model.at(row).ibyt);
    }

    void itIsTheSameAsAtOnce_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < connectionColumnCount; ++column)
            QTest::addRow("%d", column) << column;
    }

    void itIsTheSameAsAtOnce()
    {
        QFETCH(int, column);
        Fixture f;
        ConnectionModel atOnce;
        atOnce.setConnections(test::manyConnections(manyRows));
        const auto names = [](const IpAddress& address) {
            return QString::number(address.bytes()[15] % 7);
        };
        for (ConnectionModel* model : { &f.model, &atOnce }) {
            model->setNetworkNames(names);
            model->setHideScored(false);
            model->setVerdict(model->at(3).key(), Severity::Low, true);
            model->setVerdict(model->at(9).key(), Severity::High, true);
            model->setFilter(test::filterOf("203.0.113.0/25"));
            model->sort(column, Qt::DescendingOrder);
        }
        wait(f.model);
        QCOMPARE(test::shownRanks(f.model), test::shownRanks(atOnce));
        QCOMPARE(f.model.counts(), atOnce.counts());
    }

    // Only the last of the filters typed quickly is shown, and once.
    void theNewestWishCounts()
    {
        Fixture f;
        QSignalSpy arranged(&f.model, &ConnectionModel::arranged);
        for (const char* text : { "udp", "tcp", "10.0.0.0/24", "tcp" })
            f.model.setFilter(test::filterOf(text));
        f.model.sort(bytes, Qt::AscendingOrder);
        wait(f.model);
        QCOMPARE(arranged.size(), 1);
        QCOMPARE(f.model.rowCount(), manyRows / 2);
        for (int row = 0; row < f.model.rowCount(); ++row) {
            QCOMPARE(f.model.at(row).proto, QStringLiteral("TCP"));
            QVERIFY(row == 0 || f.model.at(row - 1).ibyt <= f.model.at(row).ibyt);
        }
    }

    void verdictsGivenMeanwhileAreKept()
    {
        Fixture f;
        f.model.sort(bytes, Qt::DescendingOrder);
        f.model.setFilter(test::filterOf("tcp"));
        const ConnectionKey key = f.model.at(0).key();
        f.model.setVerdict(key, Severity::High, false);
        QCOMPARE(f.model.rowOf(key), -1); // at once, not when the sort is done
        QCOMPARE(f.model.rowCount(), manyRows - 1);
        wait(f.model);
        QCOMPARE(f.model.rowOf(key), -1);
        QCOMPARE(f.model.counts(), (RowCounts { manyRows / 2 - 1, manyRows, 1, manyRows / 2 }));
        f.model.setVerdict(key, std::nullopt, false);
        const int row = f.model.rowOf(key);
        QVERIFY(row >= 0);
        QVERIFY(row == 0 || f.model.at(row - 1).ibyt >= f.model.at(row).ibyt);
        QVERIFY(row == f.model.rowCount() - 1 || f.model.at(row).ibyt >= f.model.at(row + 1).ibyt);
    }

    // Rows that the filter will take out are not shown until it has.
    void anotherDayWaitsForItsFilter()
    {
        Fixture f;
        f.model.setFilter(test::filterOf("udp"));
        wait(f.model);
        f.model.setConnections(test::manyConnections(500));
        QVERIFY(f.model.isArranging());
        QCOMPARE(f.model.rowCount(), 0);
        QCOMPARE(f.model.counts(), (RowCounts { 0, 500, 0, 500 }));
        f.model.setHideScored(false);
        f.model.setVerdict(test::manyConnections(2)->at(1).key(), Severity::Low, true);
        QCOMPARE(f.model.rowCount(), 0);
        wait(f.model);
        QCOMPARE(f.model.rowCount(), 250);
        QCOMPARE(f.model.severityAt(0), Severity::Low);
    }

    void anotherDayEndsWhatWasUnderWay()
    {
        Fixture f;
        f.model.sort(bytes, Qt::DescendingOrder);
        f.model.sort(-1);
        f.model.setConnections(test::manyConnections(10));
        QVERIFY(!f.model.isArranging());
        QCOMPARE(test::shownRanks(f.model), QStringLiteral("0 1 2 3 4 5 6 7 8 9"));
        QTest::qWait(50); // the dropped ones end and must do nothing
        QCOMPARE(test::shownRanks(f.model), QStringLiteral("0 1 2 3 4 5 6 7 8 9"));
    }

    void aModelMayGoWhileItSorts()
    {
        Fixture f;
        f.model.sort(bytes, Qt::DescendingOrder);
        QVERIFY(f.model.isArranging());
    }

    void longWorkIsSaidOnce()
    {
        Fixture f;
        QSignalSpy said(&f.model, &ConnectionModel::longArranging);
        f.model.setNetworkNames([](const IpAddress&) {
            QTest::qSleep(1); // in the worker, for each of many ends
            return QString();
        });
        f.model.setFilter(test::filterOf("udp"));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toBool());
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 60000);
        QVERIFY(!said[1][0].toBool());
        QVERIFY(!f.model.isArranging());
    }

    // A row or two leave and come without the others being looked at; many do so together.
    void rowsComeAndGoInEveryOrder()
    {
        Fixture f(200);
        f.model.sort(bytes, Qt::DescendingOrder);
        wait(f.model);
        const std::vector<std::int64_t> before = f.ranks();
        std::vector<ConnectionKey> keys;
        for (const int row : { 0, 1, 57, 100, 150, 199, 30 })
            keys.push_back(f.model.at(row).key());
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        for (const ConnectionKey& key : keys)
            f.model.setVerdict(key, Severity::Low, true);
        QCOMPARE(removed.size(), 7);
        QCOMPARE(f.model.rowCount(), 193);
        QCOMPARE(f.model.unscoredRows(), 193);
        for (std::size_t i = keys.size(); i > 0; --i)
            f.model.setVerdict(keys[i - 1], std::nullopt, true);
        QCOMPARE(f.ranks(), before);
        f.model.setVerdict(keys, Severity::Low, true);
        QCOMPARE(f.model.rowCount(), 193);
        f.model.setVerdict(keys, std::nullopt, true);
        QCOMPARE(f.ranks(), before);
        QCOMPARE(f.model.unscoredRows(), 200);
    }

    void verdictColumnIsSortedByWhatWasThen()
    {
        Fixture f(50);
        f.model.setHideScored(false);
        f.model.setVerdict(f.model.at(20).key(), Severity::High, true);
        f.model.sort(verdict, Qt::AscendingOrder);
        f.model.setVerdict(f.model.at(30).key(), Severity::High, true);
        wait(f.model);
        QCOMPARE(f.model.at(0).rank, 20);
        QCOMPARE(f.model.unscoredRows(), 48);
    }

    void theFilterIsAPureFunction()
    {
        const ConnectionIndex index(test::manyConnections(10));
        const std::vector<QString> names(index.ends().size());
        QCOMPARE(filterRows(test::filterOf("udp"), index, names, {}),
                 (std::vector<std::uint8_t> { 0, 1, 0, 1, 0, 1, 0, 1, 0, 1 }));
    }
};

FW_TEST(TestConnectionArrange, "tst_connectionarrange")

} // namespace fw

#include "tst_connectionarrange.moc"
