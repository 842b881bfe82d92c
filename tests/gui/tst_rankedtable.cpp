// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/models/connectiondelegate.h"
#include "views/pages/connectiontable.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"
#include "views/support/usersettings.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

namespace {

int number(ConnectionColumn column)
{
    return static_cast<int>(column);
}

} // namespace

// The ranked table by hand: a text is found, a cell is filtered by, columns are chosen and kept.
class TestRankedTable : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }

    static bool withTableMenu(MainWindow& window, int row, ConnectionColumn column,
                              const std::function<void(QMenu&)>& look)
    {
        ConnectionTable& table = window.triage().table();
        table.goToCell(row, number(column));
        const QPoint at = table.visualRect(table.currentIndex()).center();
        return withMenu(
            [&] {
                QContextMenuEvent event(QContextMenuEvent::Keyboard, at,
                                        table.viewport()->mapToGlobal(at));
                QApplication::sendEvent(table.viewport(), &event);
            },
            look);
    }

    // Entries are chosen by their accelerators, one menu after the other.
    static void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys) {
            QTRY_VERIFY(QApplication::activePopupWidget());
            QTest::keyClick(QApplication::activePopupWidget(), key);
        }
    }

    static QString found(const MainWindow& window)
    {
        return child<QLabel>(window, "findCount").text();
    }

    static QString filterText(const MainWindow& window)
    {
        return child<QLineEdit>(window, "filterEdit").text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void init()
    {
        TestCase::init();
        forgetSettings(m_folder);
    }

    void aTextIsFoundByKey()
    {
        MainWindow window(workspace(), {});
        open(window);
        ConnectionTable& table = window.triage().table();
        const ConnectionModel& model = window.triage().model();
        const QString wanted = model.at(5).srcip.toString();
        int cells = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < connectionColumnCount; ++column)
                cells += model.index(row, column).data().toString().contains(wanted) ? 1 : 0;
        QVERIFY(cells > 0);
        table.goToCell(0, 0);
        QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
        auto& text = child<QLineEdit>(window, "findEdit");
        QVERIFY(text.hasFocus());
        QTest::keyClicks(&text, wanted);
        QCOMPARE(found(window), QStringLiteral("%1 found").arg(cells));
        QCOMPARE(model.rowCount(), 300); // it takes no row away
        QCOMPARE(table.delegate().wanted(), wanted);
        // Once round, and the first again.
        QStringList places;
        for (int i = 0; i <= cells; ++i) {
            QTest::keyClick(&text, Qt::Key_Return);
            QVERIFY(table.currentIndex().data().toString().contains(wanted));
            QCOMPARE(found(window), QStringLiteral("%1 of %2").arg(i % cells + 1).arg(cells));
            places += QStringLiteral("%1/%2")
                          .arg(table.currentIndex().row())
                          .arg(table.currentIndex().column());
        }
        QCOMPARE(places.first(), places.last());
        QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), cells);
        // By F3 from the table, and back.
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(found(window), QStringLiteral("%1 of %1").arg(cells));
        QTest::keyClick(&table, Qt::Key_F3);
        QCOMPARE(found(window), QStringLiteral("1 of %1").arg(cells));
        QTest::keyClick(&text, Qt::Key_Escape);
        QVERIFY(table.hasFocus());
        QVERIFY(!child<QWidget>(window, "findBar").isVisible());
        QVERIFY(table.delegate().wanted().isEmpty());
    }

    void theCountFollowsTheTable()
    {
        MainWindow window(workspace(), {});
        open(window);
        ConnectionTable& table = window.triage().table();
        QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
        auto& text = child<QLineEdit>(window, "findEdit");
        QTest::keyClicks(&text, QStringLiteral("2026-03-18"));
        QVERIFY(found(window).startsWith(QLatin1String("300 ")));
        table.setColumnHidden(number(ConnectionColumn::Time), true);
        QTRY_COMPARE(found(window), QStringLiteral("Not in these rows"));
        table.setColumnHidden(number(ConnectionColumn::Time), false);
        QTRY_VERIFY(found(window).contains(QLatin1String("300")));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_1);
        settle(window);
        QTRY_VERIFY(found(window).contains(QString::number(window.triage().model().rowCount())));
        QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
        settle(window);
        text.setText(QStringLiteral("no such thing"));
        QCOMPARE(found(window), QStringLiteral("Not in these rows"));
        QTest::keyClick(&text, Qt::Key_Return); // goes nowhere
    }

    void aCellIsFilteredBy()
    {
        MainWindow window(workspace(), {});
        open(window);
        ConnectionTable& table = window.triage().table();
        const QString source =
            QStringLiteral("src:") + window.triage().model().at(3).srcip.toString();
        table.goToCell(3, number(ConnectionColumn::Source));
        QTest::keyClick(&table, Qt::Key_F);
        QCOMPARE(filterText(window), source);
        QTest::keyClick(&table, Qt::Key_F); // it is there already
        QCOMPARE(filterText(window), source);
        const auto& model = window.triage().model();
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 300);
        const QString protocol = model.at(0).proto;
        QVERIFY(withTableMenu(window, 0, ConnectionColumn::Protocol,
                              [](QMenu&) { press({ Qt::Key_F }); }));
        QCOMPARE(filterText(window), source + QLatin1String(" proto:") + protocol);
    }

    void rowsLikeThisOne()
    {
        MainWindow window(workspace(), {});
        open(window);
        const SuspiciousConnection row = window.triage().model().at(4);
        QVERIFY(withTableMenu(window, 4, ConnectionColumn::Score, [](QMenu&) {
            press({ Qt::Key_O, Qt::Key_P });
        }));
        QCOMPARE(filterText(window),
                 QStringLiteral("ip:%1 ip:%2").arg(row.srcip.toString(), row.dstip.toString()));
        QVERIFY(window.triage().model().rowOf(row.key()) >= 0);
    }

    // Every cell has its menu, and no text from data is an accelerator or too long.
    void everyCellHasAMenu()
    {
        MainWindow window(workspace(), {});
        open(window);
        for (int column = 0; column < connectionColumnCount; ++column) {
            QStringList names;
            QVERIFY(withTableMenu(
                window, 1, static_cast<ConnectionColumn>(column), [&names](QMenu& menu) {
                    for (const QAction* action : menu.actions())
                        names += action->objectName() + QLatin1Char('|') + action->text();
                }));
            const QString all = names.join(QLatin1Char('\n'));
            for (const char* wanted :
                 { "verdictHigh|", "verdictClear|", "goToRule|", "nameAddress|", "filterByCell|",
                   "excludeCell|", "Sh&ow only", "Chor&d of ", "Cop&y", "&Export", "Col&umns" })
                QVERIFY2(all.contains(QLatin1String(wanted)),
                         qPrintable(QString::number(column) + QLatin1Char('\n') + all));
        }
    }

    void rowsAreCopiedAsMarkdown()
    {
        MainWindow window(workspace(), {});
        open(window);
        ConnectionTable& table = window.triage().table();
        for (int column = 0; column < connectionColumnCount; ++column)
            table.setColumnHidden(column, column != number(ConnectionColumn::Rank));
        QVERIFY(withTableMenu(window, 0, ConnectionColumn::Rank, [](QMenu&) {
            press({ Qt::Key_Y, Qt::Key_M });
        }));
        settle(window);
        QCOMPARE(
            QGuiApplication::clipboard()->text(),
            QStringLiteral("| rank |\n| ---: |\n| %1 |\n").arg(window.triage().model().at(0).rank));
    }

    void aSetOfColumnsIsKept()
    {
        {
            MainWindow window(workspace(), {});
            open(window);
            QVERIFY(withDialog(
                "columnChooser", [&] { window.triage().tableTools().chooseColumns(); },
                [](QWidget& dialog) {
                    auto& list = child<QListWidget>(dialog, "columnList");
                    for (int row = 4; row < list.count(); ++row)
                        list.item(row)->setCheckState(Qt::Unchecked);
                    auto& names = child<QComboBox>(dialog, "columnSetNames");
                    QTest::keyClicks(names.lineEdit(), QStringLiteral("When & what"));
                    QTest::mouseClick(&child<QPushButton>(dialog, "columnSetSave"), Qt::LeftButton);
                    auto* const buttons = dialog.findChild<QDialogButtonBox*>();
                    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
                }));
            const QHeaderView& header = *window.triage().table().horizontalHeader();
            QCOMPARE(header.hiddenSectionCount(), connectionColumnCount - 4);
            // Kept at once: the program may be killed.
            QVERIFY(!loadUserSettings(QSettings()).columnSets.isEmpty());
            window.triage().tableTools().resetColumns();
            QCOMPARE(header.hiddenSectionCount(), 0);
            window.close();
        }
        MainWindow window(workspace(), {});
        window.restoreLayout();
        open(window);
        QMenu menu;
        window.triage().tableTools().offerColumns(menu);
        Q_EMIT menu.aboutToShow();
        QAction* set = nullptr;
        for (QAction* action : menu.actions())
            if (action->menu())
                set = action->menu()->actions().value(0);
        QVERIFY(set);
        QCOMPARE(set->text(), QStringLiteral("When && what"));
        set->trigger();
        QCOMPARE(window.triage().table().horizontalHeader()->hiddenSectionCount(),
                 connectionColumnCount - 4);
    }
};

FW_TEST(TestRankedTable, "tst_rankedtable")

} // namespace fw

#include "tst_rankedtable.moc"
