// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/models/connectionfilter.h"
#include "views/pages/connectiontable.h"
#include "views/pages/filterbar.h"
#include "views/pages/triagepage.h"
#include "views/widgets/filteredit.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace fw {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

using test::child;
using test::open;
using test::settle;

// The filter bar of the real window, by its keys.
class TestFilterDesk : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }
    static FilterEdit& edit(MainWindow& window) { return child<FilterEdit>(window, "filterEdit"); }
    static QAction* menuAction(MainWindow& window, const char* name)
    {
        QMenu* const menu = child<QToolButton>(window, "filterMenu").menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == QLatin1String(name)
                || action->text() == QLatin1String(name))
                return action;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = test::makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void init()
    {
        test::TestCase::init();
        test::forgetSettings(m_folder);
    }

    void aFilterIsTypedCompletedAndLeft()
    {
        MainWindow window(workspace(), {});
        open(window);
        TriagePage& page = window.triage();
        const int all = page.model().rowCount();
        QTest::keyClick(&page.table(), Qt::Key_Slash);
        QVERIFY(edit(window).hasFocus());
        QTest::keyClicks(&edit(window), QStringLiteral("prot"));
        QVERIFY(edit(window).offers().isVisible());
        QTest::keyClick(&edit(window), Qt::Key_Tab);
        QTest::keyClicks(&edit(window), QStringLiteral("t"));
        QTest::keyClick(&edit(window), Qt::Key_Down);
        QTest::keyClick(&edit(window), Qt::Key_Return);
        QCOMPARE(edit(window).text(), QStringLiteral("proto:TCP"));
        const int tcp = page.model().rowCount();
        QVERIFY(tcp > 0 && tcp < all);
        for (int row = 0; row < tcp; ++row)
            QCOMPARE(page.model().at(row).proto, QStringLiteral("TCP"));
        // Esc closes the list first, and then leads back to the table.
        QTest::keyClicks(&edit(window), QStringLiteral(" d"));
        QVERIFY(edit(window).offers().isVisible());
        QTest::keyClick(&edit(window), Qt::Key_Escape);
        QVERIFY(!edit(window).offers().isVisible());
        QVERIFY(edit(window).hasFocus());
        QTest::keyClick(&edit(window), Qt::Key_Backspace);
        QTest::keyClick(&edit(window), Qt::Key_Escape);
        QVERIFY(page.table().hasFocus());
        QCOMPARE(page.model().rowCount(), tcp);
        settle(window);
    }

    void aWrongFilterKeepsTheTable()
    {
        MainWindow window(workspace(), {});
        open(window);
        TriagePage& page = window.triage();
        QTest::keyClick(&page.table(), Qt::Key_Slash);
        QTest::keyClicks(&edit(window), QStringLiteral("udp"));
        QTest::keyClick(&edit(window), Qt::Key_Return);
        const int udp = page.model().rowCount();
        QVERIFY(udp > 0);
        edit(window).insert(QStringLiteral(" dport:many")); // at once, as by a paste
        QTest::keyClick(&edit(window), Qt::Key_Return);
        const auto& problem = child<QLabel>(window, "filterError");
        QVERIFY(problem.isVisible());
        QVERIFY2(problem.text().startsWith(QLatin1String("many is not right here")),
                 qPrintable(problem.text()));
        QCOMPARE(page.model().rowCount(), udp);
    }

    // The cursor goes on to the next row without a verdict although the one just scored leaves.
    void scoringUnderAVerdictFilterGoesOn()
    {
        MainWindow window(workspace(), {});
        open(window);
        TriagePage& page = window.triage();
        child<QCheckBox>(window, "hideScored").setChecked(false);
        page.filterBar().setText(QStringLiteral("verdict:none proto:tcp"));
        page.table().setFocus();
        page.table().selectRow(2);
        const int before = page.model().rowCount();
        const ConnectionKey next = page.model().at(3).key();
        const ConnectionKey scored = page.model().at(2).key();
        QTest::keyClick(&page.table(), Qt::Key_1);
        QVERIFY(page.model().rowCount() < before);
        QVERIFY(page.model().rowOf(scored) < 0);
        QCOMPARE(page.model().at(page.table().currentIndex().row()).key(), next);
        QTRY_VERIFY(page.table().selectionModel()->hasSelection());
        settle(window);
        QCOMPARE(page.model().at(page.table().currentIndex().row()).key(), next);
        // Under the opposite filter every row has one; the cursor stays in its place.
        page.filterBar().setText(QStringLiteral("verdict:high"));
        QVERIFY(page.model().rowOf(scored) >= 0);
        page.table().selectRow(page.model().rowOf(scored));
        QTest::keyClick(&page.table(), Qt::Key_0);
        QVERIFY(page.model().rowOf(scored) < 0);
        settle(window);
        page.filterBar().setText({});
        QTest::keySequence(&window, QKeySequence::Undo);
        settle(window);
        QTest::keySequence(&window, QKeySequence::Undo);
        settle(window);
        QCOMPARE(page.model().severityAt(page.model().rowOf(scored)), std::nullopt);
    }

    void filtersAreSavedRenamedAndRemoved()
    {
        const QString file = workspace() + QStringLiteral("/filters.json");
        {
            MainWindow window(workspace(), {});
            open(window);
            QTest::keyClick(&window.triage().table(), Qt::Key_Slash);
            QTest::keyClicks(&edit(window), QStringLiteral("dport:443 tcp"));
            QTest::keyClick(&edit(window), Qt::Key_Return);
            settle(window);
            QVERIFY(test::withDialog(
                "saveFilterDialog", [&] { menuAction(window, "saveFilter")->trigger(); },
                [](QWidget& dialog) {
                    QTest::keyClicks(&child<QLineEdit>(dialog, "filterName"),
                                     QStringLiteral("Web"));
                    QTest::keyClick(&child<QLineEdit>(dialog, "filterName"), Qt::Key_Return);
                }));
            settle(window);
            QVERIFY(test::messageOf(window).contains(QLatin1String("saved as Web")));
        }
        MainWindow window(workspace(), {});
        open(window);
        // Another window has them too, also the one used last.
        QTest::keyClick(&window.triage().table(), Qt::Key_Slash);
        QTest::keyClick(&edit(window), Qt::Key_Up);
        QCOMPARE(edit(window).text(), QStringLiteral("dport:443 tcp"));
        edit(window).clear();
        menuAction(window, "Web")->trigger();
        QCOMPARE(edit(window).text(), QStringLiteral("dport:443 tcp"));
        QVERIFY(test::withDialog(
            "savedFiltersDialog", [&] { menuAction(window, "manageFilters")->trigger(); },
            [&](QWidget& dialog) {
                auto& table = child<QTableWidget>(dialog, "savedFilters");
                QCOMPARE(table.rowCount(), 1);
                table.item(0, 0)->setText(QStringLiteral("TLS"));
                QTRY_VERIFY(window.isSettled());
                QCOMPARE(table.item(0, 0)->text(), QStringLiteral("TLS"));
                table.item(0, 0)->setText(QStringLiteral("  "));
                QVERIFY(child<QLabel>(dialog, "savedFiltersProblem").isVisible());
                QTRY_COMPARE(table.item(0, 0)->text(), QStringLiteral("TLS"));
                QVERIFY(contentOf(file).contains("TLS"));
                QTest::mouseClick(&child<QPushButton>(dialog, "removeFilter"), Qt::LeftButton);
                QTRY_COMPARE(table.rowCount(), 0);
            }));
        settle(window);
        QVERIFY(!contentOf(file).contains("TLS"));
        QVERIFY(!menuAction(window, "manageFilters")->isEnabled());
    }

    // The focus leaves the line when the window goes, and the filter in it is applied; the address
    // sanitizer sees what is not there any more.
    void aWindowMayGoWhileAFilterWaits()
    {
        MainWindow window(workspace(), {});
        open(window);
        QTest::keyClick(&window.triage().table(), Qt::Key_Slash);
        QTest::keyClicks(&edit(window), QStringLiteral("dom")); // may become domain:
        QCOMPARE(window.triage().model().counts().hiddenByFilter, 0);
    }

    void aDamagedFileIsToldAndKept()
    {
        const QString file = workspace() + QStringLiteral("/filters.json");
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{") == 1);
        damaged.close();
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY2(test::messageOf(window).contains(QLatin1String("filters.json")),
                 qPrintable(test::messageOf(window)));
        QCOMPARE(contentOf(file), QByteArray("{"));
        QFile::remove(file);
    }
};

FW_TEST(TestFilterDesk, "tst_filterdesk")

} // namespace fw

#include "tst_filterdesk.moc"
