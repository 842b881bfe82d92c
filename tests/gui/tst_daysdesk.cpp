// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "core/config/workspace.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/dayspanel.h"
#include "views/pages/notestack.h"
#include "views/pages/startpage.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLockFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

namespace fw {

using namespace test;

namespace {

void copyTree(const QString& from, const QString& to)
{
    QVERIFY(QDir().mkpath(to));
    QDirIterator it(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        const QString target = to + info.filePath().mid(from.size());
        QVERIFY(info.isDir() ? QDir().mkpath(target) : QFile::copy(info.filePath(), target));
    }
}

QTableView& daysTable(MainWindow& window)
{
    return child<QTableView>(window, "daysTable");
}

// The list is opened by keys and has the focus.
void openList(MainWindow& window)
{
    chooseByKeys(window, "W S");
    auto& dialog = child<QDialog>(window, "daysDialog");
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    // The menu that was open gives the focus to the window behind it; a desktop does not.
    dialog.activateWindow();
    QTRY_VERIFY(daysTable(window).hasFocus());
    QVERIFY(!dialog.isModal());
}

QString daysOf(MainWindow& window)
{
    const auto& model = child<DaysPanel>(window, "daysPanel").model();
    QStringList days;
    for (int row = 0; row < model.rowCount(); ++row)
        days += model.at(row).day.iso().right(5);
    return days.join(QLatin1Char(' '));
}

} // namespace

// The days of a workspace by keys: looked at, opened, deleted and kept.
class TestDaysDesk : public EnglishTestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_case;
    const Day m_newer { 2026, 3, 18 };
    const Day m_older { 2026, 3, 16 };

    QString workspace() const { return m_case->filePath(QStringLiteral("north")); }
    QString folderOf(Day day) const
    {
        return workspace() + QStringLiteral("/data/flow/") + day.compact();
    }

