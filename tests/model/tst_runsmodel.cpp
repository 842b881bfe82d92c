// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/runsmodel.h"
#include "views/models/stagesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

RunReport run(int second, std::vector<QString> warnings)
{
    RunReport report;
    report.day = Day(2016, 7, 8);
    report.startedAt = report.day.startSeconds() + 36000 + second;
    report.seconds = 12.345;
    report.limit = 25000;
    report.resultsFile = QStringLiteral("/data/<b>flow_results.csv");
    report.stages = { { Stage::Scores, 1234, 0.5, {} }, { Stage::Chords, 7, 0.004, {} } };
    report.warnings = std::move(warnings);
    return report;
}

std::vector<StageReport> stages()
{
    return { { Stage::NetworkContext, 0, 0.25, QStringLiteral("<b>networkcontext_1.csv is gone") },
             { Stage::Scores, 1234567, 1.5, {} } };
}

// The cells of a row, as shown.
QStringList rowText(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells;
}

QStringList titles(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.headerData(column, Qt::Horizontal).toString();
    return texts;
}

// The columns whose cells stand at the right; a header must stand where its cells do.
QList<int> numberColumns(const QAbstractItemModel& model)
{
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto cell = model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const auto title = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        if (title.value<Qt::Alignment>() != cell)
            return { -1 };
        if (cell.testFlag(Qt::AlignRight))
            columns += column;
    }
    return columns;
}

// What has no answer: other orientations, sections that are not there.
bool answersNothingElse(const QAbstractItemModel& model)
{
    return !model.headerData(0, Qt::Vertical).isValid()
        && !model.headerData(-1, Qt::Horizontal).isValid()
        && !model.headerData(model.columnCount(), Qt::Horizontal).isValid()
        && !model.index(0, 0).data(Qt::DecorationRole).isValid()
        && model.rowCount(model.index(0, 0)) == 0 && model.columnCount(model.index(0, 0)) == 0;
}

} // namespace

// The two tables of the Runs page: the runs of a day, and the stages of one run.
class TestRunsModel : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreShownAsGiven()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRuns({ run(2, {}), run(1, { QStringLiteral("a"), QStringLiteral("b") }) });
        QCOMPARE(reset.size(), 1);
        QCOMPARE(titles(model),
                 QStringList({ QStringLiteral("Started (UTC)"), QStringLiteral("Duration"),
                               QStringLiteral("Limit"), QStringLiteral("Rows ranked"),
                               QStringLiteral("Warnings"), QStringLiteral("Results file") }));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(
            rowText(model, 0),
            QStringList({ QStringLiteral("2016-07-08 10:00:02"), QStringLiteral("12.35 s"),
                          QStringLiteral("25,000"), QStringLiteral("1,234"), QStringLiteral("none"),
                          QStringLiteral("/data/<b>flow_results.csv") }));
        QCOMPARE(rowText(model, 1)[RunsModel::Started], QStringLiteral("2016-07-08 10:00:01"));
        QCOMPARE(rowText(model, 1)[RunsModel::Warnings], QStringLiteral("2"));
        QCOMPARE(model.at(1).warnings.size(), std::size_t { 2 });
        QCOMPARE(numberColumns(model),
                 QList<int>({ RunsModel::Duration, RunsModel::Limit, RunsModel::Ranked,
                              RunsModel::Warnings }));
        QVERIFY(answersNothingElse(model));
    }

    void aRunThatCannotBeReadHasItsStartOnly()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        RunReport damaged;
        damaged.day = Day(2016, 7, 8);
        damaged.startedAt = damaged.day.startSeconds();
        model.setRuns({ damaged });
        QCOMPARE(rowText(model, 0)[RunsModel::Started], QStringLiteral("2016-07-08 00:00:00"));
        QCOMPARE(rowText(model, 0)[RunsModel::Ranked], QString());
    }

    void withoutRunsThereAreTheTitlesOnly()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRuns({ run(0, {}) });
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), int(RunsModel::ColumnCount));
        QCOMPARE(titles(model).removeAll(QString()), 0);
    }

    void stagesAreShownInTheirOrder()
    {
        StagesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setStages(stages());
        QCOMPARE(titles(model),
                 QStringList({ QStringLiteral("Stage"), QStringLiteral("Rows"),
                               QStringLiteral("Duration"), QStringLiteral("Note") }));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(rowText(model, 0),
                 QStringList({ stageTitle(Stage::NetworkContext), QStringLiteral("0"),
                               QStringLiteral("0.25 s"),
                               QStringLiteral("<b>networkcontext_1.csv is gone") }));
        QCOMPARE(rowText(model, 1),
                 QStringList({ stageTitle(Stage::Scores), QStringLiteral("1,234,567"),
                               QStringLiteral("1.50 s"), QString() }));
        QCOMPARE(numberColumns(model), QList<int>({ StagesModel::Rows, StagesModel::Duration }));
        QVERIFY(answersNothingElse(model));
        model.setStages({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(titles(model).removeAll(QString()), 0);
    }

    // Qt takes a text for rich text when its first line has a tag.
    void fileNamesAndNotesAreNoRichText()
    {
        RunsModel runs;
        runs.setRuns({ run(0, {}) });
        StagesModel notes;
        notes.setStages(stages());
        const QString file = runs.index(0, RunsModel::ResultsFile).data(Qt::ToolTipRole).toString();
        const QString note = notes.index(0, StagesModel::Note).data(Qt::ToolTipRole).toString();
        for (const QString& tip : { file, note }) {
            QVERIFY2(tip.contains(QLatin1String("<b>")), qPrintable(tip));
            QVERIFY2(!Qt::mightBeRichText(tip), qPrintable(tip));
        }
        // What has nothing more to say has no tooltip.
        QVERIFY(!runs.index(0, RunsModel::Limit).data(Qt::ToolTipRole).isValid());
        QVERIFY(!notes.index(1, StagesModel::Note).data(Qt::ToolTipRole).isValid());
    }
};

FW_TEST(TestRunsModel, "tst_runsmodel")

} // namespace fw

#include "tst_runsmodel.moc"
