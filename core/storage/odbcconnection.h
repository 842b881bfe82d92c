// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"
#include "core/storage/odbcstatement.h"
#include "core/storage/statementcanceller.h"
#include "core/storage/statements.h"

#include <QSqlDatabase>

#include <memory>

namespace fw {

// What a connection needs to be made, again whenever it is lost.
struct OdbcTarget
{
    // What a QSqlDatabase of the plugin QODBC is given, each to the setter of its name.
    QString databaseName;
    QString userName;
    QString password; // quoted for the plugin, which appends it as it is
    QString connectOptions;
    QString secret; // the password itself, to be taken out of what a driver says
    QString schema; // set and checked after every login; empty: the server's own choice
    int statementSeconds = 0; // 0: no limit
    int answerSeconds = 10; // how long to wait for a sign of life
};

// What a driver says of itself and of what it is connected to.
struct OdbcIdentity
{
    QString server; // "PostgreSQL"
    QString serverVersion;
    QString driver; // its library
    QString driverVersion;
};

// A connection to a server through ODBC and the named statements it may run. It is opened by Qt's
// plugin; see OdbcStatement for how statements run. A connection that turns out to be lost is
// opened again by the next call outside a transaction, and a read is then repeated once. Belongs
// to the thread that opened it, which is never the GUI thread.
//
// Errors: Unreachable (no connection, or lost), TimedOut, Cancelled, Database (the server refused;
// its words are the detail). The password stands in none of them.
class OdbcConnection
{
public:
    static Result<std::unique_ptr<OdbcConnection>> open(OdbcTarget target, Dialect dialect,
                                                        Statements statements);
    ~OdbcConnection();
    OdbcConnection(const OdbcConnection&) = delete;
    OdbcConnection& operator=(const OdbcConnection&) = delete;

    const Dialect& dialect() const { return m_dialect; }
    const Statements& statements() const { return m_statements; }
    void setStatements(Statements statements) { m_statements = std::move(statements); }
    void setStopToken(const std::stop_token& stop) { m_canceller.setStopToken(stop); }
    // Whether the last call came as far as giving a statement to the driver.
    bool wasSent() const { return m_wasSent; }

    // While one lives the calls are what is done after a failure: a cancel came before them, and
    // they wait no longer than for a sign of life.
    class Aftermath
    {
    public:
        explicit Aftermath(OdbcConnection& connection)
            : m_connection(connection)
        {
            connection.setStopToken({});
            connection.m_isAftermath = true;
        }
        ~Aftermath() { m_connection.m_isAftermath = false; }
        Aftermath(const Aftermath&) = delete;
        Aftermath& operator=(const Aftermath&) = delete;

    private:
        OdbcConnection& m_connection;
    };

    // Rows of the single statement of <name>.sql.
    class Rows
    {
    public:
        // Nothing after the last row or an error; ended() tells which.
        bool next() { return m_statement.next(m_connection->m_canceller); }
        Result<void> ended() const;
        const std::vector<OdbcColumn>& columns() const { return m_statement.columns(); }
        std::int64_t integer(int column) const { return m_statement.integer(column); }
        double real(int column) const { return m_statement.real(column); }
        const QString& text(int column) const { return m_statement.text(column); }
        QVariant value(int column) const { return m_statement.value(column); }

    private:
        friend class OdbcConnection;
        Rows(OdbcConnection* connection, OdbcStatement statement, QString name)
            : m_connection(connection)
            , m_statement(std::move(statement))
            , m_name(std::move(name))
        {
        }
        OdbcConnection* m_connection;
        OdbcStatement m_statement;
        QString m_name;
    };
    Result<Rows> query(const char* name, const SqlValues& values = {});
    Result<std::int64_t> number(const char* name, const SqlValues& values = {});
    // Every statement of <name>.sql in order. Never repeated by itself: after Unreachable, TimedOut
    // and Cancelled it is not known what was done.
    Result<void> run(const char* name, const SqlValues& values = {});
    // A text made by sqltext's renderer, or one with a question mark for each value.
    Result<void> execute(const QString& text, const QString& name);
    Result<void> execute(const QString& text, const QVariantList& values, const QString& name);

    // Rows the last statement changed, as the driver tells it; -1 where it does not know.
    std::int64_t rowCount() const { return m_rowCount; }
    OdbcIdentity identity() const;

    // All do nothing where the dialect has no transactions. When the connection is lost inside one,
    // everything is refused as Unreachable until rollback().
    Result<void> begin();
    Result<void> commit();
    void rollback();

    // Asks the server for a sign of life; opens the connection again when there is none.
    Result<void> ping();

private:
    OdbcConnection(OdbcTarget target, Dialect dialect, Statements statements);
    Result<void> login();
    Result<void> ready();
    Result<void> chooseSchema();
    void drop();
    Result<OdbcStatement> ran(const Statement& statement, const SqlValues& values,
                              const QString& name);
    Result<OdbcStatement> runText(const QString& text, const QVariantList* values,
                                  const QString& name);
    Error errorOf(const OdbcProblem& problem, const QString& name);
    bool answers();
    bool isDead() const;
    int timeLimit() const;
    Error lostError(const QString& detail) const;
    Result<const Statement*> single(const char* name) const;

    QString m_name; // Qt's, of the connection
    QSqlDatabase m_database;
    OdbcTarget m_target;
    Dialect m_dialect;
    Statements m_statements;
    StatementCanceller m_canceller;
    void* m_handle = nullptr; // SQLHDBC; null: no connection
    bool m_isInTransaction = false;
    bool m_isTransactionLost = false;
    bool m_isAftermath = false;
    bool m_wasSent = false;
    std::int64_t m_rowCount = -1;
};

} // namespace fw
