// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/impalatokens.h"
#include "tests/odbcstandin/resultset.h"

#include <optional>

namespace fw::standin {

// A value that stands in the statement itself, with the type Impala gives it.
struct Constant
{
    QVariant value;
    Type type = Type::String;
};

// NULL, 'text', 1, -1, 0.5, (-5), CAST(constant AS TYPE).
std::optional<Constant> readConstant(TokenReader& reader);
// The name of a type, with what stands in parentheses behind it.
std::optional<Type> readType(TokenReader& reader);

// As CAST: never refused, NULL where it makes no sense.
QVariant converted(const QVariant& value, Type type);
// As a column takes it: nothing where Impala would ask for a CAST.
std::optional<QVariant> fitted(const QVariant& value, Type type);
// As `=`: NULL equals nothing.
bool areEqual(const QVariant& left, const QVariant& right);

} // namespace fw::standin
