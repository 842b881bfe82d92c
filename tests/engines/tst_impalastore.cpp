// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared store sends to a driver that plays Impala's profile. Of Impala itself it proves
// nothing. What happens when something breaks is in tst_impalabreaks.
#include "core/storage/runwriter.h"
#include "tests/engines/analyst.h"
#include "tests/engines/impalafixture.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <optional>

namespace fw {

using namespace test;

namespace {

// The first words: "INSERT OVERWRITE TABLE flow_scores VALUES".
QString kindOf(const QString& sql)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(SELECT COUNT|SELECT|INSERT (?:INTO|OVERWRITE TABLE)|ALTER TABLE|CREATE TABLE IF NOT "
            "EXISTS)\\b.*?\\b(flow\\w*)\\b"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(sql);
    if (!match.hasMatch())
        return sql;
    QString kind = match.captured(1) + QLatin1Char(' ') + match.captured(2);
    if (kind.startsWith(QLatin1String("INSERT")))
        kind += sql.contains(QLatin1String(") VALUES")) ? QStringLiteral(" VALUES")
                                                        : QStringLiteral(" SELECT");
    return kind;
}

QStringList kindsOf(const QStringList& statements)
{
    QStringList kinds;
    for (const QString& sql : statements)
        kinds += kindOf(sql);
    return kinds;
}

SuspiciousConnections manyRows(int count)
{
    SuspiciousConnections rows;
    for (int i = 0; i < count; ++i) {
        rows.push_back(rankedRow(1 + i % 60000));
        rows.back().rank = i;
    }
    return rows;
}

template<typename T>
QString textOf(const Result<T>& result)
{
    return result ? QString() : result.error().text();
}

} // namespace

class TestImpalaStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = Standin::whyNot(); !reason.isEmpty()) {
            printSkipped(reason);
            QSKIP("no ODBC here");
        }
    }

    void init()
    {
        TestCase::init();
        m_folder.emplace(temporaryTemplate());
        m_standin.emplace();
    }

    // Whatever a test did, only what Impala takes has reached the driver.
    void cleanup()
    {
        if (!m_standin)
            return;
        static const QRegularExpression no(
            QStringLiteral("[?]|\\b(BEGIN|COMMIT|ROLLBACK|START|UPDATE|DELETE|TRUNCATE|WITH)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        const QStringList statements = m_standin->statements();
        for (const QString& sql : statements) {
            QVERIFY2(!withoutLiterals(sql).contains(no), qPrintable(sql.left(500)));
            if (sql.contains(QLatin1String("OVERWRITE")))
                QVERIFY2(sql.contains(QLatin1String("PARTITION (y = 2016, m = 7, d = 8)")),
                         qPrintable(sql.left(500)));
            QVERIFY2(sql.toUtf8().size() <= 4 * 1024 * 1024, "longer than four mebibytes");
        }
        m_standin.reset();
        m_folder.reset();
    }

    void missingTablesAreMade()
    {
        const auto store = open();
        QVERIFY2(store->dayCounts(), qPrintable(textOf(store->dayCounts())));
        const QStringList tables = ImpalaTables(*m_standin).rows(QStringLiteral("SHOW TABLES"));
        QCOMPARE(tables.size(), 12);
        for (const char* name :
             { "flow", "flow_scores", "flow_edge", "flow_chords", "flow_ingest_summary",
               "flow_threat_investigation", "flow_storyboard", "flow_timeline", "flow_scores_stage",
               "flow_threat_investigation_stage", "flow_storyboard_stage", "flow_timeline_stage" })
            QVERIFY2(tables.contains(QLatin1String(name)), name);
    }

    void missingTablesAreNotMadeWhereTheyMayNotBe()
    {
        ImpalaSetup setup;
        setup.createTables = false;
        auto store = open(setup);
        const auto days = store->dayCounts();
        QVERIFY(!days);
        QCOMPARE(days.error().code, ErrorCode::NotFound);
        QVERIFY2(days.error().message.contains(QStringLiteral("no table flow ")),
                 qPrintable(days.error().text()));
        QCOMPARE(ImpalaTables(*m_standin).rows(QStringLiteral("SHOW TABLES")), QStringList());
        // Once somebody has made them it goes on.
        QVERIFY(open()->dayCounts());
        QVERIFY2(store->dayCounts(), qPrintable(textOf(store->dayCounts())));
    }

    // A reader has no right to make tables, and none is needed.
    void whereAllIsThereNothingIsMade()
    {
        QVERIFY(open()->dayCounts());
        m_standin->setScript(rule("^CREATE", "AuthorizationException: no CREATE for you"));
        m_standin->forget();
        QVERIFY2(open()->dayCounts(), qPrintable(textOf(open()->dayCounts())));
        QVERIFY(m_standin->statements().filter(QStringLiteral("CREATE")).isEmpty());
    }

    void tablesOfSpotAreUsedInTheirSpelling_data()
    {
        QTest::addColumn<int>("maxRows");
        QTest::newRow("at once") << 0;
        QTest::newRow("through the stage") << 2;
    }
    void tablesOfSpotAreUsedInTheirSpelling()
    {
        QFETCH(int, maxRows);
        const ImpalaTables tables(*m_standin);
        tables.makeSpotTables();
        ImpalaSetup setup;
        setup.maxRows = maxRows;
        const auto store = open(setup);
        SuspiciousConnections rows = rankedRows({ 1, 2, 3 });
        rows[0].destipInternal = true;
        rows[1].srcipInternal = true;
        rows[2].ibyt = 2147483647;
        runDay(*store, theDay(), rows);
        QCOMPARE(
            tables.ofDay("sport, ml_score, srcip_internal, dstip_internal, ibyt", "flow_scores")
                .size(),
            3);
        auto found = store->suspicious(theDay());
        QVERIFY2(found, qPrintable(textOf(found)));
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(qAbs((*found)[i].score - rows[i].score) < 1e-15); // a FLOAT
            (*found)[i].score = rows[i].score;
            QCOMPARE((*found)[i], rows[i]);
        }
        // A wider counter would have the whole INSERT refused.
        m_standin->forget();
        rows[1].obyt = 2147483648;
        const auto writer = store->beginRun(theDay(), {});
        const auto refused = (*writer)->replaceScores(rows);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(textOf(refused).contains(QStringLiteral("rank 2")), qPrintable(textOf(refused)));
        QVERIFY(m_standin->statements().filter(QStringLiteral("INSERT")).isEmpty());
    }

    void aSmallDayIsOneStatement()
    {
        const auto store = open();
        QVERIFY(store->dayCounts());
        m_standin->forget();
        runDay(*store, theDay(), rankedRows({ 1, 2, 3 }));
        QCOMPARE(kindsOf(m_standin->statements()),
                 (QStringList { QStringLiteral("SELECT COUNT flow"),
                                QStringLiteral("INSERT OVERWRITE TABLE flow_scores VALUES"),
                                QStringLiteral("SELECT COUNT flow_scores") }));
        QCOMPARE(*store->suspicious(theDay()), rankedRows({ 1, 2, 3 }));
    }

    void aLargeDayGoesThroughTheStage()
    {
        const auto store = open();
        runDay(*store, theDay(), rankedRows({ 1, 2 }));
        m_standin->forget();
        const SuspiciousConnections rows = manyRows(5001);
        runDay(*store, theDay(), rows);
        QCOMPARE(kindsOf(m_standin->statements()),
                 (QStringList { QStringLiteral("SELECT COUNT flow"),
                                QStringLiteral("INSERT INTO flow_scores_stage VALUES"),
                                QStringLiteral("INSERT INTO flow_scores_stage VALUES"),
                                QStringLiteral("SELECT COUNT flow_scores_stage"),
                                QStringLiteral("INSERT OVERWRITE TABLE flow_scores SELECT"),
                                QStringLiteral("ALTER TABLE flow_scores_stage"),
                                QStringLiteral("SELECT COUNT flow_scores") }));
        QVERIFY(*store->suspicious(theDay()) == rows);
        QCOMPARE(stage(), 0);
    }

    void aStageThatIsShortLeavesTheDayAlone_data()
    {
        QTest::addColumn<int>("counted");
        QTest::newRow("a row less") << 5;
        QTest::newRow("a row more") << 7;
    }
    void aStageThatIsShortLeavesTheDayAlone()
    {
        QFETCH(int, counted);
        ImpalaSetup setup;
        setup.maxRows = 4;
        const auto store = open(setup);
        runDay(*store, theDay(), rankedRows({ 1, 2 }));
        m_standin->setScript(answer("COUNT.*flow_scores_stage", counted));
        {
            const auto writer = store->beginRun(theDay(), {});
            const auto written = (*writer)->replaceScores(rankedRows({ 1, 2, 3, 4, 5, 6 }));
            QVERIFY(!written);
            QCOMPARE(written.error().message,
                     QStringLiteral("6 rows of flow_scores were sent for 2016-07-08, and %1 are "
                                    "there.")
                         .arg(counted));
        }
        QCOMPARE(*store->brokenRun(theDay()), QString());
        QCOMPARE(*store->suspicious(theDay()), rankedRows({ 1, 2 }));
        QCOMPARE(stage(), 0);
    }

    void noStatementIsTooLong_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("ASCII") << QStringLiteral("x");
        QTest::newRow("three bytes each") << QString::fromUtf8("\xe6\xbc\xa2");
        QTest::newRow("escaped") << QStringLiteral("\\");
    }
    void noStatementIsTooLong()
    {
        QFETCH(QString, character);
        const auto store = open();
        SuspiciousConnections rows = manyRows(300);
        for (SuspiciousConnection& row : rows)
            row.srcGeoloc = character.repeated(20000);
        m_standin->forget();
        runDay(*store, theDay(), rows);
        QVERIFY(m_standin->statements().filter(QStringLiteral("INSERT INTO")).size() > 1);
        QVERIFY(*store->suspicious(theDay()) == rows);
    }

    // Each INSERT makes a file, and files of one row each would choke the cluster.
    void aPushIsOneStatementHoweverManyVerdicts()
    {
        Analyst ann = analyst("ann");
        runDay(ann.store(), theDay(), manyRows(1000));
        const auto scored = ann.journal().score(theDay(), manyRows(1000), Severity::High, {}, {});
        QVERIFY(scored);
        m_standin->forget();
        QCOMPARE(ann.push(), QString());
        QCOMPARE(m_standin->statements().filter(QStringLiteral("INSERT")).size(), 1);
        QCOMPARE(ann.store().verdicts(theDay())->size(), std::size_t(1000));
        m_standin->forget();
        ann.score({ 5 }, 3);
        QCOMPARE(ann.push(), QString());
        QCOMPARE(m_standin->statements().filter(QStringLiteral("INSERT")).size(), 1);
        m_standin->forget();
        QCOMPARE(ann.push(), QString()); // nothing is new
        QVERIFY(m_standin->statements().filter(QStringLiteral("INSERT")).isEmpty());

        QVERIFY(ann.journal().reset(theDay()));
        m_standin->forget();
        QCOMPARE(ann.push(), QString());
        const QStringList writes = m_standin->statements().filter(QStringLiteral("INSERT"));
        QCOMPARE(kindsOf(writes),
                 QStringList {
                     QStringLiteral("INSERT OVERWRITE TABLE flow_threat_investigation SELECT") });
        QVERIFY(writes[0].endsWith(QLatin1String("AND FALSE")));
        QVERIFY(ann.store().verdicts(theDay())->empty());
    }

    void manyVerdictsGoThroughTheStage()
    {
        Analyst ann = analyst("ann", 4);
        runDay(ann.store(), theDay(), rankedRows({ 1 }));
        ann.score({ 1, 2, 3, 4, 5 }, 2);
        m_standin->forget();
        QCOMPARE(ann.push(), QString());
        QCOMPARE(kindsOf(m_standin->statements().filter(
                     QRegularExpression(QStringLiteral("INSERT|ALTER")))),
                 (QStringList {
                     QStringLiteral("INSERT INTO flow_threat_investigation_stage VALUES"),
                     QStringLiteral("INSERT INTO flow_threat_investigation_stage VALUES"),
                     QStringLiteral("INSERT OVERWRITE TABLE flow_threat_investigation SELECT"),
                     QStringLiteral("ALTER TABLE flow_threat_investigation_stage") }));
        QCOMPARE(shown(*ann.store().verdicts(theDay())), QStringLiteral("1:2 2:2 3:2 4:2 5:2"));
    }

    void numbersComeBackAsTheyWere()
    {
        const auto store = open();
        SuspiciousConnections rows = rankedRows({ 1, 2, 3, 4, 5 });
        rows[0].score = 1e-9;
        rows[1].score = 0.1 + 0.2; // seventeen digits
        rows[2].score = 4.9e-324;
        rows[3].score = 1;
        rows[0].ibyt = 9007199254740993; // 2^53 + 1: no double has it
        rows[1].ibyt = std::numeric_limits<std::int64_t>::max();
        rows[2].ibyt = std::numeric_limits<std::int64_t>::min() + 1;
        rows[3].ipkt = -5;
        rows[4].obyt = -1;
        runDay(*store, theDay(), rows);
        QCOMPARE(*store->suspicious(theDay()), rows);
    }

    // A warning of the driver is no failure, and changes nothing.
    void warningsChangeNothing()
    {
        m_standin->setScript(QJsonObject { { QStringLiteral("info"), true } });
        Analyst ann = analyst("ann", 4);
        runDay(ann.store(), theDay(), rankedRows({ 1, 2, 3, 4, 5, 6 }));
        ann.score({ 1, 2, 3, 4, 5 }, 2);
        QCOMPARE(ann.push(), QString());
        QCOMPARE(shown(*ann.store().verdicts(theDay())), QStringLiteral("1:2 2:2 3:2 4:2 5:2"));
        QCOMPARE(*ann.store().suspicious(theDay()), rankedRows({ 1, 2, 3, 4, 5, 6 }));
    }

    // Somebody overwrote the day in the same second, and Impala has no lock against it.
    void aLostOverwriteIsNoticedAndRepeated()
    {
        Analyst ann = analyst("ann");
        runDay(ann.store(), theDay(), rankedRows({ 1, 2 }));
        ann.score({ 1 }, 1);
        // The second time the verdicts are read they are another's alone.
        const QJsonObject before { { QStringLiteral("match"),
                                     QStringLiteral("SELECT tstart.*"
                                                    "investigation") },
                                   { QStringLiteral("times"), 1 },
                                   { QStringLiteral("info"), true } };
        const SuspiciousConnection row = rankedRow(2);
        QJsonObject after = before;
        after.remove(QStringLiteral("info"));
        QJsonArray columns;
        for (const char* name : { "tstart", "srcip", "dstip" })
            columns += QJsonObject { { QStringLiteral("name"), QLatin1String(name) },
                                     { QStringLiteral("type"), QStringLiteral("string") } };
        for (const char* name : { "srcport", "dstport", "score" })
            columns += QJsonObject { { QStringLiteral("name"), QLatin1String(name) },
                                     { QStringLiteral("type"), QStringLiteral("int") } };
        after[QStringLiteral("columns")] = columns;
        after[QStringLiteral("rows")] = oneRow({ formatTime(row.tstart), row.srcip.toString(),
                                                 row.dstip.toString(), row.sport, row.dport, 3 });
        m_standin->setScript({ before, after });
        const auto lost = ann.journal().project(theDay(), ann.store());
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Busy);
        QVERIFY2(lost.error().message.startsWith(QStringLiteral("1 verdict(s) of 2016-07-08")),
                 qPrintable(lost.error().text()));
        QCOMPARE(ann.waiting(), 1);
        // As it is there now.
        m_standin->setScript(QList<QJsonObject>());
        QVERIFY(ann.store().replaceVerdicts(
            theDay(),
            { { { row.tstart, row.srcip, row.dstip, row.sport, row.dport }, Severity::Low } }));
        QCOMPARE(ann.push(), QString());
        QCOMPARE(ann.waiting(), 0);
        QCOMPARE(shown(*ann.store().verdicts(theDay())), QStringLiteral("1:1 2:3"));
        QCOMPARE(ann.verdicts(), QStringLiteral("1:1 2:3"));
        QCOMPARE(ann.conflicts(), QString());
    }

    void aRefusedLoginSaysNothingOfThePassword_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("refused") << "Refuse"
                                 << "1";
        QTest::newRow("no answer") << "LoginStallMs"
                                   << "600000";
    }
    void aRefusedLoginSaysNothingOfThePassword()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        ImpalaSetup setup;
        setup.password = QStringLiteral("o;pe}n 'sesame");
        setup.loginSeconds = 1;
        setup.options = { { option, value } };
        const auto store = open(setup);
        const auto days = store->dayCounts();
        QVERIFY(!days);
        QCOMPARE(days.error().code, ErrorCode::Unreachable);
        QVERIFY2(!textOf(days).contains(QStringLiteral("sesame")), qPrintable(textOf(days)));
        QVERIFY2(!days.error().detail.isEmpty(), qPrintable(textOf(days)));
        QCOMPARE(m_standin->connections(), 1);
        QVERIFY(m_standin->statements().isEmpty());
    }

    // Every text arrives as it is, whatever is in it.
    void anyTextComesBack()
    {
        const auto store = open();
        QRandomGenerator random(1604);
        int texts = 0;
        for (int round = 0; round < 8; ++round) {
            SuspiciousConnections rows = manyRows(100);
            for (SuspiciousConnection& row : rows)
                for (QString* text : { &row.srcGeoloc, &row.dstGeoloc, &row.srcDomain,
                                       &row.dstDomain, &row.srcRep, &row.proto }) {
                    *text = anyText(random);
                    ++texts;
                }
            runDay(*store, theDay(), rows);
            const auto found = store->suspicious(theDay());
            QVERIFY2(found, qPrintable(textOf(found)));
            QCOMPARE(found->size(), rows.size());
            for (std::size_t i = 0; i < rows.size(); ++i)
                QCOMPARE((*found)[i], rows[i]);
        }
        QVERIFY(texts > 4000);
    }

