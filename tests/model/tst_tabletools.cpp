// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/tabletools.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace fw {

namespace {

constexpr const char* threeRows = R"(
    0 1.25e-6 01:02:03 10.0.0.3!  50123 203.0.113.9 443 TCP 1234 1500000 2 900
    1 2e-6   01:02:04 2001:db8::1     7 10.0.0.3!   0 ICMP6   5 512 0 0
    2 3e-5   01:02:05 10.0.0.20!     53 9.0.0.1   53 UDP   30 70000 4 3000
)";

int number(ConnectionColumn column)
{
    return static_cast<int>(column);
}

struct Fixture
{
    ConnectionModel model;
    ConnectionTable table { model };
    TableTools tools { table, model, nullptr };

    Fixture()
    {
        model.setConnections(test::connections(threeRows));
        table.resize(800, 300);
    }
    QHeaderView& header() { return *table.horizontalHeader(); }
    QString names() { return tools.shownRows().columns.join(QLatin1Char(' ')); }
    void hideAllBut(std::initializer_list<ConnectionColumn> shown)
    {
        for (int column = 0; column < connectionColumnCount; ++column)
            header().setSectionHidden(column, true);
        for (const ConnectionColumn column : shown)
            header().setSectionHidden(number(column), false);
    }
};

} // namespace

class TestTableTools : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theExtractIsWhatIsOnScreen()
    {
        Fixture f;
        f.hideAllBut({ ConnectionColumn::OutPackets, ConnectionColumn::Source });
        f.header().moveSection(f.header().visualIndex(number(ConnectionColumn::OutPackets)), 3);
        f.table.sortByColumn(number(ConnectionColumn::Rank), Qt::DescendingOrder);
        QCOMPARE(tableText(f.tools.shownRows(), TableFormat::Csv),
                 QByteArray("opkt,srcip\n4,10.0.0.20\n0,2001:db8::1\n2,10.0.0.3\n"));
    }

    void selectedRowsAreCopiedInTheirOrder()
    {
        Fixture f;
        f.hideAllBut({ ConnectionColumn::Rank });
        QSignalSpy spy(&f.tools, &TableTools::copyWanted);
        f.tools.copyActions()[1]->trigger();
        QCOMPARE(spy.size(), 0); // nothing is selected: nothing to copy
        for (const int row : { 2, 0 })
            f.table.selectionModel()->select(f.model.index(row, number(ConnectionColumn::Rank)),
                                             QItemSelectionModel::Select
                                                 | QItemSelectionModel::Rows);
        f.tools.copyActions()[2]->trigger();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][1].value<TableFormat>(), TableFormat::Csv);
        QCOMPARE(tableText(spy[0][0].value<TableExtract>(), TableFormat::Tsv),
                 QByteArray("rank\n0\n2\n"));
    }

    void aCellIsCopiedExactly()
    {
        Fixture f;
        f.table.setCurrentIndex(f.model.index(0, number(ConnectionColumn::InBytes)));
        f.tools.copyActions()[0]->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1500000"));
        f.table.setCurrentIndex(f.model.index(0, number(ConnectionColumn::Score)));
        f.tools.copyActions()[0]->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().toDouble(), 1.25e-6);
    }

    void columnsAreChosenByMenu()
    {
        Fixture f;
        QMenu menu;
        f.tools.offerColumns(menu);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), connectionColumnCount + 3); // a line, Choose and Reset
        menu.actions()[number(ConnectionColumn::Score)]->toggle();
        QVERIFY(f.header().isSectionHidden(number(ConnectionColumn::Score)));
        // The last column cannot be hidden.
        f.hideAllBut({ ConnectionColumn::Rank });
        Q_EMIT menu.aboutToShow();
        for (const QAction* action : menu.actions())
            if (action->isCheckable())
                QCOMPARE(action->isEnabled(), action->text() != QStringLiteral("Rank"));
        menu.actions().last()->trigger();
        QCOMPARE(f.header().hiddenSectionCount(), 0);
    }

    void aKeptLayoutComesBack()
    {
        QByteArray kept;
        {
            Fixture f;
            QCOMPARE(f.tools.columns(), QByteArray()); // nobody chose anything
            f.header().resizeSection(number(ConnectionColumn::Time), 321);
            f.header().setSectionHidden(number(ConnectionColumn::Score), true);
            f.header().moveSection(f.header().visualIndex(number(ConnectionColumn::Protocol)), 2);
            f.table.sortByColumn(number(ConnectionColumn::InBytes), Qt::DescendingOrder);
            kept = f.tools.columns();
        }
        Fixture f;
        f.tools.restoreColumns(kept);
        QCOMPARE(f.header().sectionSize(number(ConnectionColumn::Time)), 321);
        QVERIFY(f.header().isSectionHidden(number(ConnectionColumn::Score)));
        QCOMPARE(f.header().visualIndex(number(ConnectionColumn::Protocol)), 2);
        QCOMPARE(test::shownRanks(f.model), QStringLiteral("0 2 1"));
        QCOMPARE(f.tools.columns(), kept);
        f.tools.resetColumns();
        QCOMPARE(f.header().visualIndex(number(ConnectionColumn::Protocol)),
                 number(ConnectionColumn::Protocol));
        QCOMPARE(f.header().hiddenSectionCount(), 0);
        QCOMPARE(test::shownRanks(f.model), QStringLiteral("0 1 2"));
        QCOMPARE(f.tools.columns(), QByteArray());
    }

    void aDamagedLayoutHarmsNothing_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QString>("firstNames"); // of the columns afterwards
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("verdict rank");
        QTest::newRow("no json") << QByteArray("\x01\xff{") << QStringLiteral("verdict rank");
        QTest::newRow("a list") << QByteArray("[1,2]") << QStringLiteral("verdict rank");
        QTest::newRow("odd members")
            << QByteArray(R"({"columns":[1,{"name":7},{"name":"rank","width":"x"}],"sortedBy":{}})")
            << QStringLiteral("verdict rank");
        QTest::newRow("unknown and doubled columns") << QByteArray(
            R"({"columns":[{"name":"future","width":100},{"name":"score","width":100},)"
            R"({"name":"rank","width":80},{"name":"score","width":90}]})")
                                                     << QStringLiteral("verdict rank score");
        QTest::newRow("wild widths") << QByteArray(
            R"({"columns":[{"name":"score","width":-5},{"name":"rank","width":1e9}]})")
                                     << QStringLiteral("verdict rank");
    }

    void aDamagedLayoutHarmsNothing()
    {
        QFETCH(QByteArray, kept);
        QFETCH(QString, firstNames);
        Fixture f;
        f.tools.restoreColumns(kept);
        QCOMPARE(f.header().hiddenSectionCount(), 0);
        QVERIFY2(f.names().startsWith(firstNames + QLatin1Char(' ')), qPrintable(f.names()));
        QCOMPARE(f.tools.shownRows().columns.size(), connectionColumnCount);
    }

    void aLayoutThatHidesEverythingLeavesOneColumn()
    {
        QByteArray kept = "{\"columns\":[";
        ConnectionModel model;
        for (int column = 0; column < connectionColumnCount; ++column)
            kept += (column > 0 ? "," : "") + QByteArray("{\"name\":\"")
                + model.columnName(column).toLatin1() + "\",\"width\":100,\"hidden\":true}";
        Fixture f;
        f.tools.restoreColumns(kept + "]}");
        QCOMPARE(f.header().hiddenSectionCount(), connectionColumnCount - 1);
    }
};

FW_TEST(TestTableTools, "tst_tabletools")

} // namespace fw

#include "tst_tabletools.moc"
