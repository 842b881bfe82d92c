// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <limits>

namespace fw {

class TestCsv : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void quotedOnlyWhereNeeded()
    {
        QCOMPARE(csvField(QStringLiteral("plain text")), QByteArray("plain text"));
        QCOMPARE(csvField(QStringLiteral("a,b")), QByteArray("\"a,b\""));
        QCOMPARE(csvField(QStringLiteral("say \"x\"")), QByteArray("\"say \"\"x\"\"\""));
        QCOMPARE(csvField(QStringLiteral("a\nb")), QByteArray("\"a\nb\""));
        QCOMPARE(csvField(QStringLiteral("a\rb")), QByteArray("\"a\rb\""));
        QCOMPARE(csvField(QStringLiteral("M\u00fcnchen;Bayern")),
                 QByteArray("M\xc3\xbcnchen;Bayern"));
        QCOMPARE(csvLine({ QStringLiteral("a"), QString(), QStringLiteral("b,c") }),
                 QByteArray("a,,\"b,c\"\n"));
        QCOMPARE(csvLine({}), QByteArray("\n"));
    }

    void numbersReadBackTheSame()
    {
        for (const double value :
             { 0.0, 1.0, 0.1, 1e-9, 1.0 / 3, 5e-324, std::numeric_limits<double>::max() })
            QCOMPARE(exactNumber(value).toDouble(), value);
        QCOMPARE(exactNumber(0.1), QStringLiteral("0.1"));
    }
};

FW_TEST(TestCsv, "tst_csv")

} // namespace fw

#include "tst_csv.moc"
