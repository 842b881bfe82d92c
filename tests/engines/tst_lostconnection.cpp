// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real PostgreSQL that goes away, refuses, or keeps one waiting: what is said is true, the old
// day stands whole, and the store goes on as soon as the server does.
#include "core/pipeline/runanalysis.h"
#include "tests/engines/analyst.h"
#include "tests/engines/storefixture.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>
#include <thread>

namespace fw {

using namespace test;

namespace {

template<typename T>
QString textOf(const Result<T>& result)
{
    return result ? QString() : result.error().text();
}

// Somebody who has a table for himself until he goes.
class TableLock
{
public:
    TableLock(const PostgresServer& server, const QString& table)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), m_name);
        database.setDatabaseName(server.connectionString());
        database.setUserName(server.user());
        database.setPassword(PostgresServer::quoted(server.password()));
        if (!database.open() || !database.transaction())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE").arg(table)))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    ~TableLock()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    TableLock(const TableLock&) = delete;
    TableLock& operator=(const TableLock&) = delete;

private:
    const QString m_name = QStringLiteral("table-lock");
};

// Asks to stop once somebody waits for a lock.
class Canceller
{
public:
    explicit Canceller(const PostgresServer& server)
        : m_thread([this, &server](const std::stop_token& quit) {
            while (!quit.stop_requested() && waiting(server) == 0)
                QThread::msleep(20);
            m_stop.request_stop();
        })
    {
    }
    std::stop_token token() const { return m_stop.get_token(); }

    static int waiting(const PostgresServer& server)
    {
        const auto rows =
            server.rowsOf(QStringLiteral("SELECT COUNT(*)::int FROM pg_locks WHERE NOT granted"));
        return rows.isEmpty() ? 0 : rows[0][0].toInt();
    }

private:
    std::stop_source m_stop;
    std::jthread m_thread;
};

} // namespace

