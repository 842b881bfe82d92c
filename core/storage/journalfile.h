// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/types/journalentry.h"

#include <memory>
#include <vector>

namespace fw {

// journal.sqlite: the analyst's decisions, append-only and durable (write-ahead log, every commit
// synced). Several programs may write at once; each entry is one transaction. Belongs to the
// thread that opened it. Whoever meets damage gets an error of rescueJournal().
class JournalFile
{
public:
    static Result<std::unique_ptr<JournalFile>> open(const QString& path);

    // Writes the entry and returns its id.
    Result<std::int64_t> append(const JournalEntry& entry);
    // Entries of the day after the given id, in order, with their rows.
    Result<std::vector<JournalEntry>> entries(Day day, std::int64_t after);

    // Days whose latest entry has not reached the store and the feedback file, with its id.
    struct Behind
    {
        Day day;
        std::int64_t entry = 0;
    };
    Result<std::vector<Behind>> unprojected();
    Result<void> setProjected(Day day, std::int64_t entry);
    // A day with entries counts as behind from now on.
    Result<void> forgetProjection(Day day);
    // No decision was ever written.
    Result<bool> isEmpty();

private:
    JournalFile(QString path, Database database)
        : m_path(std::move(path))
        , m_database(std::move(database))
    {
    }
    Result<std::int64_t> write(const JournalEntry& entry);
    Result<std::vector<JournalEntry>> read(Day day, std::int64_t after);
    Result<std::vector<Behind>> readUnprojected();

    QString m_path;
    Database m_database;
};

} // namespace fw
