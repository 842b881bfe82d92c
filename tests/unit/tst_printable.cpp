// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestPrintable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSafeIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char16_t* text, const char16_t* shown) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(shown);
        };
        row("nothing", u"", u"");
        row("letters of all kinds", u"ñandú 日本 😀 <b>&", u"ñandú 日本 😀 <b>&");
        row("line ends", u"a\nb\rc", u"a\uFFFDb\uFFFDc");
        row("lines of another kind", u"a\u2028b\u2029c", u"a\uFFFDb\uFFFDc");
        row("an escape sequence", u"\u001b[31mred", u"\uFFFD[31mred");
        row("a bell and a rubout", u"\u0007\u007f", u"\uFFFD\uFFFD");
        row("a change of direction", u"a\u202Evsc.exe", u"a\uFFFDvsc.exe");
        row("what is not seen", u"a\u200Bb\uFEFFc", u"a\uFFFDb\uFFFDc");
        row("half a character", u"a\xD800z", u"a\uFFFDz");
    }

    void onlyWhatIsSafeIsShownAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(printable(text), shown);
    }
};

FW_TEST(TestPrintable, "tst_printable")

} // namespace fw

#include "tst_printable.moc"
