// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/handles.h"

#include <cstring>
#include <limits>

using namespace fw::standin;

namespace {

struct Described
{
    SQLSMALLINT type;
    SQLULEN size; // digits or characters
    SQLLEN bytes;
};

Described described(Type type)
{
    switch (type) {
    case Type::TinyInt:
        return { SQL_TINYINT, 3, 1 };
    case Type::SmallInt:
        return { SQL_SMALLINT, 5, 2 };
    case Type::Int:
        return { SQL_INTEGER, 10, 4 };
    case Type::BigInt:
        return { SQL_BIGINT, 19, 8 };
    case Type::Float:
        return { SQL_REAL, 7, 4 };
    case Type::Double:
        return { SQL_DOUBLE, 15, 8 };
    case Type::String:
        break;
    }
    return { SQL_VARCHAR, 32767, 32767 };
}

// The column of the result, counted from 1; nullptr: there is none.
const Column* columnAt(const Statement& statement, SQLUSMALLINT number)
{
    return number >= 1 && number <= statement.result.columns.size()
        ? &statement.result.columns[number - 1]
        : nullptr;
}

SQLRETURN noColumn(Statement& statement)
{
    return statement.fail("07009", "Invalid descriptor index");
}

// The next piece of a text; Unit is the character of the target type.
template<typename Unit>
SQLRETURN piece(Statement& statement, const Unit* text, qsizetype size, SQLPOINTER to, SQLLEN room,
                SQLLEN* told)
{
    const qsizetype rest = size - statement.offset;
    if (statement.offset > 0 && rest == 0)
        return SQL_NO_DATA;
    if (told)
        *told = rest * SQLLEN(sizeof(Unit));
    const qsizetype places = to ? room / SQLLEN(sizeof(Unit)) : 0;
    if (places == 0) // a question for the length
        return statement.warn("01004", "String data, right truncated");
    const qsizetype fits = std::min<qsizetype>(places - 1, rest);
    auto* units = static_cast<Unit*>(to);
    std::copy_n(text + statement.offset, fits, units);
    units[fits] = Unit(0);
    statement.offset += fits;
    return fits == rest ? SQL_SUCCESS : statement.warn("01004", "String data, right truncated");
}

template<typename Number>
SQLRETURN number(Statement& statement, const QVariant& value, SQLPOINTER to, SQLLEN* told)
{
    bool ok = false;
    if constexpr (std::is_floating_point_v<Number>) {
        *static_cast<Number*>(to) = static_cast<Number>(value.toDouble(&ok));
    } else {
        const qlonglong whole = value.toLongLong(&ok);
        if (ok && std::cmp_less_equal(whole, std::numeric_limits<Number>::max())
            && std::cmp_greater_equal(whole, std::numeric_limits<Number>::min()))
            *static_cast<Number*>(to) = static_cast<Number>(whole);
        else if (ok)
            return statement.fail("22003", "Numeric value out of range");
    }
    if (!ok)
        return statement.fail("22018", "Invalid character value for cast specification");
    if (told)
        *told = sizeof(Number);
    return SQL_SUCCESS;
}

SQLRETURN fetch(Statement& statement)
{
    if (statement.result.columns.isEmpty())
        return statement.fail("24000", "Invalid cursor state");
    if (statement.connection->dropped)
        return statement.fail("08S01", "Communication link failure");
    statement.column = 0;
    if (statement.row + 1 >= statement.result.rows.size()) {
        statement.row = statement.result.rows.size();
        return SQL_NO_DATA;
    }
    ++statement.row;
    return SQL_SUCCESS;
}

} // namespace

