// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workbenchoptions.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

QStringList words(const char* commandLine)
{
    return QStringList(QStringLiteral("flow-workbench"))
        + QString::fromUtf8(commandLine).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

// The command line of flow-workbench.
class TestWorkbenchOptions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsKnownBeforeTheRestIsRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* commandLine, const char* language) {
            QTest::newRow(commandLine) << words(commandLine) << QString::fromLatin1(language);
        };
        row("", "");
        row("--language es", "es");
        row("--language=es", "es");
        row("--workspace W --theme dark --language es --size 1x1", "es");
        row("--no-such-option --language es --help", "es");
        row("--language", "");
        row("--language xx", "xx");
    }

    void theLanguageIsKnownBeforeTheRestIsRead()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, language);
        QCOMPARE(languageAskedFor(arguments), language);
    }

    void aLanguageThatIsNotThereIsRefused()
    {
        const WorkbenchOptions wrong = parseWorkbenchOptions(words("--language xx"));
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.output.contains(QStringLiteral("'xx'"))
                     && wrong.output.contains(QStringLiteral("en, es")),
                 qPrintable(wrong.output));
        const WorkbenchOptions right = parseWorkbenchOptions(words("--language es"));
        QCOMPARE(right.exitCode, 0);
        QVERIFY(right.output.isEmpty());
    }

    void aThemeIsOnlyThereWhenItIsAskedFor()
    {
        QVERIFY(!parseWorkbenchOptions(words("")).theme);
        QVERIFY(parseWorkbenchOptions(words("--theme dark")).theme == Theme::Dark);
        QVERIFY(parseWorkbenchOptions(words("--theme light")).theme == Theme::Light);
        QCOMPARE(parseWorkbenchOptions(words("--theme pink")).exitCode, 2);
    }

    void helpAndVersionAreThere_data()
    {
        QTest::addColumn<QString>("start");
        QTest::newRow("--help") << QStringLiteral("Triage of ");
        QTest::newRow("-h") << QStringLiteral("Triage of ");
        QTest::newRow("--version") << QStringLiteral("flow-workbench ");
        QTest::newRow("-v") << QStringLiteral("flow-workbench ");
    }

    void helpAndVersionAreThere()
    {
        QFETCH(QString, start);
        const WorkbenchOptions options = parseWorkbenchOptions(words(QTest::currentDataTag()));
        QCOMPARE(options.exitCode, 0);
        QVERIFY2(options.output.startsWith(start), qPrintable(options.output));
    }
};

FW_TEST(TestWorkbenchOptions, "tst_workbenchoptions")

} // namespace fw

#include "tst_workbenchoptions.moc"
