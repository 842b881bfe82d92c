// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QCollator>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTcpServer>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <csignal>
#include <functional>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace fw::test {

namespace {

// The newest PostgreSQL of this machine.
QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::sort(names.begin(), names.end(), byNumber);
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString folder = versions.filePath(*name) + QStringLiteral("/bin/");
        if (QFile::exists(folder + QStringLiteral("initdb"))
            && QFile::exists(folder + QStringLiteral("postgres")))
            return folder;
    }
    return {};
}

struct Owner
{
    uid_t uid;
    gid_t gid;
};

// Whom the server runs as; nothing when that is ourselves.
std::optional<Owner> otherOwner()
{
    if (::geteuid() != 0)
        return {};
    for (const char* name : { "postgres", "nobody" })
        if (const passwd* entry = ::getpwnam(name))
            return Owner { entry->pw_uid, entry->pw_gid };
    return {};
}

bool give(const QString& path)
{
    const auto owner = otherOwner();
    return !owner || ::chown(QFile::encodeName(path).constData(), owner->uid, owner->gid) == 0;
}

// Runs in the child between fork and exec: system calls only.
std::function<void()> inChild()
{
    return [owner = otherOwner(), parent = ::getpid()] {
        if (owner
            && (::setgroups(0, nullptr) != 0 || ::setgid(owner->gid) != 0
                || ::setuid(owner->uid) != 0))
            ::_exit(126);
        // After the change of user, which would take it back.
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        if (::getppid() != parent)
            ::_exit(126);
    };
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

// Opened, used and closed within one call, whatever the thread.
template<typename Use>
auto withConnection(const PostgresServer& server, const QString& database, const Use& use)
{
    const QString name = QUuid::createUuid().toString();
    const auto forget = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), name);
    connection.setDatabaseName(server.connectionString(database));
    connection.setUserName(server.user());
    connection.setPassword(PostgresServer::quoted(server.password()));
    connection.setConnectOptions(QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3"));
    connection.open(); // where it fails, the statement says so
    return use(connection);
}

bool run(QSqlQuery& query, const QString& sql)
{
    query.setForwardOnly(true);
    if (query.exec(sql))
        return true;
    const QString said = sql.left(200) + QStringLiteral(": ") + query.lastError().text();
    QTest::qFail(qPrintable(said), __FILE__, __LINE__);
    return false;
}

} // namespace

PostgresServer::~PostgresServer()
{
    stop();
    if (qgetenv("ODBCSYSINI") == m_folder.path().toUtf8())
        qunsetenv("ODBCSYSINI");
}

QString PostgresServer::whyNot()
{
    if (programFolder().isEmpty())
        return QStringLiteral("PostgreSQL is not installed: no initdb in /usr/lib/postgresql");
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC")))
        return QStringLiteral("Qt's ODBC plugin is not installed");
    if (driver().isEmpty())
        return QStringLiteral("psqlODBC is not installed");
    if (::geteuid() == 0 && !otherOwner())
        return QStringLiteral("PostgreSQL refuses root, and there is no other user to run it");
    return {};
}

QString PostgresServer::driver()
{
    const QDir places(QStringLiteral("/usr/lib"));
    for (const QString& place :
         places.entryList(QDir::Dirs | QDir::NoDotAndDotDot) + QStringList { QString() }) {
        const QString library = places.filePath(place) + QStringLiteral("/odbc/psqlodbcw.so");
        if (QFile::exists(library))
            return library;
    }
    return {};
}

QString PostgresServer::quoted(const QString& value)
{
    return QLatin1Char('{') + QString(value).replace(QLatin1Char('}'), QStringLiteral("}}"))
        + QLatin1Char('}');
}

QString PostgresServer::connectionString(const QString& database) const
{
    return QStringLiteral("DRIVER={%1};SERVER=%2;PORT=%3;DATABASE=%4")
        .arg(driver(), host())
        .arg(m_port)
        .arg(database);
}

// Debian's settings of psqlODBC, which hold whatever a connection string says, make it leave a log
// in /tmp. This program and those it starts take settings without it.
void PostgresServer::silenceDriver() const
{
    QFile file(m_folder.filePath(QStringLiteral("odbcinst.ini")));
    if (!qEnvironmentVariableIsSet("ODBCSYSINI") && file.open(QIODevice::WriteOnly)
        && file.write("[PostgreSQL Unicode]\nDriver=" + driver().toUtf8() + '\n') > 0)
        qputenv("ODBCSYSINI", m_folder.path().toUtf8());
}

