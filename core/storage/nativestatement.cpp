// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/nativestatement.h"

#include <sqlite3.h>

#include <utility>

namespace fw {

Result<NativeStatement> NativeStatement::prepare(const Database& database, const char* name)
{
    const auto text = database.statementText(name);
    if (!text)
        return failure(text.error());
    const QByteArray sql = text->toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(database.handle(), sql.constData(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return failure(database.nativeError(QLatin1String(name)));
    return NativeStatement(statement);
}

NativeStatement::NativeStatement(NativeStatement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_failed(other.m_failed)
{
}

NativeStatement& NativeStatement::operator=(NativeStatement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_failed, other.m_failed);
    return *this;
}

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
}

void NativeStatement::bindInteger(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void NativeStatement::bindReal(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void NativeStatement::bindText(int index, std::string_view text)
{
    sqlite3_bind_text(m_statement, index, text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

bool NativeStatement::execute()
{
    const int result = sqlite3_step(m_statement);
    const int ended = sqlite3_reset(m_statement);
    return (result == SQLITE_DONE || result == SQLITE_ROW) && ended == SQLITE_OK;
}

bool NativeStatement::step()
{
    const int result = sqlite3_step(m_statement);
    m_failed = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

void NativeStatement::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double NativeStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view NativeStatement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(
               text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

} // namespace fw