private:
    std::unique_ptr<Store> open(const ImpalaSetup& setup = {})
    {
        return impalaStore(*m_standin, setup, m_folder->filePath(QStringLiteral("local.sqlite")));
    }

    Analyst analyst(const char* name, int maxRows = 0)
    {
        return Analyst(m_folder->path(), QLatin1String(name), [&](const QString& localPath) {
            ImpalaSetup setup;
            setup.maxRows = maxRows;
            return impalaStore(*m_standin, setup, localPath);
        });
    }

    int stage() const
    {
        return static_cast<int>(ImpalaTables(*m_standin)
                                    .rows(QStringLiteral("SELECT rank FROM flow_scores_stage"))
                                    .size());
    }

    static QJsonObject rule(const char* match, const char* error)
    {
        return { { QStringLiteral("match"), QLatin1String(match) },
                 { QStringLiteral("error"),
                   QJsonObject { { QStringLiteral("message"), QLatin1String(error) } } } };
    }

    // Braces around one array copy it with some compilers, and hold it with others.
    static QJsonArray oneRow(const QJsonArray& row)
    {
        QJsonArray rows;
        rows.append(row);
        return rows;
    }
    static QJsonObject answer(const char* match, int number)
    {
        return { { QStringLiteral("match"), QLatin1String(match) },
                 { QStringLiteral("columns"),
                   QJsonArray {
                       QJsonObject { { QStringLiteral("name"), QStringLiteral("n") },
                                     { QStringLiteral("type"), QStringLiteral("bigint") } } } },
                 { QStringLiteral("rows"), oneRow({ number }) } };
    }

    // Mostly of what means something to somebody.
    static QString anyText(QRandomGenerator& random)
    {
        static const QStringList parts {
            QStringLiteral("\\"),      QStringLiteral("'"),       QStringLiteral("''"),
            QStringLiteral("\\'"),     QStringLiteral("\""),      QStringLiteral("`"),
            QStringLiteral("?"),       QStringLiteral(":y"),      QStringLiteral("--"),
            QStringLiteral("/*"),      QStringLiteral("*/"),      QStringLiteral(";\n"),
            QStringLiteral("\t"),      QStringLiteral("\r\n"),    QStringLiteral("%s"),
            QStringLiteral("{score}"), QStringLiteral("\\n"),     QStringLiteral("\\0"),
            QStringLiteral("\\x41"),   QStringLiteral("\\u0041"), QStringLiteral("\\101"),
            QStringLiteral("\\Z"),     QStringLiteral("NULL"),    QStringLiteral(" OR 1=1"),
            QStringLiteral("a"),       QStringLiteral(" "),       QString::fromUtf8("Ж"),
            QString::fromUtf8("漢"),   QString::fromUtf8("🙂"), QStringLiteral("\x01\x7f")
        };
        QString text;
        for (int n = random.bounded(8); n > 0; --n) {
            const int which = random.bounded(static_cast<int>(parts.size()) + 1);
            text += which < parts.size() ? parts[which] : QString(QChar(random.bounded(1, 0xd800)));
        }
        return text;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Standin> m_standin;
};

FW_TEST(TestImpalaStore, "tst_impalastore")

} // namespace fw

#include "tst_impalastore.moc"
