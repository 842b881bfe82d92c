// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <cstdint>
#include <string_view>

struct sqlite3_stmt;

namespace fw {

// A prepared statement on SQLite's own interface, for the few places that move millions of rows.
// Parameters are numbered from 1 in the order of the question marks. Belongs to the thread of its
// Database and must not outlive it.
class NativeStatement
{
public:
    static Result<NativeStatement> prepare(const Database& database, const char* name);
    NativeStatement(NativeStatement&& other) noexcept;
    NativeStatement& operator=(NativeStatement&& other) noexcept;
    ~NativeStatement();

    void bindInteger(int index, std::int64_t value);
    void bindReal(int index, double value);
    void bindText(int index, std::string_view text); // not copied: must live until step()

    // Executes and makes ready for the next binding; false on an error.
    bool execute();
    // Steps a query: true while there is a row; at the end failed() tells an error from the end.
    // reset() before the next use.
    bool step();
    bool failed() const { return m_failed; }
    void reset();
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; // valid until the next step

private:
    explicit NativeStatement(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }

    sqlite3_stmt* m_statement;
    bool m_failed = false;
};

} // namespace fw
