// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/resultset.h"

#include <array>
#include <utility>

namespace fw::standin {

namespace {

constexpr std::array<std::pair<const char*, Type>, 9> names { {
    { "string", Type::String },
    { "tinyint", Type::TinyInt },
    { "smallint", Type::SmallInt },
    { "int", Type::Int },
    { "integer", Type::Int },
    { "bigint", Type::BigInt },
    { "float", Type::Float },
    { "double", Type::Double },
    { "decimal", Type::Double },
} };

} // namespace

Type typeNamed(const QString& name)
{
    for (const auto& [known, type] : names)
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return type;
    return Type::String;
}

QString nameOf(Type type)
{
    for (const auto& [name, known] : names)
        if (known == type)
            return QString::fromLatin1(name);
    return {};
}

} // namespace fw::standin
