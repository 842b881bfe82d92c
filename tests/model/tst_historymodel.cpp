// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "tests/support/testmain.h"
#include "views/models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

HistoryStep step(std::int64_t entry, StepKind kind)
{
    HistoryStep made;
    made.entry = entry;
    made.at = Day(2016, 7, 8).startSeconds() + 3600 + entry;
    made.who = QStringLiteral("anna");
    made.kind = kind;
    made.rows = 3;
    made.connections = 2;
    made.bySeverity = { 0, 2, 0, 0 };
    return made;
}

QStringList rowText(const HistoryModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells;
}

bool isStruckThrough(const HistoryModel& model, int row)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (!model.index(row, column).data(Qt::FontRole).value<QFont>().strikeOut())
            return false;
    return true;
}

} // namespace

class TestHistoryModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStepSaysWhoWhatAndWhen()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        HistoryStep high = step(1, StepKind::Score);
        high.rule = QStringLiteral("port 445");
        high.note = QStringLiteral("<b>worm?");
        HistoryStep undo = step(2, StepKind::Undo);
        undo.target = 1;
        model.setSteps({ undo, high });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(
            rowText(model, 1),
            QStringList({ QStringLiteral("1"), QStringLiteral("High: 2 connection(s) (port 445)"),
                          QStringLiteral("<b>worm?"), QStringLiteral("2016-07-08 01:00:01"),
                          QStringLiteral("anna") }));
        QCOMPARE(rowText(model, 0)[HistoryModel::What],
                 QStringLiteral("Undo of step 1 (2 connection(s))"));
        QCOMPARE(model.at(0).target, 1);
        // A note with a tag in it is no rich text.
        const QString tip = model.index(1, HistoryModel::Note).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QLatin1String("<b>worm?")) && !Qt::mightBeRichText(tip),
                 qPrintable(tip));
    }

    void whatIsUndoneIsStruckThroughAndSaysSo()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        HistoryStep undone = step(1, StepKind::Score);
        undone.inForce = false;
        model.setSteps({ step(2, StepKind::Score), undone });
        QVERIFY(!isStruckThrough(model, 0));
        QVERIFY(isStruckThrough(model, 1));
        QCOMPARE(rowText(model, 1)[HistoryModel::What],
                 QStringLiteral("High: 2 connection(s), undone"));
        QVERIFY(!rowText(model, 0)[HistoryModel::What].contains(QLatin1String("undone")));
    }

    void titlesStandAsTheirCellsDo()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles += model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(
            titles,
            QStringList({ QStringLiteral("Step"), QStringLiteral("What"), QStringLiteral("Note"),
                          QStringLiteral("When (UTC)"), QStringLiteral("Who") }));
        QCOMPARE(model.rowCount(), 0);
        model.setSteps({ step(1, StepKind::Reset) });
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto title = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            const auto cell = model.index(0, column).data(Qt::TextAlignmentRole);
            QCOMPARE(title.value<Qt::Alignment>(), cell.value<Qt::Alignment>());
            QCOMPARE(cell.value<Qt::Alignment>().testFlag(Qt::AlignRight),
                     column == HistoryModel::Step);
        }
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
        model.setSteps({});
        QCOMPARE(model.rowCount(), 0);
    }
};

FW_TEST(TestHistoryModel, "tst_historymodel")

} // namespace fw

#include "tst_historymodel.moc"
