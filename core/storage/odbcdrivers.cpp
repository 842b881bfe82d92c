// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/odbcdrivers.h"

#include "core/base/worker.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <sql.h>
#include <sqlext.h>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::OdbcDrivers)
};

class Environment
{
public:
    Environment()
    {
        if (!SQL_SUCCEEDED(SQLAllocHandle(SQL_HANDLE_ENV, SQL_NULL_HANDLE, &m_handle)))
            m_handle = SQL_NULL_HANDLE;
        else
            // NOLINTNEXTLINE: ODBC gives a number where a pointer stands
            SQLSetEnvAttr(m_handle, SQL_ATTR_ODBC_VERSION,
                          reinterpret_cast<SQLPOINTER>(SQL_OV_ODBC3), 0);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    ~Environment()
    {
        if (m_handle != SQL_NULL_HANDLE)
            SQLFreeHandle(SQL_HANDLE_ENV, m_handle);
    }
    SQLHENV handle() const { return m_handle; }

private:
    SQLHENV m_handle = SQL_NULL_HANDLE;
};

using Pairs = std::vector<std::pair<QString, QString>>;
using Next = decltype(&SQLDrivers);

// SQLDrivers and SQLDataSources are called alike: a name and a text that goes with it, until there
// is no more. A text longer than the buffer arrives cut off.
Pairs all(Next next, SQLHENV environment)
{
    Pairs pairs;
    std::array<SQLCHAR, 1024> name {};
    std::array<SQLCHAR, 8192> text {};
    SQLUSMALLINT direction = SQL_FETCH_FIRST;
    SQLSMALLINT length = 0;
    while (SQL_SUCCEEDED(next(environment, direction, name.data(), SQLSMALLINT(name.size()),
                              &length, text.data(), SQLSMALLINT(text.size()), &length))) {
        pairs.emplace_back(QString::fromLocal8Bit(reinterpret_cast<const char*>(name.data())),
                           QString::fromLocal8Bit(reinterpret_cast<const char*>(text.data())));
        direction = SQL_FETCH_NEXT;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

Result<OdbcCatalog> odbcCatalog()
{
    refuseGuiThread("looking for ODBC drivers");
    const Environment environment;
    if (environment.handle() == SQL_NULL_HANDLE)
        return failure(ErrorCode::Io, Tr::tr("unixODBC does not start on this machine."));
    OdbcCatalog catalog;
    for (auto& [name, attributes] : all(SQLDrivers, environment.handle()))
        catalog.drivers += name;
    for (auto& [name, driver] : all(SQLDataSources, environment.handle()))
        catalog.sources.push_back({ name, driver });
    return catalog;
}

} // namespace fw
