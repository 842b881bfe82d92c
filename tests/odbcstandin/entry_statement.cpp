// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/handles.h"

using namespace fw::standin;

STANDIN_EXPORT SQLExecDirectW(SQLHSTMT stmt, SQLWCHAR* sql, SQLINTEGER length)
{
    return run(handle<Statement>(stmt), textOf(sql, length));
}

STANDIN_EXPORT SQLPrepareW(SQLHSTMT stmt, SQLWCHAR* sql, SQLINTEGER length)
{
    return prepare(handle<Statement>(stmt), textOf(sql, length));
}

STANDIN_EXPORT SQLExecute(SQLHSTMT stmt)
{
    auto& statement = handle<Statement>(stmt);
    return run(statement, statement.prepared);
}

// From any thread; without effect on a statement that does not run.
STANDIN_EXPORT SQLCancel(SQLHSTMT stmt)
{
    auto& statement = *static_cast<Statement*>(stmt);
    const std::scoped_lock lock(statement.guard);
    statement.cancelled = statement.running;
    statement.wake.notify_all();
    return SQL_SUCCESS;
}

// Impala knows no parameters.
STANDIN_EXPORT SQLNumParams(SQLHSTMT stmt, SQLSMALLINT* count)
{
    handle<Statement>(stmt);
    *count = 0;
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLBindParameter(SQLHSTMT stmt, SQLUSMALLINT, SQLSMALLINT, SQLSMALLINT, SQLSMALLINT,
                                SQLULEN, SQLSMALLINT, SQLPOINTER, SQLLEN, SQLLEN*)
{
    return handle<Statement>(stmt).fail("HYC00", "There are no parameters");
}

STANDIN_EXPORT SQLRowCount(SQLHSTMT stmt, SQLLEN* count)
{
    handle<Statement>(stmt);
    *count = -1;
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLMoreResults(SQLHSTMT stmt)
{
    handle<Statement>(stmt).close();
    return SQL_NO_DATA;
}

STANDIN_EXPORT SQLCloseCursor(SQLHSTMT stmt)
{
    handle<Statement>(stmt).close();
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLFreeStmt(SQLHSTMT stmt, SQLUSMALLINT option)
{
    auto& statement = handle<Statement>(stmt);
    if (option == SQL_CLOSE)
        statement.close();
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLSetStmtAttrW(SQLHSTMT stmt, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER)
{
    auto& statement = handle<Statement>(stmt);
    const auto number = reinterpret_cast<SQLULEN>(value);
    if (attribute == SQL_ATTR_QUERY_TIMEOUT)
        statement.queryTimeout = number;
    else if ((attribute == SQL_ATTR_CURSOR_TYPE && number != SQL_CURSOR_FORWARD_ONLY)
             || (attribute == SQL_ATTR_CURSOR_SCROLLABLE && number != SQL_NONSCROLLABLE))
        return statement.fail("HYC00", "Only forward-only cursors");
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLGetStmtAttrW(SQLHSTMT stmt, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER,
                               SQLINTEGER*)
{
    auto& statement = handle<Statement>(stmt);
    auto& number = *static_cast<SQLULEN*>(value);
    if (attribute == SQL_ATTR_QUERY_TIMEOUT)
        number = statement.queryTimeout;
    else if (attribute == SQL_ATTR_CURSOR_TYPE)
        number = SQL_CURSOR_FORWARD_ONLY;
    else
        return statement.fail("HYC00", "Optional feature not implemented");
    return SQL_SUCCESS;
}

// Only there because Qt's plugin does not open a connection without them: DESCRIBE and SHOW TABLES
// tell what there is.
STANDIN_EXPORT SQLTablesW(SQLHSTMT stmt, SQLWCHAR*, SQLSMALLINT, SQLWCHAR*, SQLSMALLINT, SQLWCHAR*,
                          SQLSMALLINT, SQLWCHAR*, SQLSMALLINT)
{
    return handle<Statement>(stmt).fail("HYC00", "Optional feature not implemented");
}

STANDIN_EXPORT SQLColumnsW(SQLHSTMT stmt, SQLWCHAR*, SQLSMALLINT, SQLWCHAR*, SQLSMALLINT, SQLWCHAR*,
                           SQLSMALLINT, SQLWCHAR*, SQLSMALLINT)
{
    return handle<Statement>(stmt).fail("HYC00", "Optional feature not implemented");
}
