// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/spelling.h"
#include "core/storage/statements.h"
#include "tests/support/testmain.h"
#include "tests/unit/sqllint.h"

#include <QTest>

namespace fw {

namespace {

using test::LintedSql;

Statements load(const char* dialect)
{
    auto statements =
        Statements::load(QStringLiteral(":/sql/%1/store").arg(QLatin1String(dialect)));
    if (!statements)
        qFatal("%s", qPrintable(statements.error().text()));
    return *statements;
}

Spelling spotSpelling()
{
    Spelling spelling;
    spelling.isMlScore = spelling.isDstipInternal = spelling.isMn = true;
    spelling.hasIntCounters = spelling.hasSingleScore = true;
    spelling.hasPkts = false;
    return spelling;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

QStringList without(const QStringList& names, const QStringList& others)
{
    QStringList left;
    for (const QString& name : names)
        if (!others.contains(name))
            left += name;
    return sorted(left);
}

// The columns of the query that a file is, or none.
QStringList columnsOf(const Statements& statements, const QString& name)
{
    const auto tokens = test::sqlTokens(Spelling().apply(statements.named(name).back().text));
    return tokens.front().is("SELECT") ? test::resultColumns(tokens) : QStringList();
}

QStringList placeholdersOf(const Statements& statements, const QString& name)
{
    QStringList all;
    for (const Statement& statement : statements.named(name))
        all += statement.placeholders;
    all.removeDuplicates();
    return sorted(all);
}

} // namespace

// The statements of the shared stores against rules that no database here would enforce: there is
// no Impala to ask.
class TestSqlLint : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementKeepsTheRules_data()
    {
        QTest::addColumn<bool>("isImpala");
        QTest::addColumn<bool>("isSpots");
        for (const bool isImpala : { false, true })
            for (const bool isSpots : { false, true })
                QTest::addRow("%s, %s", isImpala ? "impala" : "postgres", isSpots ? "Spot" : "own")
                    << isImpala << isSpots;
    }

    void everyStatementKeepsTheRules()
    {
        QFETCH(bool, isImpala);
        QFETCH(bool, isSpots);
        const Statements statements = load(isImpala ? "impala" : "postgres");
        const Spelling spelling = isSpots ? spotSpelling() : Spelling();
        QStringList findings;
        for (const QString& name : statements.names())
            for (const Statement& statement : statements.named(name)) {
                QString text = spelling.apply(statement.text);
                // The one token that is no spelling: the connection puts a checked name there.
                if (name == QLatin1String("use_schema"))
                    text.replace(QLatin1String("{schema}"), QLatin1String("flows"));
                findings += test::lint({ name, text, isImpala });
            }
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
        QVERIFY(statements.names().size() > 45);
    }