class TestLostConnection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty()) {
            printSkipped(reason);
            QSKIP("no PostgreSQL here");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    }

    void init()
    {
        TestCase::init();
        if (!m_server.isRunning())
            QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        m_folder.emplace(temporaryTemplate());
        m_schema = QStringLiteral("lost_%1").arg(++m_schemas);
        QVERIFY(m_server.createSchema(m_schema));
        m_settings = settingsOf(m_server, m_schema);
        makeAnalyst();
        writeFile(results(), firstResults());
        QCOMPARE(textOf(run()), QString());
        writeFile(results(), secondResults());
    }

    void cleanup()
    {
        m_ann.reset();
        m_folder.reset();
    }

    void aReadIsRepeatedOnce()
    {
        QCOMPARE(m_server.terminateBackends(), 1);
        const auto rows = m_ann->store().suspicious(theDay());
        QVERIFY2(rows, qPrintable(textOf(rows)));
        QCOMPARE(rows->size(), std::size_t(3));
        QVERIFY(m_server.kill() && m_server.start()); // as if it had crashed
        QCOMPARE(m_ann->store().tableCounts(theDay())->scores, 3);
        QVERIFY(m_server.stop());
        const auto none = m_ann->store().suspicious(theDay());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Unreachable);
        QVERIFY(m_server.start());
        QCOMPARE(m_ann->store().suspicious(theDay())->size(), std::size_t(3));
    }

    // Until it commits nobody sees anything of a run, and one that cannot leaves the old day.
    void aRunLosesItsConnection_data() { addSteps(); }
    void aRunLosesItsConnection()
    {
        QFETCH(QByteArray, step);
        QFETCH(bool, before);
        const QString old = state();
        int times = 0;
        const auto done = run({}, [&](std::string_view at, bool isBefore) {
            if (at != std::string_view(step) || isBefore != before)
                return;
            QCOMPARE(state(), old);
            times += m_server.terminateBackends();
        });
        QCOMPARE(times, 1);
        QVERIFY(!done);
        QVERIFY2(textOf(done).contains(QStringLiteral("connection")), qPrintable(textOf(done)));
        QCOMPARE(state(), old);
        QCOMPARE(stagedFiles(m_folder->path()), QStringList());
        QCOMPARE(m_ann->store().runs(theDay())->size(), std::size_t(1));
        // Nobody can know what became of a commit that was not answered.
        const bool isCommit = step == "commit" || step == "files" || step == "notebooks"
            || (step == "flow_ingest_summary" && !before);
        QCOMPARE(done.error().code, isCommit ? ErrorCode::Incomplete : ErrorCode::Unreachable);
        QCOMPARE(textOf(done).contains(QStringLiteral("not known whether")), isCommit);
        QCOMPARE(!m_ann->store().brokenRun(theDay())->isEmpty(), isCommit);
        expectRunWorks();
    }

    void aRunIsCancelled_data() { addSteps(); }
    void aRunIsCancelled()
    {
        QFETCH(QByteArray, step);
        QFETCH(bool, before);
        const QString old = state();
        std::stop_source stop;
        const auto done = run(stop.get_token(), [&](std::string_view at, bool isBefore) {
            if (at == std::string_view(step) && isBefore == before)
                stop.request_stop();
        });
        QVERIFY(stop.stop_requested());
        if (step == "commit") { // too late
            QCOMPARE(textOf(done), QString());
            return;
        }
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(state(), old);
        QCOMPARE(*m_ann->store().brokenRun(theDay()), QString());
        expectRunWorks();
    }

    // The server has stored the run, and this workspace cannot note it.
    void aRunThatCannotBeNoted()
    {
        const QString old = state();
        const QString local = m_ann->workspace().storePath();
        localExecute(local,
                     "CREATE TRIGGER full BEFORE INSERT ON oa_run BEGIN SELECT "
                     "RAISE(ABORT, 'the disk is full'); END");
        const auto done = run();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Incomplete);
        QVERIFY2(textOf(done).contains(QStringLiteral("are of this run")),
                 qPrintable(textOf(done)));
        QVERIFY(state() != old);
        QVERIFY(!m_ann->store().brokenRun(theDay())->isEmpty());
        localExecute(local, "DROP TRIGGER full");
        expectRunWorks();
    }

    // A server may find at the commit that it will not have it.
    void aCommitThatIsRefused()
    {
        m_server.execute(
            QStringLiteral("CREATE FUNCTION %1.no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                           "RAISE EXCEPTION 'not today'; END $$")
                .arg(m_schema));
        m_server.execute(
            QStringLiteral("CREATE CONSTRAINT TRIGGER no AFTER INSERT ON "
                           "%1.flow_threat_investigation DEFERRABLE INITIALLY DEFERRED FOR EACH "
                           "ROW EXECUTE FUNCTION %1.no()")
                .arg(m_schema));
        score(1);
        const auto refused = m_ann->journal().project(theDay(), m_ann->store());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Database);
        QVERIFY2(refused.error().detail.contains(QStringLiteral("not today")),
                 qPrintable(textOf(refused)));
        QCOMPARE(verdictRows(), 0);
        QCOMPARE(m_ann->waiting(), 1);
        m_server.execute(
            QStringLiteral("DROP TRIGGER no ON %1.flow_threat_investigation").arg(m_schema));
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(verdictRows(), 1); // for others too: the connection is out of that transaction
        QCOMPARE(m_ann->waiting(), 0);
    }

    void aServerThatIsDownAtFirst()
    {
        m_ann.reset();
        QVERIFY(m_server.stop());
        makeAnalyst();
        const auto days = m_ann->store().dayCounts();
        QVERIFY(!days);
        QCOMPARE(days.error().code, ErrorCode::Unreachable);
        QVERIFY2(!textOf(days).contains(QStringLiteral("word {1")), qPrintable(textOf(days)));
        QVERIFY(m_ann->store().runs(theDay())); // what is known here is known
        QVERIFY(m_server.start());
        QCOMPARE(m_ann->store().dayCounts()->size(), std::size_t(1));
    }

    void aWrongPasswordIsNotRepeated()
    {
        const OdbcTarget target = targetOf(m_settings, QStringLiteral("open;sesame {x}"));
        const auto connection = OdbcConnection::open(target, postgresDialect(), Statements());
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::Unreachable);
        QVERIFY2(!textOf(connection).contains(QStringLiteral("sesame")),
                 qPrintable(textOf(connection)));
        QVERIFY(!connection.error().detail.isEmpty());
    }

    // It takes connections and says nothing.
    void aServerThatDoesNotAnswer()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionSettings settings = m_settings;
        settings.port = silent.serverPort();
        settings.loginSeconds = 2;
        const auto connection = OdbcConnection::open(targetOf(settings, m_server.password()),
                                                     postgresDialect(), Statements());
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::Unreachable);
        QVERIFY2(!textOf(connection).contains(QStringLiteral("word {1")),
                 qPrintable(textOf(connection)));
    }

    void aStatementThatTakesTooLong()
    {
        m_settings.statementSeconds = 1;
        makeAnalyst();
        QVERIFY(m_ann->store().dayCounts());
        score(1);
        {
            const TableLock lock(m_server, m_schema + QStringLiteral(".flow_scores"));
            const auto rows = m_ann->store().suspicious(theDay());
            QVERIFY(!rows);
            QCOMPARE(rows.error().code, ErrorCode::TimedOut);
            QVERIFY2(textOf(rows).contains(QStringLiteral("within 1 second")),
                     qPrintable(textOf(rows)));
        }
        QCOMPARE(m_ann->store().suspicious(theDay())->size(), std::size_t(3));
        {
            const TableLock lock(m_server, m_schema + QStringLiteral(".flow_threat_investigation"));
            const auto pushed = m_ann->journal().project(theDay(), m_ann->store());
            QVERIFY(!pushed);
            QCOMPARE(pushed.error().code, ErrorCode::TimedOut);
            QCOMPARE(m_ann->waiting(), 1);
        }
        const QString old = state();
        {
            const TableLock lock(m_server, m_schema + QStringLiteral(".flow_chords"));
            const auto done = run();
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::TimedOut);
        }
        QCOMPARE(state(), old);
        QCOMPARE(*m_ann->store().brokenRun(theDay()), QString());
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(verdictRows(), 1);
        expectRunWorks();
    }

    void aCancelWhileWaiting_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("the scores") << "flow_scores";
        QTest::newRow("the details") << "flow_edge";
        QTest::newRow("the summary") << "flow_ingest_summary";
    }
    void aCancelWhileWaiting()
    {
        QFETCH(QString, table);
        const QString old = state();
        {
            const TableLock lock(m_server, m_schema + QLatin1Char('.') + table);
            const Canceller canceller(m_server);
            const auto done = run(canceller.token());
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            QCOMPARE(Canceller::waiting(m_server), 0);
        }
        QCOMPARE(state(), old);
        expectRunWorks();
        QCOMPARE(backends(), 1); // still the one connection
    }

    void aPushIsCancelledWhileWaiting()
    {
        score(1);
        {
            const TableLock lock(m_server, m_schema + QStringLiteral(".flow_threat_investigation"));
            const Canceller canceller(m_server);
            m_ann->store().setStopToken(canceller.token());
            const auto done = m_ann->journal().project(theDay(), m_ann->store());
            m_ann->store().setStopToken({});
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            QCOMPARE(m_ann->waiting(), 1);
        }
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(verdictRows(), 1);
        QCOMPARE(backends(), 1);
    }

    // Who may only read, reads.
    void whoMayOnlyReadReads()
    {
        for (const char* sql : { "CREATE ROLE reader LOGIN PASSWORD 'only looking'",
                                 "GRANT USAGE ON SCHEMA %1 TO reader",
                                 "GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO reader" })
            m_server.execute(QString::fromLatin1(sql).contains(QLatin1String("%1"))
                                 ? QString::fromLatin1(sql).arg(m_schema)
                                 : QString::fromLatin1(sql));
        m_settings.user = QStringLiteral("reader");
        m_ann.emplace(m_folder->path(), QStringLiteral("reader"), [this](const QString& localPath) {
            return sharedStore(targetOf(m_settings, QStringLiteral("only looking")), localPath);
        });
        const auto rows = m_ann->store().suspicious(theDay());
        QVERIFY2(rows, qPrintable(textOf(rows)));
        QCOMPARE(rows->size(), std::size_t(3));
        const QString old = state();
        const auto done = run();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Database);
        QVERIFY2(done.error().detail.contains(QStringLiteral("permission denied")),
                 qPrintable(textOf(done)));
        score(1);
        const auto pushed = m_ann->journal().project(theDay(), m_ann->store());
        QVERIFY(!pushed);
        QVERIFY2(pushed.error().detail.contains(QStringLiteral("permission denied")),
                 qPrintable(textOf(pushed)));
        QCOMPARE(state(), old);
        QCOMPARE(m_ann->waiting(), 1);
    }

