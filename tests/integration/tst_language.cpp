// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace fw {

namespace {

using test::Ended;

const QString english = QStringLiteral("C.UTF-8");
const QString spanish = QStringLiteral("es_ES.UTF-8");

QStringList numbersOf(const QByteArray& text)
{
    static const QRegularExpression number(QStringLiteral("[0-9][0-9.,:e-]*"));
    QStringList numbers;
    for (auto at = number.globalMatch(QString::fromUtf8(text)); at.hasNext();)
        numbers += at.next().captured();
    return numbers;
}

} // namespace

// The words follow the language of the user, what machines read does not.
class TestLanguage : public test::TestCase
{
    Q_OBJECT

    test::FlowOaPlace m_place;

    Ended inLocale(const QString& locale, const char* commandLine) const
    {
        const test::ProgramRunner program(m_place.path("home"), locale);
        return program.run(QString::fromUtf8(commandLine).split(QLatin1Char(' '))
                           + QStringList { QStringLiteral("--workspace"), m_place.workspace() });
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Enough flows that a Spanish number of them would be grouped.
        const Ended made = m_place.run("demo --date 2026-03-18 --flows 20000");
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(m_place.run("run -d 2026-03-18 -l 1500").code, 0);
        QCOMPARE(m_place.run("score -d 2026-03-18 --score high --dst-port 443").code, 0);
    }

