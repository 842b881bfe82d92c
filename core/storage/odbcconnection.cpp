// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/odbcconnection.h"

#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <atomic>
#include <sql.h>
#include <sqlext.h>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::OdbcConnection)
};

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("fw-odbc-%1").arg(++counter);
}

} // namespace

Result<std::unique_ptr<OdbcConnection>> OdbcConnection::open(OdbcTarget target, Dialect dialect,
                                                             Statements statements)
{
    refuseGuiThread("opening a connection");
    std::unique_ptr<OdbcConnection> connection(
        new OdbcConnection(std::move(target), std::move(dialect), std::move(statements)));
    if (const auto ready = connection->ready(); !ready)
        return failure(ready.error());
    return connection;
}

OdbcConnection::OdbcConnection(OdbcTarget target, Dialect dialect, Statements statements)
    : m_name(nextConnectionName())
    , m_target(std::move(target))
    , m_dialect(std::move(dialect))
    , m_statements(std::move(statements))
{
}

OdbcConnection::~OdbcConnection()
{
    drop();
    m_database = QSqlDatabase(); // removeDatabase() warns while a handle is alive
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

void OdbcConnection::drop()
{
    m_handle = nullptr;
    m_isTransactionLost = m_isTransactionLost || m_isInTransaction;
    m_isInTransaction = false;
    if (m_database.isOpen())
        m_database.close();
}

Result<void> OdbcConnection::login()
{
    if (!m_database.isValid()) {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), m_name);
        if (!m_database.isValid())
            return failure(ErrorCode::Refused,
                           Tr::tr("Qt's ODBC plugin is missing; install libqt6sql6-odbc."));
        m_database.setDatabaseName(m_target.databaseName);
        m_database.setUserName(m_target.userName);
        m_database.setPassword(m_target.password);
        m_database.setConnectOptions(m_target.connectOptions);
    }
    if (!m_database.open()) {
        const QString words = withoutSecret(m_database.lastError().databaseText(), m_target.secret);
        return failure(
            ErrorCode::Unreachable,
            Tr::tr("The %1 server cannot be reached, or it refused the login.").arg(m_dialect.name),
            words.simplified());
    }
    const QVariant handle = m_database.driver()->handle();
    m_handle = *static_cast<SQLHANDLE const*>(handle.constData());
    return {};
}

Result<void> OdbcConnection::chooseSchema()
{
    if (m_target.schema.isEmpty())
        return {};
    // An identifier cannot be bound or written as a literal: only a plain one passes.
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    if (!plain.match(m_target.schema).hasMatch())
        return failure(ErrorCode::BadInput,
                       Tr::tr("\"%1\" is no name of a schema: letters, digits and _ only.")
                           .arg(m_target.schema));
    const auto use = single("use_schema");
    if (!use)
        return failure(use.error());
    QString text = (*use)->text;
    text.replace(QLatin1String("{schema}"), m_target.schema);
    if (const auto used = execute(text, QStringLiteral("use_schema")); !used)
        return used;
    // A driver may hand a session on to another server that knows nothing of the choice.
    auto rows = query("current_schema");
    if (!rows)
        return failure(rows.error());
    const QString found = rows->next() ? rows->text(0) : QString();
    if (found.compare(m_target.schema, Qt::CaseInsensitive) == 0)
        return {};
    return failure(ErrorCode::NotFound,
                   Tr::tr("The %1 server has no schema \"%2\", or this user may not use it.")
                       .arg(m_dialect.name, m_target.schema));
}

Result<void> OdbcConnection::ready()
{
    refuseGuiThread("a database statement");
    if (m_canceller.cancelled())
        return cancelledError();
    if (m_isTransactionLost) // a new connection would go on outside of it
        return failure(lostError({}));
    if (m_handle)
        return {};
    if (const auto done = login(); !done)
        return done;
    const auto chosen = chooseSchema();
    if (!chosen)
        drop();
    return chosen;
}

// Whether the server can still be talked to; asked after every failure, because drivers report a
// lost connection in many ways and the plugin says it is open for ever.
bool OdbcConnection::answers()
{
    const auto ping = single("ping");
    auto statement = OdbcStatement::allocate(m_handle);
    if (!ping || !statement)
        return false;
    statement->setTimeLimit(m_target.answerSeconds);
    StatementCanceller nobody;
    return statement->execute((*ping)->text, nobody);
}

