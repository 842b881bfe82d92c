// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writes of a store that are no run's: verdicts and the deletion of a day.
#include "core/storage/nativestatement.h"
#include "core/storage/store.h"

namespace fw {

Result<bool> Store::hasRun(Day day)
{
    const auto found = m_database.number("has_run", dayValues(day));
    if (!found)
        return failure(found.error());
    return *found > 0;
}

Result<bool> Store::replaceVerdicts(Day day, const std::vector<StoredVerdict>& rows)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    // Looked at inside, so that a deletion comes wholly before or wholly after.
    const auto run = hasRun(day);
    if (!run)
        return run;
    if (const auto emptied = m_database.run("delete_threat_investigation", dayValues(day));
        !emptied)
        return failure(emptied.error());
    if (*run) {
        auto insert = NativeStatement::prepare(m_database, "insert_threat_investigation");
        if (!insert)
            return failure(insert.error());
        for (const StoredVerdict& row : rows) {
            char time[timeTextLength];
            timeToChars(row.tstart, time);
            char src[IpAddress::maxTextLength];
            char dst[IpAddress::maxTextLength];
            insert->bindText(1, { time, timeTextLength });
            insert->bindText(2, { src, row.srcip.toChars(src) });
            insert->bindText(3, { dst, row.dstip.toChars(dst) });
            insert->bindInteger(4, row.sport);
            insert->bindInteger(5, row.dport);
            insert->bindInteger(6, static_cast<int>(row.severity));
            insert->bindInteger(7, day.year());
            insert->bindInteger(8, day.month());
            insert->bindInteger(9, day.day());
            if (!insert->execute())
                return failure(m_database.nativeError(QStringLiteral("flow_threat_investigation")));
        }
    }
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return run;
}

Result<std::vector<TableRows>> Store::dayRows(Day day)
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

Result<void> Store::deleteDay(Day day, const QStringList& folders, const StepObserver& observer)
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
