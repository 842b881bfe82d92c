// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/handles.h"
#include "tests/odbcstandin/impalasql.h"

#include <QScopeGuard>

#include <algorithm>
#include <chrono>

namespace fw::standin {

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024; // MAX_STATEMENT_LENGTH_BYTES of Impala

// What every statement must be before anything else is asked.
Answer<QList<Token>> understood(const QString& sql)
{
    if (const qsizetype bytes = sql.toUtf8().size(); bytes > mostBytes)
        return analysisException(
            QStringLiteral("Statement length of %1 bytes exceeds the maximum of %2 bytes")
                .arg(bytes)
                .arg(mostBytes));
    return tokensOf(sql);
}

tl::unexpected<Diagnosis> connectionLost()
{
    return refusal("08S01", QStringLiteral("Communication link failure"));
}

// Waits as a slow server would. Nothing: the time passed undisturbed.
std::optional<Diagnosis> stall(Statement& statement, std::chrono::milliseconds length)
{
    using namespace std::chrono;
    const bool limited = statement.queryTimeout > 0 && seconds(statement.queryTimeout) < length;
    std::unique_lock lock(statement.guard);
    statement.wake.wait_for(lock, limited ? seconds(statement.queryTimeout) : length,
                            [&statement] { return statement.cancelled; });
    if (statement.cancelled)
        return Diagnosis { QStringLiteral("HY008"), 0, QStringLiteral("Operation canceled") };
    if (limited)
        return Diagnosis { QStringLiteral("HYT00"), 0, QStringLiteral("Timeout expired") };
    return {};
}

Answer<ResultSet> applied(Connection& connection, const QList<Token>& tokens)
{
    const std::scoped_lock lock(connection.world->guard);
    return execute(tokens, { connection.world->tables, connection.schema });
}

// The answer; `info` says whether a warning goes with it.
Answer<ResultSet> answer(Statement& statement, const QString& sql, bool& info)
{
    Connection& connection = *statement.connection;
    if (connection.dropped)
        return connectionLost();
    auto tokens = understood(sql);
    if (!tokens)
        return tl::make_unexpected(tokens.error());
    const auto rule = [&] {
        const std::scoped_lock lock(connection.world->guard);
        connection.world->script.read(connection.attributes[QStringLiteral("script")]);
        return connection.world->script.ruleFor(sql, connection.statements);
    }();
    if (!rule)
        return applied(connection, *tokens);
    std::optional<Answer<ResultSet>> done;
    if (rule->applied)
        done = applied(connection, *tokens);
    if (rule->stallMs > 0)
        if (const auto ended = stall(statement, std::chrono::milliseconds(rule->stallMs)))
            return tl::make_unexpected(*ended);
    if (rule->drop) {
        connection.dropped = true;
        return connectionLost();
    }
    if (rule->error)
        return tl::make_unexpected(*rule->error);
    info = rule->info;
    if (rule->rows)
        return *rule->rows;
    return done ? *done : applied(connection, *tokens);
}

QString inWords(const Diagnosis& diagnosis)
{
    return diagnosis.state + u' ' + diagnosis.message;
}

} // namespace

QString textOf(const SQLWCHAR* text, SQLINTEGER length)
{
    if (!text)
        return {};
    const auto* units = reinterpret_cast<const char16_t*>(text);
    // Qt's plugin counts the zero behind the text.
    if (length > 0 && units[length - 1] == 0)
        --length;
    return length == SQL_NTS ? QString::fromUtf16(units) : QString::fromUtf16(units, length);
}

bool copyText(const QString& text, SQLWCHAR* to, SQLINTEGER room, SQLSMALLINT* length)
{
    if (length)
        *length = static_cast<SQLSMALLINT>(text.size());
    if (!to || room <= 0)
        return !to;
    const qsizetype fits = std::min<qsizetype>(room - 1, text.size());
    std::copy_n(text.utf16(), fits, to);
    to[fits] = 0;
    return fits == text.size();
}

SQLRETURN run(Statement& statement, const QString& sql)
{
    Connection& connection = *statement.connection;
    statement.close();
    statement.setRunning(true);
    const auto ended = qScopeGuard([&statement] { statement.setRunning(false); });
    ++connection.statements;
    const QString id = connection.log.arrived(sql);
    bool info = false;
    auto result = answer(statement, sql, info);
    if (!result) {
        connection.log.became(id, inWords(result.error()));
        return statement.fail(result.error());
    }
    connection.log.became(id, QStringLiteral("ok"));
    statement.result = std::move(*result);
    return info ? statement.warn("01000", "A warning of the stand-in") : SQL_SUCCESS;
}

SQLRETURN prepare(Statement& statement, const QString& sql)
{
    statement.close();
    statement.prepared = sql;
    const auto tokens = understood(sql);
    if (tokens)
        return SQL_SUCCESS;
    const EventLog& log = statement.connection->log;
    log.became(log.arrived(sql), inWords(tokens.error()));
    return statement.fail(tokens.error());
}

} // namespace fw::standin
