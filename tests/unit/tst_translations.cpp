// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/unit/tsfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace fw {

namespace {

using namespace test;

// Texts that are the same in Spanish: names, units, keys, abbreviations.
QStringList sameInSpanish()
{
    QStringList same;
    for (const char* const text : { "%1, \"feedback\": %2",
                                    " min",
                                    "ext",
                                    "Shift+C",
                                    "Shift+F3",
                                    "no",
                                    "&ThreatExchange",
                                    "&McAfee GTI",
                                    "STIX 2.1",
                                    "Apache Impala",
                                    "Kerberos",
                                    "PostgreSQL",
                                    "%1 - %2 - Flow Workbench",
                                    "%1 - Flow Workbench",
                                    "%1 B",
                                    "%1 EB",
                                    "%1 GB",
                                    "%1 MB",
                                    "%1 PB",
                                    "%1 TB",
                                    "%1 bytes",
                                    "%1 bytes (%2)",
                                    "%1 kB",
                                    "%1 s",
                                    "%1 h",
                                    "%1 min",
                                    "Ctrl+F",
                                    "Ctrl+L",
                                    "F3",
                                    "Total",
                                    "%1/s",
                                    "1 byte",
                                    "Bytes",
                                    "Ctrl+C",
                                    "Ctrl+D",
                                    "Ctrl+I",
                                    "Ctrl+PgDown",
                                    "Ctrl+PgUp",
                                    "Ctrl+R",
                                    "Ctrl+Shift+C",
                                    "Ctrl+Shift+Z",
                                    "Flow Workbench",
                                    "Flow Workbench %1",
                                    "N",
                                    "PROTO",
                                    "S",
                                    "SQLite %1",
                                    "ToS",
                                    "int",
                                    "libmaxminddb %1",
                                    "total" })
        same += QString::fromLatin1(text);
    return same;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir translations()
{
    return QDir(QStringLiteral(FLOW_SOURCE_DIR "/translations"));
}

TsFile oneMessage(const char* source, const char* translation)
{
    TsMessage message;
    message.context = QStringLiteral("fw::Context");
    message.source = QString::fromUtf8(source);
    message.forms = QStringList(QString::fromUtf8(translation));
    return { QStringLiteral("es"), { message } };
}

// What makes up a file but the translations: each text with its kind.
QStringList textsOf(const TsFile& file)
{
    QStringList texts;
    for (const TsMessage& message : file.messages)
        texts += message.key() + (message.isPlural ? QStringLiteral(" (plural)") : QString());
    texts.sort();
    return texts;
}

QStringList without(const QStringList& all, const QStringList& known)
{
    const QSet<QString> knownOnes(known.begin(), known.end());
    QStringList rest;
    for (const QString& text : all)
        if (!knownOnes.contains(text))
            rest += text;
    return rest;
}

} // namespace

// The translation files, held against the rules of translations/README.md and against the sources.
class TestTranslations : public TestCase
{
    Q_OBJECT

    static void none(const QStringList& findings)
    {
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
    }

    // What lupdate makes of a copy of the file, with the places of the texts as paths from the
    // checkout. Empty, and said, when the tool is not installed.
    static std::optional<TsFile> updated(const QString& name)
    {
        const QString tool = QStringLiteral(FLOW_LUPDATE);
        if (!QFile::exists(tool)) {
            printSkipped(QStringLiteral("lupdate is not installed"));
            return {};
        }
        const QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        if (!QFile::copy(translations().filePath(name), copy))
            return TsFile();
        QStringList arguments { QStringLiteral("-silent"),
                                QStringLiteral("-no-obsolete"),
                                QStringLiteral("-locations"),
                                QStringLiteral("absolute"),
                                QStringLiteral("-I"),
                                QStringLiteral("."),
                                QStringLiteral("core"),
                                QStringLiteral("views"),
                                QStringLiteral("app"),
                                QStringLiteral("-ts"),
                                copy };
        if (name.contains(QLatin1String("_en")))
            arguments.prepend(QStringLiteral("-pluralonly"));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(FLOW_SOURCE_DIR));
        process.start(tool, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return TsFile();
        TsFile file = readTs(contentOf(copy)).value_or(TsFile());
        const QDir root(QStringLiteral(FLOW_SOURCE_DIR));
        for (TsMessage& message : file.messages)
            for (QString& path : message.files)
                path =
                    root.relativeFilePath(QDir::cleanPath(folder.path() + QLatin1Char('/') + path));
        return file;
    }

    static void everyFile()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = translations().entryList({ QStringLiteral("*.ts") });
        QVERIFY(names.size() >= 2);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void everyRuleIsKept_data() { everyFile(); }
    void everyRuleIsKept()
    {
        QFETCH(QString, name);
        const auto file = readTs(contentOf(translations().filePath(name)));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QVERIFY(file->messages.size() > 10);
        none(unfinished(*file));
        none(wrongPlaceholders(*file));
        none(wrongAccelerators(*file));
        none(wrongEnds(*file));
        none(wrongNames(*file));
        if (file->language == QLatin1String("es"))
            none(untranslated(*file, sameInSpanish()));
    }