bool PostgresServer::makeCluster()
{
    const QString words = m_folder.filePath(QStringLiteral("password"));
    QFile file(words);
    if (!m_folder.isValid() || !give(m_folder.path()) || !file.open(QIODevice::WriteOnly)
        || file.write(password().toUtf8() + '\n') < 0 || !give(words)) {
        m_error = QStringLiteral("No folder for the cluster: ") + m_folder.errorString();
        return false;
    }
    file.close();
    QProcess initdb;
    initdb.setWorkingDirectory(m_folder.path());
    initdb.setChildProcessModifier(inChild());
    initdb.start(programFolder() + QStringLiteral("initdb"),
                 { QStringLiteral("--pgdata=") + m_folder.filePath(QStringLiteral("data")),
                   QStringLiteral("--username=") + user(), QStringLiteral("--pwfile=") + words,
                   QStringLiteral("--auth=scram-sha-256"), QStringLiteral("--encoding=UTF8"),
                   QStringLiteral("--locale=C"), QStringLiteral("--no-sync"),
                   QStringLiteral("--wal-segsize=1") });
    if (initdb.waitForFinished(120'000) && initdb.exitStatus() == QProcess::NormalExit
        && initdb.exitCode() == 0)
        return true;
    m_error = QStringLiteral("initdb failed: ") + initdb.errorString() + QLatin1Char('\n')
        + QString::fromUtf8(initdb.readAllStandardError());
    return false;
}

bool PostgresServer::startOn(int port)
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const QString state = data + QStringLiteral("/postmaster.pid");
    // What is committed outlives kill(), so synchronous_commit stays; without fsync it costs
    // nothing.
    QStringList arguments { QStringLiteral("-D"), data };
    for (const QString& setting :
         { QStringLiteral("port=%1").arg(port), QStringLiteral("listen_addresses=") + host(),
           QStringLiteral("unix_socket_directories=") + m_folder.path(),
           QStringLiteral("fsync=off"), QStringLiteral("full_page_writes=off"),
           QStringLiteral("autovacuum=off"), QStringLiteral("shared_buffers=16MB"),
           QStringLiteral("max_connections=40") })
        arguments += { QStringLiteral("-c"), setting };
    QFile::remove(state); // that of a server that crashed
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setChildProcessModifier(inChild());
    // Into a file: a pipe that nobody reads would stop the server once it is full.
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.start(programFolder() + QStringLiteral("postgres"), arguments);
    const QDeadlineTimer deadline(120'000);
    while (!deadline.hasExpired() && !m_server.waitForFinished(20)
           && m_server.state() != QProcess::NotRunning) {
        // What pg_ctl waits for: the server's own word that it is ready.
        QFile file(state);
        if (file.open(QIODevice::ReadOnly)
            && file.readAll().split('\n').value(7).startsWith("ready"))
            return true;
    }
    end(SIGQUIT);
    m_error = QStringLiteral("PostgreSQL did not start: ") + m_server.errorString()
        + QLatin1Char('\n') + log();
    return false;
}

bool PostgresServer::start()
{
    if (isRunning())
        return true;
    if (m_port != 0)
        return startOn(m_port);
    if (!makeCluster())
        return false;
    silenceDriver();
    // Somebody else may take the port between the look and the start.
    for (int attempt = 0; attempt < 5; ++attempt) {
        const int port = freePort();
        if (port != 0 && startOn(port)) {
            m_port = port;
            return true;
        }
    }
    return false;
}

bool PostgresServer::end(int signal)
{
    if (!isRunning())
        return false;
    ::kill(static_cast<pid_t>(m_server.processId()), signal);
    if (!m_server.waitForFinished(60'000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
    return true;
}

bool PostgresServer::stop()
{
    return end(SIGINT);
}

bool PostgresServer::kill()
{
    return end(SIGQUIT);
}

bool PostgresServer::isRunning() const
{
    return m_server.state() != QProcess::NotRunning;
}

QString PostgresServer::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool PostgresServer::execute(const QString& sql, const QString& database) const
{
    return withConnection(*this, database, [&sql](QSqlDatabase& connection) {
        QSqlQuery query(connection);
        return run(query, sql);
    });
}

QList<QVariantList> PostgresServer::rowsOf(const QString& sql, const QString& database) const
{
    return withConnection(*this, database, [&sql](QSqlDatabase& connection) {
        QSqlQuery query(connection);
        QList<QVariantList> rows;
        if (!run(query, sql))
            return rows;
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row += query.value(i);
            rows += row;
        }
        return rows;
    });
}

bool PostgresServer::createDatabase(const QString& name) const
{
    return execute(QStringLiteral("CREATE DATABASE \"%1\"").arg(name));
}

bool PostgresServer::createSchema(const QString& name, const QString& database) const
{
    return execute(QStringLiteral("CREATE SCHEMA \"%1\"").arg(name), database);
}

int PostgresServer::terminateBackends() const
{
    // With a wait of a minute each at most, so that they are gone and not only told to go.
    const auto rows = rowsOf(
        QStringLiteral("SELECT count(*) FROM (SELECT pg_terminate_backend(pid, 60000) FROM "
                       "pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client "
                       "backend') AS ended"));
    return rows.isEmpty() ? 0 : rows.first().first().toInt();
}

} // namespace fw::test
