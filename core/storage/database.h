// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statements.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <stop_token>
#include <utility>

struct sqlite3;

namespace fw {

// One SQLite connection and the named statements it may run. It belongs to the thread that opened
// it and is never the GUI thread. Nothing outside storage/ sees it.
class Database
{
public:
    struct Options
    {
        // Write-ahead logging keeps readers free of a writer; a rollback journal is what makes a
        // commit over several attached files atomic.
        bool writeAheadLog = true;
        int busyMilliseconds = 10000;
        // A sentence behind the one that says the file is damaged: what is safe, what to do.
        QString whenDamaged;
    };

    static Result<Database> open(const QString& path, Statements statements,
                                 const Options& options);
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    // Runs every statement of the file <name>.sql with the values its placeholders name. A value
    // a placeholder asks for and nobody gives is an error, never a silent NULL.
    Result<void> run(const char* name, const SqlValues& values = {});
    // Runs the single statement of <name>.sql and leaves the rows to be walked.
    Result<QSqlQuery> query(const char* name, const SqlValues& values = {});
    // After next() gave false: whether that was the end of the rows or an error.
    Result<void> ended(const QSqlQuery& query, const char* name) const;
    // Prepares the single statement of <name>.sql, to be executed many times by the caller.
    Result<QSqlQuery> prepare(const char* name);
    // One number from the first row of <name>.sql, or 0 when there is none.
    Result<std::int64_t> number(const char* name, const SqlValues& values = {});

    // A running statement stops soon after the token is asked to stop; it then fails as Cancelled.
    // An empty token switches this off.
    void setStopToken(std::stop_token stop);

    // At most one file at a time. `whenDamaged` is as in the options.
    Result<void> attach(const QString& path, const QString& schema,
                        const QString& whenDamaged = {});
    void detach(const QString& schema);

    // The plugin's own handle, for bulk work.
    sqlite3* handle() const;
    Result<QString> statementText(const char* name) const;
    // What SQLite last complained of, as a sentence; `what` names the step.
    Error nativeError(const QString& what) const;

private:
    Database() = default;
    Result<void> exec(QSqlQuery& query, const char* name);
    Error prepareError(const QSqlQuery& query, const char* name) const;
    Result<void> bind(QSqlQuery& query, const Statement& statement, const SqlValues& values) const;

    // A file this connection reads, and what to say when it is damaged.
    struct File
    {
        QString path;
        QString whenDamaged;
        QString schema;
    };
    const File& damagedFile() const;

    QString m_connection;
    File m_main;
    std::optional<File> m_attached;
    QSqlDatabase m_database;
    Statements m_statements;
    // Its address is given to SQLite, so it must not move with the object.
    std::unique_ptr<std::stop_token> m_stop;
};

// BEGIN IMMEDIATE now, ROLLBACK at the end of the scope unless commit() succeeded.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database;
};

// Of the library that is linked: "3.40.1".
QString sqliteVersion();

} // namespace fw
