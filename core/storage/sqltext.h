// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statements.h"

#include <QVariant>

namespace fw {

// SQL with its values written into it: the one place that does so, for engines whose drivers know
// no parameters (Impala takes a statement as text and nothing else). Everything else binds.

// How an engine reads what stands between single quotes.
enum class StringRule
{
    DoubledQuote, // SQL's own: '' is a quote, a backslash is a backslash (PostgreSQL, SQLite)
    Backslash // Impala, Hive: \' is a quote, \\ a backslash; '' would end the text
};

// A null, a whole number, a finite number, a text, or a list of at least one of them, which becomes
// what stands between the brackets of IN. Refused: a NUL, half of a surrogate pair, infinities and
// NaN, an empty list, every other kind of value. A negative number is bracketed, because two minus
// signs in a row begin a comment; a fractional one is always written with an exponent and the
// digits that give it back. Impala takes that for a DECIMAL all the same, except right inside a
// CAST to a floating point type, so its statements have one around such a value in every row.
Result<QString> sqlLiteral(const QVariant& value, StringRule rule);

// A stretch of SQL: as it stands, or the name of a placeholder whose value goes there.
struct SqlPiece
{
    QString text;
    bool isPlaceholder = false;

    friend bool operator==(const SqlPiece&, const SqlPiece&) = default;
};

// The text cut at its placeholders, for who fills the same one many times. Those inside quotes are
// text.
std::vector<SqlPiece> sqlPieces(const QString& sql);

// The statement with a literal for each placeholder; those inside quotes are text. A placeholder
// without a value is refused, a value without a placeholder is not used.
Result<QString> renderSql(const Statement& statement, const SqlValues& values, StringRule rule);

// The statement with a question mark for each placeholder, and the values in their order; a list
// becomes as many of both as it has items. For drivers that carry values.
struct BoundSql
{
    QString text;
    QVariantList values;
};
Result<BoundSql> bindSql(const Statement& statement, const SqlValues& values);

} // namespace fw