STANDIN_EXPORT SQLNumResultCols(SQLHSTMT stmt, SQLSMALLINT* count)
{
    *count = static_cast<SQLSMALLINT>(handle<Statement>(stmt).result.columns.size());
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLDescribeColW(SQLHSTMT stmt, SQLUSMALLINT number, SQLWCHAR* name, SQLSMALLINT room,
                               SQLSMALLINT* length, SQLSMALLINT* type, SQLULEN* size,
                               SQLSMALLINT* digits, SQLSMALLINT* nullable)
{
    auto& statement = handle<Statement>(stmt);
    const Column* column = columnAt(statement, number);
    if (!column)
        return noColumn(statement);
    const Described what = described(column->type);
    if (type)
        *type = what.type;
    if (size)
        *size = what.size;
    if (digits)
        *digits = 0;
    if (nullable)
        *nullable = SQL_NULLABLE;
    return copyText(column->name, name, room, length)
        ? SQL_SUCCESS
        : statement.warn("01004", "String data, right truncated");
}

STANDIN_EXPORT SQLColAttributeW(SQLHSTMT stmt, SQLUSMALLINT number, SQLUSMALLINT field,
                                SQLPOINTER text, SQLSMALLINT room, SQLSMALLINT* length,
                                SQLLEN* value)
{
    auto& statement = handle<Statement>(stmt);
    const Column* column = columnAt(statement, number);
    const auto tell = [value](SQLLEN what) {
        if (value)
            *value = what;
        return SQL_SUCCESS;
    };
    if (field == SQL_DESC_COUNT)
        return tell(statement.result.columns.size());
    if (!column)
        return noColumn(statement);
    const Described what = described(column->type);
    const auto say = [&](const QString& words) {
        const bool whole = copyText(words, static_cast<SQLWCHAR*>(text),
                                    room / SQLINTEGER(sizeof(SQLWCHAR)), length);
        if (length)
            *length = static_cast<SQLSMALLINT>(*length * sizeof(SQLWCHAR));
        return whole ? SQL_SUCCESS : statement.warn("01004", "String data, right truncated");
    };
    switch (field) {
    case SQL_DESC_NAME:
    case SQL_DESC_LABEL:
    case SQL_DESC_BASE_COLUMN_NAME:
        return say(column->name);
    case SQL_DESC_TYPE_NAME:
        return say(nameOf(column->type).toUpper());
    case SQL_DESC_TABLE_NAME:
    case SQL_DESC_BASE_TABLE_NAME:
    case SQL_DESC_SCHEMA_NAME:
    case SQL_DESC_CATALOG_NAME:
        return say({});
    case SQL_DESC_TYPE:
    case SQL_DESC_CONCISE_TYPE:
        return tell(what.type);
    case SQL_DESC_LENGTH:
    case SQL_DESC_PRECISION:
    case SQL_DESC_DISPLAY_SIZE:
        return tell(static_cast<SQLLEN>(what.size));
    case SQL_DESC_OCTET_LENGTH:
        return tell(what.bytes);
    case SQL_DESC_NULLABLE:
        return tell(SQL_NULLABLE);
    case SQL_DESC_UNSIGNED:
        return tell(column->type == Type::String ? SQL_TRUE : SQL_FALSE);
    case SQL_DESC_SCALE:
    case SQL_DESC_AUTO_UNIQUE_VALUE:
    case SQL_DESC_CASE_SENSITIVE:
    case SQL_DESC_FIXED_PREC_SCALE:
    case SQL_DESC_UPDATABLE:
        return tell(0);
    default:
        return statement.fail("HY091", "Invalid descriptor field identifier");
    }
}

STANDIN_EXPORT SQLFetch(SQLHSTMT stmt)
{
    return fetch(handle<Statement>(stmt));
}

STANDIN_EXPORT SQLFetchScroll(SQLHSTMT stmt, SQLSMALLINT direction, SQLLEN)
{
    auto& statement = handle<Statement>(stmt);
    return direction == SQL_FETCH_NEXT ? fetch(statement)
                                       : statement.fail("HY106", "Fetch type out of range");
}

STANDIN_EXPORT SQLGetData(SQLHSTMT stmt, SQLUSMALLINT column, SQLSMALLINT as, SQLPOINTER to,
                          SQLLEN room, SQLLEN* told)
{
    auto& statement = handle<Statement>(stmt);
    if (!columnAt(statement, column))
        return noColumn(statement);
    if (statement.row < 0 || statement.row >= statement.result.rows.size())
        return statement.fail("24000", "Invalid cursor state");
    if (statement.column != column) {
        statement.column = column;
        statement.offset = 0;
    }
    const QVariant& value = statement.result.rows[statement.row][column - 1];
    if (!value.isValid()) {
        if (!told)
            return statement.fail("22002", "Indicator variable required but not supplied");
        *told = SQL_NULL_DATA;
        return SQL_SUCCESS;
    }
    switch (as) {
    case SQL_C_WCHAR: {
        const QString text = value.toString();
        return piece(statement, text.utf16(), text.size(), to, room, told);
    }
    case SQL_C_CHAR: {
        const QByteArray text = value.toString().toUtf8();
        return piece(statement, text.constData(), text.size(), to, room, told);
    }
    case SQL_C_SBIGINT:
        return number<qint64>(statement, value, to, told);
    case SQL_C_UBIGINT:
        return number<quint64>(statement, value, to, told);
    case SQL_C_LONG:
    case SQL_C_SLONG:
        return number<qint32>(statement, value, to, told);
    case SQL_C_ULONG:
        return number<quint32>(statement, value, to, told);
    case SQL_C_SHORT:
    case SQL_C_SSHORT:
        return number<qint16>(statement, value, to, told);
    case SQL_C_USHORT:
        return number<quint16>(statement, value, to, told);
    case SQL_C_TINYINT:
    case SQL_C_STINYINT:
        return number<qint8>(statement, value, to, told);
    case SQL_C_UTINYINT:
        return number<quint8>(statement, value, to, told);
    case SQL_C_DOUBLE:
        return number<double>(statement, value, to, told);
    case SQL_C_FLOAT:
        return number<float>(statement, value, to, told);
    default:
        return statement.fail("07006", "Restricted data type attribute violation");
    }
}
