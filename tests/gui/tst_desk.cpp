// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"
#include "views/support/palette.h"
#include "views/support/usersettings.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

namespace fw {

using namespace test;

namespace {

constexpr const char* docks[] = { "detailsDock", "chordDock", "ruleDock", "historyDock" };
constexpr const char* tables[] = { "connectionTable", "detailsTable" };

QString text(const QRect& rect)
{
    return QStringLiteral("%1,%2 %3x%4")
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

// Where everything stands that the analyst may move or put away, one line a thing.
QString lookOf(MainWindow& window)
{
    QStringList lines;
    for (const char* name : docks) {
        auto& dock = child<QDockWidget>(window, name);
        const QLatin1String state(dock.isHidden()         ? "hidden"
                                      : dock.isFloating() ? "afloat"
                                                          : "docked");
        // Where a panel stands that is put away, afloat or behind another is nobody's matter.
        lines +=
            QStringLiteral("%1: %2 %3 %4")
                .arg(QLatin1String(name), state)
                .arg(window.triage().dockWidgetArea(&dock))
                .arg(dock.isFloating() || dock.visibleRegion().isEmpty() ? QString()
                                                                         : text(dock.geometry()));
    }
    const bool inFront = !child<QDockWidget>(window, "chordDock").visibleRegion().isEmpty();
    lines += QStringLiteral("chord in front: %1").arg(inFront);
    for (const char* name : { "modeBar", "dayToolBar" }) {
        auto& bar = child<QToolBar>(window, name);
        lines += QStringLiteral("%1: %2 %3")
                     .arg(QLatin1String(name), QLatin1String(bar.isVisible() ? "shown" : "hidden"))
                     .arg(window.toolBarArea(&bar));
    }
    for (const char* name : tables) {
        const QHeaderView& header = *child<QTableView>(window, name).horizontalHeader();
        QString line = QString::fromLatin1(name);
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            line += QStringLiteral(" %1").arg(column);
            // The details' columns are as wide as what is in them.
            if (QLatin1String(name) == QLatin1String("connectionTable"))
                line += QStringLiteral(":%1").arg(header.sectionSize(column));
            else if (header.isSectionHidden(column))
                line += QLatin1String(" hidden");
        }
        lines += line
            + QStringLiteral(" sorted by %1 %2")
                  .arg(header.sortIndicatorSection())
                  .arg(header.sortIndicatorOrder());
    }
    return lines.join(QLatin1Char('\n'));
}

QList<int> detailsWidths(MainWindow& window)
{
    const auto& table = child<QTableView>(window, "detailsTable");
    QList<int> widths;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        widths += table.columnWidth(column);
    return widths;
}

// The lines that are not as wanted; empty when all are.
QString difference(MainWindow& window, const QString& wanted)
{
    const QStringList are = lookOf(window).split(QLatin1Char('\n'));
    const QStringList want = wanted.split(QLatin1Char('\n'));
    QString lines;
    for (qsizetype i = 0; i < are.size(); ++i)
        if (are[i] != want.value(i))
            lines += QStringLiteral("%1\n  instead of %2\n").arg(are[i], want.value(i));
    return lines;
}

QHeaderView& header(MainWindow& window)
{
    return *window.triage().table().horizontalHeader();
}

int number(ConnectionColumn column)
{
    return static_cast<int>(column);
}

QAction* entry(const QMenu& menu, const QString& words)
{
    for (QAction* action : menu.actions())
        if (action->text().remove(QLatin1Char('&')) == words)
            return action;
    return nullptr;
}

// The entry of the menu that pops up is clicked, and what it says then is told.
QString clickEntry(QMenu& menu, const QString& words)
{
    QAction* const wanted = entry(menu, words);
    if (!wanted)
        return QStringLiteral("there is no ") + words;
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(wanted).center());
    return {};
}

} // namespace

