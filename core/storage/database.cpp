// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/progress.h"
#include "core/base/worker.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Database)
};

// Virtual machine steps between two looks at the stop token: a millisecond or so.
constexpr int stepsBetweenPolls = 20000;

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("fw-%1").arg(++counter);
}

int pollStop(void* token)
{
    return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

} // namespace

Result<Database> Database::open(const QString& path, Statements statements, const Options& options)
{
    refuseGuiThread("opening a database");
    Database database;
    database.m_connection = nextConnectionName();
    database.m_path = path;
    database.m_statements = std::move(statements);
    database.m_stop = std::make_unique<std::stop_token>();
    database.m_database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connection);
    database.m_database.setDatabaseName(path);
    database.m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyMilliseconds));
    if (!database.m_database.open())
        return failure(ErrorCode::Database, Tr::tr("The database %1 cannot be opened.").arg(path),
                       database.m_database.lastError().databaseText());
    const char* const pragmas[] = {
        "PRAGMA page_size = 8192",
        options.writeAheadLog ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA cache_size = -32768",
        // Debian builds SQLite to overwrite what it deletes, which doubles the writing.
        "PRAGMA secure_delete = OFF",
    };
    for (const char* pragma : pragmas) {
        char* text = nullptr;
        const int code = sqlite3_exec(database.handle(), pragma, nullptr, nullptr, &text);
        if (code != SQLITE_OK) {
            const QString detail = QString::fromUtf8(text);
            sqlite3_free(text);
            if (code == SQLITE_BUSY)
                return failure(database.nativeError(QLatin1String(pragma)));
            return failure(ErrorCode::Database, Tr::tr("The database %1 cannot be used.").arg(path),
                           detail);
        }
    }
    return database;
}

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_path(std::move(other.m_path))
    , m_database(std::exchange(other.m_database, {}))
    , m_statements(std::move(other.m_statements))
    , m_stop(std::move(other.m_stop))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_path, other.m_path);
    std::swap(m_database, other.m_database);
    std::swap(m_statements, other.m_statements);
    std::swap(m_stop, other.m_stop);
    return *this;
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() warns while a handle is alive
    QSqlDatabase::removeDatabase(m_connection);
}

sqlite3* Database::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

Error Database::nativeError(const QString& what) const
{
    const int code = sqlite3_errcode(handle());
    if (code == SQLITE_INTERRUPT)
        return cancelledError().value();
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle()));
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return {
            ErrorCode::Busy,
            Tr::tr("Another program is writing to %1. Nothing was changed; try again.").arg(m_path),
            what
        };
    if (code == SQLITE_FULL)
        return { ErrorCode::Io,
                 Tr::tr("There is no room left for %1. Nothing was changed.").arg(m_path), detail };
    return { ErrorCode::Database,
             Tr::tr("The database %1 refused the step '%2'.").arg(m_path, what), detail };
}

Result<QString> Database::statementText(const char* name) const
{
    const auto& statements = m_statements.named(QLatin1String(name));
    if (statements.size() != 1)
        return failure(
            ErrorCode::Database,
            Tr::tr("The statement %1 is missing from this build.").arg(QLatin1String(name)));
    return statements.front().text;
}

Result<void> Database::bind(QSqlQuery& query, const Statement& statement,
                            const SqlValues& values) const
{
    for (const QString& placeholder : statement.placeholders) {
        const auto at = std::find_if(values.begin(), values.end(), [&](const SqlValue& v) {
            return placeholder == QLatin1String(v.first);
        });
        if (at == values.end())
            return failure(ErrorCode::Database,
                           Tr::tr("No value for :%1 in: %2").arg(placeholder, statement.text));
        query.bindValue(QLatin1Char(':') + placeholder, at->second);
    }
    return {};
}

Error Database::prepareError(const QSqlQuery& query, const char* name) const
{
    // To prepare is to read the tables' description, which a writer may keep locked.
    const int code = sqlite3_errcode(handle());
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return nativeError(QLatin1String(name));
    return { ErrorCode::Database,
             Tr::tr("The database %1 does not understand the step '%2'.")
                 .arg(m_path, QLatin1String(name)),
             query.lastError().databaseText() };
}

Result<void> Database::ended(const QSqlQuery& query, const char* name) const
{
    if (query.lastError().isValid())
        return failure(nativeError(QLatin1String(name)));
    return {};
}

Result<void> Database::exec(QSqlQuery& query, const char* name)
{
    if (!query.exec())
        return failure(nativeError(QLatin1String(name)));
    return {};
}

Result<QSqlQuery> Database::prepare(const char* name)
{
    refuseGuiThread("a database statement");
    const auto text = statementText(name);
    if (!text)
        return failure(text.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(*text))
        return failure(prepareError(query, name));
    return query;
}

Result<QSqlQuery> Database::query(const char* name, const SqlValues& values)
{
    auto query = prepare(name);
    if (!query)
        return query;
    const Statement& statement = m_statements.named(QLatin1String(name)).front();
    if (const auto bound = bind(*query, statement, values); !bound)
        return failure(bound.error());
    if (const auto done = exec(*query, name); !done)
        return failure(done.error());
    return query;
}

Result<void> Database::run(const char* name, const SqlValues& values)
{
    refuseGuiThread("a database statement");
    const auto& statements = m_statements.named(QLatin1String(name));
    if (statements.empty())
        return failure(
            ErrorCode::Database,
            Tr::tr("The statement %1 is missing from this build.").arg(QLatin1String(name)));
    for (const Statement& statement : statements) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(statement.text))
            return failure(prepareError(query, name));
        if (const auto bound = bind(query, statement, values); !bound)
            return bound;
        if (const auto done = exec(query, name); !done)
            return done;
    }
    return {};
}

Result<std::int64_t> Database::number(const char* name, const SqlValues& values)
{
    auto rows = query(name, values);
    if (!rows)
        return failure(rows.error());
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

void Database::setStopToken(std::stop_token stop)
{
    *m_stop = std::move(stop);
    const bool on = m_stop->stop_possible();
    sqlite3_progress_handler(handle(), on ? stepsBetweenPolls : 0, on ? pollStop : nullptr,
                             m_stop.get());
}

Result<void> Database::attach(const QString& path, const QString& schema)
{
    QSqlQuery query(m_database);
    // ATTACH binds its file name like any value; the schema name is one of our own constants.
    query.prepare(QStringLiteral("ATTACH DATABASE :path AS ") + schema);
    query.bindValue(QStringLiteral(":path"), path);
    if (!query.exec())
        return failure(ErrorCode::Database, Tr::tr("%1 cannot be opened.").arg(path),
                       query.lastError().databaseText());
    return {};
}

void Database::detach(const QString& schema)
{
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("DETACH DATABASE ") + schema);
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (sqlite3_exec(database.handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(database.nativeError(QStringLiteral("begin")));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself; a second ROLLBACK is then harmless.
    if (m_database && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    if (sqlite3_exec(m_database->handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(m_database->nativeError(QStringLiteral("commit")));
    m_database = nullptr;
    return {};
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace fw
