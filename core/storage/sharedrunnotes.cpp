// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedrunnotes.h"

namespace fw {

Result<void> noteSharedRun(EmbeddedStore& local, Day day, const QString& table)
{
    return local.database().run("note_shared_run", { { "day", day.iso() }, { "name", table } });
}

Result<void> forgetSharedRun(EmbeddedStore& local, Day day)
{
    return local.database().run("forget_shared_run", { { "day", day.iso() } });
}

Result<QString> brokenSharedRun(EmbeddedStore& local, Day day)
{
    auto row = local.database().query("broken_shared_run", { { "day", day.iso() } });
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<void> finishSharedRun(EmbeddedStore& local, const RunReport& report,
                             const std::vector<PendingFile>& files, std::int64_t rawSources)
{
    Database& database = local.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    for (const PendingFile& file : files)
        if (const auto added =
                database.run("insert_pending_file",
                             { { "temporary", file.temporary }, { "final", file.final } });
            !added)
            return added;
    if (const auto saved = insertRun(database, report, rawSources); !saved)
        return saved;
    if (const auto done = forgetSharedRun(local, report.day); !done)
        return done;
    return transaction->commit();
}

} // namespace fw