// What the analyst arranges: theme, panels, bars and columns.
class TestDesk : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }

    // As the program starts its window.
    static void start(MainWindow& window)
    {
        window.resize(1280, 800);
        window.restoreLayout();
        open(window);
    }

    static void openColumns(MainWindow& window)
    {
        QHeaderView& titles = header(window);
        Q_EMIT titles.customContextMenuRequested(titles.rect().center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        const auto made = makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void init()
    {
        TestCase::init();
        QSettings().clear();
    }

    void cleanup() { applyTheme(*qApp, Theme::System); }

    void theThemeIsChosenAndRemembered()
    {
        {
            MainWindow window(workspace(), {});
            open(window);
            QVERIFY(actionCalled(window, "Desktop's theme").isChecked());
            chooseByKeys(window, "W A");
            QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() < 100);
            QVERIFY(window.palette().color(QPalette::WindowText).lightness() > 150);
            QVERIFY(actionCalled(window, "Dark theme").isChecked());
            window.close();
            QTRY_VERIFY(!window.isVisible());
        }
        QCOMPARE(themeOf(loadUserSettings(QSettings())), Theme::Dark);
        MainWindow window(workspace(), {});
        start(window);
        QVERIFY(actionCalled(window, "Dark theme").isChecked());
        QVERIFY(!actionCalled(window, "Desktop's theme").isChecked());
        chooseByKeys(window, "W L");
        QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() > 200);
        QCOMPARE(themeOf(loadUserSettings(QSettings())), Theme::Light);
        // What else is remembered on the way out does not bring the older choice back.
        window.close();
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(themeOf(loadUserSettings(QSettings())), Theme::Light);
    }

    void resetLayoutPutsEverythingBack()
    {
        MainWindow window(workspace(), {});
        open(window);
        const QString first = lookOf(window);
        const QList<int> widths = detailsWidths(window);
        disarrange(window);
        QVERIFY(lookOf(window) != first);
        chooseByKeys(window, "W Y");
        QTRY_COMPARE(difference(window, first), QString());
        QCOMPARE(detailsWidths(window), widths);
    }

    // Also when the disorder is that of an earlier start.
    void resetLayoutPutsBackWhatWasRemembered()
    {
        QString first;
        QString left;
        {
            MainWindow window(workspace(), {});
            start(window);
            first = lookOf(window);
            disarrange(window);
            left = lookOf(window);
            window.close();
            QTRY_VERIFY(!window.isVisible());
        }
        MainWindow window(workspace(), {});
        start(window);
        QTRY_COMPARE(difference(window, left), QString());
        chooseByKeys(window, "W Y");
        QTRY_COMPARE(difference(window, first), QString());
        // And so it is the next time.
        window.close();
        QTRY_VERIFY(!window.isVisible());
        MainWindow next(workspace(), {});
        start(next);
        QTRY_COMPARE(difference(next, first), QString());
    }

    void everyPanelAndBarCanBePutAway()
    {
        MainWindow window(workspace(), {});
        open(window);
        auto& menu = child<QMenu>(window, "panelsMenu");
        Q_EMIT menu.aboutToShow();
        QStringList words;
        for (QAction* action : menu.actions()) {
            if (action->isSeparator())
                continue;
            words += action->text().remove(QLatin1Char('&'));
            QVERIFY2(action->isChecked(), qPrintable(words.last()));
            action->trigger();
        }
        QCOMPARE(words,
                 QStringList({ QStringLiteral("Details"), QStringLiteral("Chord"),
                               QStringLiteral("Score by rule"), QStringLiteral("History"),
                               QStringLiteral("Network"), QStringLiteral("Explain"),
                               QStringLiteral("Pages"), QStringLiteral("Day") }));
        for (const char* name : docks)
            QVERIFY2(child<QDockWidget>(window, name).isHidden(), name);
        // A panel's key brings it back.
        QTest::keyClick(&window.triage().table(), Qt::Key_H);
        QVERIFY(child<QDockWidget>(window, "historyDock").isVisible());
        // The calendar's key works without its bar.
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
        auto& popup = child<QWidget>(window, "calendarPopup");
        QVERIFY(popup.isVisible());
        QTest::keyClick(&popup, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
    }

    void columnsAreChosenFromTheirTitles()
    {
        MainWindow window(workspace(), {});
        open(window);
        const int score = number(ConnectionColumn::Score);
        QStringList problems;
        int entries = 0;
        const auto choose = [&](const char* words) {
            return withMenu([&] { openColumns(window); },
                            [&, words](QMenu& menu) {
                                entries = int(menu.actions().size());
                                problems += clickEntry(menu, QString::fromUtf8(words));
                            });
        };
        QVERIFY(choose("Score"));
        QCOMPARE(entries, connectionColumnCount + 3); // a line, Choose and Reset
        QVERIFY(header(window).isSectionHidden(score));
        QVERIFY(choose("Score"));
        QVERIFY(!header(window).isSectionHidden(score));
        QVERIFY(choose("Rank"));
        QVERIFY(choose("Reset columns"));
        QCOMPARE(header(window).hiddenSectionCount(), 0);
        problems.removeAll(QString());
        QCOMPARE(problems, QStringList());
    }

private:
    static QAction& actionCalled(MainWindow& window, const char* words)
    {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == QLatin1String(words))
                return *action;
        qFatal("no %s", words);
    }

    static void disarrange(MainWindow& window)
    {
        QHeaderView& titles = header(window);
        titles.setSectionHidden(number(ConnectionColumn::Score), true);
        titles.moveSection(titles.visualIndex(number(ConnectionColumn::Protocol)), 0);
        titles.resizeSection(number(ConnectionColumn::Source), 321);
        window.triage().table().sortByColumn(number(ConnectionColumn::InBytes),
                                             Qt::DescendingOrder);
        child<QTableView>(window, "detailsTable").setColumnHidden(2, true);
        auto& chord = child<QDockWidget>(window, "chordDock");
        window.triage().addDockWidget(Qt::LeftDockWidgetArea, &chord);
        child<QDockWidget>(window, "ruleDock").setFloating(true);
        child<QDockWidget>(window, "historyDock").hide();
        window.triage().resizeDocks({ &child<QDockWidget>(window, "detailsDock") }, { 400 },
                                    Qt::Vertical);
        child<QToolBar>(window, "modeBar").toggleViewAction()->trigger();
        QApplication::processEvents();
    }
};

FW_TEST(TestDesk, "tst_desk")

} // namespace fw

#include "tst_desk.moc"
