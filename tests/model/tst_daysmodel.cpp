// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/daysmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// Whole; stale; broken; results only; damaged.
std::vector<DayOverview> fiveDays()
{
    std::vector<DayOverview> days(5);
    days[0] = { Day(2016, 7, 12), 1'234'567, 300, 290, true, true, true, false, {}, 1'500'000 };
    days[1] = { Day(2016, 7, 11), 12, 3, 3, true, true, true, true, {}, 900 };
    days[2] = { Day(2016, 7, 10),
                0,
                7,
                0,
                false,
                true,
                false,
                false,
                QStringLiteral("<b>broke off"),
                0,
                true };
    days[3] = { Day(2016, 7, 9), 0, 0, 0, true, false, false, false, {}, 70 };
    days[4] = {
        Day(2016, 7, 8), 0, 0, 0, false, false, false, false, QStringLiteral("damaged\nbadly"),
        20'000
    };
    return days;
}

QStringList rowText(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells;
}

QString order(const DaysModel& model)
{
    QStringList days;
    for (int row = 0; row < model.rowCount(); ++row)
        days += QString::number(model.at(row).day.day());
    return days.join(QLatin1Char(' '));
}

int number(DaysColumn column)
{
    return static_cast<int>(column);
}

} // namespace

// The list of days: what stands in it, how it sorts, and what stays when it is told anew.
class TestDaysModel : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayIsToldAsItIs()
    {
        DaysModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setDays(fiveDays());
        QCOMPARE(rowText(model, 0).join(QLatin1Char('|')),
                 QStringLiteral("2016-07-12 Tue|1,234,567|1.5 MB|yes|yes|300|10|290|"));
        QCOMPARE(rowText(model, 1).join(QLatin1Char('|')),
                 QStringLiteral("2016-07-11 Mon|12|900 B|yes|stale|3|0|3|"));
        QCOMPARE(rowText(model, 2).join(QLatin1Char('|')),
                 QStringLiteral("2016-07-10 Sun|0|0 B||broken|7|7|0|<b>broke off"));
        QCOMPARE(rowText(model, 3).join(QLatin1Char('|')),
                 QStringLiteral("2016-07-09 Sat|0|70 B|yes|||||"));
        QCOMPARE(rowText(model, 4).join(QLatin1Char('|')),
                 QStringLiteral("2016-07-08 Fri|0|20.0 kB||||||damaged\ufffdbadly"));
    }

    void whatIsCopiedIsExact()
    {
        DaysModel model;
        model.setDays(fiveDays());
        std::vector<int> columns(daysColumnCount);
        std::iota(columns.begin(), columns.end(), 0);
        QCOMPARE(tableText(model.extract({ 0, 1, 2, 3 }, columns), TableFormat::Csv),
                 QByteArray("day,flows,size_bytes,results,run,ranked,verdicts,unscored,problem\n"
                            "2016-07-12,1234567,1500000,yes,yes,300,10,290,\n"
                            "2016-07-11,12,900,yes,stale,3,0,3,\n"
                            "2016-07-10,0,0,no,broken,7,7,0,<b>broke off\n"
                            "2016-07-09,0,70,yes,no,0,0,0,\n"));
    }

    void everyColumnSorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("upwards");
        const auto row = [](DaysColumn column, const char* upwards) {
            QTest::addRow("%d", number(column)) << number(column) << QString::fromLatin1(upwards);
        };
        row(DaysColumn::Day, "8 9 10 11 12");
        row(DaysColumn::Flows, "10 9 8 11 12");
        row(DaysColumn::Size, "10 9 11 8 12");
        row(DaysColumn::Results, "10 8 12 11 9");
        row(DaysColumn::Run, "9 8 12 11 10");
        row(DaysColumn::Ranked, "9 8 11 10 12");
        row(DaysColumn::Verdicts, "11 9 8 10 12");
        row(DaysColumn::Unscored, "10 9 8 11 12");
        row(DaysColumn::Problem, "12 11 9 10 8");
    }

    void everyColumnSorts()
    {
        QFETCH(int, column);
        QFETCH(QString, upwards);
        DaysModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setDays(fiveDays());
        QCOMPARE(order(model), QStringLiteral("12 11 10 9 8"));
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(order(model), upwards);
        model.sort(-1);
        QCOMPARE(order(model), QStringLiteral("12 11 10 9 8"));
    }

    // A verdict changes a number; what is selected must not go for that.
    void theSameDaysChangeInPlace()
    {
        DaysModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        auto days = fiveDays();
        model.setDays(days);
        model.sort(number(DaysColumn::Unscored), Qt::DescendingOrder);
        const QPersistentModelIndex newest(model.index(0, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        days[0].unscored = 1;
        model.setDays(days);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(newest.row(), 1); // sorted anew
        QCOMPARE(model.at(newest.row()).unscored, 1);
        QCOMPARE(model.rowOf(Day(2016, 7, 12)), 1);
        days.pop_back();
        model.setDays(days);
        QCOMPARE(reset.size(), 1);
        QVERIFY(!newest.isValid());
        QCOMPARE(model.rowOf(Day(2016, 7, 8)), -1);
        model.setDays({});
        QCOMPARE(model.rowCount(), 0);
        model.setDays({});
    }

    // Qt takes a text for rich text when its first line has a tag.
    void problemsAreNoRichText()
    {
        DaysModel model;
        model.setDays(fiveDays());
        const QString tip =
            model.index(2, number(DaysColumn::Problem)).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QLatin1String("<b>")));
        QVERIFY2(!Qt::mightBeRichText(tip), qPrintable(tip));
        QCOMPARE(model.index(0, number(DaysColumn::Size)).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Size\n1,500,000 bytes"));
    }

    void aReaderHearsTheColumnAndTheValue()
    {
        DaysModel model;
        model.setDays(fiveDays());
        QCOMPARE(model.index(1, number(DaysColumn::Run)).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Run: stale"));
        QCOMPARE(model.index(3, number(DaysColumn::Run)).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Run: none"));
    }
};

FW_TEST(TestDaysModel, "tst_daysmodel")

} // namespace fw

#include "tst_daysmodel.moc"