private:
    static void addSteps()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<bool>("before");
        for (const char* step : { "flow_scores", "flow_edge", "flow_chords", "flow_ingest_summary",
                                  "files", "notebooks" }) {
            QTest::addRow("before %s", step) << QByteArray(step) << true;
            QTest::addRow("after %s", step) << QByteArray(step) << false;
        }
        QTest::newRow("before the commit") << QByteArray("commit") << true;
    }

    void makeAnalyst()
    {
        m_ann.reset();
        m_ann.emplace(m_folder->path(), QStringLiteral("ann"), [this](const QString& localPath) {
            return sharedStore(targetOf(m_settings, m_server.password()), localPath);
        });
    }

    QString results() const { return m_folder->filePath(QStringLiteral("results.csv")); }

    Result<RunReport> run(const std::stop_token& stop = {}, const StepObserver& observer = {})
    {
        const RunServices services { &m_ann->workspace(), &m_ann->store(), {}, observer };
        return runAnalysis({ theDay(), 10, results() }, services, RunContext(stop, {}));
    }

    // What others see.
    QString state() const
    {
        QStringList parts;
        for (const QVariantList& row : m_server.rowsOf(
                 QStringLiteral("SELECT rank, sport FROM %1.flow_scores ORDER BY rank, sport")
                     .arg(m_schema)))
            parts += row[0].toString() + QLatin1Char(':') + row[1].toString();
        return parts.join(QLatin1Char(' '));
    }

    int verdictRows() const
    {
        return static_cast<int>(
            m_server
                .rowsOf(
                    QStringLiteral("SELECT score FROM %1.flow_threat_investigation").arg(m_schema))
                .size());
    }

    // Connections of the store, without the one that asks.
    int backends() const
    {
        return m_server
            .rowsOf(QStringLiteral("SELECT COUNT(*)::int FROM pg_stat_activity WHERE backend_type "
                                   "= 'client backend' AND pid <> pg_backend_pid()"))[0][0]
            .toInt();
    }

    void score(int severity)
    {
        const auto rows = m_ann->store().suspicious(theDay());
        QVERIFY2(rows, qPrintable(textOf(rows)));
        const auto step = m_ann->journal().score(theDay(), { rows->front() },
                                                 severityFromNumber(severity), {}, {});
        QVERIFY(step);
    }

    static void localExecute(const QString& path, const char* sql)
    {
        const QString name = QStringLiteral("local");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(QLatin1String(sql)), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void expectRunWorks()
    {
        QCOMPARE(textOf(run()), QString());
        QCOMPARE(state(), QStringLiteral("0:1000 1:50123 2:50123 3:0"));
        QCOMPARE(*m_ann->store().brokenRun(theDay()), QString());
        QCOMPARE(m_ann->store().runs(theDay())->size(), std::size_t(2));
    }

    PostgresServer m_server;
    std::optional<QTemporaryDir> m_folder;
    QString m_schema;
    ConnectionSettings m_settings;
    int m_schemas = 0;
    std::optional<Analyst> m_ann;
};

FW_TEST(TestLostConnection, "tst_lostconnection")

} // namespace fw

#include "tst_lostconnection.moc"
