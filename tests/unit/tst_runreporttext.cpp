// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/runreporttext.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

RunReport report()
{
    RunReport made;
    made.day = Day(2016, 7, 8);
    made.startedAt = made.day.startSeconds() + 3723;
    made.seconds = 1234.5;
    made.limit = 25000;
    made.resultsFile = QStringLiteral("/data/flow_results.csv");
    made.resultsHash = "abc123";
    made.resultsLines = 1234567;
    made.stages = { { Stage::Scores, 25000, 0.004, QStringLiteral("a note") },
                    { Stage::IngestSummary, 7, 1000.25, {} } };
    return made;
}

} // namespace

// The report as a clipboard or a letter takes it.
class TestRunReportText : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheRunIsThere()
    {
        const QStringList lines = runReportText(report()).split(QLatin1Char('\n'));
        const QString scores = stageTitle(Stage::Scores);
        const QString summary = stageTitle(Stage::IngestSummary);
        const qsizetype width = std::max(scores.size(), summary.size());
        const QStringList wanted {
            QStringLiteral("Analysis of 2016-07-08"),
            QStringLiteral("Started: 2016-07-08 01:02:03 UTC"),
            QStringLiteral("Duration: 1,234.50 s"),
            QStringLiteral("Limit: 25,000"),
            QStringLiteral("Results file: /data/flow_results.csv"),
            QStringLiteral("Lines in the results file: 1,234,567"),
            QStringLiteral("Blake2b of the results file: abc123"),
            QString(),
            // Words at the left, numbers at the right, no blank at the end of a line.
            QStringLiteral("Stage").leftJustified(width)
                + QStringLiteral("    Rows    Duration  Note"),
            scores.leftJustified(width) + QStringLiteral("  25,000      0.00 s  a note"),
            summary.leftJustified(width) + QStringLiteral("       7  1,000.25 s"),
            QString(),
            QStringLiteral("No warnings."),
            QString(),
        };
        QCOMPARE(lines, wanted);
    }

    void eachWarningHasALine()
    {
        RunReport warned = report();
        warned.warnings = { QStringLiteral("one is missing"), QStringLiteral("two is old") };
        const QString text = runReportText(warned);
        QVERIFY2(text.endsWith(QLatin1String("\n\nWarning: one is missing\nWarning: two is old\n")),
                 qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("No warnings")));
    }

    void numbersAreThoseOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        QCOMPARE(secondsText(0.426), QStringLiteral("0,43 s"));
        QVERIFY(runReportText(report()).contains(QLatin1String("1.234.567")));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(secondsText(0), QStringLiteral("0.00 s"));
        QCOMPARE(secondsText(59.994), QStringLiteral("59.99 s"));
    }

    void aReportThatCouldNotBeReadStillHasItsLines()
    {
        RunReport damaged;
        damaged.day = Day(2016, 7, 8);
        damaged.startedAt = damaged.day.startSeconds();
        const QString text = runReportText(damaged);
        QVERIFY(text.startsWith(
            QLatin1String("Analysis of 2016-07-08\nStarted: 2016-07-08 00:00:00 UTC\n")));
        for (const QString& line : text.split(QLatin1Char('\n')))
            QVERIFY2(!line.endsWith(QLatin1Char('%')) && !line.contains(QLatin1String("%1")),
                     qPrintable(line));
    }
};

FW_TEST(TestRunReportText, "tst_runreporttext")

} // namespace fw

#include "tst_runreporttext.moc"
