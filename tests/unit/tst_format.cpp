// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

#include <limits>

namespace fw {

class TestFormat : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data()
    {
        QTest::addColumn<qlonglong>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](qlonglong bytes, const char* text) {
            QTest::newRow(text) << bytes << QString::fromLatin1(text);
        };
        row(0, "0 B");
        row(512, "512 B");
        row(999, "999 B");
        row(1000, "1.0 kB");
        row(1249, "1.2 kB");
        row(999949, "999.9 kB");
        row(999950, "1.0 MB");
        row(1234567, "1.2 MB");
        row(4000000000LL, "4.0 GB");
        row(std::numeric_limits<qlonglong>::max(), "9.2 EB");
        row(-1500, "-1.5 kB");
    }

    void bytes()
    {
        QFETCH(qlonglong, bytes);
        QFETCH(QString, text);
        QCOMPARE(formatBytes(bytes), text);
    }

    void counts()
    {
        QCOMPARE(formatCount(0), QStringLiteral("0"));
        QCOMPARE(formatCount(1234567), QStringLiteral("1,234,567"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(formatCount(1234567), QStringLiteral("1.234.567"));
        QCOMPARE(formatBytes(1234567), QStringLiteral("1,2 MB"));
        QCOMPARE(formatScore(1.25e-6), QStringLiteral("1,25e-6"));
        QCOMPARE(exactScore(1.25e-6), QStringLiteral("1.25e-06"));
    }

    // Four digits stay together, more do not.
    void countsInSpanish_data()
    {
        QTest::addColumn<qlonglong>("count");
        const auto row = [](qlonglong count, const char* text) {
            QTest::newRow(text) << count;
        };
        row(999, "999");
        row(1234, "1234");
        row(-1234, "-1234");
        row(12345, "12.345");
        row(123456, "123.456");
        row(1234567, "1.234.567");
        row(-1234567, "-1.234.567");
        row(12345678, "12.345.678");
        row(1234567890, "1.234.567.890");
    }

    void countsInSpanish()
    {
        QFETCH(qlonglong, count);
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        QCOMPARE(formatCount(count), QString::fromLatin1(QTest::currentDataTag()));
    }

    void scores_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("text");
        const auto row = [](double score, const char* text) {
            QTest::newRow(text) << score << QString::fromLatin1(text);
        };
        row(0, "0");
        row(1, "1.00");
        row(0.5, "0.500");
        row(0.0123456, "0.0123");
        row(0.00012345, "0.000123");
        row(0.000099996, "0.000100");
        row(0.00009994, "9.99e-5");
        row(1.25e-6, "1.25e-6");
        row(4.9406564584124654e-324, "4.94e-324");
        row(123.4, "123");
    }

    void scores()
    {
        QFETCH(double, score);
        QFETCH(QString, text);
        QCOMPARE(formatScore(score), text);
    }

    void exactReadsBack()
    {
        for (const double score : { 0.1, 1.0 / 3, 1.2345678901234567e-9, 1.0 })
            QCOMPARE(exactScore(score).toDouble(), score);
    }
};

FW_TEST(TestFormat, "tst_format")

} // namespace fw

#include "tst_format.moc"
