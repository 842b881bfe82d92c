// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writes of an embedded store that are no run's: verdicts and the deletion of a day.
#include "core/storage/embeddedstore.h"
#include "core/storage/nativestatement.h"

namespace fw {

Result<bool> EmbeddedStore::hasRun(Day day)
{
    const auto found = m_database.number("has_run", dayValues(day));
    if (!found)
        return failure(found.error());
    return *found > 0;
}

Result<std::vector<StoredVerdict>> EmbeddedStore::verdicts(Day day)
{
    return readVerdicts(day);
}

Result<std::vector<StoredVerdict>> EmbeddedStore::readVerdicts(Day day)
{
    auto row = NativeStatement::prepare(m_database, "verdicts");
    if (!row)
        return failure(row.error());
    row->bindInteger(1, day.year());
    row->bindInteger(2, day.month());
    row->bindInteger(3, day.day());
    std::vector<StoredVerdict> rows;
    while (row->step()) {
        StoredVerdict verdict;
        parseTime(row->text(0), verdict.connection.tstart);
        verdict.connection.srcip = IpAddress::parse(row->text(1)).value_or(IpAddress());
        verdict.connection.dstip = IpAddress::parse(row->text(2)).value_or(IpAddress());
        verdict.connection.sport = static_cast<std::uint16_t>(row->integer(3));
        verdict.connection.dport = static_cast<std::uint16_t>(row->integer(4));
        verdict.severity = static_cast<Severity>(row->integer(5));
        rows.push_back(verdict);
    }
    if (row->failed())
        return failure(m_database.nativeError(QStringLiteral("verdicts")));
    return rows;
}

Result<void> EmbeddedStore::writeVerdicts(Day day, const std::vector<StoredVerdict>& rows)
{
    if (const auto emptied = m_database.run("delete_threat_investigation", dayValues(day));
        !emptied)
        return emptied;
    auto insert = NativeStatement::prepare(m_database, "insert_threat_investigation");
    if (!insert)
        return failure(insert.error());
    for (const auto& [row, severity] : rows) {
        char time[timeTextLength];
        timeToChars(row.tstart, time);
        char src[IpAddress::maxTextLength];
        char dst[IpAddress::maxTextLength];
        insert->bindText(1, { time, timeTextLength });
        insert->bindText(2, { src, row.srcip.toChars(src) });
        insert->bindText(3, { dst, row.dstip.toChars(dst) });
        insert->bindInteger(4, row.sport);
        insert->bindInteger(5, row.dport);
        insert->bindInteger(6, static_cast<int>(severity));
        insert->bindInteger(7, day.year());
        insert->bindInteger(8, day.month());
        insert->bindInteger(9, day.day());
        if (!insert->execute())
            return failure(m_database.nativeError(QStringLiteral("flow_threat_investigation")));
    }
    return {};
}

Result<std::optional<std::vector<StoredVerdict>>>
EmbeddedStore::changeVerdicts(Day day, const VerdictChange& change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    // Looked at inside, so that a deletion comes wholly before or wholly after.
    const auto run = hasRun(day);
    if (!run)
        return failure(run.error());
    auto stored = readVerdicts(day);
    if (!stored)
        return failure(stored.error());
    auto wanted = *run ? change(*stored) : std::vector<StoredVerdict>();
    if (wanted)
        if (const auto written = writeVerdicts(day, *wanted); !written)
            return failure(written.error());
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    if (!*run)
        return std::nullopt;
    return wanted ? std::move(wanted) : std::move(*stored);
}

Result<std::vector<TableRows>> EmbeddedStore::dayRows(Day day)
{
    auto query = m_database.query("day_rows", dayValues(day));
    if (!query)
        return failure(query.error());
    std::vector<TableRows> tables;
    while (query->next())
        tables.push_back({ query->value(0).toString(), query->value(1).toLongLong() });
    if (const auto done = m_database.ended(*query, "day_rows"); !done)
        return failure(done.error());
    return tables;
}

Result<void> insertRun(Database& database, const RunReport& report, std::int64_t rawSources)
{
    SqlValues values = dayValues(report.day);
    values.insert(values.end(),
                  { { "id", report.id },
                    { "started_at", formatTime(report.startedAt) },
                    { "raw_sources", static_cast<qint64>(rawSources) },
                    { "report", QString::fromUtf8(report.toJson()) } });
    return database.run("insert_run", values);
}

Result<void> EmbeddedStore::deleteDay(Day day, const QStringList& folders,
                                      const StepObserver& observer)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    observe(observer, "delete_rows", true);
    if (const auto emptied = m_database.run("delete_day", dayValues(day)); !emptied)
        return emptied;
    for (const QString& folder : folders)
        if (const auto noted =
                m_database.run("insert_pending_file",
                               { { "temporary", folder }, { "final", QStringLiteral("") } });
            !noted)
            return noted;
    observe(observer, "delete_rows", false);
    observe(observer, "commit", true);
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    observe(observer, "commit", false);
    return {};
}

} // namespace fw