// Inside a transaction that failed a server answers nothing but that; a driver may know better.
bool OdbcConnection::isDead() const
{
    SQLUINTEGER dead = SQL_CD_FALSE;
    return SQL_SUCCEEDED(SQLGetConnectAttrW(m_handle, SQL_ATTR_CONNECTION_DEAD, &dead, 0, nullptr))
        && dead == SQL_CD_TRUE;
}

int OdbcConnection::timeLimit() const
{
    const int usual = m_target.statementSeconds;
    if (!m_isAftermath)
        return usual;
    return usual > 0 ? std::min(usual, m_target.answerSeconds) : m_target.answerSeconds;
}

Error OdbcConnection::lostError(const QString& detail) const
{
    return { ErrorCode::Unreachable,
             Tr::tr("The connection to the %1 server was lost.").arg(m_dialect.name), detail };
}

Error OdbcConnection::errorOf(const OdbcProblem& problem, const QString& name)
{
    const QString detail = withoutSecret(problem.message, m_target.secret);
    // Nothing is asked of a server after a cancel: it may be silence that is cancelled.
    const bool isLost = problem.isLostConnection() || isDead()
        || (!m_isInTransaction && !m_canceller.cancelled() && !answers());
    if (isLost)
        drop();
    if (m_canceller.cancelled())
        return cancelledError().value();
    if (isLost)
        return lostError(detail);
    // PostgreSQL's driver makes the limit the server's, which then says it was cancelled.
    if (problem.isTimeout() || (timeLimit() > 0 && problem.state == QLatin1String("57014")))
        return { ErrorCode::TimedOut,
                 Tr::tr("The %1 server did not finish the step '%2' within %n second(s).", nullptr,
                        timeLimit())
                     .arg(m_dialect.name, name),
                 detail };
    return { ErrorCode::Database,
             Tr::tr("The %1 server refused the step '%2'.").arg(m_dialect.name, name), detail };
}

Result<const Statement*> OdbcConnection::single(const char* name) const
{
    const auto& statements = m_statements.named(QLatin1String(name));
    if (statements.size() != 1)
        return failure(
            ErrorCode::Database,
            Tr::tr("The statement %1 is missing from this build.").arg(QLatin1String(name)));
    return &statements.front();
}

Result<OdbcStatement> OdbcConnection::runText(const QString& text, const QVariantList* values,
                                              const QString& name)
{
    auto statement = OdbcStatement::allocate(m_handle);
    if (!statement)
        return failure(errorOf(odbcProblem(SQL_HANDLE_DBC, m_handle), name));
    if (timeLimit() > 0)
        statement->setTimeLimit(timeLimit());
    if (m_canceller.cancelled())
        return cancelledError();
    m_wasSent = true;
    const bool done = values ? statement->execute(text, *values, m_canceller)
                             : statement->execute(text, m_canceller);
    if (!done) {
        const OdbcProblem problem = statement->problem();
        statement.reset(); // of a connection that may be dropped
        return failure(errorOf(problem, name));
    }
    m_rowCount = statement->rowCount();
    return std::move(*statement);
}

Result<OdbcStatement> OdbcConnection::ran(const Statement& statement, const SqlValues& values,
                                          const QString& name)
{
    if (m_dialect.parameters == Parameters::Render) {
        const auto text = renderSql(statement, values, m_dialect.rule);
        if (!text)
            return failure(text.error());
        return runText(*text, nullptr, name);
    }
    const auto bound = bindSql(statement, values);
    if (!bound)
        return failure(bound.error());
    return runText(bound->text, &bound->values, name);
}

Result<OdbcConnection::Rows> OdbcConnection::query(const char* name, const SqlValues& values)
{
    const auto statement = single(name);
    if (!statement)
        return failure(statement.error());
    const bool mayRepeat = !m_isInTransaction && m_handle;
    m_wasSent = false;
    if (const auto open = ready(); !open)
        return failure(open.error());
    const QString title = QLatin1String(name);
    auto rows = ran(**statement, values, title);
    if (!rows && rows.error().code == ErrorCode::Unreachable && mayRepeat) {
        if (const auto open = ready(); !open)
            return failure(open.error());
        rows = ran(**statement, values, title);
    }
    if (!rows)
        return failure(rows.error());
    return Rows(this, std::move(*rows), title);
}

Result<void> OdbcConnection::Rows::ended() const
{
    if (m_statement.failed())
        return failure(m_connection->errorOf(m_statement.problem(), m_name));
    return {};
}