    void everyRuleFindsItsExample_data()
    {
        QTest::addColumn<bool>("isImpala");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        int number = 0;
        const auto impala = [&number](const char* sql, const char* finding) {
            QTest::addRow("impala %d: %s", ++number, finding)
                << true << QString::fromLatin1(sql) << QString::fromLatin1(finding);
        };
        const auto postgres = [&number](const char* sql, const char* finding) {
            QTest::addRow("postgres %d: %s", ++number, finding)
                << false << QString::fromLatin1(sql) << QString::fromLatin1(finding);
        };
        postgres("SELECT :unheard_of AS a", ":unheard_of is unknown");
        postgres("SELECT {speling} AS a", "not spelled");
        impala("SELECT ? AS a", "? otherwise");
        impala("SELECT 'it''s' AS a", "'' otherwise");
        impala("SELECT \"x\" AS a", "\" otherwise");
        impala("SELECT 'it\\'s' AS a", "\\ otherwise");
        impala("SELECT `date` AS a", "` otherwise");
        impala("SELECT 1::INT AS a", ":: otherwise");
        impala("UPDATE flow SET h = 1", "UPDATE is none");
        impala("DELETE FROM flow WHERE y = :y AND m = :m AND d = :d", "DELETE is none");
        impala("WITH a AS (SELECT 1 AS b) SELECT b FROM a", "WITH is none");
        impala("BEGIN", "BEGIN is none");
        impala("TRUNCATE TABLE flow_edge", "TRUNCATE is none");
        impala("ALTER TABLE flow_edge DROP IF EXISTS PARTITION (y = :y, m = :m, d = :d)",
               "DROP of something else");
        impala("DROP TABLE flow_scores_stage", "DROP of something else");
        impala("SELECT h AS date FROM flow WHERE y = :y AND m = :m AND d = :d", "date is reserved");
        impala("SELECT 1 AS one", "one is reserved");
        impala("SELECT COUNT(*) stored FROM t", "stored is reserved");
        impala("SELECT 1 AS Last", "Last is reserved");
        impala("SELECT 1 AS LAST", "AS LAST is no name");
        impala("SELECT 1 AS STRING", "AS STRING is no name");
        impala("INSERT OVERWRITE TABLE flow_chords (ip_threat) PARTITION (y = :y, m = :m, d) "
               "SELECT ip AS ip_threat FROM t",
               "no constant partition");
        impala("INSERT OVERWRITE TABLE flow_chords PARTITION (y = :y, m = :m, d = :d) SELECT a "
               "FROM t",
               "no list of columns");
        impala("INSERT INTO flow_chords (a) PARTITION (y = :y, m = :m, d = :d) SELECT a FROM t",
               "to be overwritten");
        impala(
            "INSERT OVERWRITE TABLE flow_scores_stage (a) PARTITION (run = :run) SELECT a FROM t",
            "to be added to");
        for (const bool isImpala : { false, true })
            for (const char* sql :
                 { "SELECT h FROM flow WHERE y = :y AND m = :m",
                   "SELECT h FROM flow WHERE (y = :y AND m = :m AND d = :d)",
                   "SELECT f.h FROM flow f JOIN flow g ON f.h = g.h "
                   "WHERE f.y = :y AND f.m = :m AND f.d = :d AND g.y = :y AND g.m = :m AND g.d = "
                   "f.d",
                   "SELECT h FROM (SELECT h FROM flow) f WHERE f.y = :y AND f.m = :m AND f.d = :d",
                   "SELECT h FROM flow UNION ALL "
                   "SELECT h FROM flow WHERE y = :y AND m = :m AND d = :d" })
                (isImpala ? impala(sql, "without its d") : postgres(sql, "without its d"));
        impala("SELECT score FROM flow_scores_stage", "without its run");
        postgres("SELECT 1 AS rank ORDER BY rank", "rank is ordered by without NULLS LAST");
        postgres("SELECT 1 AS a ORDER BY tstart, sport NULLS LAST, dport", "dport is ordered by");
        postgres("SELECT SUM(ibyt) AS a FROM t", "SUM is not cast");
        postgres("SELECT COALESCE(SUM(ibyt), 0) AS a FROM t", "SUM is not cast");
        impala("INSERT OVERWRITE TABLE flow_chords (ibyt, ipkt) PARTITION (y = :y, m = :m, d = :d) "
               "SELECT ipkt, ibyt FROM t",
               "is filled from");
        postgres("INSERT INTO flow_source (name, hash) VALUES (:hash, :name)", "columns differ");
        postgres("INSERT INTO t (srcip, dstip) VALUES\n(:srcip, :dstip),\n(:dstip, :srcip)",
                 "columns differ");
        impala("INSERT OVERWRITE TABLE t (srcip, rank) PARTITION (y = :y, m = :m, d = :d) VALUES\n"
               "(CAST(:srcip AS STRING), :rank),\n(:srcip, :rank)",
               "first row does not cast rank");
        impala("INSERT OVERWRITE TABLE t (score) PARTITION (y = :y, m = :m, d = :d) VALUES\n"
               "(CAST(:score AS FLOAT)),\n(:score)",
               "further row does not cast score");
        impala("INSERT OVERWRITE TABLE t (ibyt) PARTITION (y = :y, m = :m, d = :d) VALUES\n"
               "(CAST(:ibyt AS INT)),\n(CAST(:ibyt AS BIGINT))",
               "further row does not cast ibyt");
    }

