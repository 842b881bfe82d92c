// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

namespace fw {

namespace {

constexpr int verdict = static_cast<int>(ConnectionColumn::Verdict);
constexpr int rank = static_cast<int>(ConnectionColumn::Rank);
constexpr int score = static_cast<int>(ConnectionColumn::Score);
constexpr int bytes = static_cast<int>(ConnectionColumn::InBytes);
constexpr int last = connectionColumnCount - 1;

struct Table
{
    ConnectionModel model;
    ConnectionTable view { model };

    Table()
    {
        model.setConnections(test::manyConnections(200));
        model.setHideScored(false);
        model.setVerdict(model.at(1).key(), Severity::High, true);
        view.resize(700, 400);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
    QHeaderView& header() { return *view.horizontalHeader(); }
    QScrollBar& bar() { return *view.horizontalScrollBar(); }
    QPoint middleOf(int row, int column)
    {
        return view.visualRect(model.index(row, column)).center();
    }
    QImage frozenPart()
    {
        // Without the line at its edge.
        return view.viewport()
            ->grab(QRect(0, 0, view.frozenWidth() - 1, view.viewport()->height()))
            .toImage();
    }
};

} // namespace

class TestFrozenTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyStayWhereTheyAre()
    {
        Table t;
        QVERIFY(QTest::qWaitForWindowActive(&t.view));
        const QRect verdictCell = t.view.visualRect(t.model.index(2, verdict));
        const QRect rankCell = t.view.visualRect(t.model.index(2, rank));
        const QRect scoreCell = t.view.visualRect(t.model.index(2, score));
        QCOMPARE(t.view.frozenWidth(), verdictCell.width() + rankCell.width());
        const QImage before = t.frozenPart();
        t.bar().setValue(333);
        QCOMPARE(t.view.visualRect(t.model.index(2, verdict)), verdictCell);
        QCOMPARE(t.view.visualRect(t.model.index(2, rank)), rankCell);
        QCOMPARE(t.view.visualRect(t.model.index(2, score)), scoreCell.translated(-333, 0));
        QVERIFY(t.frozenPart() == before);
    }

    void selectedAndSortedCellsLookAsBefore()
    {
        Table t;
        QVERIFY(QTest::qWaitForWindowActive(&t.view));
        t.view.selectRow(3);
        t.view.sortByColumn(rank, Qt::DescendingOrder);
        const QImage before = t.frozenPart();
        const QImage headBefore =
            t.header().viewport()->grab(QRect(0, 0, t.view.frozenWidth(), 20)).toImage();
        t.bar().setValue(250);
        QVERIFY(t.frozenPart() == before);
        QVERIFY(t.header().viewport()->grab(QRect(0, 0, t.view.frozenWidth(), 20)).toImage()
                == headBefore);
    }

    void whatIsSeenIsHit()
    {
        Table t;
        t.bar().setValue(333);
        for (const int column : { verdict, rank })
            QCOMPARE(t.view.indexAt(t.middleOf(4, column)), t.model.index(4, column));
        const int x = t.view.frozenWidth() + 40;
        const QModelIndex beside = t.view.indexAt(QPoint(x, t.middleOf(4, rank).y()));
        QCOMPARE(beside.column(), t.header().logicalIndexAt(x));
        QVERIFY(beside.column() > score);
    }

    void aClickSelectsTheRow()
    {
        Table t;
        QVERIFY(QTest::qWaitForWindowActive(&t.view));
        t.bar().setValue(333);
        QTest::mouseClick(t.view.viewport(), Qt::LeftButton, {}, t.middleOf(5, verdict));
        QCOMPARE(t.view.currentIndex(), t.model.index(5, verdict));
        QTest::mouseClick(t.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          t.middleOf(8, rank));
        QCOMPARE(t.view.selectionModel()->selectedRows().size(), 4);
        // The table did not jump back to the column that was clicked.
        QCOMPARE(t.bar().value(), 333);
    }

    void keysKeepTheCursorInSight()
    {
        Table t;
        QVERIFY(QTest::qWaitForWindowActive(&t.view));
        t.view.goToCell(0, last);
        QVERIFY(t.bar().value() > 0);
        // Back along the row: the cursor is never under the frozen columns.
        for (int column = last - 1; column > rank; --column) {
            QTest::keyClick(&t.view, Qt::Key_Left);
            QCOMPARE(t.view.currentIndex().column(), column);
            QVERIFY(t.view.visualRect(t.view.currentIndex()).left() >= t.view.frozenWidth());
        }
        t.bar().setValue(400);
        t.view.setCurrentIndex(t.model.index(0, rank));
        QTest::keyClick(&t.view, Qt::Key_PageDown);
        QVERIFY(t.view.currentIndex().row() > 5);
        QCOMPARE(t.view.currentIndex().column(), rank);
        QCOMPARE(t.bar().value(), 400);
        QVERIFY(t.view.viewport()->rect().contains(t.view.visualRect(t.view.currentIndex())));
    }

