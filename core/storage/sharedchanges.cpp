// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared store changes beside a run.
#include "core/storage/rollbackguard.h"
#include "core/storage/sharedflowwriter.h"
#include "core/storage/sharedrunwriter.h"
#include "core/storage/sharedstore.h"
#include "core/storage/tablewriter.h"

#include <QCoreApplication>
#include <QUuid>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Store)
};

SqlValues verdictValues(const StoredVerdict& row)
{
    const VerdictIdentity& connection = row.connection;
    return { { "tstart", formatTime(connection.tstart) },
             { "srcip", connection.srcip.toString() },
             { "dstip", connection.dstip.toString() },
             { "srcport", connection.sport },
             { "dstport", connection.dport },
             { "score", static_cast<int>(row.severity) } };
}

} // namespace

Result<std::optional<std::vector<StoredVerdict>>>
SharedStore::changeVerdicts(Day day, const VerdictChange& change)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    OdbcConnection& connection = **open;
    if (const auto begun = connection.begin(); !begun)
        return failure(begun.error());
    const RollbackGuard guard(connection);
    // From reading to commit nobody else writes; where an engine has no locks, reading back finds
    // out.
    if (connection.dialect().hasTransactions)
        if (const auto locked = connection.run("lock_verdicts"); !locked)
            return failure(locked.error());
    const auto run = hasRun(day);
    if (!run)
        return failure(run.error());
    if (!*run)
        return std::nullopt;
    const auto stored = verdicts(day);
    if (!stored)
        return failure(stored.error());
    const auto wanted = change(*stored);
    if (wanted) {
        const auto written = replaceRows(
            connection, verdictsTable, day, wanted->size(),
            [&wanted](std::size_t row) { return verdictValues((*wanted)[row]); },
            QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (!written)
            return failure(written.error());
    }
    if (const auto committed = connection.commit(); !committed)
        return failure(committed.error());
    auto after = verdicts(day);
    if (!after)
        return failure(after.error());
    return std::move(*after);
}

Result<std::unique_ptr<FlowWriter>> SharedStore::openFlows(Day day, const QString&)
{
    if (!m_database.dialect.hasTransactions)
        return failure(ErrorCode::Refused,
                       Tr::tr("Raw flows come into %1 by the cluster's own ingest, as files; this "
                              "program only reads them there.")
                           .arg(m_database.dialect.name));
    // Makes the tables first.
    if (const auto open = connection(); !open)
        return failure(open.error());
    auto own = connect();
    if (!own)
        return failure(own.error());
    return SharedFlowWriter::open(std::move(*own), day);
}

Result<std::unique_ptr<RunWriter>> SharedStore::beginRun(Day day, const QString&)
{
    return SharedRunWriter::begin(*this, day);
}

Result<void> SharedStore::deleteDay(Day day, const QStringList&, const StepObserver&)
{
    return failure(ErrorCode::Refused,
                   Tr::tr("%1 is in a database that others work with; only its administrator can "
                          "delete the day there.")
                       .arg(day.iso()));
}

} // namespace fw
