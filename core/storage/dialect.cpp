// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

namespace fw {

namespace {

constexpr int mostRows = 5000;
constexpr std::int64_t mostBytes = 4 * 1024 * 1024;

} // namespace

Dialect postgresDialect()
{
    return { QStringLiteral("PostgreSQL"),
             QStringLiteral(":/sql/postgres/store"),
             Parameters::Bind,
             StringRule::DoubledQuote,
             true,
             mostRows,
             mostBytes,
             Parameters::Render };
}

Dialect impalaDialect()
{
    return { QStringLiteral("Impala"),
             QStringLiteral(":/sql/impala/store"),
             Parameters::Render,
             StringRule::Backslash,
             false,
             mostRows,
             mostBytes,
             Parameters::Render };
}

} // namespace fw
