// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalfile.h"

#include "core/base/worker.h"
#include "core/storage/journalrescue.h"
#include "core/storage/nativestatement.h"
#include "core/storage/schema.h"

#include <array>

namespace fw {

namespace {

constexpr std::int64_t schemaVersion = 2;

constexpr std::array<const char*, 5> kindNames { "score", "reset", "undo", "redo", "found" };

StepKind kindFromName(const QString& name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i)
        if (name == QLatin1String(kindNames[i]))
            return static_cast<StepKind>(i);
    return StepKind::Score;
}

std::string_view view(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

// Damage may show anywhere: what can be saved is then saved before anything else happens.
template<typename T>
Result<T> rescued(const QString& path, Result<T> result)
{
    if (!result && result.error().code == ErrorCode::Damaged)
        return failure(rescueJournal(path, result.error()));
    return result;
}

} // namespace

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString& path)
{
    auto database = rescued(
        path, openWithSchema(path, QStringLiteral(":/sql/sqlite/journal"), schemaVersion, {}));
    if (!database)
        return failure(database.error());
    return std::unique_ptr<JournalFile>(new JournalFile(path, std::move(*database)));
}

Result<std::int64_t> JournalFile::append(const JournalEntry& entry)
{
    return rescued(m_path, write(entry));
}

Result<std::int64_t> JournalFile::write(const JournalEntry& entry)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const QVariant target =
        entry.target == 0 ? QVariant() : QVariant(static_cast<qint64>(entry.target));
    // A table made by an earlier version knows four kinds; the fifth is a score with a mark.
    const bool isFound = entry.kind == StepKind::Found;
    const auto inserted = m_database.query(
        "insert_entry",
        { { "at", formatTime(entry.at) },
          { "who", entry.who },
          { "kind",
            QLatin1String(
                kindNames[static_cast<std::size_t>(isFound ? StepKind::Score : entry.kind)]) },
          { "day", entry.day.iso() },
          { "target", target },
          { "rule", entry.rule.isNull() ? QStringLiteral("") : entry.rule },
          { "note", entry.note.isNull() ? QStringLiteral("") : entry.note } });
    if (!inserted)
        return failure(inserted.error());
    const std::int64_t id = inserted->lastInsertId().toLongLong();
    if (isFound)
        if (const auto marked =
                m_database.run("insert_found", { { "entry", static_cast<qint64>(id) } });
            !marked)
            return failure(marked.error());
    {
        auto insert = NativeStatement::prepare(m_database, "insert_row");
        if (!insert)
            return failure(insert.error());
        for (const JournalRow& row : entry.rows) {
            char src[IpAddress::maxTextLength];
            char dst[IpAddress::maxTextLength];
            const QByteArray proto = row.key.proto.toUtf8();
            insert->bindInteger(1, id);
            insert->bindInteger(2, row.key.tstart);
            insert->bindText(3, { src, row.key.srcip.toChars(src) });
            insert->bindText(4, { dst, row.key.dstip.toChars(dst) });
            insert->bindInteger(5, row.key.sport);
            insert->bindInteger(6, row.key.dport);
            insert->bindText(7, view(proto));
            insert->bindInteger(8, row.ipkt);
            insert->bindInteger(9, row.ibyt);
            insert->bindInteger(10, row.severity ? static_cast<int>(*row.severity) : 0);
            if (!insert->execute())
                return failure(m_database.nativeError(QStringLiteral("entry_row")));
        }
    }
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return id;
}

Result<std::vector<JournalEntry>> JournalFile::entries(Day day, std::int64_t after)
{
    return rescued(m_path, read(day, after));
}

Result<std::vector<JournalEntry>> JournalFile::read(Day day, std::int64_t after)
{
    const SqlValues values { { "day", day.iso() }, { "after", static_cast<qint64>(after) } };
    std::vector<JournalEntry> entries;
    {
        auto query = m_database.query("entries", values);
        if (!query)
            return failure(query.error());
        while (query->next()) {
            JournalEntry entry;
            entry.id = query->value(0).toLongLong();
            const QByteArray at = query->value(1).toString().toLatin1();
            parseTime(view(at), entry.at);
            entry.who = query->value(2).toString();
            entry.kind = kindFromName(query->value(3).toString());
            entry.day = day;
            entry.target = query->value(4).toLongLong();
            entry.rule = query->value(5).toString();
            entry.note = query->value(6).toString();
            entries.push_back(std::move(entry));
        }
        if (const auto done = m_database.ended(*query, "entries"); !done)
            return failure(done.error());
    }
    auto query = m_database.query("rows_of_day", values);
    if (!query)
        return failure(query.error());
    auto at = entries.begin();
    while (query->next()) {
        const std::int64_t id = query->value(0).toLongLong();
        while (at != entries.end() && at->id < id)
            ++at;
        if (at == entries.end() || at->id != id)
            break; // another program appended between the two reads: left for the next time
        JournalRow row;
        row.key.tstart = query->value(1).toLongLong();
        row.key.srcip = IpAddress::parse(query->value(2).toString()).value_or(IpAddress());
        row.key.dstip = IpAddress::parse(query->value(3).toString()).value_or(IpAddress());
        row.key.sport = static_cast<std::uint16_t>(query->value(4).toUInt());
        row.key.dport = static_cast<std::uint16_t>(query->value(5).toUInt());
        row.key.proto = query->value(6).toString();
        row.ipkt = query->value(7).toLongLong();
        row.ibyt = query->value(8).toLongLong();
        if (!query->value(9).isNull())
            row.severity = severityFromNumber(query->value(9).toInt());
        at->rows.push_back(std::move(row));
    }
    if (const auto done = m_database.ended(*query, "rows_of_day"); !done)
        return failure(done.error());
    return entries;
}

Result<std::vector<JournalFile::Behind>> JournalFile::unprojected()
{
    return rescued(m_path, readUnprojected());
}

Result<std::vector<JournalFile::Behind>> JournalFile::readUnprojected()
{
    auto query = m_database.query("unprojected_days");
    if (!query)
        return failure(query.error());
    std::vector<Behind> days;
    while (query->next())
        if (const auto day = Day::parse(query->value(0).toString()))
            days.push_back({ *day, query->value(1).toLongLong() });
    if (const auto done = m_database.ended(*query, "unprojected_days"); !done)
        return failure(done.error());
    return days;
}

Result<void> JournalFile::setProjected(Day day, std::int64_t entry)
{
    return rescued(
        m_path,
        m_database.run("set_projected",
                       { { "day", day.iso() }, { "entry", static_cast<qint64>(entry) } }));
}

Result<void> JournalFile::forgetProjection(Day day)
{
    return rescued(m_path, m_database.run("forget_projection", { { "day", day.iso() } }));
}

Result<bool> JournalFile::isEmpty()
{
    const auto count = rescued(m_path, m_database.number("entry_count"));
    if (!count)
        return failure(count.error());
    return *count == 0;
}

} // namespace fw
