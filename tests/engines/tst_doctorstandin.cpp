// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the check says of answers that an Impala might give. They come from a stand-in that a script
// tells what to answer: this proves what the check makes of them, and nothing of Impala.
#include "tests/engines/doctorfixture.h"
#include "tests/engines/standin.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace fw {

using test::examined;
using test::lineOf;
using test::textOf;

namespace {

QJsonObject rule(const char* json)
{
    QJsonParseError wrong;
    const QJsonObject object = QJsonDocument::fromJson(json, &wrong).object();
    if (object.isEmpty())
        qFatal("%s: %s", qPrintable(wrong.errorString()), json);
    return object;
}

// What the stand-in cannot compute, as an Impala that does as it should would answer.
QList<QJsonObject> goodAnswers(bool isLongAtOnce)
{
    QList<QJsonObject> rules {
        rule(R"({"match": "^(CREATE|DROP) DATABASE|^TRUNCATE|^DROP TABLE", "columns": []})"),
        rule(R"({"match": "^SHOW DATABASES", "columns": [{"name": "name", "type": "string"}]})"),
        rule(R"({"match": "HEX", "columns": [{"name": "echoed", "type": "string"},
                 {"name": "arrived", "type": "string"}, {"name": "made", "type": "string"}],
                 "rows": [["Жn 漢字 🙂", "D0966E20E6BCA2E5AD9720F09F9982", "Жn 漢字 🙂"]]})"),
        rule(R"({"match": "^WITH", "columns": [{"name": "n", "type": "smallint"},
                 {"name": "kind", "type": "string"}], "rows": [[7, "SMALLINT"]]})"),
        rule(R"({"match": "^EXPLAIN SELECT STRAIGHT_JOIN",
                 "columns": [{"name": "explain", "type": "string"}],
                 "rows": [["03:HASH JOIN [INNER JOIN, PARTITIONED]"]]})"),
        rule(R"({"match": "^EXPLAIN SELECT n", "columns": [{"name": "explain", "type": "string"}],
                 "rows": [["PLAN-ROOT SINK"], ["   HDFS partitions=1/6 files=1 size=1KB"]]})"),
        rule(R"({"match": "^EXPLAIN", "columns": [{"name": "explain", "type": "string"}],
                 "rows": [["PLAN-ROOT SINK"]]})"),
        rule(R"({"match": "UNION ALL", "columns": []})"),
        rule(R"({"match": "COUNT.*d = 3", "columns": [{"name": "total", "type": "bigint"}],
                 "rows": [[4]]})"),
    };
    rules += isLongAtOnce ? rule(R"({"match": "CROSS JOIN", "columns":
                                     [{"name": "total", "type": "bigint"}], "rows": [[0]]})")
                          : rule(R"({"match": "CROSS JOIN", "stallMs": 60000})");
    return rules;
}

} // namespace

