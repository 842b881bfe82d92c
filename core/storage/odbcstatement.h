// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statementcanceller.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// What a driver said of a call that failed.
struct OdbcProblem
{
    QString state; // SQLSTATE, five characters
    int native = 0;
    QString message;

    bool isLostConnection() const { return state.startsWith(QLatin1String("08")); }
    bool isTimeout() const;
};

struct OdbcColumn
{
    QString name;
    int type = 0; // SQL_INTEGER, SQL_WVARCHAR...

    bool isSmallInteger() const; // of 32 bits or fewer
    bool isSingle() const; // a floating-point number of 32 bits
};

// One statement on a connection that Qt's plugin opened, run through ODBC itself. The plugin's own
// statements are not used because they take a warning for a failure, read SQL_REAL as a text, a
// TINYINT as unsigned and a NUMERIC as a double, rewrite a text that has a colon after a backslash
// and a quote, know neither SQLSTATE nor a time limit, and cannot be cancelled. Belongs to the
// thread of its connection and must not outlive it.
class OdbcStatement
{
public:
    // `connection` is the driver's SQLHDBC.
    static std::optional<OdbcStatement> allocate(void* connection);
    OdbcStatement(OdbcStatement&& other) noexcept;
    OdbcStatement& operator=(OdbcStatement&& other) noexcept;
    ~OdbcStatement();

    // Seconds a statement may take; a driver that knows no limit ignores it.
    void setTimeLimit(int seconds);
    // Runs a text as it stands, or one whose question marks stand for the values: null, whole
    // numbers, doubles and texts.
    bool execute(const QString& text, StatementCanceller& canceller);
    bool execute(const QString& text, const QVariantList& values, StatementCanceller& canceller);
    const OdbcProblem& problem() const { return m_problem; }

    const std::vector<OdbcColumn>& columns() const { return m_columns; }
    // Fetches the next row; at the end failed() tells an error from the end.
    bool next(StatementCanceller& canceller);
    bool failed() const { return m_failed; }
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    const QString& text(int column) const;
    // As the driver gives it: a qlonglong, a double, a text (also of a NUMERIC), or nothing for
    // NULL.
    QVariant value(int column) const;
    // How many rows the statement changed, in the driver's own words; -1 where it does not know.
    std::int64_t rowCount() const;

private:
    enum class Kind
    {
        Integer,
        Real,
        Text,
    };
    struct Cell
    {
        bool isNull = true;
        std::int64_t integer = 0;
        double real = 0;
        QString text;
    };

    explicit OdbcStatement(void* handle)
        : m_handle(handle)
    {
    }
    bool succeeded(int code);
    bool describe();
    bool read(int column);
    bool readText(int column);

    void* m_handle;
    OdbcProblem m_problem;
    std::vector<OdbcColumn> m_columns;
    std::vector<Kind> m_kinds;
    std::vector<Cell> m_row;
    bool m_failed = false;
};

// The first record a handle has of its last failure. `kind` is SQL_HANDLE_DBC or SQL_HANDLE_STMT.
OdbcProblem odbcProblem(int kind, void* handle);

} // namespace fw
