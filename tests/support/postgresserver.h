// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

namespace fw::test {

// A real PostgreSQL of the test's own, reached through ODBC: a cluster in a temporary folder, on a
// free port of 127.0.0.1, with a password (scram-sha-256). It has one user, who may do everything.
// About a second to make; one for a test class is enough. Without fsync: it is for tests only.
//
// As root, it runs as `postgres` or `nobody`, because PostgreSQL refuses root. It ends with its
// object, and also when the test program is killed.
//
// Thread rule: start() binds the server's life to the thread that calls it; execute() and rowsOf()
// make a connection of their own and may be called from any thread.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    // Why it cannot run on this machine; empty when it can. For printSkipped() and QSKIP.
    static QString whyNot();
    // What DRIVER= takes: the path of psqlODBC's Unicode library; empty when it is not there. While
    // a started server lives, the name "PostgreSQL Unicode" does as well.
    static QString driver();

    // The first start makes the cluster; later ones take the same folder and port. Returns once
    // connections are accepted. False: see error().
    bool start();
    // Lets nobody finish: connections end, what was committed stays. False when it did not run.
    bool stop();
    // As if it had crashed; the next start() recovers.
    bool kill();
    bool isRunning() const;
    QString error() const { return m_error; }
    // What the server said so far, for the message of a failed test.
    QString log() const;

    QString host() const { return QStringLiteral("127.0.0.1"); }
    int port() const { return m_port; }
    QString user() const { return QStringLiteral("flow"); }
    // Holds characters that must be quoted in a connection string.
    QString password() const { return QStringLiteral("pass;word {1}"); }
    // Everything but user and password: QSqlDatabase::setDatabaseName().
    QString connectionString(const QString& database = QStringLiteral("postgres")) const;
    // For PWD= in a connection string, also where the plugin appends it itself.
    static QString quoted(const QString& value);

    // On a connection of their own. They fail the running test with the server's words.
    bool execute(const QString& sql, const QString& database = QStringLiteral("postgres")) const;
    QList<QVariantList> rowsOf(const QString& sql,
                               const QString& database = QStringLiteral("postgres")) const;
    bool createDatabase(const QString& name) const;
    bool createSchema(const QString& name,
                      const QString& database = QStringLiteral("postgres")) const;
    // Ends all other connections of all databases and returns how many there were; they are gone
    // when it returns.
    int terminateBackends() const;

private:
    bool makeCluster();
    void silenceDriver() const;
    bool startOn(int port);
    bool end(int signal);

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_error;
    int m_port = 0;
};

} // namespace fw::test