    void everyTextOfTheSourcesIsThere_data() { everyFile(); }
    void everyTextOfTheSourcesIsThere()
    {
        QFETCH(QString, name);
        const auto fresh = updated(name);
        if (!fresh)
            return;
        QVERIFY(!fresh->messages.empty());
        const auto kept = readTs(contentOf(translations().filePath(name)));
        QVERIFY(kept);
        // Whoever adds a text builds the target update_translations and translates it.
        const QStringList wanted = textsOf(*fresh);
        const QStringList there = textsOf(*kept);
        none(without(wanted, there)
                 .replaceInStrings(QRegularExpression(QStringLiteral("^")),
                                   QStringLiteral("missing: ")));
        none(without(there, wanted)
                 .replaceInStrings(QRegularExpression(QStringLiteral("^")),
                                   QStringLiteral("no longer used: ")));
    }

    void everyTextIsFoundAtRunTime()
    {
        const SourceTree tree = readSources(QStringLiteral(FLOW_SOURCE_DIR));
        QVERIFY(tree.size() > 50);
        none(hiddenTexts(tree));
        const auto found = updated(QStringLiteral("flow_workbench_es.ts"));
        if (!found)
            return;
        QVERIFY(found->messages.size() > 300);
        none(wrongContexts(*found, tree));
    }

    void theProgramsCarryWhatTheFileSays()
    {
        const auto file =
            readTs(contentOf(translations().filePath(QStringLiteral("flow_workbench_es.ts"))));
        QVERIFY(file);
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/i18n/flow_workbench_es.qm")));
        for (const TsMessage& message : file->messages) {
            const QByteArray context = message.context.toUtf8();
            const QByteArray source = message.source.toUtf8();
            const QByteArray comment = message.comment.toUtf8();
            const char* const about = comment.isEmpty() ? nullptr : comment.constData();
            QCOMPARE(words.translate(context, source, about, message.isPlural ? 1 : -1),
                     message.forms.front());
            QCOMPARE(words.translate(context, source, about, message.isPlural ? 2 : -1),
                     message.forms.back());
        }
    }

    // The checks themselves, on files that are wrong.
    void whatIsWrongIsFound()
    {
        QCOMPARE(unfinished(oneMessage("Day", "")).size(), 1);
        QCOMPARE(unfinished(oneMessage("Day", "Día")).size(), 0);
        QCOMPARE(wrongPlaceholders(oneMessage("%1 of %2", "%1 de %1")).size(), 1);
        QCOMPARE(wrongPlaceholders(oneMessage("%1 of %2", "de %2 a %1")).size(), 0);
        QCOMPARE(wrongPlaceholders(oneMessage("%n row(s)", "fila")).size(), 1);
        QCOMPARE(wrongAccelerators(oneMessage("&File", "Archivo")).size(), 1);
        QCOMPARE(wrongAccelerators(oneMessage("&File", "A&r&chivo")).size(), 1);
        QCOMPARE(wrongAccelerators(oneMessage("Black & white", "Blanco y negro")).size(), 0);
        QCOMPARE(wrongEnds(oneMessage("Open…", "Abrir...")).size(), 1);
        QCOMPARE(wrongEnds(oneMessage("Done.", "Hecho")).size(), 1);
        QCOMPARE(wrongEnds(oneMessage(", stale", ", viejo")).size(), 0);
        QCOMPARE(wrongEnds(oneMessage(" (%1)", "(%1)")).size(), 1);
        QCOMPARE(wrongEnds(oneMessage("a\nb", "a b")).size(), 1);
        QCOMPARE(wrongNames(oneMessage("give --yes", "dar --sí")).size(), 1);
        QCOMPARE(wrongNames(oneMessage("'flow-oa run' does", "'flow-oa correr' lo hace")).size(),
                 1);
        QCOMPARE(wrongNames(oneMessage("read ml_feedback.csv", "leer el archivo")).size(), 1);
        QCOMPARE(untranslated(oneMessage("Day", "Day"), {}).size(), 1);
        QCOMPARE(untranslated(oneMessage("%1: %2", "%1: %2"), {}).size(), 0);
        QCOMPARE(untranslated(oneMessage("Day", "Day"), { QStringLiteral("Day") }).size(), 0);
        QCOMPARE(untranslated(oneMessage("Day", "Día"), { QStringLiteral("Day") }).size(), 1);
    }

    void aTextNobodyFindsIsFound()
    {
        const QString header = QStringLiteral("core/base/a.h");
        const QString source = QStringLiteral("core/base/a.cpp");
        TsFile file = oneMessage("Day", "Día");
        file.messages.front().files = QStringList(source);
        QCOMPARE(wrongContexts(file, { { source, "struct Tr {};" } }).size(), 1);
        QCOMPARE(wrongContexts(file, { { source, "Q_DECLARE_TR_FUNCTIONS(fw::Context)" } }).size(),
                 0);
        QCOMPARE(
            wrongContexts(file, { { header, "class Context : public QObject\n{\n    Q_OBJECT\n" } })
                .size(),
            0);
        QCOMPARE(
            hiddenTexts({ { source, "#define A(x) \\\n  QT_TRANSLATE_NOOP(\"a\", x)\n" } }).size(),
            1);
        QCOMPARE(hiddenTexts({ { source, "#define A 1\nauto b = tr(\"c\");\n" } }).size(), 0);
    }
};

FW_TEST(TestTranslations, "tst_translations")

} // namespace fw

#include "tst_translations.moc"
