// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/handles.h"

using namespace fw::standin;

namespace {

const char* textInfo(SQLUSMALLINT what)
{
    switch (what) {
    case SQL_DBMS_NAME:
        return "Impala";
    case SQL_DBMS_VER:
        return "0.0.0-STANDIN";
    case SQL_DRIVER_NAME:
        return "libodbc_standin.so";
    case SQL_DRIVER_VER:
        return "00.01.0000";
    case SQL_DRIVER_ODBC_VER:
        return "03.51";
    case SQL_IDENTIFIER_QUOTE_CHAR:
        return "`";
    case SQL_SEARCH_PATTERN_ESCAPE:
        return "\\";
    case SQL_CATALOG_NAME_SEPARATOR:
        return ".";
    case SQL_MULT_RESULT_SETS:
    case SQL_DESCRIBE_PARAMETER:
    case SQL_NEED_LONG_DATA_LEN:
        return "N";
    default:
        return nullptr;
    }
}

const Handle* handleOf(SQLSMALLINT kind, SQLHANDLE any)
{
    switch (kind) {
    case SQL_HANDLE_ENV:
        return static_cast<Environment*>(any);
    case SQL_HANDLE_DBC:
        return static_cast<Connection*>(any);
    case SQL_HANDLE_STMT:
        return static_cast<Statement*>(any);
    default:
        return nullptr;
    }
}

} // namespace

STANDIN_EXPORT SQLGetInfoW(SQLHDBC dbc, SQLUSMALLINT what, SQLPOINTER value, SQLSMALLINT room,
                           SQLSMALLINT* length)
{
    auto& connection = handle<Connection>(dbc);
    if (const char* text = textInfo(what)) {
        const bool whole = copyText(QString::fromLatin1(text), static_cast<SQLWCHAR*>(value),
                                    room / SQLINTEGER(sizeof(SQLWCHAR)), length);
        if (length)
            *length = static_cast<SQLSMALLINT>(*length * sizeof(SQLWCHAR));
        return whole ? SQL_SUCCESS : connection.warn("01004", "String data, right truncated");
    }
    const auto tell = [&](auto number) {
        if (value)
            *static_cast<decltype(number)*>(value) = number;
        if (length)
            *length = sizeof number;
        return SQL_SUCCESS;
    };
    switch (what) {
    case SQL_TXN_CAPABLE:
        return tell(SQLUSMALLINT(SQL_TC_NONE));
    case SQL_IDENTIFIER_CASE:
        return tell(SQLUSMALLINT(SQL_IC_LOWER));
    case SQL_CURSOR_COMMIT_BEHAVIOR:
    case SQL_CURSOR_ROLLBACK_BEHAVIOR:
        return tell(SQLUSMALLINT(SQL_CB_PRESERVE));
    case SQL_MAX_CONCURRENT_ACTIVITIES:
        return tell(SQLUSMALLINT(0));
    case SQL_GETDATA_EXTENSIONS:
        return tell(SQLUINTEGER(SQL_GD_ANY_ORDER | SQL_GD_ANY_COLUMN));
    // No word about Unicode, as of Impala's drivers: the plugin asks by `select 'test'`.
    case SQL_CONVERT_CHAR:
    case SQL_CONVERT_VARCHAR:
    case SQL_CONVERT_LONGVARCHAR:
    case SQL_SCHEMA_USAGE:
    case SQL_SCROLL_OPTIONS:
        return tell(SQLUINTEGER(0));
    default:
        return connection.fail("HY096", "Information type out of range");
    }
}

STANDIN_EXPORT SQLGetDiagRecW(SQLSMALLINT kind, SQLHANDLE any, SQLSMALLINT number, SQLWCHAR* state,
                              SQLINTEGER* native, SQLWCHAR* message, SQLSMALLINT room,
                              SQLSMALLINT* length)
{
    const Handle* handle = handleOf(kind, any);
    if (!handle)
        return SQL_INVALID_HANDLE;
    if (number < 1 || number > handle->said.size())
        return SQL_NO_DATA;
    const Diagnosis& diagnosis = handle->said[number - 1];
    if (native)
        *native = diagnosis.native;
    copyText(diagnosis.state, state, 6, nullptr);
    return copyText(diagnosis.message, message, room, length) ? SQL_SUCCESS : SQL_SUCCESS_WITH_INFO;
}

// The driver manager asks for no more than the number, but takes no diagnosis without it.
STANDIN_EXPORT SQLGetDiagFieldW(SQLSMALLINT kind, SQLHANDLE any, SQLSMALLINT, SQLSMALLINT field,
                                SQLPOINTER value, SQLSMALLINT, SQLSMALLINT*)
{
    const Handle* handle = handleOf(kind, any);
    if (!handle)
        return SQL_INVALID_HANDLE;
    if (field != SQL_DIAG_NUMBER)
        return SQL_ERROR;
    *static_cast<SQLINTEGER*>(value) = static_cast<SQLINTEGER>(handle->said.size());
    return SQL_SUCCESS;
}
