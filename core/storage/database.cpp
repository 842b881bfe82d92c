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
#include <cerrno>
#include <cstring>

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
    database.m_main = { path, options.whenDamaged, QStringLiteral("main") };
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
            sqlite3_free(text);
            return failure(database.nativeError(QLatin1String(pragma)));
        }
    }
    return database;
}

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_main(std::move(other.m_main))
    , m_attached(std::move(other.m_attached))
    , m_database(std::exchange(other.m_database, {}))
    , m_statements(std::move(other.m_statements))
    , m_stop(std::move(other.m_stop))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_main, other.m_main);
    std::swap(m_attached, other.m_attached);
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

// Which of the files is meant when SQLite does not say: the attached one, unless it is sound.
const Database::File& Database::damagedFile() const
{
    if (!m_attached)
        return m_main;
    sqlite3_stmt* check = nullptr;
    const QByteArray text = "PRAGMA " + m_attached->schema.toUtf8() + ".quick_check(1)";
    const bool sound =
        sqlite3_prepare_v2(handle(), text.constData(), -1, &check, nullptr) == SQLITE_OK
        && sqlite3_step(check) == SQLITE_ROW
        && qstrcmp(reinterpret_cast<const char*>(sqlite3_column_text(check, 0)), "ok") == 0;
    sqlite3_finalize(check);
    return sound ? m_main : *m_attached;
}

Error Database::nativeError(const QString& what) const
{
    const int code = sqlite3_errcode(handle()) & 0xff; // without the extension
    const int system = sqlite3_system_errno(handle());
    const QString& path = m_main.path;
    QString detail = QString::fromUtf8(sqlite3_errmsg(handle()));
    switch (code) {
    case SQLITE_INTERRUPT:
        return cancelledError().value();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::Busy,
                 Tr::tr("Another program is writing to %1; try again when it is done.").arg(path),
                 what };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: {
        const File& file = damagedFile();
        return { ErrorCode::Damaged,
                 (Tr::tr("The database %1 is damaged.").arg(file.path) + QLatin1Char(' ')
                  + file.whenDamaged)
                     .trimmed(),
                 detail };
    }
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return { ErrorCode::Io,
                 Tr::tr("The database %1 cannot be written to; give this user the right to write "
                        "it.")
                     .arg(path),
                 detail };
    case SQLITE_CANTOPEN:
        return { ErrorCode::Io, Tr::tr("The database %1 cannot be opened.").arg(path), detail };
    case SQLITE_IOERR:
        if (system != 0)
            detail += QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(system));
        if (system != ENOSPC && system != EDQUOT && system != EFBIG)
            return { ErrorCode::Io,
                     Tr::tr("The database %1 cannot be read or written: the disk is full or fails.")
                         .arg(path),
                     detail };
        [[fallthrough]];
    case SQLITE_FULL:
        return { ErrorCode::Io,
                 Tr::tr("There is no room left for %1; free some and try again.").arg(path),
                 detail };
    default:
        return { ErrorCode::Database,
                 Tr::tr("The database %1 refused the step '%2'.").arg(path, what), detail };
    }
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
    // To prepare is to read the tables' description, which may be locked or damaged.
    const int code = sqlite3_errcode(handle()) & 0xff;
    if (code != SQLITE_ERROR && code != SQLITE_OK)
        return nativeError(QLatin1String(name));
    return { ErrorCode::Database,
             Tr::tr("The database %1 does not understand the step '%2'.")
                 .arg(m_main.path, QLatin1String(name)),
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

Result<void> Database::attach(const QString& path, const QString& schema,
                              const QString& whenDamaged)
{
    QSqlQuery query(m_database);
    // ATTACH binds its file name like any value; the schema name is one of our own constants.
    query.prepare(QStringLiteral("ATTACH DATABASE :path AS ") + schema);
    query.bindValue(QStringLiteral(":path"), path);
    if (query.exec()) {
        m_attached = File { path, whenDamaged, schema };
        return {};
    }
    const QString detail = query.lastError().databaseText();
    const int code = sqlite3_errcode(handle()) & 0xff;
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        return failure(ErrorCode::Damaged,
                       Tr::tr("The database %1 is damaged.").arg(path) + QLatin1Char(' ')
                           + whenDamaged,
                       detail);
    return failure(ErrorCode::Io, Tr::tr("The database %1 cannot be opened.").arg(path), detail);
}

void Database::detach(const QString& schema)
{
    m_attached.reset();
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
