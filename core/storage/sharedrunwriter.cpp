// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedrunwriter.h"

#include "core/storage/sharedrunnotes.h"
#include "core/storage/tablewriter.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Store)
};

constexpr std::int64_t widestInt = std::numeric_limits<std::int32_t>::max();

// A database of Spot's has 32 bits for the counters, and takes no row rather than a cut one.
Result<void> checkCounters(const SuspiciousConnections& rows)
{
    for (const SuspiciousConnection& row : rows) {
        const std::pair<const char*, std::int64_t> counters[] = {
            { "ipkt", row.ipkt }, { "ibyt", row.ibyt }, { "opkt", row.opkt }, { "obyt", row.obyt }
        };
        for (const auto& [name, value] : counters)
            if (value > widestInt)
                return failure(
                    ErrorCode::Refused,
                    Tr::tr("The row of rank %1 (%2) has %3 = %4, and flow_scores of this database "
                           "was made by Spot with room up to %5. Change the column to BIGINT, or "
                           "run with a lower limit.")
                        .arg(QString::number(row.rank), row.key().toString(), QLatin1String(name),
                             QString::number(value), QString::number(widestInt)));
    }
    return {};
}

SqlValues scoreValues(const SuspiciousConnection& row)
{
    return { { "tstart", formatTime(row.tstart) },
             { "srcip", row.srcip.toString() },
             { "dstip", row.dstip.toString() },
             { "sport", row.sport },
             { "dport", row.dport },
             { "proto", row.proto },
             { "ipkt", static_cast<qint64>(row.ipkt) },
             { "ibyt", static_cast<qint64>(row.ibyt) },
             { "opkt", static_cast<qint64>(row.opkt) },
             { "obyt", static_cast<qint64>(row.obyt) },
             { "score", row.score },
             { "rank", static_cast<qint64>(row.rank) },
             { "srcip_internal", row.srcipInternal ? 1 : 0 },
             { "destip_internal", row.destipInternal ? 1 : 0 },
             { "src_geoloc", row.srcGeoloc },
             { "dst_geoloc", row.dstGeoloc },
             { "src_domain", row.srcDomain },
             { "dst_domain", row.dstDomain },
             { "src_rep", row.srcRep },
             { "dst_rep", row.dstRep } };
}

} // namespace

Result<std::unique_ptr<RunWriter>> SharedRunWriter::begin(SharedStore& store, Day day)
{
    const auto connection = store.connection();
    if (!connection)
        return failure(connection.error());
    const auto flows = (*connection)->number("flow_count", dayValues(day));
    if (!flows)
        return failure(flows.error());
    const auto broken = brokenSharedRun(store.local(), day);
    if (!broken)
        return failure(broken.error());
    auto writer = std::make_unique<SharedRunWriter>(store, **connection, day);
    writer->m_flows = *flows;
    writer->m_brokenBefore = *broken;
    if (const auto noted = writer->note("flow_scores"); !noted)
        return failure(noted.error());
    if (const auto begun = (*connection)->begin(); !begun)
        return failure(begun.error());
    if ((*connection)->dialect().hasTransactions)
        if (const auto locked = (*connection)->run("lock_run"); !locked)
            return failure(locked.error());
    return writer;
}

SharedRunWriter::SharedRunWriter(SharedStore& store, OdbcConnection& connection, Day day)
    : m_store(&store)
    , m_connection(&connection)
    , m_day(day)
{
}

SharedRunWriter::~SharedRunWriter()
{
    if (m_isCommitted)
        return;
    m_connection->rollback();
    if (m_wroteSome)
        return;
    if (m_brokenBefore.isEmpty()) // the old day stands
        (void)forgetSharedRun(m_store->local(), m_day);
    else
        (void)noteSharedRun(m_store->local(), m_day, m_brokenBefore);
}

Error SharedRunWriter::explained(Error error) const
{
    if (!m_wroteSome)
        return error;
    const QString what = Tr::tr("The run broke off while it wrote to the database, and the tables "
                                "of %1 there may be of two runs; run the analysis again.")
                             .arg(m_day.iso());
    // A cancel is no reason to say nothing happened.
    if (error.code == ErrorCode::Cancelled)
        error = {};
    error.code = ErrorCode::Incomplete;
    error.message = (error.message + QLatin1Char(' ') + what).trimmed();
    return error;
}

