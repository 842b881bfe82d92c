// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements.h"
#include "tests/support/testmain.h"
#include "tests/unit/sqllint.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace fw {

namespace {

Statements load(const char* engine)
{
    auto statements =
        Statements::load(QStringLiteral(":/sql/%1/doctor").arg(QLatin1String(engine)));
    if (!statements)
        qFatal("%s", qPrintable(statements.error().text()));
    return *statements;
}

QString named(QString text)
{
    return text.replace(QLatin1String("{scratch}"),
                        QLatin1String("flow_workbench_doctor_0123456789abcdef"));
}

} // namespace

// The statements of the check: those for Impala by the rules that no database here would enforce.
class TestDoctorSql : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void impalaReadsThemAsTheyAreMeant()
    {
        // Words that these alone may have, beyond those of the store.
        const QStringList mayStand = test::words(
            "CASCADE COMMENT DATABASE DATABASES EXPLAIN EXTERNAL HEX LIKE SHOW TRUNCATE TYPEOF "
            "UNHEX WITH");
        QStringList findings;
        const Statements statements = load("impala");
        for (const QString& name : statements.names())
            for (const Statement& statement : statements.named(name)) {
                const test::LintedSql sql { name, named(statement.text), true };
                for (const auto lint : { test::foreignSigns, test::foreignWords,
                                         test::unspelledTokens, test::looseSums })
                    for (const QString& finding : lint(sql))
                        if (!finding.endsWith(QLatin1String(" is none of our words"))
                            || !mayStand.contains(finding.section(QLatin1Char(' '), 0, 0)))
                            findings += name + QStringLiteral(": ") + finding;
            }
        // WITH is what that statement is about.
        findings.removeAll(QStringLiteral("native: AS ( is no name"));
        // The two tables that are dropped are in the scratch schema; so is the partition.
        findings.removeAll(
            QStringLiteral("drop_scratch: DROP of something else than a stage's partition"));
        findings.removeAll(
            QStringLiteral("remove_outside: DROP of something else than a stage's partition"));
        findings.removeAll(
            QStringLiteral("drop_outside_day: DROP of something else than a stage's partition"));
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
        QCOMPARE(statements.names().size(), 24);
    }

    // Nothing but the scratch schema is written to, dropped or made.
    void everyChangeIsInTheScratchSchema()
    {
        static const QRegularExpression change(QStringLiteral(
            "\\b(CREATE (EXTERNAL )?(TABLE|SCHEMA|DATABASE)|INSERT INTO|INSERT OVERWRITE TABLE|"
            "DELETE FROM|ALTER TABLE|(DROP|TRUNCATE) (TABLE|SCHEMA|DATABASE) IF EXISTS)\\b"));
        static const QRegularExpression verb(QStringLiteral(
            "\\b(CREATE|INSERT|DELETE|ALTER|DROP|TRUNCATE|UPDATE|MERGE|GRANT|SET)\\b"));
        int changes = 0;
        for (const char* engine : { "sqlite", "postgres", "impala" }) {
            const Statements statements = load(engine);
            for (const QString& name : statements.names())
                for (const Statement& statement : statements.named(name)) {
                    const QString& text = statement.text;
                    const auto first = change.match(text);
                    if (!first.hasMatch()) {
                        QVERIFY2(!verb.match(text).hasMatch(), qPrintable(text));
                        continue;
                    }
                    ++changes;
                    QCOMPARE(first.capturedStart(), 0);
                    QVERIFY2(text.mid(first.capturedEnd()).startsWith(QLatin1String(" {scratch}")),
                             qPrintable(text));
                }
        }
        QVERIFY(changes > 30);
    }

    void sameNamesAskTheSame()
    {
        const Statements postgres = load("postgres");
        const Statements impala = load("impala");
        const Statements sqlite = load("sqlite");
        const auto asked = [](const Statements& statements, const QString& name) {
            QStringList placeholders;
            for (const Statement& statement : statements.named(name))
                placeholders += statement.placeholders;
            placeholders.removeDuplicates();
            placeholders.sort();
            return placeholders;
        };
        int compared = 0;
        for (const QString& name : postgres.names())
            for (const Statements* other : { &impala, &sqlite })
                // The long one takes as many of its rows as the engine needs to be slow.
                if (!other->named(name).empty() && name != QLatin1String("long")) {
                    QCOMPARE(asked(*other, name), asked(postgres, name));
                    ++compared;
                }
        QVERIFY(compared > 20);
    }

    // Names are strings in the code: each file must be named, and each name must be a file.
    void everyFileIsUsed()
    {
        QStringList known;
        for (const char* engine : { "sqlite", "postgres", "impala" })
            known += load(engine).names();
        known.removeDuplicates();
        const QRegularExpression use(
            QStringLiteral("(?:\\b(?:run|rows|number|insert)\\(\\s*(?:\\w+ \\? )?|: )\"(\\w+)\""));
        QStringList used;
        QDirIterator it(QStringLiteral(FLOW_SOURCE_DIR "/core/storage/doctor"),
                        { QStringLiteral("*checks.cpp") }, QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto at = use.globalMatch(QString::fromUtf8(file.readAll()));
            while (at.hasNext())
                used += at.next().captured(1);
        }
        used.removeDuplicates();
        used.removeAll(QStringLiteral("server_version")); // of the store's folder
        for (const QString& name : used)
            QVERIFY2(known.contains(name), qPrintable(name));
        for (const QString& name : known)
            QVERIFY2(used.contains(name), qPrintable(name + QStringLiteral(".sql is never used")));
    }
};

FW_TEST(TestDoctorSql, "tst_doctorsql")

} // namespace fw

#include "tst_doctorsql.moc"