    void everyRuleFindsItsExample()
    {
        QFETCH(bool, isImpala);
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        const QString findings =
            test::lint({ QStringLiteral("x"), sql, isImpala }).join(QLatin1Char('\n'));
        QVERIFY2(findings.contains(finding), qPrintable(findings));
    }

    // One store class runs both folders by name.
    void bothFoldersHaveTheSameFiles()
    {
        const QStringList postgresOnly {
            QStringLiteral("analyze_flow"),  QStringLiteral("create_flow_source"),
            QStringLiteral("has_source"),    QStringLiteral("insert_flow"),
            QStringLiteral("insert_source"), QStringLiteral("lock_run"),
            QStringLiteral("lock_stories"),  QStringLiteral("lock_verdicts"),
        };
        const QStringList impalaOnly {
            QStringLiteral("create_flow_scores_stage"),
            QStringLiteral("create_flow_storyboard_stage"),
            QStringLiteral("create_flow_threat_investigation_stage"),
            QStringLiteral("create_flow_timeline_stage"),
            QStringLiteral("drop_stage_scores"),
            QStringLiteral("drop_stage_stories"),
            QStringLiteral("drop_stage_timelines"),
            QStringLiteral("drop_stage_verdicts"),
            QStringLiteral("stage_scores"),
            QStringLiteral("stage_scores_count"),
            QStringLiteral("stage_stories"),
            QStringLiteral("stage_stories_count"),
            QStringLiteral("stage_timelines"),
            QStringLiteral("stage_timelines_count"),
            QStringLiteral("stage_verdicts"),
            QStringLiteral("stage_verdicts_count"),
            QStringLiteral("swap_scores"),
            QStringLiteral("swap_stories"),
            QStringLiteral("swap_timelines"),
            QStringLiteral("swap_verdicts"),
        };
        const QStringList postgres = load("postgres").names();
        const QStringList impala = load("impala").names();
        QCOMPARE(without(postgres, impala), postgresOnly);
        QCOMPARE(without(impala, postgres), impalaOnly);
    }

    void sameNamesAskAndAnswerTheSame()
    {
        const Statements postgres = load("postgres");
        const Statements impala = load("impala");
        const Statements sqlite = load("sqlite");
        int compared = 0;
        for (const QString& name : postgres.names()) {
            const QByteArray file = name.toLatin1();
            if (!impala.named(name).empty()) {
                QVERIFY2(placeholdersOf(impala, name) == placeholdersOf(postgres, name), file);
                QVERIFY2(columnsOf(impala, name) == columnsOf(postgres, name), file);
            }
            if (sqlite.named(name).empty())
                continue;
            ++compared;
            QVERIFY2(columnsOf(postgres, name) == columnsOf(sqlite, name), file);
            const QStringList asked = placeholdersOf(sqlite, name);
            QVERIFY2(asked.isEmpty() || asked == placeholdersOf(postgres, name), file);
        }
        QVERIFY(compared >= 7);
    }

    void columnsAreRead()
    {
        const auto columns = [](const char* sql) {
            return test::resultColumns(test::sqlTokens(QString::fromLatin1(sql)));
        };
        QCOMPARE(columns("SELECT a, t.b, CAST(c AS INT) AS d, COUNT(*) AS e FROM t, u"),
                 (QStringList { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d"),
                                QStringLiteral("e") }));
        QCOMPARE(columns("SELECT * FROM t"), QStringList { QStringLiteral("*") });
        QCOMPARE(columns("SELECT 1 AS answer"), QStringList { QStringLiteral("answer") });
    }
};

FW_TEST(TestSqlLint, "tst_sqllint")

} // namespace fw

#include "tst_sqllint.moc"
