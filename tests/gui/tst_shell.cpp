// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/programfacts.h"
#include "app/services/session.h"
#include "app/window/mainwindow.h"
#include "core/base/format.h"
#include "core/base/worker.h"
#include "core/types/runreporttext.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/models/runsmodel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/ingestpage.h"
#include "views/pages/runspage.h"
#include "views/pages/triagepage.h"
#include "views/widgets/daycalendar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace fw {

using namespace test;

namespace {

// The page is the one that is seen.
bool isOnRuns(MainWindow& window)
{
    return window.runs().isVisible() && !window.triage().isVisible()
        && !window.ingest().isVisible();
}

bool isOnTriage(MainWindow& window)
{
    return window.triage().isVisible() && !window.runs().isVisible();
}

QAbstractItemModel& modelOf(MainWindow& window, const char* table)
{
    return *child<QTableView>(window, table).model();
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

// The frame around the pages: modes, the Runs page, the calendar, the title.
class TestShell : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const Day m_day { 2026, 3, 18 };
    const Day m_before { 2026, 3, 16 };

    QString workspace() const { return m_folder.filePath(QStringLiteral("north")); }
    // The report of the day's last run, as the run itself wrote it.
    RunReport written() const
    {
        QFile file(workspace() + QStringLiteral("/data/flow/20260318/run_report.json"));
        return file.open(QIODevice::ReadOnly) ? RunReport::fromJson(file.readAll()) : RunReport();
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        for (const Day day : { m_before, m_day }) {
            const auto made = makeSampleWorkspace(workspace(), day);
            QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        }
    }

    void aModeIsChosenByClickAndByKey()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        QVERIFY(isOnTriage(window));
        auto& bar = child<QToolBar>(window, "modeBar");
        QAction& triage = actionNamed(bar, "mode.triage");
        QAction& runs = actionNamed(bar, "mode.runs");
        QVERIFY(triage.isChecked() && !runs.isChecked());

        QTest::mouseClick(bar.widgetForAction(&runs), Qt::LeftButton);
        QVERIFY(isOnRuns(window));
        QVERIFY(runs.isChecked() && !triage.isChecked());
        QTest::mouseClick(bar.widgetForAction(&triage), Qt::LeftButton);
        QVERIFY(isOnTriage(window));
        // A click on the page that is there leaves it there.
        QTest::mouseClick(bar.widgetForAction(&triage), Qt::LeftButton);
        QVERIFY(isOnTriage(window) && triage.isChecked());

        QTest::keyClick(&window.triage().table(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(isOnRuns(window));
        QVERIFY(child<QTableView>(window, "runsTable").hasFocus());
        QTest::keyClick(&child<QTableView>(window, "runsTable"), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isOnTriage(window));
        QVERIFY(window.triage().table().hasFocus());
        // The keys stay when the bar is put away.
        bar.toggleViewAction()->trigger();
        QVERIFY(!bar.isVisible());
        QTest::keyClick(&window.triage().table(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(isOnRuns(window));
    }

    // A verdict is given to what is seen.
    void onTheRunsPageNothingIsJudged()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        window.triage().table().selectRow(0);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        for (const Qt::Key key : { Qt::Key_1, Qt::Key_3, Qt::Key_0, Qt::Key_R })
            QTest::keyClick(&child<QTableView>(window, "runsTable"), key);
        for (const char* name : { "verdictHigh", "verdictLow", "goToRule", "goToFilter" })
            QVERIFY2(!actionNamed(window, name).isEnabled(), name);
        settle(window);
        QCOMPARE(window.triage().model().counts().shown, 300);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(actionNamed(window, "verdictHigh").isEnabled());
    }

    void theRunsPageShowsTheReport()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        const RunReport report = written();
        QVERIFY(!report.stages.empty());
        const QAbstractItemModel& runs = modelOf(window, "runsTable");
        QCOMPARE(runs.rowCount(), 1);
        QCOMPARE(runs.index(0, RunsModel::Started).data().toString(), formatTime(report.startedAt));
        QCOMPARE(child<QLabel>(window, "reportTitle").text(),
                 QStringLiteral("Analysis of 2026-03-18, started %1 UTC, done in %2")
                     .arg(formatTime(report.startedAt), secondsText(report.seconds)));
        QCOMPARE(child<QLineEdit>(window, "reportFile").text(), report.resultsFile);
        QCOMPARE(child<QLineEdit>(window, "reportHash").text().toLatin1(), report.resultsHash);
        QCOMPARE(child<QLabel>(window, "reportLines").text(), formatCount(report.resultsLines));
        const QAbstractItemModel& stages = modelOf(window, "stagesTable");
        QCOMPARE(stages.rowCount(), int(report.stages.size()));
        for (int row = 0; row < stages.rowCount(); ++row) {
            const StageReport& stage = report.stages[std::size_t(row)];
            QCOMPARE(stages.index(row, 0).data().toString(), stageTitle(stage.stage));
            QCOMPARE(stages.index(row, 1).data().toString(), formatCount(stage.rows));
            QCOMPARE(stages.index(row, 3).data().toString(), stage.note);
        }
        QCOMPARE(child<QPlainTextEdit>(window, "runWarnings").toPlainText(),
                 QStringLiteral("Nothing was missing."));

        // By key from the table, and by button.
        QTest::keyClick(&child<QTableView>(window, "runsTable"), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), runReportText(report));
        QTest::keyClick(&child<QTableView>(window, "runsTable"), Qt::Key_C,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard().toUtf8(), report.toJson());
        QTest::mouseClick(&child<QToolButton>(window, "copyReportText"), Qt::LeftButton);
        QCOMPARE(clipboard(), runReportText(report));
        const QString path = m_folder.filePath(QStringLiteral("kept"));
        QVERIFY(answerFileDialog(
            [&] {
                QTest::keyClick(&child<QTableView>(window, "runsTable"), Qt::Key_S,
                                Qt::ControlModifier);
            },
            path));
        settle(window);
        QFile file(path + QStringLiteral(".json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(RunReport::fromJson(file.readAll()) == report);
        QVERIFY2(messageOf(window).contains(file.fileName()), qPrintable(messageOf(window)));
    }

    void aWarningSaysWhatToDo()
    {
        const QString ranges = workspace() + QStringLiteral("/context/ipranges.csv");
        const QString away = m_folder.filePath(QStringLiteral("ipranges.csv"));
        QVERIFY(QFile::rename(ranges, away));
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        settle(window);
        QVERIFY(QFile::rename(away, ranges));
        const RunReport report = written();
        QCOMPARE(report.warnings.size(), std::size_t { 1 });
        QCOMPARE(modelOf(window, "runsTable").index(0, RunsModel::Warnings).data().toString(),
                 QStringLiteral("1"));
        const QString shown = child<QPlainTextEdit>(window, "runWarnings").toPlainText();
        QCOMPARE(shown, QStringLiteral("1. ") + report.warnings.front());
        QVERIFY2(shown.contains(QLatin1String("context/ipranges.csv is missing"))
                     && shown.contains(QLatin1String("Write your own networks there")),
                 qPrintable(shown));
        // The message bar says it at once.
        QVERIFY2(messageOf(window).contains(report.warnings.front()),
                 qPrintable(messageOf(window)));
    }

    // The run made now stands first and is the one shown.
    void aNewRunComesToTheTop()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        const int before = modelOf(window, "runsTable").rowCount();
        child<QSpinBox>(window, "limit").setValue(123);
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!window.isSettled());
        settle(window);
        QVERIFY(isOnRuns(window));
        QCOMPARE(modelOf(window, "runsTable").rowCount(), before + 1);
        auto& table = child<QTableView>(window, "runsTable");
        QCOMPARE(table.currentIndex().row(), 0);
        QVERIFY(table.hasFocus());
        const auto shown = [&table] {
            QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
            return clipboard();
        };
        QVERIFY2(shown().contains(QLatin1String("Limit: 123\n")), qPrintable(shown()));
        // Going down shows the older one.
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 1);
        QVERIFY2(!shown().contains(QLatin1String("Limit: 123\n")), qPrintable(shown()));
        // A reload leaves it chosen.
        QTest::keyClick(&table, Qt::Key_F5);
        settle(window);
        QCOMPARE(table.currentIndex().row(), 1);
    }

