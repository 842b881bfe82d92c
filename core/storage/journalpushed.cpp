// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal knows of a shared database.
#include "core/storage/journalfile.h"

#include <utility>

namespace fw {

namespace {

VerdictIdentity connectionAt(const QSqlQuery& row)
{
    return { row.value(0).toLongLong(),
             IpAddress::parse(row.value(1).toString()).value_or(IpAddress()),
             IpAddress::parse(row.value(2).toString()).value_or(IpAddress()),
             static_cast<std::uint16_t>(row.value(3).toUInt()),
             static_cast<std::uint16_t>(row.value(4).toUInt()) };
}

SqlValues values(Day day, const VerdictIdentity& connection)
{
    return { { "day", day.iso() },
             { "tstart", static_cast<qint64>(connection.tstart) },
             { "srcip", connection.srcip.toString() },
             { "dstip", connection.dstip.toString() },
             { "sport", connection.sport },
             { "dport", connection.dport } };
}

QVariant number(std::optional<Severity> severity)
{
    return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
}

std::optional<Severity> severityAt(const QSqlQuery& row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(static_cast<Severity>(value.toInt()));
}

} // namespace

Result<std::int64_t> JournalFile::waiting()
{
    return m_database.number("waiting");
}

Result<std::vector<StoredVerdict>> JournalFile::pushed(Day day)
{
    auto row = m_database.query("pushed", { { "day", day.iso() } });
    if (!row)
        return failure(row.error());
    std::vector<StoredVerdict> rows;
    while (row->next())
        rows.push_back({ connectionAt(*row), static_cast<Severity>(row->value(5).toInt()) });
    if (const auto ended = m_database.ended(*row, "pushed"); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::vector<VerdictConflict>> JournalFile::conflicts(Day day)
{
    auto row = m_database.query("conflicts", { { "day", day.iso() } });
    if (!row)
        return failure(row.error());
    std::vector<VerdictConflict> conflicts;
    while (row->next())
        conflicts.push_back({ connectionAt(*row), severityAt(*row, 5), severityAt(*row, 6) });
    if (const auto ended = m_database.ended(*row, "conflicts"); !ended)
        return failure(ended.error());
    return conflicts;
}

Result<std::vector<Day>> JournalFile::daysWithConflicts()
{
    auto row = m_database.query("conflict_days");
    if (!row)
        return failure(row.error());
    std::vector<Day> days;
    while (row->next())
        if (const auto day = Day::parse(row->value(0).toString()))
            days.push_back(*day);
    if (const auto ended = m_database.ended(*row, "conflict_days"); !ended)
        return failure(ended.error());
    return days;
}

Result<void> JournalFile::savePushed(Day day, const std::vector<StoredVerdict>& pushed,
                                     const std::vector<VerdictConflict>& conflicts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    if (const auto written = writePushed(day, pushed, conflicts); !written)
        return written;
    return transaction->commit();
}

Result<void> JournalFile::writePushed(Day day, const std::vector<StoredVerdict>& pushed,
                                      const std::vector<VerdictConflict>& conflicts)
{
    if (const auto emptied = m_database.run("clear_pushed", { { "day", day.iso() } }); !emptied)
        return emptied;
    for (const auto& [connection, severity] : pushed) {
        SqlValues row = values(day, connection);
        row.push_back({ "severity", static_cast<int>(severity) });
        if (const auto added = m_database.run("insert_pushed", row); !added)
            return added;
    }
    for (const VerdictConflict& conflict : conflicts) {
        SqlValues row = values(day, conflict.connection);
        row.push_back({ "ours", number(conflict.ours) });
        row.push_back({ "theirs", number(conflict.theirs) });
        if (const auto added = m_database.run("insert_conflict", row); !added)
            return added;
    }
    return {};
}

Result<void> JournalFile::useDatabase(const QString& name)
{
    {
        auto row = m_database.query("shared_database");
        if (!row)
            return failure(row.error());
        if (row->next() && row->value(0).toString() == name)
            return {};
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    if (const auto done = m_database.run("forget_pushed"); !done)
        return done;
    if (const auto done = m_database.run("set_shared_database", { { "name", name } }); !done)
        return done;
    return transaction->commit();
}

} // namespace fw
