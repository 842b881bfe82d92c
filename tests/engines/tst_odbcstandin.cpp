// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engines/standin.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QTest>

#include <array>
#include <future>
#include <memory>
#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

namespace fw {

using test::Standin;

namespace {

const QString hostile = QString::fromUtf8("it's \\ \"so\" ? :x -- /* Ж 漢字 🙂\n\t%_`{}");

// A literal by Impala's rule.
QString literal(QString text)
{
    const QLatin1Char quote('\'');
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(quote, QStringLiteral("\\'"));
    return quote + text + quote;
}

// A rule of the script, from its JSON.
QJsonObject rule(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

// A statement handle of our own on the plugin's connection.
struct OwnStatement
{
    explicit OwnStatement(const QSqlDatabase& connection)
    {
        const QVariant handle = connection.driver()->handle();
        SQLAllocHandle(SQL_HANDLE_STMT, *static_cast<SQLHDBC const*>(handle.constData()), &stmt);
    }
    ~OwnStatement() { SQLFreeHandle(SQL_HANDLE_STMT, stmt); }
    OwnStatement(const OwnStatement&) = delete;
    OwnStatement& operator=(const OwnStatement&) = delete;

    SQLRETURN exec(const QString& sql)
    {
        QString copy = sql;
        return SQLExecDirectW(stmt, reinterpret_cast<SQLWCHAR*>(copy.data()),
                              static_cast<SQLINTEGER>(copy.size()));
    }

    // "STATE native message" of the first diagnosis.
    QString said() const
    {
        std::array<SQLWCHAR, 6> state {};
        std::array<SQLWCHAR, 512> message {};
        SQLINTEGER native = 0;
        SQLSMALLINT length = 0;
        if (!SQL_SUCCEEDED(SQLGetDiagRecW(SQL_HANDLE_STMT, stmt, 1, state.data(), &native,
                                          message.data(), SQLSMALLINT(message.size()), &length)))
            return {};
        return QStringLiteral("%1 %2 %3")
            .arg(QString::fromUtf16(reinterpret_cast<const char16_t*>(state.data())))
            .arg(native)
            .arg(QString::fromUtf16(reinterpret_cast<const char16_t*>(message.data()), length));
    }

    SQLHSTMT stmt = nullptr;
};

} // namespace

class TestOdbcStandin : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Standin::whyNot(); !why.isEmpty()) {
            test::printSkipped(why);
            QSKIP(qPrintable(why));
        }
    }

    void init()
    {
        TestCase::init();
        m_standin = std::make_unique<Standin>();
        m_connection = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), QStringLiteral("tests"));
        m_connection.setConnectOptions(QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3"));
        QVERIFY2(connect(), qPrintable(m_connection.lastError().text()));
    }

    void cleanup()
    {
        m_connection = {};
        QSqlDatabase::removeDatabase(QStringLiteral("tests"));
        m_standin.reset();
    }

    // The profile.

    void itSaysWhatImpalaSays()
    {
        QVERIFY(!m_connection.driver()->hasFeature(QSqlDriver::Transactions));
        QVERIFY(m_connection.driver()->hasFeature(QSqlDriver::Unicode));
        QCOMPARE(m_connection.driver()->dbmsType(), QSqlDriver::UnknownDbms);
        QCOMPARE(
            m_connection.driver()->escapeIdentifier(QStringLiteral("a"), QSqlDriver::FieldName),
            QStringLiteral("`a`"));
        QCOMPARE(m_standin->statements(), QStringList { QStringLiteral("select 'test'") });
        QCOMPARE(m_standin->connections(), 1);
    }

    void cursorsGoForwardOnly()
    {
        QSqlQuery query(m_connection);
        QVERIFY(!query.exec(QStringLiteral("SELECT 1")));
        QVERIFY2(query.lastError().text().contains(QStringLiteral("forward-only")),
                 qPrintable(query.lastError().text()));
        QCOMPARE(answer("SELECT 1"), (QStringList { QStringLiteral("1") }));
    }

    void aMarkerIsASyntaxError_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* sql, bool refused) {
            QTest::newRow(sql) << QString::fromUtf8(sql) << refused;
        };
        row("SELECT ?", true);
        row("SELECT :x", true);
        row("SELECT 'it''s', ?", true);
        row("SELECT 'a\\'?'", false);
        row("SELECT 'a\\\\', ?", true);
        row("SELECT \"?'\", 1", false);
        row("SELECT 1 -- ?\n", false);
        row("SELECT /* ? */ 1", false);
        row("SELECT 'a", true);
    }

    void aMarkerIsASyntaxError()
    {
        QFETCH(QString, sql);
        QFETCH(bool, refused);
        OwnStatement own(m_connection);
        QCOMPARE(own.exec(sql) == SQL_ERROR, refused);
        QCOMPARE(own.said().contains(QStringLiteral("HY000 110 ParseException")), refused);
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        OwnStatement prepared(m_connection);
        QString copy = sql;
        QCOMPARE(SQLPrepareW(prepared.stmt, reinterpret_cast<SQLWCHAR*>(copy.data()), SQL_NTS)
                     == SQL_ERROR,
                 refused);
    }

    void thereAreNoParametersAndNoCounts()
    {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        QVERIFY(query.exec(QStringLiteral("SELECT 1")));
        QCOMPARE(query.numRowsAffected(), -1);
        QVERIFY(!query.prepare(QStringLiteral("SELECT ?")));
        OwnStatement own(m_connection);
        QString sql = QStringLiteral("SELECT 1");
        QCOMPARE(SQLPrepareW(own.stmt, reinterpret_cast<SQLWCHAR*>(sql.data()), SQL_NTS),
                 SQL_SUCCESS);
        SQLSMALLINT parameters = -1;
        QCOMPARE(SQLNumParams(own.stmt, &parameters), SQL_SUCCESS);
        QCOMPARE(int(parameters), 0);
        SQLINTEGER value = 1;
        QCOMPARE(SQLBindParameter(own.stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0,
                                  &value, 0, nullptr),
                 SQL_ERROR);
        QVERIFY2(own.said().startsWith(QStringLiteral("HYC00")), qPrintable(own.said()));
    }

    void aTextSurvives()
    {
        QVERIFY(exec("CREATE TABLE words (id INT, word STRING)"));
        QVERIFY(exec(QStringLiteral("INSERT INTO words VALUES (1, %1)").arg(literal(hostile))));
        QCOMPARE(answer("SELECT word FROM words WHERE id = 1"), QStringList { hostile });
        QCOMPARE(
            answer(QStringLiteral("SELECT id FROM words WHERE word = %1").arg(literal(hostile))),
            QStringList { QStringLiteral("1") });
        // Standard SQL's way of writing a quote loses the rest, as in Impala.
        QVERIFY(exec("INSERT INTO words VALUES (2, 'it''s')"));
        QCOMPARE(answer("SELECT word FROM words WHERE id = 2"),
                 QStringList { QStringLiteral("it") });
        QCOMPARE(m_standin->statements()[2],
                 QStringLiteral("INSERT INTO words VALUES (1, %1)").arg(literal(hostile)));
    }

    void theLoginIsRefused()
    {
        m_connection.close();
        QVERIFY(!connect(QStringLiteral("Refuse=1")));
        QVERIFY2(m_connection.lastError().text().contains(QStringLiteral("authorization")),
                 qPrintable(m_connection.lastError().text()));
    }

    void theLoginTakesTooLong()
    {
        m_connection.close();
        m_connection.setConnectOptions(
            QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3;SQL_ATTR_LOGIN_TIMEOUT=1"));
        QVERIFY(!connect(QStringLiteral("LoginStallMs=600000")));
        QVERIFY2(m_connection.lastError().text().contains(QStringLiteral("Login timeout")),
                 qPrintable(m_connection.lastError().text()));
        QVERIFY(connect(QStringLiteral("LoginStallMs=10")));
    }

    // The tables.

    void aPartitionIsReplacedAlone()
    {
        createDay();
        QVERIFY(
            exec("INSERT OVERWRITE TABLE day (id, word, score) PARTITION (y=2016, d=7) VALUES\n"
                 "(CAST(1 AS BIGINT), CAST('a' AS STRING), CAST(0.5 AS DOUBLE)), (2, NULL, 1e-3)"));
        QVERIFY(exec("insert into `day` (id) partition (y = 2016, d = 8) values ((-5)), (-6)"));
        QCOMPARE(answer("SELECT COUNT(*) AS n FROM day WHERE y = 2016 AND d = 7"),
                 QStringList { QStringLiteral("2") });
        QCOMPARE(answer("SELECT id, word, score, y, d FROM day t WHERE t.d = 7 ORDER BY id"),
                 (QStringList { QStringLiteral("1|a|0.5|2016|7"),
                                QStringLiteral("2|NULL|0.001|2016|7") }));
        QVERIFY(exec("INSERT OVERWRITE day (id) PARTITION (y=2016, d=7) VALUES (3)"));
        QCOMPARE(answer("SELECT id FROM day"),
                 (QStringList { QStringLiteral("-5"), QStringLiteral("-6"), QStringLiteral("3") }));
        QCOMPARE(answer("SELECT id FROM day LIMIT 1"), (QStringList { QStringLiteral("-5") }));
        QVERIFY(exec("ALTER TABLE day DROP IF EXISTS PARTITION (y=2016, d=8)"));
        QCOMPARE(answer("SELECT id FROM day WHERE 1 = 2"), QStringList {}); // another shape
        QCOMPARE(answer("SELECT id FROM day"), QStringList { QStringLiteral("3") });
    }

    void rowsAreCopied()
    {
        createDay();
        QVERIFY(exec("CREATE TABLE stage (id BIGINT, word STRING) PARTITIONED BY (k STRING)"));
        QVERIFY(exec("INSERT INTO stage PARTITION (k='x') VALUES (1, 'a'), (2, 'b')"));
        QVERIFY(exec("INSERT INTO stage PARTITION (k='z') VALUES (9, 'c')"));
        QVERIFY(exec("INSERT OVERWRITE day (id, word) PARTITION (y=2016, d=7)"
                     " SELECT id, word FROM stage WHERE k = 'x'"));
        QCOMPARE(answer("SELECT id, word FROM day"),
                 (QStringList { QStringLiteral("1|a"), QStringLiteral("2|b") }));
        // A partition is read before it is replaced.
        QVERIFY(exec("INSERT OVERWRITE day PARTITION (y=2016, d=7)"
                     " SELECT id, CAST(id AS STRING), NULL FROM day WHERE id = 2"));
        QCOMPARE(answer("SELECT word FROM day"), QStringList { QStringLiteral("2") });
        QVERIFY(exec("INSERT OVERWRITE day (id, word) PARTITION (y=2016, d=7)"
                     " SELECT id, word FROM stage WHERE k = 'x' AND FALSE"));
        QCOMPARE(answer("SELECT COUNT(*) FROM day"), QStringList { QStringLiteral("0") });
    }

    void whatItCannotComputeFindsNothing()
    {
        createDay();
        QVERIFY(exec("INSERT INTO day (id) PARTITION (y=2016, d=7) VALUES (1)"));
        QCOMPARE(answer("SELECT a.id FROM day a JOIN day b ON a.id = b.id"), QStringList {});
        QVERIFY(exec("INSERT OVERWRITE day (id) PARTITION (y=2016, d=7) SELECT STRAIGHT_JOIN a.id "
                     "FROM day a JOIN /* +BROADCAST */ day b ON a.id = b.id GROUP BY a.id"));
        QCOMPARE(answer("SELECT COUNT(*) FROM day"), QStringList { QStringLiteral("0") });
    }

    void itTellsWhatItHas()
    {
        createDay();
        QVERIFY(exec("CREATE TABLE IF NOT EXISTS day (other INT)"));
        QCOMPARE(answer("DESCRIBE day"),
                 (QStringList { QStringLiteral("id|bigint|"), QStringLiteral("word|string|"),
                                QStringLiteral("score|double|"), QStringLiteral("y|smallint|"),
                                QStringLiteral("d|tinyint|") }));
        QCOMPARE(answer("SHOW TABLES"), QStringList { QStringLiteral("day") });
        QCOMPARE(answer("SELECT current_database()"), QStringList { QStringLiteral("default") });
        QVERIFY(exec("USE spot"));
        QCOMPARE(answer("SELECT current_database() AS db"), QStringList { QStringLiteral("spot") });
        QVERIFY(!exec("SELECT id FROM day"));
        QCOMPARE(answer("SELECT id FROM default.day"), QStringList {});
        QVERIFY(answer("SELECT version()").first().startsWith(QStringLiteral("impalad version")));
        m_connection.close();
        QVERIFY(connect(QStringLiteral("Schema=other")));
        QCOMPARE(answer("SELECT current_database()"), QStringList { QStringLiteral("other") });
    }

    void wrongStatementsAreRefused_data()
    {
        QTest::addColumn<QString>("says");
        const auto row = [](const char* sql, const char* says) {
            QTest::newRow(sql) << QString::fromUtf8(says);
        };
        row("SELECT a FROM nowhere", "Could not resolve table reference: 'nowhere'");
        row("INSERT INTO nowhere VALUES (1)", "Could not resolve table reference: 'nowhere'");
        row("SELECT other FROM day", "Could not resolve column/field reference: 'other'");
        row("SELECT id FROM day WHERE other = 1",
            "Could not resolve column/field reference: 'other'");
        row("INSERT INTO day (id) PARTITION (y=2016, d=7) VALUES (1, 2)",
            "takes 1 values here and not 2");
        row("INSERT INTO day PARTITION (y=2016, d=7) SELECT id FROM day",
            "takes 3 values here and not 1");
        row("INSERT INTO day (id) PARTITION (y=2016) VALUES (1)", "partition column 'd'");
        row("INSERT INTO day (id) PARTITION (y=2016, d=7, h=1) VALUES (1)",
            "Unknown partition column 'h'");
        row("INSERT INTO day (id, d) PARTITION (y=2016, d=7) VALUES (1, 2)", "Unknown column 'd'");
        row("INSERT INTO day (id) PARTITION (y=2016, d=7) VALUES ('1')",
            "need to be cast to BIGINT");
        row("INSERT INTO day (id) PARTITION (y=2016, d=7) VALUES (0.5)",
            "need to be cast to BIGINT");
        row("INSERT INTO day (id) PARTITION (y=2016, d=7) VALUES (now())",
            "does not understand this value");
        row("INSERT INTO day (id) PARTITION (y=2016, d=700) VALUES (1)", "partition column 'd'");
        row("ALTER TABLE day DROP IF EXISTS PARTITION (id=1)", "Unknown partition column 'id'");
        row("CREATE TABLE day (id INT)", "Table already exists: default.day");
        for (const char* sql : { "UPDATE day SET id = 1", "DELETE FROM day", "BEGIN", "COMMIT",
                                 "WITH a AS (SELECT 1) SELECT * FROM a" })
            row(sql, "does not understand this statement");
    }

    void wrongStatementsAreRefused()
    {
        QFETCH(QString, says);
        createDay();
        OwnStatement own(m_connection);
        QCOMPARE(own.exec(QString::fromUtf8(QTest::currentDataTag())), SQL_ERROR);
        QVERIFY2(own.said().startsWith(QStringLiteral("HY000 110 AnalysisException: "))
                     && own.said().contains(says),
                 qPrintable(own.said()));
        QCOMPARE(answer("SELECT COUNT(*) FROM day"), QStringList { QStringLiteral("0") });
    }

    void aStatementMayBe16MebibytesLong()
    {
        QVERIFY(exec("CREATE TABLE words (word STRING)"));
        const QString start = QStringLiteral("INSERT INTO words VALUES ('");
        QString sql =
            start + QString(16 * 1024 * 1024 - start.size() - 2, u'x') + QStringLiteral("')");
        QVERIFY(exec(sql));
        QVERIFY(!exec(sql + u' '));
        QCOMPARE(answer("SELECT COUNT(*) FROM words"), QStringList { QStringLiteral("1") });
    }

    void columnsAreDescribedWithoutRows()
    {
        QVERIFY(
            exec("CREATE TABLE kinds (s STRING, t TINYINT, m SMALLINT, i INT, b BIGINT, f FLOAT, "
                 "d DOUBLE)"));
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        QVERIFY(query.exec(QStringLiteral("SELECT s, t, m, i, b AS big, f, d FROM kinds")));
        QVERIFY(!query.next());
        const QSqlRecord record = query.record();
        QCOMPARE(record.count(), 7);
        QCOMPARE(record.fieldName(4), QStringLiteral("big"));
        QCOMPARE(record.field(0).metaType().id(), int(QMetaType::QString));
        QCOMPARE(record.field(3).metaType().id(), int(QMetaType::Int));
        QCOMPARE(record.field(4).metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(record.field(6).metaType().id(), int(QMetaType::Double));
    }

    // The script.

    void rowsAreAnswered()
    {
        m_standin->setScript(rule(R"({"match": "^select .*from\\s+anything", "columns": [
            {"name": "s", "type": "string"}, {"name": "b", "type": "bigint"},
            {"name": "d", "type": "double"}, {"name": "t", "type": "tinyint"}],
            "rows": [["a", 9007199254740993, 0.1, -5], [null, null, null, null]]})"));
        OwnStatement own(m_connection);
        QCOMPARE(own.exec(QStringLiteral("SELECT *\nFROM anything")), SQL_SUCCESS);
        SQLSMALLINT columns = 0;
        QCOMPARE(SQLNumResultCols(own.stmt, &columns), SQL_SUCCESS);
        QCOMPARE(int(columns), 4);
        std::array<SQLWCHAR, 10> name {};
        SQLSMALLINT type = 0;
        QCOMPARE(SQLDescribeColW(own.stmt, 4, name.data(), SQLSMALLINT(name.size()), nullptr, &type,
                                 nullptr, nullptr, nullptr),
                 SQL_SUCCESS);
        QCOMPARE(int(type), SQL_TINYINT);
        QCOMPARE(QChar(name[0]), QChar(u't'));
        QCOMPARE(SQLFetch(own.stmt), SQL_SUCCESS);
        SQLBIGINT whole = 0;
        SQLLEN length = 0;
        QCOMPARE(SQLGetData(own.stmt, 2, SQL_C_SBIGINT, &whole, 0, &length), SQL_SUCCESS);
        QCOMPARE(qint64(whole), qint64(9007199254740993));
        QCOMPARE(SQLGetData(own.stmt, 4, SQL_C_SBIGINT, &whole, 0, &length), SQL_SUCCESS);
        QCOMPARE(qint64(whole), qint64(-5));
        double real = 0;
        QCOMPARE(SQLGetData(own.stmt, 3, SQL_C_DOUBLE, &real, 0, &length), SQL_SUCCESS);
        QCOMPARE(real, 0.1);
        QCOMPARE(SQLFetch(own.stmt), SQL_SUCCESS);
        QCOMPARE(SQLGetData(own.stmt, 1, SQL_C_SBIGINT, &whole, 0, &length), SQL_SUCCESS);
        QCOMPARE(qint64(length), qint64(SQL_NULL_DATA));
        QCOMPARE(SQLFetch(own.stmt), SQL_NO_DATA);
    }

    void aTextIsReadInPieces()
    {
        QVERIFY(exec("CREATE TABLE words (word STRING, none STRING)"));
        QVERIFY(exec(QStringLiteral("INSERT INTO words VALUES (%1, '')").arg(literal(hostile))));
        OwnStatement own(m_connection);
        QCOMPARE(own.exec(QStringLiteral("SELECT word, none FROM words")), SQL_SUCCESS);
        QCOMPARE(SQLFetch(own.stmt), SQL_SUCCESS);
        std::array<SQLWCHAR, 5> piece {};
        SQLLEN length = 0;
        QString whole;
        qsizetype rest = hostile.size();
        SQLRETURN got = SQL_SUCCESS_WITH_INFO;
        while (got == SQL_SUCCESS_WITH_INFO) {
            got = SQLGetData(own.stmt, 1, SQL_C_WCHAR, piece.data(), sizeof piece, &length);
            QCOMPARE(qint64(length), qint64(rest * 2));
            const auto part = QString::fromUtf16(reinterpret_cast<const char16_t*>(piece.data()));
            QCOMPARE(part.size(), std::min<qsizetype>(rest, 4));
            whole += part;
            rest -= part.size();
        }
        QCOMPARE(got, SQL_SUCCESS);
        QCOMPARE(whole, hostile);
        QCOMPARE(SQLGetData(own.stmt, 1, SQL_C_WCHAR, piece.data(), sizeof piece, &length),
                 SQL_NO_DATA);
        QCOMPARE(SQLGetData(own.stmt, 2, SQL_C_WCHAR, piece.data(), sizeof piece, &length),
                 SQL_SUCCESS);
        QCOMPARE(qint64(length), qint64(0));
    }

    void anErrorIsAnswered()
    {
        m_standin->setScript(rule(R"({"match": "test1", "error": {"state": "42000", "native": 7,
            "message": "AnalysisException: Жaba"}, "times": 2})"));
        for (int i = 0; i < 2; ++i) {
            OwnStatement own(m_connection);
            QCOMPARE(own.exec(QStringLiteral("SELECT 'test1'")), SQL_ERROR);
            QCOMPARE(own.said(), QString::fromUtf8("42000 7 AnalysisException: Жaba"));
        }
        QCOMPARE(answer("SELECT 'test1'"), QStringList { QStringLiteral("test1") });
        QCOMPARE(m_standin->outcomes(),
                 (QStringList {
                     QStringLiteral("ok"), QString::fromUtf8("42000 AnalysisException: Жaba"),
                     QString::fromUtf8("42000 AnalysisException: Жaba"), QStringLiteral("ok") }));
        // Told again, it holds again.
        m_standin->setScript(rule(R"({"match": "test1", "error": {"message": "x"}, "times": 1})"));
        QVERIFY(!exec("SELECT 'test1'"));
        QVERIFY(exec("SELECT 'test1'"));
        m_standin->setScript(rule(R"({"match": "test1", "error": {"message": "x"}, "times": 1})"));
        QVERIFY(!exec("SELECT 'test1'"));
    }

    void aRuleHoldsForOneStatement()
    {
        m_standin->setScript(rule(R"({"at": 3, "error": {"message": "third"}})"));
        QVERIFY(exec("SELECT 1")); // the second: the plugin asked before
        QVERIFY(!exec("SELECT 1"));
        QVERIFY(exec("SELECT 1"));
    }

    void aWrongRuleIsSaid()
    {
        m_standin->setScript(rule(R"({"match": "*"})"));
        OwnStatement own(m_connection);
        QCOMPARE(own.exec(QStringLiteral("SELECT 1")), SQL_ERROR);
        QVERIFY2(own.said().contains(QStringLiteral("script")), qPrintable(own.said()));
    }

    void aWarningComesWithTheAnswer()
    {
        m_standin->setScript(rule(R"({"match": "SELECT 1", "info": true})"));
        OwnStatement own(m_connection);
        QCOMPARE(own.exec(QStringLiteral("SELECT 1")), SQL_SUCCESS_WITH_INFO);
        QVERIFY2(own.said().startsWith(QStringLiteral("01000")), qPrintable(own.said()));
        QCOMPARE(answer("SELECT 1"), QStringList { QStringLiteral("1") });
    }

    void theConnectionIsLost()
    {
        createDay();
        m_standin->setScript(rule(R"({"match": "INSERT", "drop": true, "times": 1})"));
        OwnStatement own(m_connection);
        QCOMPARE(own.exec(insertOne()), SQL_ERROR);
        QVERIFY2(own.said().startsWith(QStringLiteral("08S01")), qPrintable(own.said()));
        QVERIFY(m_connection.isOpen());
        QVERIFY(!exec("SELECT 1"));
        m_connection.close();
        QVERIFY(connect());
        QCOMPARE(answer("SELECT COUNT(*) FROM day"), QStringList { QStringLiteral("0") });
        // The work done and only the answer lost.
        m_standin->setScript(
            rule(R"({"match": "INSERT", "drop": true, "applied": true, "times": 1})"));
        QVERIFY(!exec(insertOne()));
        m_connection.close();
        QVERIFY(connect());
        QCOMPARE(answer("SELECT COUNT(*) FROM day"), QStringList { QStringLiteral("1") });
        QCOMPARE(m_standin->connections(), 3);
    }

    void aLongStatementIsCancelled()
    {
        createDay();
        m_standin->setScript(rule(R"({"match": "INSERT", "stallMs": 600000, "times": 1})"));
        OwnStatement own(m_connection);
        auto ended = std::async(std::launch::async, [&] { return own.exec(insertOne()); });
        QTRY_COMPARE_WITH_TIMEOUT(m_standin->statements().last(), insertOne(), 60'000);
        QCOMPARE(SQLCancel(own.stmt), SQL_SUCCESS);
        QCOMPARE(ended.get(), SQL_ERROR);
        QVERIFY2(own.said().startsWith(QStringLiteral("HY008")), qPrintable(own.said()));
        QCOMPARE(answer("SELECT COUNT(*) FROM day"), QStringList { QStringLiteral("0") });
    }

    void aLongStatementTimesOut()
    {
        m_standin->setScript(rule(R"({"match": "SELECT 1", "stallMs": 600000})"));
        OwnStatement own(m_connection);
        QCOMPARE(SQLSetStmtAttr(own.stmt, SQL_ATTR_QUERY_TIMEOUT, reinterpret_cast<SQLPOINTER>(1),
                                SQL_IS_UINTEGER),
                 SQL_SUCCESS);
        QCOMPARE(own.exec(QStringLiteral("SELECT 1")), SQL_ERROR);
        QVERIFY2(own.said().startsWith(QStringLiteral("HYT00")), qPrintable(own.said()));
        m_standin->setScript(rule(R"({"match": "SELECT 1", "stallMs": 10})"));
        QCOMPARE(own.exec(QStringLiteral("SELECT 1")), SQL_SUCCESS);
    }

    void tablesAreSharedWithinAStandinOnly()
    {
        createDay();
        const Standin another;
        QSqlDatabase second =
            QSqlDatabase::addDatabase(QStringLiteral("QODBC"), QStringLiteral("second"));
        const auto forget = qScopeGuard([&second] {
            second = {};
            QSqlDatabase::removeDatabase(QStringLiteral("second"));
        });
        second.setDatabaseName(m_standin->connectionString());
        QVERIFY(second.open());
        QVERIFY(OwnStatement(second).exec(insertOne()) == SQL_SUCCESS);
        QCOMPARE(answer("SELECT COUNT(*) FROM day"), QStringList { QStringLiteral("1") });
        second.close();
        second.setDatabaseName(another.connectionString());
        QVERIFY(second.open());
        QVERIFY(OwnStatement(second).exec(insertOne()) == SQL_ERROR);
    }

private:
    bool connect(const QString& more = {})
    {
        m_connection.setDatabaseName(m_standin->connectionString(more));
        return m_connection.open();
    }

    bool exec(const QString& sql)
    {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        return query.exec(sql);
    }
    bool exec(const char* sql) { return exec(QString::fromUtf8(sql)); }

    // Rows as "a|b"; a statement that fails answers its error.
    QStringList answer(const QString& sql)
    {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return { query.lastError().text() };
        QStringList rows;
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row += query.value(i).isNull() ? QStringLiteral("NULL") : query.value(i).toString();
            rows += row.join(u'|');
        }
        return rows;
    }
    QStringList answer(const char* sql) { return answer(QString::fromUtf8(sql)); }

    void createDay()
    {
        QVERIFY(
            exec("CREATE TABLE IF NOT EXISTS Day (id BIGINT COMMENT 'x', word STRING, score DOUBLE)"
                 " PARTITIONED BY (y SMALLINT, d TINYINT) STORED AS PARQUET"));
    }
    static QString insertOne()
    {
        return QStringLiteral("INSERT INTO day (id) PARTITION (y=2016, d=7) VALUES (1)");
    }

    std::unique_ptr<Standin> m_standin;
    QSqlDatabase m_connection;
};

FW_TEST(TestOdbcStandin, "tst_odbcstandin")

} // namespace fw

#include "tst_odbcstandin.moc"