Result<void> SharedRunWriter::note(const char* table)
{
    if (m_connection->dialect().hasTransactions)
        return {};
    return noteSharedRun(m_store->local(), m_day, QLatin1String(table));
}

void SharedRunWriter::take(const Error& error)
{
    m_wroteSome = m_wroteSome || error.code == ErrorCode::Incomplete;
}

Result<std::int64_t> SharedRunWriter::replaceScores(const SuspiciousConnections& rows)
{
    if (m_store->spelling().hasIntCounters)
        if (const auto fits = checkCounters(rows); !fits)
            return failure(fits.error());
    const auto written = replaceRows(
        *m_connection, scoresTable, m_day, rows.size(),
        [&rows](std::size_t row) { return scoreValues(rows[row]); },
        QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!written) {
        take(written.error());
        return failure(written.error());
    }
    m_wroteSome = !m_connection->dialect().hasTransactions;
    return written;
}

Result<std::int64_t> SharedRunWriter::replaceBySelect(const char* name, const char* count,
                                                      const char* title, const SqlValues& values)
{
    if (const auto noted = note(title); !noted)
        return failure(noted.error());
    if (const auto done = m_connection->run(name, values); !done) {
        const Error error = withFoundRows(*m_connection, count, title, m_day, done.error());
        take(error);
        return failure(error);
    }
    m_wroteSome = !m_connection->dialect().hasTransactions;
    return m_connection->number(count, dayValues(m_day));
}

Result<std::int64_t> SharedRunWriter::replaceDetails(const SuspiciousConnections& rows)
{
    // Only the partitions of these hours are read. A flow may lie in the hour before its own, where
    // the file it came in began.
    int first = 23;
    int last = 0;
    for (const SuspiciousConnection& row : rows) {
        const auto hour = static_cast<int>((row.tstart - m_day.startSeconds()) / 3600);
        first = std::min(first, hour);
        last = std::max(last, hour);
    }
    SqlValues values = dayValues(m_day);
    values.push_back({ "from_hour", std::max(first - 1, 0) });
    values.push_back({ "to_hour", std::min(last, 23) });
    return replaceBySelect("replace_edge", "count_edge", "flow_edge", values);
}

Result<std::int64_t> SharedRunWriter::replaceChords(const SuspiciousConnections&)
{
    return replaceBySelect("replace_chords", "count_chords", "flow_chords", dayValues(m_day));
}

Result<std::int64_t> SharedRunWriter::replaceIngestSummary()
{
    return replaceBySelect("replace_ingest_summary", "count_ingest_summary", "flow_ingest_summary",
                           dayValues(m_day));
}

Result<void> SharedRunWriter::addPendingFile(const QString& temporary, const QString& final)
{
    m_files.push_back({ 0, temporary, final });
    return {};
}

Result<void> SharedRunWriter::saveReport(const RunReport& report)
{
    m_report = report;
    return {};
}

Result<void> SharedRunWriter::commit()
{
    // Also for a program that dies in here.
    if (m_connection->dialect().hasTransactions)
        if (const auto noted =
                noteSharedRun(m_store->local(), m_day, QStringLiteral("flow_ingest_summary"));
            !noted)
            return noted;
    if (const auto done = m_connection->commit(); !done) {
        Error error = done.error();
        if (error.code == ErrorCode::Unreachable) {
            // The server may have done it before it was lost.
            m_wroteSome = true;
            error.code = ErrorCode::Incomplete;
            error.message = Tr::tr("The connection was lost while the run was being stored, and it "
                                   "is not known whether the tables of %1 are of this run or of "
                                   "the one before; run the analysis again.")
                                .arg(m_day.iso());
        }
        return failure(error);
    }
    m_isCommitted = true; // whatever comes: the tables are new, and the note stays
    if (const auto done = finishSharedRun(m_store->local(), m_report, m_files, m_flows); !done) {
        Error error = done.error();
        error.code = ErrorCode::Incomplete;
        error.message += QLatin1Char(' ')
            + Tr::tr("The tables of %1 in the database are of this run, and this workspace could "
                     "not note it; run the analysis again.")
                  .arg(m_day.iso());
        return failure(error);
    }
    return {};
}

} // namespace fw
