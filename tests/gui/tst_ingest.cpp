// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "core/analysis/ingesttotals.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/pages/ingestlists.h"
#include "views/pages/ingestpage.h"
#include "views/pages/triagepage.h"
#include "views/support/palette.h"
#include "views/widgets/daystrip.h"
#include "views/widgets/ingestchart.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace fw {

using namespace test;

namespace {

const Day firstDay(2016, 7, 8);

// A line of Spot's flow CSV a minute, but for an hour from ten on the first day.
QByteArray flowsOf(Day day, int minutes)
{
    QByteArray text =
        "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,dport,"
        "proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip\n";
    for (int minute = 0; minute < minutes; ++minute) {
        if (day == firstDay && minute >= 600 && minute < 660)
            continue;
        const std::int64_t time = day.startSeconds() + minute * 60 + 5;
        for (int i = 0; i <= minute % 3; ++i)
            text += formatTime(time).toLatin1()
                + QStringLiteral(",%1,%2,%3,%4,%5,%6,5,0.5,10.0.0.5,198.51.100.7,%7,443,TCP,"
                                 ".AP.SF,0,0,5,500,0,0,0,0,0,0,0,0,0.0.0.0\n")
                      .arg(time)
                      .arg(day.year())
                      .arg(day.month())
                      .arg(day.day())
                      .arg(minute / 60)
                      .arg(minute % 60)
                      .arg(40000 + i)
                      .toLatin1();
    }
    return text + "no flow at all\n";
}

bool isOnIngest(MainWindow& window)
{
    return window.ingest().isVisible() && !window.triage().isVisible();
}

QString textOf(MainWindow& window, const char* name)
{
    return child<QLabel>(window, name).text();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The ingest page of the real window, by mouse and keys.
class TestIngest : public EnglishTestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_first;
    QString m_second;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    // On its ingest page, with the flows imported.
    void openOn(MainWindow& window, const QStringList& files)
    {
        open(window);
        for (const QString& file : files) {
            QVERIFY(drop(window, { file }));
            settle(window);
        }
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        settle(window);
        QVERIFY(isOnIngest(window));
        QApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        m_first = path("first.csv");
        m_second = path("second.csv");
        const std::pair<QString, QByteArray> files[] = {
            { m_first, flowsOf(firstDay, 1440) }, { m_second, flowsOf(firstDay.addDays(1), 720) }
        };
        for (const auto& [name, content] : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(content), content.size());
        }
    }

    void whatWasImportedShowsWithoutARun()
    {
        MainWindow window(path("plain"), {});
        openOn(window, { m_first, m_second });
        QVERIFY(window.ingest().chart().hasFocus());
        QCOMPARE(textOf(window, "ingestTotals"),
                 QStringLiteral("2016-07-08 00:00 to 2016-07-10 00:00 UTC   Flows: 4,200   "
                                "Minutes with flows: 2,100   Gaps: 1 (60 min)"));
        const auto& gaps = window.ingest().lists().gaps();
        QCOMPARE(gaps.rowCount(), 1);
        QCOMPARE(gaps.index(0, GapsModel::From).data().toString(),
                 QStringLiteral("2016-07-08 10:00"));
        const auto& sources = window.ingest().lists().sources();
        QCOMPARE(sources.rowCount(), 2);
        QCOMPARE(sources.index(0, SourcesModel::File).data().toString(),
                 QStringLiteral("first.csv"));
        QCOMPARE(sources.index(0, SourcesModel::Rejected).data().toString(), QStringLiteral("1"));
        QCOMPARE(sources.index(1, SourcesModel::Flows).data().toString(), QStringLiteral("1,440"));
        QVERIFY(clippedTexts(window).isEmpty());
    }

    // Also what comes in while the page is there.
    void anImportIsSeenAtOnce()
    {
        MainWindow window(path("later"), {});
        openOn(window, { m_first });
        QCOMPARE(window.ingest().lists().sources().rowCount(), 1);
        QVERIFY(drop(window.ingest(), { m_second }));
        settle(window);
        QVERIFY(isOnIngest(window));
        QCOMPARE(window.ingest().lists().sources().rowCount(), 2);
        QVERIFY(textOf(window, "ingestTotals").contains(QLatin1String("Flows: 4,200 ")));
        // What is zoomed to stays when the same days are read again.
        QTest::keyClick(&window.ingest().chart(), Qt::Key_Plus);
        const MinuteSpan span = window.ingest().chart().span();
        QTest::keyClick(&window, Qt::Key_F5);
        settle(window);
        QCOMPARE(window.ingest().chart().span(), span);
    }