    // Del, and in the question a click on its button, or Return, which cancels.
    bool askAndAnswer(MainWindow& window, bool does, QString* goes = nullptr)
    {
        return withDialog(
            "deleteDayDialog", [&] { QTest::keyClick(&daysTable(window), Qt::Key_Delete); },
            [&](QWidget& dialog) {
                if (goes)
                    *goes = child<QLabel>(dialog, "question").text() + QLatin1Char('\n')
                        + child<QLabel>(dialog, "stays").text();
                if (does)
                    QTest::mouseClick(&child<QPushButton>(dialog, "deleteDays"), Qt::LeftButton);
                else
                    QTest::keyClick(&dialog, Qt::Key_Return);
            });
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        const QString made = m_folder.filePath(QStringLiteral("made"));
        for (const Day day : { m_older, m_newer }) {
            const auto sample = makeSampleWorkspace(made, day);
            QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text()));
        }
    }

    void init()
    {
        EnglishTestCase::init();
        m_case = std::make_unique<QTemporaryDir>();
        copyTree(m_folder.filePath(QStringLiteral("made")), workspace());
    }

    void theListIsOpenedByKeysAndOpensADay()
    {
        MainWindow window(workspace(), {});
        open(window);
        openList(window);
        QCOMPARE(daysOf(window), QStringLiteral("03-18 03-16"));
        auto& panel = child<DaysPanel>(window, "daysPanel");
        QCOMPARE(panel.selectedDays(), std::vector<Day> { m_newer }); // the one that is shown
        QCOMPARE(panel.model().at(0).unscored, 300);
        QVERIFY(panel.model().at(0).sizeBytes > 0);
        QTest::keyClick(&daysTable(window), Qt::Key_Down);
        QTest::keyClick(&daysTable(window), Qt::Key_Return);
        settle(window);
        QVERIFY2(window.windowTitle().startsWith(m_older.iso()), qPrintable(window.windowTitle()));
        QVERIFY(window.triage().isVisible());
        // A verdict is in the list at once, and takes away no selection.
        window.triage().table().selectRow(0);
        QTest::keyClick(&window.triage().table(), Qt::Key_1);
        settle(window);
        QTRY_COMPARE(panel.model().at(1).unscored, 299);
        QCOMPARE(panel.selectedDays(), std::vector<Day> { m_older });
    }

    void aDayIsOpenedFromTheRunsPageToo()
    {
        MainWindow window(workspace(), {});
        open(window);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!window.triage().isVisible());
        openList(window);
        QTest::keyClick(&daysTable(window), Qt::Key_Return);
        settle(window);
        QVERIFY(window.triage().isVisible());
    }

    void cancelKeepsAll()
    {
        MainWindow window(workspace(), {});
        open(window);
        openList(window);
        QString goes;
        QVERIFY(askAndAnswer(window, false, &goes));
        QVERIFY2(goes.startsWith(QStringLiteral("Delete 2026-03-18 and all that is below?")),
                 qPrintable(goes));
        settle(window);
        QCOMPARE(daysOf(window), QStringLiteral("03-18 03-16"));
        QVERIFY(QFile::exists(folderOf(m_newer) + QStringLiteral("/flow.sqlite")));
        QCOMPARE(messageOf(window), QString());
        QCOMPARE(window.triage().model().counts().shown, 300);
    }

    void theShownDayGoesAndTheNextIsShown()
    {
        MainWindow window(workspace(), {});
        open(window);
        window.triage().table().selectRow(0);
        QTest::keyClick(&window.triage().table(), Qt::Key_1);
        settle(window);
        openList(window);
        QString goes;
        QVERIFY(askAndAnswer(window, true, &goes));
        QVERIFY2(goes.contains(QStringLiteral("1 decision")), qPrintable(goes));
        settle(window);
        QVERIFY(!QFile::exists(folderOf(m_newer)));
        QVERIFY(QFile::exists(folderOf(m_older)));
        QVERIFY2(window.windowTitle().startsWith(m_older.iso()), qPrintable(window.windowTitle()));
        QCOMPARE(daysOf(window), QStringLiteral("03-16"));
        QVERIFY2(messageOf(window).startsWith(QStringLiteral("Deleted 2026-03-18; "))
                     && messageOf(window).contains(QStringLiteral("1 decision"))
                     && messageOf(window).endsWith(QStringLiteral("in the journal.")),
                 qPrintable(messageOf(window)));
        QCOMPARE(window.triage().model().counts().shown, 300);
        QVERIFY(!actionNamed(window, "undo").isEnabled());
    }

    void anotherDayGoesAndTheShownOneStays()
    {
        MainWindow window(workspace(), {});
        open(window);
        openList(window);
        daysTable(window).selectRow(1);
        QVERIFY(askAndAnswer(window, true));
        settle(window);
        QVERIFY2(window.windowTitle().startsWith(m_newer.iso()), qPrintable(window.windowTitle()));
        QCOMPARE(daysOf(window), QStringLiteral("03-18"));
    }

    void allOfThemGoAndTheWindowBegins()
    {
        MainWindow window(workspace(), {});
        open(window);
        window.triage().table().selectRow(0);
        QTest::keyClick(&window.triage().table(), Qt::Key_1);
        settle(window);
        QVERIFY(actionNamed(window, "undo").isEnabled());
        openList(window);
        QTest::keyClick(&daysTable(window), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(askAndAnswer(window, true));
        settle(window);
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QVERIFY2(messageOf(window).startsWith(QStringLiteral("Deleted 2 day")),
                 qPrintable(messageOf(window)));
        QCOMPARE(daysOf(window), QString());
        QVERIFY(child<DaysPanel>(window, "daysPanel")
                    .findChild<NoteStack*>()
                    ->note()
                    .contains(QLatin1String("no days yet")));
        // There is nothing any more that an undo would be about.
        for (const char* name : { "undo", "redo", "resetDay" })
            QVERIFY2(!actionNamed(window, name).isEnabled(), name);
    }

    void aDayThatIsWorkedOnIsKeptAndSaid()
    {
        MainWindow window(workspace(), {});
        open(window);
        QLockFile lock(folderOf(m_newer) + QStringLiteral("/.lock"));
        lock.setStaleLockTime(0);
        QVERIFY(lock.tryLock(0));
        openList(window);
        QVERIFY(askAndAnswer(window, true));
        settle(window);
        QVERIFY2(messageOf(window).contains(QStringLiteral("2026-03-18 was not deleted: "
                                                           "2026-03-18 is being worked on by")),
                 qPrintable(messageOf(window)));
        QCOMPARE(daysOf(window), QStringLiteral("03-18 03-16"));
        QVERIFY(QFile::exists(folderOf(m_newer) + QStringLiteral("/flow.sqlite")));
    }

    void aFolderBehindALinkIsSaidAndNotAskedAbout()
    {
        QVERIFY(QDir().rename(folderOf(m_newer), m_case->filePath(QStringLiteral("outside"))));
        QVERIFY(QFile::link(m_case->filePath(QStringLiteral("outside")), folderOf(m_newer)));
        MainWindow window(workspace(), {});
        open(window);
        openList(window);
        QTest::keyClick(&daysTable(window), Qt::Key_Delete);
        settle(window);
        QVERIFY2(messageOf(window).contains(QStringLiteral("Nothing was changed")),
                 qPrintable(messageOf(window)));
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(QFile::exists(folderOf(m_newer) + QStringLiteral("/flow.sqlite")));
    }

    void rowsAreCopied()
    {
        MainWindow window(workspace(), {});
        open(window);
        openList(window);
        QTest::keyClick(&daysTable(window), Qt::Key_C, Qt::ControlModifier);
        settle(window);
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(
                     QStringLiteral("day\tflows\tsize_bytes\tresults\trun\t")),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("\n2026-03-18\t")));
    }

    void theAnalysisIsRunFromTheList()
    {
        MainWindow window(workspace(), {});
        open(window);
        openList(window);
        daysTable(window).selectRow(1);
        QTest::mouseClick(&child<QToolButton>(window, "runDayButton"), Qt::LeftButton);
        QVERIFY(!actionNamed(window, "deleteDay").isEnabled()); // while it runs
        settle(window);
        QVERIFY2(messageOf(window).startsWith(QStringLiteral("Analysis of 2026-03-16: ")),
                 qPrintable(messageOf(window)));
        QVERIFY(actionNamed(window, "deleteDay").isEnabled());
    }
};

FW_TEST(TestDaysDesk, "tst_daysdesk")

} // namespace fw

#include "tst_daysdesk.moc"
