// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/pages/filterbar.h"

#include <QLocale>
#include <QTest>

namespace fw {

// How many rows are seen, and why the others are not.
class TestFilterBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void onlyTheReasonsThatHoldAreSaid()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        RowCounts counts;
        counts.total = 2000;
        counts.shown = 2000;
        QCOMPARE(countsText(counts), QStringLiteral("2,000 of 2,000 shown"));
        counts.shown = 1;
        counts.hiddenScored = 2;
        counts.hiddenByFilter = 1997;
        QCOMPARE(countsText(counts),
                 QStringLiteral("1 of 2,000 shown, 2 scored hidden, 1,997 filtered out"));
        counts.hiddenScored = 0;
        counts.hiddenByFilter = 0;
        counts.hiddenByChoice = 1999;
        QCOMPARE(countsText(counts), QStringLiteral("1 of 2,000 shown, 1,999 not of this step"));
    }

    // Spanish groups no four digits, but all of a longer number.
    void numbersAreGroupedAsTheLanguageDoes()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        RowCounts counts;
        counts.total = 1234567;
        counts.shown = 2000;
        QCOMPARE(countsText(counts), QStringLiteral("2000 of 1.234.567 shown"));
    }
};

FW_TEST(TestFilterBar, "tst_filterbar")

} // namespace fw

#include "tst_filterbar.moc"