    void theHeaderIsClickedWhereItIsSeen()
    {
        Table t;
        QVERIFY(QTest::qWaitForWindowActive(&t.view));
        t.bar().setValue(333);
        const auto click = [&t](int column) {
            const QPoint at(t.middleOf(0, column).x(), t.header().height() / 2);
            QTest::mouseClick(t.header().viewport(), Qt::LeftButton, {}, at);
        };
        click(rank); // sorted by it already: the other way round
        QCOMPARE(t.model.at(0).rank, 199);
        QCOMPARE(t.header().sortIndicatorSection(), rank);
        click(verdict);
        QCOMPARE(t.model.at(0).rank, 1);
        QVERIFY(t.header().sectionsMovable());
    }

    void itsEdgeIsDragged()
    {
        Table t;
        QVERIFY(QTest::qWaitForWindowActive(&t.view));
        t.bar().setValue(333);
        const int before = t.view.columnWidth(rank);
        const QPoint edge(t.view.frozenWidth() - 2, t.header().height() / 2);
        const auto send = [&t](QEvent::Type type, const QPoint& at, Qt::MouseButtons held) {
            QWidget* const head = t.header().viewport();
            const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, at, head->mapToGlobal(at), button, held, {});
            QApplication::sendEvent(head, &event);
        };
        send(QEvent::MouseButtonPress, edge, Qt::LeftButton);
        send(QEvent::MouseMove, edge + QPoint(20, 0), Qt::LeftButton);
        send(QEvent::MouseMove, edge + QPoint(30, 0), Qt::LeftButton);
        send(QEvent::MouseButtonRelease, edge + QPoint(30, 0), Qt::NoButton);
        QCOMPARE(t.view.columnWidth(rank), before + 30);
        QVERIFY(t.view.frozenWidth() > before + 30);
    }

    void othersAreNotMovedBeforeThem()
    {
        Table t;
        t.header().moveSection(t.header().visualIndex(bytes), 0);
        QCOMPARE(t.header().visualIndex(verdict), 0);
        QCOMPARE(t.header().visualIndex(rank), 1);
        QCOMPARE(t.header().visualIndex(bytes), 2);
        t.header().moveSection(0, 1); // among themselves they may
        QCOMPARE(t.header().visualIndex(rank), 0);
        t.header().moveSection(0, 9);
        QVERIFY(t.header().visualIndex(rank) < 2);
        t.bar().setValue(100);
        QCOMPARE(t.view.visualRect(t.model.index(0, verdict)).left()
                     + t.view.visualRect(t.model.index(0, rank)).left(),
                 t.view.columnWidth(t.header().logicalIndex(0)));
    }

    void hiddenOnesTakeNoRoom()
    {
        Table t;
        t.view.setColumnHidden(verdict, true);
        QCOMPARE(t.view.frozenWidth(), t.view.columnWidth(rank));
        t.bar().setValue(200);
        QCOMPARE(t.view.indexAt(QPoint(3, 3)).column(), rank);
        t.view.setColumnHidden(rank, true);
        QCOMPARE(t.view.frozenWidth(), 0);
    }

    void aNarrowTableFreezesNothing()
    {
        Table t;
        t.view.setColumnWidth(rank, 600);
        QCOMPARE(t.view.frozenWidth(), 0);
        t.bar().setValue(50);
        QCOMPARE(t.view.visualRect(t.model.index(0, verdict)).left(), -50);
    }

    void oneTableForTheEar()
    {
        Table t;
        t.bar().setValue(333);
        QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(&t.view);
        QVERIFY(table && table->tableInterface());
        QAccessibleInterface* const cell = table->tableInterface()->cellAt(1, verdict);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Verdict: High"));
        const QPoint left = t.view.viewport()->mapFromGlobal(cell->rect().topLeft());
        QCOMPARE(left.x(), 0);
    }
};

FW_TEST(TestFrozenTable, "tst_frozentable")

} // namespace fw

#include "tst_frozentable.moc"
