// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace fw {

using test::PostgresServer;

// The server that other tests stand on.
class TestPostgresServer : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = PostgresServer::whyNot(); !why.isEmpty()) {
            test::printSkipped(why);
            QSKIP(qPrintable(why));
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        m_connection = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), QStringLiteral("tests"));
        m_connection.setDatabaseName(m_server.connectionString());
        m_connection.setUserName(m_server.user());
        m_connection.setPassword(PostgresServer::quoted(m_server.password()));
        m_connection.setConnectOptions(QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3"));
    }

    void init()
    {
        TestCase::init();
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        m_connection.close();
        QVERIFY2(m_connection.open(), qPrintable(m_connection.lastError().text()));
    }

    void cleanupTestCase()
    {
        m_connection = {};
        QSqlDatabase::removeDatabase(QStringLiteral("tests"));
    }

    void aTextComesBack()
    {
        const QString text = QString::fromUtf8("it's \\ \"so\"; Ж 漢字 🙂\n?\t");
        QVERIFY(m_server.execute(QStringLiteral("CREATE TABLE words (id bigint, word text)")));
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO words VALUES (?, ?)")));
        query.addBindValue(qlonglong(9007199254740993));
        query.addBindValue(text);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        // Characters as people count them: one for the emoji.
        const QVariantList row { qlonglong(9007199254740993), text, int(text.size()) - 1 };
        QCOMPARE(m_server.rowsOf(QStringLiteral("SELECT id, word, length(word) FROM words")),
                 QList<QVariantList> { row });
    }

    void thePasswordIsAsked()
    {
        m_connection.close();
        m_connection.setPassword(QStringLiteral("wrong"));
        QVERIFY(!m_connection.open());
        QVERIFY2(m_connection.lastError().text().contains(QStringLiteral("password")),
                 qPrintable(m_connection.lastError().text()));
        m_connection.setPassword(PostgresServer::quoted(m_server.password()));
    }

    void databasesAndSchemasAreMade()
    {
        QVERIFY(m_server.createDatabase(QStringLiteral("other")));
        QVERIFY(m_server.createSchema(QStringLiteral("spot"), QStringLiteral("other")));
        QVERIFY(m_server.execute(QStringLiteral("CREATE TABLE spot.t (a int)"),
                                 QStringLiteral("other")));
        QCOMPARE(m_server.rowsOf(QStringLiteral("SELECT a FROM spot.t"), QStringLiteral("other")),
                 QList<QVariantList>());
    }

    void connectionsAreEnded()
    {
        QVERIFY(answers());
        QCOMPARE(m_server.terminateBackends(), 1);
        QVERIFY(!answers());
        m_connection.close();
        QVERIFY(m_connection.open());
        QVERIFY(answers());
    }

    void whatIsStoppedStartsAgain_data()
    {
        QTest::addColumn<bool>("crash");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }

    void whatIsStoppedStartsAgain()
    {
        QFETCH(bool, crash);
        const int port = m_server.port();
        QVERIFY(m_server.execute(QStringLiteral("DROP TABLE IF EXISTS kept")));
        QVERIFY(m_server.execute(QStringLiteral("CREATE TABLE kept AS SELECT 7 AS a")));
        QVERIFY(answers());
        QVERIFY(crash ? m_server.kill() : m_server.stop());
        QVERIFY(!m_server.isRunning());
        QVERIFY(!answers());
        m_connection.close();
        QVERIFY(!m_connection.open());
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        QCOMPARE(m_server.port(), port);
        QVERIFY2(m_connection.open(), qPrintable(m_connection.lastError().text()));
        QCOMPARE(m_server.rowsOf(QStringLiteral("SELECT a FROM kept")),
                 QList<QVariantList> { { 7 } });
    }

    void noServerOutlivesItsObject()
    {
        int port = 0;
        {
            PostgresServer other;
            QVERIFY2(other.start(), qPrintable(other.error()));
            port = other.port();
            QVERIFY(reachable(port));
        }
        QVERIFY(!reachable(port));
    }

    // Also when nobody is left to stop it: a copy of this program starts one and is killed.
    void noServerOutlivesAKilledProgram()
    {
        QTemporaryDir folder; // for what the killed program leaves behind
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            qputenv("TMPDIR", folder.path().toUtf8());
            PostgresServer other;
            const int port = other.start() ? other.port() : 0;
            [[maybe_unused]] const auto written = ::write(pipes[1], &port, sizeof port);
            for (;;)
                ::pause();
        }
        int port = 0;
        QCOMPARE(::read(pipes[0], &port, sizeof port), static_cast<ssize_t>(sizeof port));
        QVERIFY(port != 0 && reachable(port));
        ::kill(child, SIGKILL);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QTRY_VERIFY_WITH_TIMEOUT(!reachable(port), 60'000);
    }

private:
    static bool reachable(int port)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
        return socket.waitForConnected(5'000);
    }

    bool answers()
    {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        return query.exec(QStringLiteral("SELECT 1")) && query.next();
    }

    PostgresServer m_server;
    QSqlDatabase m_connection;
};

FW_TEST(TestPostgresServer, "tst_postgresserver")

} // namespace fw

#include "tst_postgresserver.moc"
