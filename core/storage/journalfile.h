// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/types/journalentry.h"
#include "core/types/verdictmerge.h"

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
    // Entries of all days that have not got as far as unprojected() asks.
    Result<std::int64_t> waiting();

    // What a shared database was last seen to hold of the day's verdicts, and where it and the
    // journal disagree.
    Result<std::vector<StoredVerdict>> pushed(Day day);
    Result<std::vector<VerdictConflict>> conflicts(Day day);
    Result<std::vector<Day>> daysWithConflicts();
    Result<void> savePushed(Day day, const std::vector<StoredVerdict>& pushed,
                            const std::vector<VerdictConflict>& conflicts);
    // Forgets what is known of another database than this one.
    Result<void> useDatabase(const QString& name);

private:
    JournalFile(QString path, Database database)
        : m_path(std::move(path))
        , m_database(std::move(database))
    {
    }
    Result<std::int64_t> write(const JournalEntry& entry);
    Result<void> writePushed(Day day, const std::vector<StoredVerdict>& pushed,
                             const std::vector<VerdictConflict>& conflicts);
    Result<std::vector<JournalEntry>> read(Day day, std::int64_t after);
    Result<std::vector<Behind>> readUnprojected();

    QString m_path;
    Database m_database;
};

} // namespace fw