Result<std::int64_t> OdbcConnection::number(const char* name, const SqlValues& values)
{
    auto rows = query(name, values);
    if (!rows)
        return failure(rows.error());
    const std::int64_t number = rows->next() ? rows->integer(0) : 0;
    if (const auto ended = rows->ended(); !ended)
        return failure(ended.error());
    return number;
}

Result<void> OdbcConnection::run(const char* name, const SqlValues& values)
{
    const auto& statements = m_statements.named(QLatin1String(name));
    if (statements.empty())
        return failure(
            ErrorCode::Database,
            Tr::tr("The statement %1 is missing from this build.").arg(QLatin1String(name)));
    m_wasSent = false;
    if (const auto open = ready(); !open)
        return open;
    for (const Statement& statement : statements)
        if (const auto done = ran(statement, values, QLatin1String(name)); !done)
            return failure(done.error());
    return {};
}

Result<void> OdbcConnection::execute(const QString& text, const QString& name)
{
    m_wasSent = false;
    if (const auto open = m_handle ? Result<void>() : ready(); !open)
        return open;
    if (const auto done = runText(text, nullptr, name); !done)
        return failure(done.error());
    return {};
}

Result<void> OdbcConnection::execute(const QString& text, const QVariantList& values,
                                     const QString& name)
{
    m_wasSent = false;
    if (const auto open = m_handle ? Result<void>() : ready(); !open)
        return open;
    if (const auto done = runText(text, &values, name); !done)
        return failure(done.error());
    return {};
}

OdbcIdentity OdbcConnection::identity() const
{
    const auto text = [this](SQLUSMALLINT what) {
        std::array<SQLWCHAR, 256> buffer {};
        SQLSMALLINT length = 0;
        if (!m_handle
            || !SQL_SUCCEEDED(SQLGetInfoW(m_handle, what, buffer.data(),
                                          static_cast<SQLSMALLINT>(sizeof buffer), &length)))
            return QString();
        return QString::fromUtf16(reinterpret_cast<const char16_t*>(buffer.data())).trimmed();
    };
    return { text(SQL_DBMS_NAME), text(SQL_DBMS_VER), text(SQL_DRIVER_NAME), text(SQL_DRIVER_VER) };
}

Result<void> OdbcConnection::begin()
{
    if (!m_dialect.hasTransactions)
        return {};
    // A connection lost since its last use is found here, where opening it again costs nothing.
    if (const auto alive = ping(); !alive)
        return alive;
    if (!SQL_SUCCEEDED(SQLSetConnectAttrW(m_handle, SQL_ATTR_AUTOCOMMIT,
                                          reinterpret_cast<SQLPOINTER>(SQL_AUTOCOMMIT_OFF), 0)))
        return failure(errorOf(odbcProblem(SQL_HANDLE_DBC, m_handle), QStringLiteral("begin")));
    m_isInTransaction = true;
    return {};
}

Result<void> OdbcConnection::commit()
{
    if (!m_dialect.hasTransactions)
        return {};
    if (!m_handle)
        return failure(lostError({}));
    if (!SQL_SUCCEEDED(SQLEndTran(SQL_HANDLE_DBC, m_handle, SQL_COMMIT))) {
        const OdbcProblem problem = odbcProblem(SQL_HANDLE_DBC, m_handle);
        rollback(); // there is none any more, but the connection must leave it, or go
        const Error error = m_handle ? errorOf(problem, QStringLiteral("commit")) : Error();
        // Whoever cancelled must hear that it may be done all the same.
        return failure(m_handle ? error
                                : lostError(withoutSecret(problem.message, m_target.secret)));
    }
    m_isInTransaction = false;
    SQLSetConnectAttrW(m_handle, SQL_ATTR_AUTOCOMMIT,
                       reinterpret_cast<SQLPOINTER>(SQL_AUTOCOMMIT_ON), 0);
    return {};
}

void OdbcConnection::rollback()
{
    m_isTransactionLost = false;
    if (!std::exchange(m_isInTransaction, false) || !m_handle)
        return;
    if (!SQL_SUCCEEDED(SQLEndTran(SQL_HANDLE_DBC, m_handle, SQL_ROLLBACK))
        || !SQL_SUCCEEDED(SQLSetConnectAttrW(m_handle, SQL_ATTR_AUTOCOMMIT,
                                             reinterpret_cast<SQLPOINTER>(SQL_AUTOCOMMIT_ON), 0)))
        drop();
}

Result<void> OdbcConnection::ping()
{
    if (m_handle && !answers())
        drop();
    return ready();
}

} // namespace fw
