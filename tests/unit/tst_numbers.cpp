// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cstdint>

namespace fw {

class TestNumbers : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFieldsOnly()
    {
        std::uint16_t port = 7;
        QVERIFY(parseNumber("0", port) && port == 0);
        QVERIFY(parseNumber("65535", port) && port == 65535);
        for (const char* bad : { "", " 1", "1 ", "+1", "-1", "65536", "1.0", "0x1", "1a" }) {
            QVERIFY2(!parseNumber(bad, port), bad);
            QCOMPARE(port, 65535); // untouched
        }
    }

    void countersHave64Bits()
    {
        std::int64_t n = 0;
        QVERIFY(parseNumber("9223372036854775807", n));
        QCOMPARE(n, INT64_MAX);
        QVERIFY(!parseNumber("9223372036854775808", n));
        QVERIFY(parseNumber("9007199254740993", n));
        QCOMPARE(n, 9007199254740993);
    }

    void measurementsAreFinite()
    {
        double d = 0;
        QVERIFY(parseNumber("1e-300", d) && d == 1e-300);
        QVERIFY(parseNumber("0.5", d) && d == 0.5);
        for (const char* bad : { "nan", "inf", "-inf", "1e999", "", "1,5", ".", "0.5s" })
            QVERIFY2(!parseNumber(bad, d), bad);
    }
};

FW_TEST(TestNumbers, "tst_numbers")

} // namespace fw

#include "tst_numbers.moc"
