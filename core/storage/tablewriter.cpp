// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablewriter.h"

#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Store)
};

// Impala looks at a whole statement before it begins. What it says later may come from the midst.
bool isRefusal(const Error& error)
{
    if (error.code != ErrorCode::Database)
        return false;
    const char* const words[] = { "AnalysisException", "ParseException", "AuthorizationException" };
    return std::any_of(std::begin(words), std::end(words), [&error](const char* word) {
        return error.detail.contains(QLatin1String(word));
    });
}

QString beginningOf(const Error& error, const char* title)
{
    return error.code == ErrorCode::Cancelled
        ? Tr::tr("Writing %1 was cancelled after it had begun.").arg(QLatin1String(title))
        : error.message;
}

class Replacement
{
public:
    Replacement(OdbcConnection& connection, const SentTable& table, Day day, std::size_t rows,
                const RowValues& values, const QString& run)
        : m_connection(connection)
        , m_table(table)
        , m_day(day)
        , m_rows(rows)
        , m_values(values)
        , m_constants(dayValues(day))
    {
        m_constants.push_back({ "run", run });
    }

    Result<std::int64_t> execute()
    {
        const auto written = m_connection.dialect().hasTransactions ? inTransaction()
            : m_rows == 0                                           ? step("empty_")
                                                                    : atOnce();
        if (!written)
            return failure(written.error());
        return counted();
    }

private:
    QByteArray name(const char* prefix, const char* suffix = "") const
    {
        return QByteArray(prefix) + m_table.name + suffix;
    }

    Result<RowTemplate> rowTemplate(const QByteArray& file) const
    {
        const auto& statements = m_connection.statements().named(QLatin1String(file));
        if (statements.empty())
            return failure(
                ErrorCode::Database,
                Tr::tr("The statement %1 is missing from this build.").arg(QLatin1String(file)));
        return RowTemplate::of(statements.back());
    }

    Result<void> send(const RowTemplate::Chunk& chunk)
    {
        const QString title = QLatin1String(m_table.title);
        return m_connection.dialect().rowParameters == Parameters::Bind
            ? m_connection.execute(chunk.text, chunk.values, title)
            : m_connection.execute(chunk.text, title);
    }

    Result<void> sendFrom(std::size_t from, const RowTemplate& rows)
    {
        while (from < m_rows) {
            const auto chunk =
                rows.chunk(m_connection.dialect(), m_constants, from, m_rows, m_values);
            if (!chunk)
                return failure(chunk.error());
            if (const auto sent = send(*chunk); !sent)
                return sent;
            from += chunk->rows;
        }
        return {};
    }

    Result<void> step(const char* prefix, const char* suffix = "")
    {
        const auto done = m_connection.run(name(prefix, suffix).constData(), m_constants);
        if (!done)
            return failure(explained(done.error()));
        return {};
    }

    Result<void> inTransaction()
    {
        if (const auto emptied = step("empty_"); !emptied)
            return emptied;
        const auto rows = rowTemplate(name("replace_"));
        if (!rows)
            return failure(rows.error());
        return sendFrom(0, *rows);
    }

    // In one statement when it fits, through the stage when it does not.
    Result<void> atOnce()
    {
        const auto rows = rowTemplate(name("replace_"));
        if (!rows)
            return failure(rows.error());
        const auto chunk = rows->chunk(m_connection.dialect(), m_constants, 0, m_rows, m_values);
        if (!chunk)
            return failure(chunk.error());
        if (chunk->rows < m_rows)
            return staged();
        if (const auto sent = send(*chunk); !sent)
            return failure(explained(sent.error()));
        return {};
    }

    Result<void> staged()
    {
        const auto rows = rowTemplate(name("stage_"));
        if (!rows)
            return failure(rows.error());
        if (const auto sent = sendFrom(0, *rows); !sent)
            return abandoned(sent.error());
        const auto count = m_connection.number(name("stage_", "_count").constData(), m_constants);
        if (!count)
            return abandoned(count.error());
        if (*count != static_cast<std::int64_t>(m_rows))
            return abandoned(wrongCount(*count));
        const auto swapped = step("swap_");
        // If it stays all the same, it is in nobody's way.
        if (!swapped || !m_connection.run(name("drop_stage_").constData(), m_constants))
            dropStage();
        return swapped;
    }

    // Nobody would come back for it: a repetition begins with a stage of its own.
    void dropStage()
    {
        const OdbcConnection::Aftermath aftermath(m_connection);
        (void)m_connection.run(name("drop_stage_").constData(), m_constants);
    }

    // The table itself was not touched yet.
    Result<void> abandoned(const Error& error)
    {
        dropStage();
        return failure(error);
    }

    Error wrongCount(std::int64_t found) const
    {
        return { ErrorCode::Database,
                 Tr::tr("%1 rows of %2 were sent for %3, and %4 are there.")
                     .arg(QString::number(m_rows), QLatin1String(m_table.title), m_day.iso(),
                          QString::number(found)),
                 {} };
    }

    Result<std::int64_t> counted()
    {
        const auto count = m_connection.number(name("count_").constData(), m_constants);
        if (count && *count == static_cast<std::int64_t>(m_rows))
            return count;
        Error error = count ? wrongCount(*count) : count.error();
        if (m_connection.dialect().hasTransactions)
            return failure(error);
        if (!count)
            error.message = beginningOf(error, m_table.title) + QLatin1Char(' ')
                + Tr::tr("%1 of %2 was replaced, and whether all of it is there was not seen.")
                      .arg(QLatin1String(m_table.title), m_day.iso());
        error.code = ErrorCode::Incomplete;
        return failure(error);
    }

    Error explained(const Error& error)
    {
        return withFoundRows(m_connection, name("count_").constData(), m_table.title, m_day, error);
    }

    OdbcConnection& m_connection;
    const SentTable& m_table;
    Day m_day;
    std::size_t m_rows;
    const RowValues& m_values;
    SqlValues m_constants;
};

} // namespace

Result<std::int64_t> replaceRows(OdbcConnection& connection, const SentTable& table, Day day,
                                 std::size_t rows, const RowValues& values, const QString& run)
{
    return Replacement(connection, table, day, rows, values, run).execute();
}

Error withFoundRows(OdbcConnection& connection, const char* count, const char* title, Day day,
                    Error error)
{
    // With transactions nothing was done; a statement the server refused did nothing either.
    if (connection.dialect().hasTransactions || !connection.wasSent() || isRefusal(error))
        return error;
    const QString what = beginningOf(error, title);
    error.code = ErrorCode::Incomplete;
    const OdbcConnection::Aftermath aftermath(connection);
    const auto found = connection.number(count, dayValues(day));
    error.message = what + QLatin1Char(' ')
        + (found ? Tr::tr("It is not known whether %1 of %2 was replaced: there are %3 rows now.")
                       .arg(QLatin1String(title), day.iso(), QString::number(*found))
                 : Tr::tr("It is not known whether %1 of %2 was replaced.")
                       .arg(QLatin1String(title), day.iso()));
    return error;
}

} // namespace fw
