// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/odbcstatement.h"

#include <array>
#include <sql.h>
#include <sqlext.h>
#include <utility>

namespace fw {

static_assert(sizeof(SQLWCHAR) == sizeof(char16_t), "unixODBC speaks UTF-16");

namespace {

SQLWCHAR* wide(const QString& text)
{
    return const_cast<SQLWCHAR*>(reinterpret_cast<const SQLWCHAR*>(text.utf16()));
}

// The values of one execution, alive until it has ended.
struct Parameter
{
    std::int64_t integer = 0;
    double real = 0;
    QString text;
    SQLLEN indicator = 0;
};

bool bind(SQLHSTMT handle, int number, Parameter& parameter, const QVariant& value)
{
    const auto index = static_cast<SQLUSMALLINT>(number);
    if (value.isNull()) {
        parameter.indicator = SQL_NULL_DATA;
        return SQL_SUCCEEDED(SQLBindParameter(handle, index, SQL_PARAM_INPUT, SQL_C_WCHAR,
                                              SQL_WVARCHAR, 1, 0, nullptr, 0,
                                              &parameter.indicator));
    }
    if (value.typeId() == QMetaType::QString) {
        parameter.text = value.toString();
        const auto bytes = static_cast<SQLLEN>(parameter.text.size() * 2);
        parameter.indicator = bytes;
        return SQL_SUCCEEDED(
            SQLBindParameter(handle, index, SQL_PARAM_INPUT, SQL_C_WCHAR, SQL_WVARCHAR,
                             static_cast<SQLULEN>(std::max<qsizetype>(parameter.text.size(), 1)), 0,
                             wide(parameter.text), bytes, &parameter.indicator));
    }
    if (value.typeId() == QMetaType::Double) {
        parameter.real = value.toDouble();
        return SQL_SUCCEEDED(SQLBindParameter(handle, index, SQL_PARAM_INPUT, SQL_C_DOUBLE,
                                              SQL_DOUBLE, 0, 0, &parameter.real, 0, nullptr));
    }
    parameter.integer = value.toLongLong();
    return SQL_SUCCEEDED(SQLBindParameter(handle, index, SQL_PARAM_INPUT, SQL_C_SBIGINT, SQL_BIGINT,
                                          0, 0, &parameter.integer, 0, nullptr));
}

} // namespace

bool OdbcProblem::isTimeout() const
{
    return state == QLatin1String("HYT00") || state == QLatin1String("HYT01");
}

bool OdbcColumn::isSmallInteger() const
{
    return type == SQL_INTEGER || type == SQL_SMALLINT || type == SQL_TINYINT;
}

bool OdbcColumn::isSingle() const
{
    return type == SQL_REAL;
}

OdbcProblem odbcProblem(int kind, void* handle)
{
    OdbcProblem problem;
    std::array<SQLWCHAR, 6> state {};
    std::array<SQLWCHAR, 2048> message {};
    SQLINTEGER native = 0;
    SQLSMALLINT length = 0;
    if (SQL_SUCCEEDED(SQLGetDiagRecW(static_cast<SQLSMALLINT>(kind), handle, 1, state.data(),
                                     &native, message.data(), message.size(), &length))) {
        problem.state = QString::fromUtf16(reinterpret_cast<const char16_t*>(state.data()));
        problem.native = native;
        problem.message =
            QString::fromUtf16(reinterpret_cast<const char16_t*>(message.data())).trimmed();
    }
    return problem;
}

std::optional<OdbcStatement> OdbcStatement::allocate(void* connection)
{
    SQLHANDLE handle = SQL_NULL_HANDLE;
    if (!SQL_SUCCEEDED(SQLAllocHandle(SQL_HANDLE_STMT, connection, &handle)))
        return std::nullopt;
    return OdbcStatement(handle);
}

OdbcStatement::OdbcStatement(OdbcStatement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_problem(std::move(other.m_problem))
    , m_columns(std::move(other.m_columns))
    , m_kinds(std::move(other.m_kinds))
    , m_row(std::move(other.m_row))
    , m_failed(other.m_failed)
{
}

OdbcStatement& OdbcStatement::operator=(OdbcStatement&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_problem, other.m_problem);
    std::swap(m_columns, other.m_columns);
    std::swap(m_kinds, other.m_kinds);
    std::swap(m_row, other.m_row);
    std::swap(m_failed, other.m_failed);
    return *this;
}

OdbcStatement::~OdbcStatement()
{
    if (m_handle)
        SQLFreeHandle(SQL_HANDLE_STMT, m_handle);
}

void OdbcStatement::setTimeLimit(int seconds)
{
    SQLSetStmtAttr(m_handle, SQL_ATTR_QUERY_TIMEOUT,
                   reinterpret_cast<SQLPOINTER>(static_cast<SQLULEN>(seconds)), 0);
}

bool OdbcStatement::succeeded(int code)
{
    // SQL_NO_DATA: a statement that found no row to change.
    if (SQL_SUCCEEDED(code) || code == SQL_NO_DATA)
        return true;
    m_problem = odbcProblem(SQL_HANDLE_STMT, m_handle);
    m_failed = true;
    return false;
}

bool OdbcStatement::execute(const QString& text, StatementCanceller& canceller)
{
    const StatementCanceller::Running running(canceller, m_handle);
    return succeeded(SQLExecDirectW(m_handle, wide(text), static_cast<SQLINTEGER>(text.size())))
        && describe();
}

bool OdbcStatement::execute(const QString& text, const QVariantList& values,
                            StatementCanceller& canceller)
{
    const StatementCanceller::Running running(canceller, m_handle);
    if (!succeeded(SQLPrepareW(m_handle, wide(text), static_cast<SQLINTEGER>(text.size()))))
        return false;
    std::vector<Parameter> parameters(static_cast<std::size_t>(values.size()));
    for (qsizetype i = 0; i < values.size(); ++i)
        if (!bind(m_handle, static_cast<int>(i) + 1, parameters[static_cast<std::size_t>(i)],
                  values[i]))
            return succeeded(SQL_ERROR);
    const bool done = succeeded(SQLExecute(m_handle)) && describe();
    SQLFreeStmt(m_handle, SQL_RESET_PARAMS); // they point into what ends here
    return done;
}

bool OdbcStatement::describe()
{
    SQLSMALLINT count = 0;
    if (!succeeded(SQLNumResultCols(m_handle, &count)))
        return false;
    m_kinds.assign(static_cast<std::size_t>(count), Kind::Text);
    m_columns.clear();
    m_row.assign(static_cast<std::size_t>(count), {});
    for (SQLSMALLINT i = 0; i < count; ++i) {
        std::array<SQLWCHAR, 256> name {};
        SQLSMALLINT length = 0;
        SQLSMALLINT type = 0;
        if (!succeeded(SQLDescribeColW(m_handle, static_cast<SQLUSMALLINT>(i + 1), name.data(),
                                       name.size(), &length, &type, nullptr, nullptr, nullptr)))
            return false;
        m_columns.push_back(
            { QString::fromUtf16(reinterpret_cast<const char16_t*>(name.data())), type });
        Kind& kind = m_kinds[static_cast<std::size_t>(i)];
        switch (type) {
        case SQL_BIT:
        case SQL_TINYINT:
        case SQL_SMALLINT:
        case SQL_INTEGER:
        case SQL_BIGINT:
            kind = Kind::Integer;
            break;
        case SQL_REAL:
        case SQL_FLOAT:
        case SQL_DOUBLE:
            kind = Kind::Real;
            break;
        default: // NUMERIC too: its digits are all in the text
            break;
        }
    }
    return true;
}

bool OdbcStatement::next(StatementCanceller& canceller)
{
    const StatementCanceller::Running running(canceller, m_handle);
    const SQLRETURN code = SQLFetch(m_handle);
    if (code == SQL_NO_DATA || !succeeded(code))
        return false;
    // In the order of the columns, which is the only one every driver allows.
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        if (!read(static_cast<int>(i)))
            return false;
    return true;
}

bool OdbcStatement::read(int column)
{
    Cell& cell = m_row[static_cast<std::size_t>(column)];
    const auto index = static_cast<SQLUSMALLINT>(column + 1);
    SQLLEN indicator = 0;
    switch (m_kinds[static_cast<std::size_t>(column)]) {
    case Kind::Integer:
        if (!succeeded(SQLGetData(m_handle, index, SQL_C_SBIGINT, &cell.integer,
                                  sizeof cell.integer, &indicator)))
            return false;
        break;
    case Kind::Real:
        if (!succeeded(SQLGetData(m_handle, index, SQL_C_DOUBLE, &cell.real, sizeof cell.real,
                                  &indicator)))
            return false;
        break;
    case Kind::Text:
        return readText(column);
    }
    cell.isNull = indicator == SQL_NULL_DATA;
    return true;
}

bool OdbcStatement::readText(int column)
{
    Cell& cell = m_row[static_cast<std::size_t>(column)];
    cell.text.resize(0);
    std::array<SQLWCHAR, 512> part {};
    for (;;) {
        SQLLEN indicator = 0;
        const SQLRETURN code = SQLGetData(m_handle, static_cast<SQLUSMALLINT>(column + 1),
                                          SQL_C_WCHAR, part.data(), sizeof part, &indicator);
        if (code == SQL_NO_DATA)
            return true;
        if (!succeeded(code))
            return false;
        cell.isNull = indicator == SQL_NULL_DATA;
        if (cell.isNull)
            return true;
        // More than fits, or an unknown length, fills the buffer up to its final NUL.
        const bool isAll =
            indicator != SQL_NO_TOTAL && indicator < static_cast<SQLLEN>(sizeof part);
        const auto length =
            isAll ? static_cast<qsizetype>(indicator / 2) : static_cast<qsizetype>(part.size() - 1);
        cell.text += QStringView(reinterpret_cast<const char16_t*>(part.data()), length);
        if (isAll)
            return true;
    }
}

bool OdbcStatement::isNull(int column) const
{
    return m_row[static_cast<std::size_t>(column)].isNull;
}

std::int64_t OdbcStatement::integer(int column) const
{
    const Cell& cell = m_row[static_cast<std::size_t>(column)];
    if (cell.isNull)
        return 0;
    switch (m_kinds[static_cast<std::size_t>(column)]) {
    case Kind::Integer:
        return cell.integer;
    case Kind::Real:
        return static_cast<std::int64_t>(cell.real);
    case Kind::Text:
        return cell.text.toLongLong();
    }
    return 0;
}

double OdbcStatement::real(int column) const
{
    const Cell& cell = m_row[static_cast<std::size_t>(column)];
    if (cell.isNull)
        return 0;
    switch (m_kinds[static_cast<std::size_t>(column)]) {
    case Kind::Integer:
        return static_cast<double>(cell.integer);
    case Kind::Real:
        return cell.real;
    case Kind::Text:
        return cell.text.toDouble();
    }
    return 0;
}

const QString& OdbcStatement::text(int column) const
{
    static const QString none;
    const Cell& cell = m_row[static_cast<std::size_t>(column)];
    return cell.isNull ? none : cell.text;
}

QVariant OdbcStatement::value(int column) const
{
    const Cell& cell = m_row[static_cast<std::size_t>(column)];
    if (cell.isNull)
        return {};
    switch (m_kinds[static_cast<std::size_t>(column)]) {
    case Kind::Integer:
        return QVariant::fromValue<qlonglong>(cell.integer);
    case Kind::Real:
        return cell.real;
    case Kind::Text:
        break;
    }
    return cell.text;
}

std::int64_t OdbcStatement::rowCount() const
{
    SQLLEN count = -1;
    return SQL_SUCCEEDED(SQLRowCount(m_handle, &count)) ? static_cast<std::int64_t>(count) : -1;
}

} // namespace fw