    void theTitleNamesTheDayAndTheWorkspace()
    {
        MainWindow window(workspace(), m_before);
        open(window);
        QCOMPARE(window.windowTitle(), QStringLiteral("2026-03-16 - north - Flow Workbench"));
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
        settle(window);
        QCOMPARE(window.windowTitle(), QStringLiteral("2026-03-18 - north - Flow Workbench"));
        QVERIFY(!actionNamed(window, "newerDay").isEnabled());
        MainWindow empty(m_folder.filePath(QStringLiteral("south")), {});
        open(empty);
        QCOMPARE(empty.windowTitle(), QStringLiteral("south - Flow Workbench"));
        // There is no page to choose yet.
        QVERIFY(!child<QToolBar>(empty, "modeBar").isEnabled());
        QTest::keyClick(&empty, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!empty.runs().isVisible() && !empty.triage().isVisible());
    }

    void theCalendarMarksTheDaysThereAre()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window.triage().table(), Qt::Key_1);
        settle(window);
        const QString left = QString::number(window.triage().model().unscoredRows());
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
        auto& popup = child<QWidget>(window, "calendarPopup");
        QVERIFY(popup.isVisible());
        auto& calendar = child<DayCalendar>(popup, "dayCalendar");
        QCOMPARE(calendar.markText(m_day), left);
        QCOMPARE(calendar.markText(m_before), QStringLiteral("300"));
        QCOMPARE(calendar.markText(Day(2026, 3, 17)), QString());
        QCOMPARE(calendar.selectedDate(), QDate(2026, 3, 18));

        // A day that is not there leaves the calendar open; a day that is there is gone to.
        clickDay(calendar, QStringLiteral("17"));
        QVERIFY(popup.isVisible());
        settle(window);
        QVERIFY(window.windowTitle().startsWith(QLatin1String("2026-03-18")));
        clickDay(calendar, QStringLiteral("16"));
        QVERIFY(!popup.isVisible());
        settle(window);
        QVERIFY(window.windowTitle().startsWith(QLatin1String("2026-03-16")));
        QVERIFY(child<QComboBox>(window, "dayPicker")
                    .currentText()
                    .startsWith(QLatin1String("2026-03-16")));
        QCOMPARE(window.triage().model().counts().total, 300);
        QCOMPARE(window.triage().model().counts().hiddenScored, 0);
    }

private:
    // The number stands once in the month's page.
    static void clickDay(DayCalendar& calendar, const QString& number)
    {
        auto& view = child<QTableView>(calendar, "qt_calendar_calendarview");
        int found = 0;
        for (int row = 1; row < view.model()->rowCount(); ++row)
            for (int column = 0; column < view.model()->columnCount(); ++column)
                if (const QModelIndex cell = view.model()->index(row, column);
                    cell.data().toString() == number) {
                    ++found;
                    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                                      view.visualRect(cell).center());
                }
        QCOMPARE(found, 1);
    }
};

FW_TEST(TestShell, "tst_shell")

} // namespace fw

#include "tst_shell.moc"
