// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/gapsmodel.h"
#include "views/models/sourcesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

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

bool answersNothingElse(const QAbstractItemModel& model)
{
    return !model.headerData(0, Qt::Vertical).isValid()
        && !model.headerData(-1, Qt::Horizontal).isValid()
        && !model.headerData(model.columnCount(), Qt::Horizontal).isValid()
        && !model.index(0, 0).data(Qt::DecorationRole).isValid()
        && model.rowCount(model.index(0, 0)) == 0 && model.columnCount(model.index(0, 0)) == 0;
}

} // namespace

class TestIngestModels : public test::EnglishTestCase
{
    Q_OBJECT

    const Day m_day { 2016, 7, 8 };

private Q_SLOTS:
    void gapsStandAsTheyAre()
    {
        GapsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const std::int64_t start = m_day.startSeconds();
        model.setGaps({ { start + 60, start + 600 }, { start + 3600, start + 2 * 86400 } });
        QCOMPARE(resets.size(), 1);
        QCOMPARE(titles(model),
                 (QStringList { QStringLiteral("No flows from (UTC)"), QStringLiteral("To (UTC)"),
                                QStringLiteral("Minutes") }));
        QCOMPARE(rowText(model, 0),
                 (QStringList { QStringLiteral("2016-07-08 00:01"),
                                QStringLiteral("2016-07-08 00:10"), QStringLiteral("9") }));
        QCOMPARE(rowText(model, 1),
                 (QStringList { QStringLiteral("2016-07-08 01:00"),
                                QStringLiteral("2016-07-10 00:00"), QStringLiteral("2,820") }));
        QCOMPARE(model.at(1).from, start + 3600);
        QCOMPARE(numberColumns(model), QList<int> { GapsModel::Minutes });
        QVERIFY(answersNothingElse(model));
        model.setGaps({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sourcesStandAsTheyAre()
    {
        SourcesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        const QString hostile = QStringLiteral("<b>flows\n\u202e.csv");
        model.setSources(
            { { m_day, QStringLiteral("/in/a.csv"), 1'234'567, 4321, 12,
                QStringLiteral("2016-07-09 01:02:03") },
              { m_day.addDays(1), hostile, 999, 1, 3, QStringLiteral("2016-07-10 01:02:03") } });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rejected(), 15);
        QCOMPARE(titles(model),
                 (QStringList { QStringLiteral("Imported file"), QStringLiteral("Day"),
                                QStringLiteral("Flows"), QStringLiteral("Rejected lines"),
                                QStringLiteral("Size"), QStringLiteral("Imported (UTC)") }));
        QCOMPARE(rowText(model, 0),
                 (QStringList { QStringLiteral("/in/a.csv"), QStringLiteral("2016-07-08"),
                                QStringLiteral("4,321"), QStringLiteral("12"),
                                QStringLiteral("1.2 MB"), QStringLiteral("2016-07-09 01:02:03") }));
        QCOMPARE(numberColumns(model),
                 (QList<int> { SourcesModel::Flows, SourcesModel::Rejected, SourcesModel::Bytes }));
        QCOMPARE(model.index(0, SourcesModel::Bytes).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("1,234,567 bytes"));
        // A name from elsewhere is one line, and no rich text.
        const QString shown = model.index(1, SourcesModel::File).data().toString();
        QVERIFY(!shown.contains(QLatin1Char('\n')) && !shown.contains(QChar(0x202e)));
        const QString toolTip = model.index(1, SourcesModel::File).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(QLatin1String("<b>")) && !Qt::mightBeRichText(toolTip));
        QVERIFY(answersNothingElse(model));
        model.setSources({});
        QCOMPARE(model.rejected(), 0);
    }
};

FW_TEST(TestIngestModels, "tst_ingestmodels")

} // namespace fw

#include "tst_ingestmodels.moc"
