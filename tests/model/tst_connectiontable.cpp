// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/models/connectiondelegate.h"
#include "views/models/connectionmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace fw {

namespace {

constexpr const char* someRows = R"(
    0 1.25e-9 01:02:03 10.0.0.3!  50123 203.0.113.9 443 TCP 1234 1500000 2 900 splace=Bavaria;Munich_Example_Works dplace=Attica;Athens_Some_Network_With_A_Long_Name ddom=update.evil.test drep=gti:High:3
    1 4.7e-7 01:02:04 192.168.100.200! 7 198.51.100.77 8080 UDP 5 512 0 0 drep=gti:Medium:2 sdom=printer.example.test
    2 3e-5   01:02:05 2001:db8:1234:5678:9abc:def0:1234:5678 53 10.0.0.3! 53 UDP 30 70000 4 3000 srep=fb:SUSPICIOUS:1
    3 0.002  01:02:06 203.0.113.9 443 10.0.0.4! 50124 TCP 9 4000000000 8 12 srep=gti:None:0
    4 0.5    01:02:07 203.0.113.10 443 10.0.0.5! 50125 TCP 9 4000 8 12 srep=gti:Unverified:-1 drep=nonsense
    5 1      01:02:08 10.0.0.6! 1 10.0.0.7! 2 ICMP 1 64 1 64
)";

struct Table
{
    ConnectionModel model;
    ConnectionDelegate delegate;
    QTableView view;

    explicit Table(std::shared_ptr<const SuspiciousConnections> rows)
    {
        model.setHideScored(false);
        model.setConnections(std::move(rows));
        model.setNetworkNames([](const IpAddress& address) {
            return address.isSpecialPurpose() ? QStringLiteral("Office") : QString();
        });
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setShowGrid(false);
        view.verticalHeader()->hide();
        view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 6);
    }
    QImage render(double ratio = 1)
    {
        QImage image(view.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        view.render(&image);
        return image;
    }
    QImage cell(int row, ConnectionColumn column)
    {
        const QModelIndex index = model.index(row, static_cast<int>(column));
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        option.font = view.font();
        option.rect = QRect(0, 0, view.columnWidth(index.column()), view.rowHeight(row));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        return image;
    }
    ConnectionKey key(int row) { return model.at(row).key(); }
};

// What is drawn, without its colour.
QImage shapes(const QImage& image)
{
    QImage mask(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            mask.setPixelColor(x, y,
                               image.pixelColor(x, y) == QColor(Qt::white) ? Qt::white : Qt::black);
    return mask;
}

} // namespace

class TestConnectionTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void selectionFollowsItsRows()
    {
        Table t(test::connections(someRows));
        t.view.selectRow(2);
        t.model.sort(static_cast<int>(ConnectionColumn::Rank), Qt::DescendingOrder);
        QCOMPARE(t.view.currentIndex().row(), 3);
        t.model.setFilter(test::filterOf("udp"));
        QCOMPARE(t.view.currentIndex().row(), 0);
        QCOMPARE(t.model.at(0).rank, 2);
        t.model.setHideScored(true);
        t.model.setVerdict(t.key(1), Severity::High, false);
        QCOMPARE(t.view.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(t.view.currentIndex().row(), 0);
        t.model.setFilter({});
        QCOMPARE(t.model.at(t.view.currentIndex().row()).rank, 2);
    }

    // What a page does after a verdict: the row that moved up is the next one to look at.
    void theNextUnscoredRowFollows()
    {
        Table t(test::connections(someRows));
        t.model.setHideScored(true);
        t.view.selectRow(2);
        const int row = t.view.currentIndex().row();
        t.model.setVerdict(t.key(row), Severity::Low, false);
        t.view.selectRow(t.model.nextUnscored(row - 1));
        QCOMPARE(t.model.at(t.view.currentIndex().row()).rank, 3);
    }

    void viewKeepsItsPlaceWhenARowLeaves()
    {
        Table t(test::manyConnections(5000));
        t.model.setHideScored(true);
        t.view.resize(900, 400);
        t.view.show();
        t.view.scrollTo(t.model.index(3000, 0), QAbstractItemView::PositionAtTop);
        const int top = t.view.rowAt(0);
        QVERIFY(top > 2900);
        t.model.setVerdict(t.key(top + 3), Severity::High, false);
        QCOMPARE(t.view.rowAt(0), top);
        QCOMPARE(t.model.at(top).rank, top);
    }

    void bulkChangesWithAViewTakeFewSignals()
    {
        Table t(test::manyConnections(200000));
        t.view.resize(900, 400);
        t.view.show();
        t.view.selectRow(100002);
        QSignalSpy removed(&t.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&t.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy layouts(&t.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy resets(&t.model, &QAbstractItemModel::modelReset);
        const auto filter = [&t](const Filter& wanted) {
            t.model.setFilter(wanted);
            QTRY_VERIFY(!t.model.isArranging());
        };
        filter(test::filterOf("tcp")); // every other row
        QCOMPARE(t.model.rowCount(), 100000);
        QCOMPARE(t.view.currentIndex().row(), 50001);
        filter(test::filterOf("udp"));
        filter({});
        QVERIFY(removed.size() <= 2 && inserted.size() <= 2 && layouts.size() <= 4);
        QVERIFY(resets.isEmpty());
        QCOMPARE(t.model.rowCount(), 200000);
    }

    void leavingCurrentRowInBulkHandsOverToTheTop()
    {
        Table t(test::manyConnections(1000));
        t.view.selectRow(501);
        t.model.setFilter(test::filterOf("tcp"));
        QCOMPARE(t.view.currentIndex().row(), 0);
    }

    void columnsFitTheirContent()
    {
        Table t(test::connections(someRows));
        t.model.setVerdict(t.key(0), Severity::Medium, false);
        QStyleOptionViewItem option;
        option.initFrom(&t.view);
        option.font = t.view.font();
        const QStyledItemDelegate textOnly;
        for (const auto column :
             { ConnectionColumn::Verdict, ConnectionColumn::Score, ConnectionColumn::Source,
               ConnectionColumn::DestinationReputation }) {
            const QModelIndex index = t.model.index(0, static_cast<int>(column));
            QVERIFY(t.delegate.sizeHint(option, index).width()
                    >= textOnly.sizeHint(option, index).width() + 10);
        }
    }

    void marksAreMoreThanColour()
    {
        Table t(test::connections(someRows));
        QFont small = t.view.font();
        small.setPixelSize(11); // the hardest case: the steps have hardly an inside
        t.view.setFont(small);
        // The mark's own part of the cell, left of the words.
        const auto mark = [&t](Severity severity, bool saved) {
            t.model.setVerdict(t.key(0), severity, saved);
            const QImage cell = t.cell(0, ConnectionColumn::Verdict);
            return shapes(cell.copy(0, 0, cell.height() * 2 / 3, cell.height()));
        };
        const QImage high = mark(Severity::High, true);
        const QImage medium = mark(Severity::Medium, true);
        const QImage low = mark(Severity::Low, true);
        QVERIFY(high != medium && medium != low && high != low);
        QVERIFY(mark(Severity::High, false) != high);
        // All three steps and not yet the word.
        const auto level = [&t](int row) {
            const QImage cell = t.cell(row, ConnectionColumn::DestinationReputation);
            return shapes(cell.copy(0, 0, 18, cell.height()));
        };
        QVERIFY(level(0) != level(1));
    }

    void internalAddressHasABadge()
    {
        Table t(test::connections(R"(
            0 1e-9 01:02:03 10.0.0.3! 1 10.0.0.9 2 TCP 1 1 1 1
            1 1e-9 01:02:03 10.0.0.3  1 10.0.0.9 2 TCP 1 1 1 1)"));
        t.view.resizeColumnsToContents();
        QVERIFY(shapes(t.cell(0, ConnectionColumn::Source))
                != shapes(t.cell(1, ConnectionColumn::Source)));
    }

    void narrowCellsDoNotWarn()
    {
        Table t(test::connections(someRows));
        t.model.setVerdict(t.key(0), Severity::High, false);
        for (const int width : { 1, 8, 20, 40 }) {
            for (int column = 0; column < t.model.columnCount(); ++column) {
                t.view.setColumnWidth(column, width);
                for (int row = 0; row < t.model.rowCount(); ++row)
                    QVERIFY(!t.cell(row, static_cast<ConnectionColumn>(column)).isNull());
            }
        }
    }

    void scoreBar()
    {
        QCOMPARE(scoreBarFraction(1), 0.0);
        QCOMPARE(scoreBarFraction(1e-5), 0.5);
        QCOMPARE(scoreBarFraction(1e-300), 1.0);
        QCOMPARE(scoreBarFraction(0), 1.0);
        QCOMPARE(scoreBarFraction(2), 0.0);
    }

    // To look at: set FLOW_RENDER_TABLE to a folder that exists.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("FLOW_RENDER_TABLE");
        const QPalette before = QApplication::palette();
        for (const bool dark : { false, true }) {
            QApplication::setPalette(dark ? darkPalette() : lightPalette());
            Table t(test::connections(someRows));
            t.model.setVerdict(t.key(0), Severity::High, false);
            t.model.setVerdict(t.key(1), Severity::Medium, true);
            t.model.setVerdict(t.key(2), Severity::Low, true);
            t.model.setVerdict(t.key(3), Severity::High, true);
            t.model.setVerdict(t.key(4), std::nullopt, false);
            t.view.resizeColumnsToContents();
            t.view.setColumnWidth(static_cast<int>(ConnectionColumn::DestinationPlace), 150);
            t.view.resize(t.view.horizontalHeader()->length() + 4, 220);
            t.view.selectRow(1);
            const QImage image = t.render(2);
            QVERIFY(!image.isNull());
            if (!folder.isEmpty())
                QVERIFY(image.save(folder
                                   + (dark ? QStringLiteral("/table-dark.png")
                                           : QStringLiteral("/table-light.png"))));
        }
        QApplication::setPalette(before);
    }
};

FW_TEST(TestConnectionTable, "tst_connectiontable")

} // namespace fw

#include "tst_connectiontable.moc"
