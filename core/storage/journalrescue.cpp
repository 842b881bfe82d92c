// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalrescue.h"

#include "core/base/textfile.h"
#include "core/base/threadstop.h"
#include "core/storage/nativestatement.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <string>
#include <vector>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::JournalRescue)
};

const QString statementsFolder = QStringLiteral(":/sql/sqlite/journal");
const QString walEnding = QStringLiteral("-wal"); // SQLite's: what is not in the main file yet

// A database file that is gone, with what SQLite keeps beside it, at the end of the scope.
class Scratch
{
public:
    explicit Scratch(QString path)
        : m_path(std::move(path))
    {
        remove();
    }
    ~Scratch() { remove(); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const QString& path() const { return m_path; }

private:
    void remove() const
    {
        for (const QString& ending : { QString(), walEnding, QStringLiteral("-shm") })
            QFile::remove(m_path + ending);
    }

    QString m_path;
};

// Copies a database with its write-ahead log; returns a tag of the content.
Result<QString> copyDatabase(const QString& from, const QString& to)
{
    const ThreadStop whole { std::stop_token() }; // a rescue is not broken off
    const auto main = copyFileSynced(from, to);
    if (!main)
        return failure(main.error());
    QByteArray hashes = main->hash;
    if (QFileInfo(from + walEnding).size() > 0) {
        const auto wal = copyFileSynced(from + walEnding, to + walEnding);
        if (!wal)
            return failure(wal.error());
        hashes += wal->hash;
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(hashes, QCryptographicHash::Blake2b_256).toHex().left(8));
}

using Row = std::vector<std::string>; // the columns as text

void readUntilDamage(Database& database, const char* statement, int columns,
                     std::map<std::int64_t, Row>& rows)
{
    auto row = NativeStatement::prepare(database, statement);
    if (!row)
        return;
    while (row->step()) {
        // Met from the other side: there is no damage in between.
        const auto [at, isNew] = rows.try_emplace(row->integer(0));
        if (!isNew)
            return;
        for (int i = 0; i < columns; ++i)
            at->second.emplace_back(row->text(i));
    }
}

// The rows in front of the damage and those behind it, by their first column.
std::map<std::int64_t, Row> readableRows(Database& database, const char* up, const char* down,
                                         int columns)
{
    std::map<std::int64_t, Row> rows;
    readUntilDamage(database, up, columns, rows);
    readUntilDamage(database, down, columns, rows);
    return rows;
}

// A row that the new journal's rules refuse was not read right: it is left out.
Result<void> write(Database& database, const char* statement,
                   const std::map<std::int64_t, Row>& rows, std::size_t firstColumn)
{
    auto insert = NativeStatement::prepare(database, statement);
    if (!insert)
        return failure(insert.error());
    for (const auto& [key, row] : rows) {
        for (std::size_t i = firstColumn; i < row.size(); ++i)
            insert->bindText(static_cast<int>(i - firstColumn) + 1, row[i]);
        if (insert->execute())
            continue;
        const Error error = database.nativeError(QLatin1String(statement));
        if (error.code != ErrorCode::Database)
            return failure(error);
    }
    return {};
}

// How many decisions a new journal at `target` holds; 0, and no file, when none can be read.
Result<std::int64_t> saveReadable(const QString& damagedCopy, const QString& target)
{
    if (QFileInfo::exists(target)) {
        auto known = openWithSchema(target, statementsFolder, 1, {});
        return known ? known->number("entry_count") : failure(known.error());
    }
    const Scratch copy(damagedCopy + QStringLiteral(".reading")); // SQLite writes to what it reads
    const Scratch fresh(damagedCopy + QStringLiteral(".saving"));
    if (const auto copied = copyDatabase(damagedCopy, copy.path()); !copied)
        return failure(copied.error());
    std::map<std::int64_t, Row> entries;
    std::map<std::int64_t, Row> rows;
    {
        auto statements = Statements::load(statementsFolder);
        if (!statements)
            return failure(statements.error());
        auto damaged = Database::open(copy.path(), std::move(*statements), {});
        if (!damaged)
            return 0;
        entries = readableRows(*damaged, "rescue_entries_up", "rescue_entries_down", 8);
        rows = readableRows(*damaged, "rescue_rows_up", "rescue_rows_down", 11);
    }
    if (entries.empty())
        return 0;
    std::int64_t saved = 0;
    {
        auto database = openWithSchema(fresh.path(), statementsFolder, 1, {});
        if (!database)
            return failure(database.error());
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return failure(transaction.error());
        if (const auto done = write(*database, "rescue_entry", entries, 0); !done)
            return failure(done.error());
        if (const auto done = write(*database, "rescue_row", rows, 1); !done)
            return failure(done.error());
        const auto count = database->number("entry_count");
        if (!count)
            return failure(count.error());
        saved = *count;
        if (const auto committed = transaction->commit(); !committed)
            return failure(committed.error());
    }
    if (const auto moved = renameSynced(fresh.path(), target); !moved)
        return failure(moved.error());
    return saved;
}

Error told(const Error& damaged, const QString& what)
{
    return { ErrorCode::Damaged, damaged.message + QLatin1Char(' ') + what, damaged.detail };
}

} // namespace

Error rescueJournal(const QString& path, const Error& damaged)
{
    const Scratch copying(path + QStringLiteral(".copying"));
    const auto tag = copyDatabase(path, copying.path());
    if (!tag)
        return told(
            damaged,
            Tr::tr("It was left as it is, and could not be copied: %1").arg(tag.error().text()));
    const QString copy = path + QStringLiteral(".damaged-") + *tag;
    for (const QString& ending : { walEnding, QString() })
        if (QFileInfo::exists(copying.path() + ending))
            if (const auto moved = renameSynced(copying.path() + ending, copy + ending); !moved)
                return told(damaged, moved.error().text());
    const QString target = path + QStringLiteral(".saved-") + *tag;
    const auto saved = saveReadable(copy, target);
    if (!saved)
        return told(damaged,
                    Tr::tr("It was left as it is and copied to %1, but its decisions could not be "
                           "saved: %2")
                        .arg(copy, saved.error().text()));
    if (*saved == 0)
        return told(damaged,
                    Tr::tr("It was left as it is and copied to %1; no decision in it can be read. "
                           "Put a backup in its place. The latest verdicts are also in each day's "
                           "ml_feedback.csv.")
                        .arg(copy));
    return told(damaged,
                Tr::tr("It was left as it is and copied to %1; the decisions that can be read (%2) "
                       "were saved in %3. To go on with them, close all programs on this workspace "
                       "and put that file in the journal's place.")
                    .arg(copy, QString::number(*saved), target));
}

} // namespace fw