    void theEnvironmentChooses_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("firstWord");
        const auto row = [](const char* name, const char* locale, const char* languages,
                            const char* firstWord) {
            QTest::newRow(name) << QString::fromLatin1(locale) << QString::fromLatin1(languages)
                                << QString::fromUtf8(firstWord);
        };
        row("C", "C", "", "Lists");
        row("C.UTF-8", "C.UTF-8", "", "Lists");
        row("C wins over LANGUAGE", "C.UTF-8", "es", "Lists");
        row("POSIX", "POSIX", "es", "Lists");
        row("Spanish", "es_ES.UTF-8", "", "Enumera");
        row("Spanish of another country", "es_MX.UTF-8", "", "Enumera");
        row("LANGUAGE wins over the locale", "en_US.UTF-8", "es", "Enumera");
        row("the first there is", "en_US.UTF-8", "fr:es:en", "Enumera");
        row("English before Spanish", "es_ES.UTF-8", "en:es", "Lists");
        row("a language there is not", "fr_FR.UTF-8", "", "Lists");
        row("nonsense", "xx", "??:!", "Lists");
    }

    void theEnvironmentChooses()
    {
        QFETCH(QString, locale);
        QFETCH(QString, languages);
        QFETCH(QString, firstWord);
        const test::ProgramRunner program(m_place.path("home"), locale, languages);
        const Ended help = program.run("days --help");
        QCOMPARE(help.code, 0);
        QCOMPARE(QString::fromUtf8(help.out).section(QLatin1Char(' '), 0, 0), firstWord);
    }

    void machinesReadTheSameInEveryLanguage_data()
    {
        QTest::addColumn<QByteArray>("commandLine");
        for (const char* const commandLine :
             { "days --format csv", "days --format json", "suspicious -d 2026-03-18 --format csv",
               "suspicious -d 2026-03-18 --format json" })
            QTest::newRow(commandLine) << QByteArray(commandLine);
    }

    void machinesReadTheSameInEveryLanguage()
    {
        QFETCH(QByteArray, commandLine);
        const Ended plain = inLocale(english, commandLine);
        const Ended other = inLocale(spanish, commandLine);
        QCOMPARE(plain.code, 0);
        QCOMPARE(other.code, 0);
        QVERIFY(!plain.out.isEmpty());
        QCOMPARE(other.out, plain.out);
    }

    void aReportHasTheSameKeysAndNumbers()
    {
        const char* const run = "run -d 2026-03-18 -l 1500 --format json";
        QJsonObject plain = QJsonDocument::fromJson(inLocale(english, run).out).object();
        QJsonObject other = QJsonDocument::fromJson(inLocale(spanish, run).out).object();
        QCOMPARE(other.keys(), plain.keys());
        const QJsonArray plainStages = plain.value(QStringLiteral("stages")).toArray();
        const QJsonArray otherStages = other.value(QStringLiteral("stages")).toArray();
        QVERIFY(plainStages.size() > 5);
        QCOMPARE(otherStages.size(), plainStages.size());
        for (int i = 0; i < plainStages.size(); ++i) {
            QCOMPARE(otherStages[i].toObject().keys(), plainStages[i].toObject().keys());
            for (const QString& key : { QStringLiteral("stage"), QStringLiteral("rows") })
                QCOMPARE(otherStages[i].toObject().value(key),
                         plainStages[i].toObject().value(key));
        }
        for (const QString& key :
             { QStringLiteral("day"), QStringLiteral("limit"), QStringLiteral("results_lines"),
               QStringLiteral("results_blake2b") })
            QCOMPARE(other.value(key), plain.value(key));
    }

    void tablesHaveTheSameNumbers_data()
    {
        QTest::addColumn<QByteArray>("commandLine");
        QTest::newRow("days") << QByteArray("days");
        QTest::newRow("suspicious") << QByteArray("suspicious -d 2026-03-18");
        QTest::newRow("score") << QByteArray(
            "score -d 2026-03-18 --score medium --dst-port 445 --dry-run");
    }

    void tablesHaveTheSameNumbers()
    {
        QFETCH(QByteArray, commandLine);
        const Ended plain = inLocale(english, commandLine);
        const Ended other = inLocale(spanish, commandLine);
        QCOMPARE(other.code, 0);
        QVERIFY(numbersOf(plain.out).size() > 3);
        QCOMPARE(numbersOf(other.out), numbersOf(plain.out));
        QVERIFY(other.out != plain.out); // the words do differ
    }

    void severityWordsStay()
    {
        const Ended listed = inLocale(spanish, "suspicious -d 2026-03-18");
        QVERIFY(listed.out.contains(" high "));
        const Ended scored =
            inLocale(spanish, "score -d 2026-03-18 --score high --dst-port 443 --dry-run");
        QVERIFY(scored.out.startsWith("2026-03-18: "));
        QVERIFY(scored.out.contains("el veredicto high"));
    }

    void errorsAreSaidInTheLanguage()
    {
        const Ended wrong = inLocale(spanish, "suspicious -d yesterday");
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains(QStringLiteral("'yesterday' no es una fecha")),
                 qPrintable(wrong.err));
    }

    void thereAreLanguagesToChooseFrom()
    {
        QStringList choices;
        for (const LanguageChoice& choice : availableLanguages())
            choices += choice.code + QLatin1Char(' ') + choice.name;
        QVERIFY(choices.contains(QStringLiteral("en English")));
        QVERIFY(choices.contains(QStringLiteral("es Español")));
        QVERIFY(isAvailableLanguage(QStringLiteral("es")));
        QVERIFY(!isAvailableLanguage(QStringLiteral("xx")));
        QVERIFY(!isAvailableLanguage({}));
        QCOMPARE(bestLanguage({}), QStringLiteral("en"));
        QCOMPARE(bestLanguage({ QStringLiteral("fr-FR"), QStringLiteral("es-AR") }),
                 QStringLiteral("es"));
    }

    void aChosenLanguageBringsItsNumbers()
    {
        const auto restore = qScopeGuard([] {
            for (QTranslator* const words : qApp->findChildren<QTranslator*>())
                delete words;
            QLocale::setDefault(QLocale::c());
        });
        QCOMPARE(installLanguage(*qApp, QStringLiteral("es")), QStringLiteral("es"));
        QCOMPARE(QCoreApplication::translate("fw::DaysCommand", "day"), QStringLiteral("día"));
        QCOMPARE(QLocale().toString(12345), QStringLiteral("12.345"));
        // And back: nothing of the one before is left.
        QCOMPARE(installLanguage(*qApp, QStringLiteral("en")), QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("fw::DaysCommand", "day"), QStringLiteral("day"));
        QCOMPARE(QLocale().toString(12345), QStringLiteral("12,345"));
        QCOMPARE(QCoreApplication::translate("fw::ResetDialog", "Clear all %n verdict(s) of %1?",
                                             nullptr, 1),
                 QStringLiteral("Clear the 1 verdict of %1?"));
        // A language there is not is the desktop's, which the tests run in C.
        QCOMPARE(installLanguage(*qApp, QStringLiteral("xx")), QStringLiteral("en"));
    }
};

FW_TEST(TestLanguage, "tst_language")

} // namespace fw

#include "tst_language.moc"
