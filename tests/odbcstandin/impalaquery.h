// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/impalatokens.h"
#include "tests/odbcstandin/impalavalues.h"

#include <QMap>

#include <limits>
#include <optional>

namespace fw::standin {

struct Item
{
    enum class Kind
    {
        Column,
        Constant,
        Count,
        Everything
    };
    Kind kind = Kind::Column;
    QString column;
    Constant constant;
    std::optional<Type> cast;
    QString alias;
};

struct Condition
{
    QString column;
    QVariant value;
};

// A SELECT of columns or COUNT(*) of one table with equalities, or of constants.
struct Query
{
    QList<Item> items;
    QString table; // empty: constants only
    QList<Condition> conditions;
    bool never = false; // ... AND FALSE
    qsizetype limit = std::numeric_limits<qsizetype>::max();

    bool has(Item::Kind kind) const;
};

// `name` or `schema.name`.
bool readTableName(TokenReader& reader, QString& name);

// k = constant, ... up to the closing parenthesis; the opening one is read.
std::optional<QMap<QString, QVariant>> readPartition(TokenReader& reader);

// Behind the word SELECT; `schema` is for current_database(). Nothing: it has another shape.
std::optional<Query> readQuery(TokenReader& reader, const QString& schema);

} // namespace fw::standin
