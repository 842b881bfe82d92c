// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestDay : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms()
    {
        QCOMPARE(Day::parse(QStringLiteral("20160708"))->iso(), QStringLiteral("2016-07-08"));
        QCOMPARE(Day::parse(QStringLiteral("2016-07-08"))->compact(), QStringLiteral("20160708"));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "", "2016", "20160230", "2016-7-8", "20161301", "../../etc",
                                  "2016-07-0x", "２０１６0708", "19690101", "201607081" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        const auto day = Day::parse(text);
        QVERIFY(!day);
        // Either how a date is written, or that there is no such day.
        QVERIFY(day.error().message.contains(QLatin1String("yyyymmdd"))
                || day.error().message.contains(QLatin1String("no such day")));
        QVERIFY(day.error().message.contains(text));
    }

    void secondsAgreeWithQt()
    {
        for (int d = 0; d < 4000; d += 13) {
            const QDate date = QDate(2000, 1, 1).addDays(d);
            const Day day(date.year(), date.month(), date.day());
            const auto expected = date.startOfDay(Qt::UTC).toSecsSinceEpoch();
            QCOMPARE(day.startSeconds(), expected);
            QCOMPARE(Day::ofTime(expected + 86399), day);
            QCOMPARE(day.addDays(1), Day::ofTime(expected + 86400));
        }
    }

    void timesRoundTrip()
    {
        std::int64_t t = 0;
        QVERIFY(parseTime("2024-02-29 23:59:59", t));
        QCOMPARE(formatTime(t), QStringLiteral("2024-02-29 23:59:59"));
        for (const char* bad :
             { "2023-02-29 00:00:00", "2024-02-29T00:00:00", "2024-02-29 24:00:00",
               "2024-02-29 00:60:00", "2024-02-29 00:00:60", "2024-02-29 00:00:0",
               "2024-02-29 00:00:00Z", "" })
            QVERIFY2(!parseTime(bad, t), bad);
    }
};

FW_TEST(TestDay, "tst_day")

} // namespace fw

#include "tst_day.moc"