    void totalsFollowWhatIsShown()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        IngestChart& chart = window.ingest().chart();
        chart.showSpan({ firstDay.startSeconds() + 9 * 3600, firstDay.startSeconds() + 12 * 3600 });
        QCOMPARE(textOf(window, "ingestTotals"),
                 QStringLiteral("2016-07-08 09:00 to 2016-07-08 12:00 UTC   Flows: 240   "
                                "Minutes with flows: 120   Gaps: 1 (60 min)"));
        QTest::mouseMove(chart.viewport(),
                         { chart.placeOf(firstDay.startSeconds() + 9 * 3600 + 5 * 60) + 2,
                           chart.plot().center().y() });
        QTRY_COMPARE(textOf(window, "ingestHover"),
                     QStringLiteral("2016-07-08 09:05 UTC: 3 flows"));
        QTest::mouseMove(chart.viewport(), { 1, 1 });
        QTRY_COMPARE(textOf(window, "ingestHover"), QString());
        QTest::keyClick(&chart, Qt::Key_0);
        QVERIFY(textOf(window, "ingestTotals").contains(QLatin1String("Flows: 4,200 ")));
    }

    void aGapOfTheListIsZoomedTo()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        auto& table = child<QTableView>(window, "ingestGaps");
        table.setFocus();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Return);
        const MinuteSpan expected { firstDay.startSeconds() + 9 * 3600 + 45 * 60,
                                    firstDay.startSeconds() + 11 * 3600 + 15 * 60 };
        QCOMPARE(window.ingest().chart().span(), expected);
        QTest::keyClick(&window.ingest().chart(), Qt::Key_0);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(0, 0)).center());
        QCOMPARE(window.ingest().chart().span(), expected);
        // Longer ones only: then it is none.
        auto& least = child<QSpinBox>(window, "ingestGapMinutes");
        least.setFocus();
        least.selectAll();
        QTest::keyClicks(&least, QStringLiteral("61"));
        QTest::keyClick(&least, Qt::Key_Return);
        QCOMPARE(table.model()->rowCount(), 0);
        QVERIFY(textOf(window, "ingestTotals").contains(QLatin1String("Gaps: 0 (0 min)")));
        least.selectAll();
        QTest::keyClicks(&least, QStringLiteral("60"));
        QTest::keyClick(&least, Qt::Key_Return);
        QCOMPARE(table.model()->rowCount(), 1);
    }

    void aDayIsSeenInTriage()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        auto& strip = child<DayStrip>(window, "ingestDays");
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.placeOf(firstDay).center());
        settle(window);
        QVERIFY(window.triage().isVisible() && !window.ingest().isVisible());
        QVERIFY(window.windowTitle().startsWith(QLatin1String("2016-07-08")));
        QVERIFY(actionNamed(window, "mode.triage").isChecked());

        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        settle(window);
        IngestChart& chart = window.ingest().chart();
        QTest::mouseDClick(
            chart.viewport(), Qt::LeftButton, {},
            { chart.placeOf(firstDay.startSeconds() + 30 * 3600), chart.plot().center().y() });
        settle(window);
        QVERIFY(window.triage().isVisible());
        QVERIFY(window.windowTitle().startsWith(QLatin1String("2016-07-09")));
    }

    void theRangeIsChosen()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        const auto shown = [&window] {
            settle(window);
            return window.ingest().shownRange();
        };
        QTest::mouseClick(&child<QToolButton>(window, "ingestLastDay"), Qt::LeftButton);
        QCOMPARE(shown(), QStringLiteral("2016-07-09 00:00 to 2016-07-10 00:00 UTC"));
        QTest::mouseClick(&child<QToolButton>(window, "ingestAll"), Qt::LeftButton);
        QCOMPARE(shown(), QStringLiteral("2016-07-08 00:00 to 2016-07-10 00:00 UTC"));
        auto& to = child<QDateEdit>(window, "ingestTo");
        to.setFocus();
        to.setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClick(&to, Qt::Key_Down);
        QCOMPARE(shown(), QStringLiteral("2016-07-08 00:00 to 2016-07-09 00:00 UTC"));
        // The end before the beginning takes the beginning along.
        QTest::keyClick(&to, Qt::Key_Down);
        settle(window);
        QCOMPARE(window.ingest().from(), firstDay.addDays(-1));
        QVERIFY(!window.ingest().chart().isVisible());
        bool saysWhy = false;
        for (const QLabel* label : window.ingest().findChildren<QLabel*>())
            saysWhy = saysWhy
                || (label->isVisible()
                    && label->text()
                        == QStringLiteral("No flows from 2016-07-07 to 2016-07-07 were imported. "
                                          "Choose other days, or import flows (Ctrl+I)."));
        QVERIFY(saysWhy);
        QVERIFY(!actionNamed(window, "ingestExportCsv").isEnabled());
        QTest::mouseClick(&child<QToolButton>(window, "ingestLastWeek"), Qt::LeftButton);
        QCOMPARE(shown(), QStringLiteral("2016-07-08 00:00 to 2016-07-10 00:00 UTC"));
        QVERIFY(window.ingest().chart().isVisible());
    }

    void whatIsShownIsExported()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        const auto exported = [&](const char* action, const char* name) {
            const bool asked =
                answerFileDialog([&] { actionNamed(window, action).trigger(); }, path(name));
            settle(window);
            return asked ? messageOf(window) : QString();
        };
        QCOMPARE(exported("ingestExportCsv", "minutes"), // the ending is ours
                 QStringLiteral("Exported what is shown to %1.").arg(path("minutes.csv")));
        QProcess process;
        process.start(QStringLiteral(FLOW_OA_PROGRAM),
                      { QStringLiteral("summary"), QStringLiteral("--workspace"), path("plain"),
                        QStringLiteral("--from"), QStringLiteral("20160708"),
                        QStringLiteral("--to"), QStringLiteral("20160709"),
                        QStringLiteral("--format"), QStringLiteral("csv") });
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(contentOf(path("minutes.csv")), process.readAllStandardOutput());
        QCOMPARE(contentOf(path("minutes.csv")).count('\n'), 2101);
        exported("ingestExportPng", "chart.png");
        const QImage image(path("chart.png"));
        QCOMPARE(image.width(), 2 * window.ingest().chart().width());
        exported("ingestExportSvg", "chart.svg");
        QSvgRenderer renderer;
        QVERIFY(renderer.load(path("chart.svg")));
        QVERIFY(contentOf(path("chart.svg")).contains("2016-07-08 00:00 to 2016-07-10 00:00 UTC"));
        // A part of it, and a place that is none.
        window.ingest().chart().showSpan(
            { firstDay.startSeconds(), firstDay.startSeconds() + 3600 });
        exported("ingestExportCsv", "hour.csv");
        QCOMPARE(contentOf(path("hour.csv")).count('\n'), 61);
        QVERIFY(exported("ingestExportCsv", "no/such/folder.csv")
                    .startsWith(QLatin1String("Nothing was exported: ")));
        // The File menu has them too.
        QVERIFY(child<QMenu>(window, "ingestExportMenu").menuAction()->isVisible());
    }

    void coloursFollowTheTheme()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        const auto background = [&window] {
            return window.ingest().chart().grab().toImage().pixelColor(3, 3);
        };
        chooseByKeys(window, "W A");
        QTRY_VERIFY(background().lightness() < 80);
        applyTheme(*qApp, Theme::Light);
        QTRY_VERIFY(background().lightness() > 200);
    }

    void anotherPanelMayStandFirst()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        auto& panels = child<QTabWidget>(window, "ingestPanels");
        QVERIFY(!panels.tabBar()->isVisible());
        auto* days = new QLabel(QStringLiteral("the days"));
        window.ingest().setDaysPanel(days);
        QCOMPARE(panels.currentWidget(), days);
        QVERIFY(days->isVisible() && panels.tabBar()->isVisible());
        QCOMPARE(panels.count(), 2);
    }

    // Every part can be met without a mouse, and says what it is.
    void everythingIsReached()
    {
        MainWindow window(path("plain"), {});
        openOn(window, {});
        for (const char* name : { "ingestFrom", "ingestTo", "ingestGapMinutes", "ingestDays",
                                  "ingestChart", "ingestSources" }) {
            const auto& widget = child<QWidget>(window, name);
            QVERIFY2(!widget.accessibleName().isEmpty(), name);
            QVERIFY2(widget.focusPolicy() & Qt::TabFocus, name);
        }
        QVERIFY(window.ingest().chart().accessibleDescription().contains(
            QLatin1String("Flows: 4,200")));
        QVERIFY(sharedAccelerators(window).isEmpty());
        QTest::keyClick(&window.ingest().chart(), Qt::Key_F1);
        const auto& help = child<QWidget>(window, "helpDialog");
        QVERIFY(help.isVisible());
    }

    void flowsMovedAwayAreAsTheRunCountedThem()
    {
        QVERIFY(makeSampleWorkspace(path("sample"), Day(2026, 3, 18)));
        QVERIFY(QFile::remove(path("sample") + QStringLiteral("/data/flow/20260318/flow.sqlite")));
        MainWindow window(path("sample"), {});
        openOn(window, {});
        QVERIFY(window.ingest().chart().isVisible());
        QCOMPARE(window.ingest().lists().sources().rowCount(), 0);
    }

    void withoutFlowsItSaysWhatToDo()
    {
        QVERIFY(makeSampleWorkspace(path("other"), Day(2026, 3, 18)));
        MainWindow window(path("results"), {});
        openOn(window, { path("other") + QStringLiteral("/data/flow/20260318/flow_results.csv") });
        QVERIFY(!window.ingest().chart().isVisible());
        bool saysWhy = false;
        for (const QLabel* label : window.ingest().findChildren<QLabel*>())
            saysWhy = saysWhy
                || (label->isVisible()
                    && label->text()
                        == QStringLiteral("No flows were imported yet. Import flows… (Ctrl+I) "
                                          "brings them in."));
        QVERIFY(saysWhy);
    }
};

FW_TEST(TestIngest, "tst_ingest")

} // namespace fw

#include "tst_ingest.moc"