class TestDoctorStandin : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::Standin::whyNot(); !reason.isEmpty()) {
            test::printSkipped(reason);
            QSKIP("no ODBC here");
        }
    }

    void init()
    {
        m_folder.emplace(test::temporaryTemplate());
        m_standin.emplace();
    }

    void cleanup()
    {
        m_standin.reset();
        m_folder.reset();
    }

    void theProfilePasses()
    {
        m_standin->setScript(goodAnswers(false));
        const Workspace workspace = shared();
        const DoctorReport report = examined(workspace);
        for (const DoctorLine& line : report.lines) {
            const bool isForOthers = line.key == QLatin1String("rollback")
                || line.key == QLatin1String("spelling") || line.key == QLatin1String("counters");
            QVERIFY2(line.state == (isForOthers ? DoctorState::NotApplicable : DoctorState::Passed),
                     qPrintable(line.key + QLatin1Char(' ') + textOf(line)));
        }
        QCOMPARE(report.lines.size(), std::size_t(25));
        QCOMPARE(report.server, QStringLiteral("Impala"));
        QCOMPARE(report.driver, QStringLiteral("libodbc_standin.so"));
        QVERIFY(report.serverVersion.startsWith(QLatin1String("impalad version")));
        QVERIFY(lineOf(report, "many_rows").found.contains(QLatin1String("in 1 statement")));
        QVERIFY(lineOf(report, "row_count").found.contains(QLatin1String("does not know")));
        QVERIFY(lineOf(report, "time_limit").words.contains(QLatin1String("Timeout expired")));
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());

        // Nothing but the scratch schema is written to.
        QString scratch;
        bool isInScratch = false;
        for (const QString& sql : m_standin->statements()) {
            if (sql.startsWith(QLatin1String("USE ")))
                isInScratch = !scratch.isEmpty() && sql.contains(scratch);
            if (sql.startsWith(QLatin1String("CREATE DATABASE ")))
                scratch = sql.section(QLatin1Char(' '), 2, 2);
            const bool writes = !sql.startsWith(QLatin1String("SELECT"), Qt::CaseInsensitive)
                && !sql.startsWith(QLatin1String("USE")) && !sql.startsWith(QLatin1String("WITH"))
                && !sql.startsWith(QLatin1String("SHOW"))
                && !sql.startsWith(QLatin1String("EXPLAIN"));
            QVERIFY2(!writes || isInScratch || (!scratch.isEmpty() && sql.contains(scratch)),
                     qPrintable(sql.left(200)));
        }
        QVERIFY(scratch.startsWith(QLatin1String("flow_workbench_doctor_")));
        QVERIFY(m_standin->statements().last().startsWith(QLatin1String("DROP DATABASE IF EXISTS ")
                                                          + scratch));
    }

    void aFailingLineSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("answer"); // a rule before all others
        QTest::addColumn<QString>("expected"); // occurs in what the line says
        const auto row = [](const char* name, const char* key, const char* answer,
                            const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(answer)
                                << QString::fromUtf8(expected);
        };
        row("another server", "connect",
            R"({"match": "version", "columns": [{"name": "v", "type": "string"}],
                "rows": [["Hive 3.1"]]})",
            "fail: The settings say Impala");
        row("text garbled by the driver", "unicode",
            R"({"match": "HEX", "columns": [{"name": "echoed", "type": "string"},
                {"name": "arrived", "type": "string"}, {"name": "made", "type": "string"}],
                "rows": [["Жn 漢字 🙂", "3F6E203F3F203F", "Жn 漢字 🙂"]]})",
            "DriverManagerEncoding=UTF-16");
        row("no list of databases", "leftovers",
            R"({"match": "^SHOW", "error": {"message": "AuthorizationException: SHOW"}})",
            "n/a: The server does not list its schemas. | AuthorizationException: SHOW");
        row("no right to create", "scratch",
            R"({"match": "^CREATE DATABASE", "error": {"message":
                "AuthorizationException: User 'anna' does not have privileges to execute"}})",
            "AuthorizationException: User '(user)' does not have privileges to execute | Grant");
        row("no tables", "create_table",
            R"({"match": "^CREATE TABLE.*doctor_values", "error": {"message": "No space"}})",
            "No space");
        row("a statement of ours", "statements",
            R"({"match": "^EXPLAIN INSERT OVERWRITE TABLE flow_edge", "error": {"message":
                "AnalysisException: Could not resolve column"}})",
            "replace_edge. | AnalysisException: Could not resolve column");
        row("a table of ours", "statements",
            R"({"match": "^CREATE TABLE.*flow_chords", "error": {"message": "No space"}})",
            "create_flow_chords. | No space");
        row("a whole number as a double", "types",
            R"({"match": "SELECT big", "columns": [{"name": "big", "type": "double"}],
                "rows": [[9007199254740993], [1], [2], [3], [4], [null]]})",
            "9007199254740993 came back as 9007199254740992");
        row("rows missing", "types",
            R"({"match": "SELECT big", "columns": [{"name": "big", "type": "bigint"}],
                "rows": [[1]]})",
            "6 rows were written, and 1 came back");
        row("a fraction that does not mix", "values",
            R"({"match": "INSERT.*doctor_fractions", "error": {"message":
                "AnalysisException: Possible loss of precision"}})",
            "Possible loss of precision");
        row("a day twice", "overwrite",
            R"({"match": "COUNT.*d = 1", "columns": [{"name": "total", "type": "bigint"}],
                "rows": [[6]]})",
            "3 rows were expected, and 6 are there");
        row("a day that does not empty", "empty",
            R"({"match": "COUNT.*d = 2", "columns": [{"name": "total", "type": "bigint"}],
                "rows": [[3]]})",
            "0 rows were expected, and 3 are there");
        row("a day that reads itself", "self_overwrite",
            R"({"match": "UNION ALL", "error": {"message": "AnalysisException: not while read"}})",
            "not while read");
        row("old rows come back", "drop_partition",
            R"({"match": "COUNT.*doctor_outside", "columns":
                [{"name": "total", "type": "bigint"}], "rows": [[3]]})",
            "pass: The rows dropped before come back (3 in place of 1)");
        row("rows lost", "many_rows",
            R"({"match": "COUNT.*doctor_rows$", "columns": [{"name": "total", "type": "bigint"}],
                "rows": [[4999]]})",
            "5000 rows were expected, and 4999 are there");
        row("WITH is not known to the driver", "native_sql",
            R"({"match": "^WITH", "error": {"state": "HY000", "native": 11740, "message":
                "[Cloudera][SQLEngine] Syntax error near WITH"}})",
            "UseNativeQuery=1");
        row("a cast is rewritten", "native_sql",
            R"({"match": "^WITH", "columns": [{"name": "n", "type": "int"},
                {"name": "kind", "type": "string"}], "rows": [[7, "TINYINT"]]})",
            "fail: A cast to SMALLINT of 7 became 7 of the type TINYINT");
        row("a hint is lost", "native_sql",
            R"({"match": "^EXPLAIN SELECT STRAIGHT_JOIN", "columns":
                [{"name": "explain", "type": "string"}],
                "rows": [["03:HASH JOIN [INNER JOIN, BROADCAST]"]]})",
            "fail: WITH and casts arrive, but a hint is lost");
        row("a plan without distribution", "native_sql",
            R"({"match": "^EXPLAIN SELECT STRAIGHT_JOIN", "columns":
                [{"name": "explain", "type": "string"}], "rows": [["02:HASH JOIN [INNER JOIN]"]]})",
            "pass: WITH and casts arrive as they are; the plan does not tell");
        row("another session is late", "second_session",
            R"({"match": "COUNT.*d = 4", "times": 2, "columns":
                [{"name": "total", "type": "bigint"}], "rows": [[0]]})",
            "SYNC_DDL=1");
        row("all days are read", "pruning",
            R"({"match": "^EXPLAIN SELECT n", "columns": [{"name": "explain", "type": "string"}],
                "rows": [["   HDFS partitions=6/6 files=6"]]})",
            "fail: A day reads 6 of 6 partitions");
        row("a plan without partitions", "pruning",
            R"({"match": "^EXPLAIN SELECT n", "columns": [{"name": "explain", "type": "string"}],
                "rows": [["00:SCAN"]]})",
            "fail: The plan does not say");
        row("no limit of time", "time_limit", R"({"match": "no such statement"})",
            "fail: A limit of 2 s was not kept: the statement ended by itself");
        row("no cancel", "cancel", R"({"match": "no such statement"})",
            "fail: The statement did not stop");
    }

    void aFailingLineSaysWhatToDo()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, answer);
        QFETCH(QString, expected);
        m_standin->setScript(QList<QJsonObject> { rule(answer) } + goodAnswers(true));
        const Workspace workspace = shared();
        const DoctorReport report = examined(workspace);
        const DoctorLine line = lineOf(report, key.toLatin1().constData());
        QVERIFY2(textOf(line).contains(expected), qPrintable(textOf(line)));
        QVERIFY(line.state != DoctorState::Failed || !line.advice.isEmpty());
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
        QCOMPARE(m_standin->statements().filter(QStringLiteral("CREATE DATABASE")).isEmpty(),
                 false);
    }

    void withoutAScratchSchemaTheRestIsLookedAt()
    {
        m_standin->setScript(
            QList<QJsonObject> {
                rule(R"({"match": "^CREATE DATABASE", "error": {"message": "no right"}})") }
            + goodAnswers(true));
        const DoctorReport report = examined(shared());
        QCOMPARE(report.failed(), 1);
        QCOMPARE(lineOf(report, "unicode").state, DoctorState::Passed);
        QCOMPARE(lineOf(report, "native_sql").state, DoctorState::NotApplicable);
        QCOMPARE(lineOf(report, "tables").state, DoctorState::Passed);
        QVERIFY(m_standin->statements().filter(QStringLiteral("DROP DATABASE")).isEmpty());
    }

    void aSchemaThatMayBeThereIsDropped()
    {
        m_standin->setScript(
            QList<QJsonObject> { rule(R"({"match": "^CREATE DATABASE", "drop": true})") }
            + goodAnswers(true));
        const Workspace workspace = shared();
        const DoctorReport report = examined(workspace);
        QCOMPARE(lineOf(report, "scratch").state, DoctorState::Failed);
        QCOMPARE(lineOf(report, "drop_scratch").state, DoctorState::Passed);
        QCOMPARE(m_standin->statements().filter(QStringLiteral("DROP DATABASE")).size(), 1);
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
    }

    void aStoppedOneDropsItsSchema()
    {
        const char* const stalled = R"({"match": "INSERT.*doctor_rows", "stallMs": 60000})";
        m_standin->setScript(QList<QJsonObject> { rule(stalled) } + goodAnswers(true));
        const Workspace workspace = shared();
        const DoctorReport report = test::examinedUntil(workspace, {}, [this] {
            return !m_standin->statements()
                        .filter(QStringLiteral("INSERT INTO flow_workbench"))
                        .filter(QStringLiteral("doctor_rows"))
                        .isEmpty();
        });
        QVERIFY(report.isStopped);
        QCOMPARE(report.failed(), 0);
        QCOMPARE(report.lines.back().key, QStringLiteral("drop_scratch"));
        QVERIFY(m_standin->statements().last().startsWith(QLatin1String("DROP DATABASE")));
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
    }

    void aRefusedLoginIsTold()
    {
        ConnectionSettings settings = standinSettings();
        settings.options.insert(QStringLiteral("Refuse"), QStringLiteral("1"));
        const DoctorReport report = examined(test::workspaceWith(path("w"), settings));
        QCOMPARE(report.failed(), 1);
        QVERIFY2(textOf(lineOf(report, "connect")).contains(QLatin1String("klist")),
                 qPrintable(textOf(lineOf(report, "connect"))));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    ConnectionSettings standinSettings() const
    {
        ConnectionSettings settings;
        settings.engine = Engine::Impala;
        settings.driver = test::Standin::driver();
        settings.host = QStringLiteral("impala.example");
        settings.authentication = Authentication::User;
        settings.user = QStringLiteral("anna");
        const QStringList attributes = m_standin->attributes().split(QLatin1Char(';'));
        for (const QString& attribute : attributes)
            settings.options.insert(attribute.section(QLatin1Char('='), 0, 0),
                                    attribute.section(QLatin1Char('='), 1));
        return settings;
    }

    Workspace shared() const { return test::workspaceWith(path("w"), standinSettings()); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<test::Standin> m_standin;
};

FW_TEST(TestDoctorStandin, "tst_doctorstandin")

} // namespace fw

#include "tst_doctorstandin.moc"
