// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QList>
#include <QString>
#include <QVariant>

namespace fw::standin {

enum class Type
{
    String,
    TinyInt,
    SmallInt,
    Int,
    BigInt,
    Float,
    Double
};

struct Column
{
    QString name;
    Type type = Type::String;
};

// Each value is a QString, a qlonglong or a double; an invalid one is NULL.
using Row = QList<QVariant>;

// What a statement answers. Without columns: it answers no rows, as INSERT.
struct ResultSet
{
    QList<Column> columns;
    QList<Row> rows;
};

// What SQLGetDiagRec tells.
struct Diagnosis
{
    QString state;
    int native = 0;
    QString message;
};

template<typename T>
using Answer = tl::expected<T, Diagnosis>;

inline tl::unexpected<Diagnosis> refusal(const char* state, const QString& message)
{
    return tl::make_unexpected(Diagnosis { QString::fromLatin1(state), 110, message });
}

// As Impala says that it understood the words but not the matter.
inline tl::unexpected<Diagnosis> analysisException(const QString& message)
{
    return refusal("HY000", QStringLiteral("AnalysisException: ") + message);
}

// "string", "int", ... as in CREATE TABLE; what is not known is taken for a string.
Type typeNamed(const QString& name);
QString nameOf(Type type);

} // namespace fw::standin
