// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/impalavalues.h"

#include <limits>

namespace fw::standin {

namespace {

bool isWhole(Type type)
{
    return type == Type::TinyInt || type == Type::SmallInt || type == Type::Int
        || type == Type::BigInt;
}

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString;
}

template<typename Int>
bool holds(qlonglong value)
{
    return value >= std::numeric_limits<Int>::min() && value <= std::numeric_limits<Int>::max();
}

bool inRange(qlonglong value, Type type)
{
    return type == Type::TinyInt ? holds<qint8>(value)
        : type == Type::SmallInt ? holds<qint16>(value)
        : type == Type::Int      ? holds<qint32>(value)
                                 : true;
}

Constant numberConstant(const QString& text)
{
    bool whole = false;
    const qlonglong value = text.toLongLong(&whole);
    if (!whole)
        return { text.toDouble(), Type::Double };
    for (const Type type : { Type::TinyInt, Type::SmallInt, Type::Int })
        if (inRange(value, type))
            return { value, type };
    return { value, Type::BigInt };
}

} // namespace

std::optional<Type> readType(TokenReader& reader)
{
    QString name;
    if (!reader.kind(Token::Kind::Word, name))
        return {};
    if (reader.symbol('('))
        reader.skipParentheses();
    return typeNamed(name);
}

std::optional<Constant> readConstant(TokenReader& reader)
{
    const qsizetype start = reader.position();
    QString text;
    if (reader.word("null"))
        return Constant {};
    if (reader.kind(Token::Kind::Text, text))
        return Constant { text, Type::String };
    if (reader.kind(Token::Kind::Number, text))
        return numberConstant(text);
    if (reader.symbol('-') && reader.kind(Token::Kind::Number, text))
        return numberConstant(u'-' + text);
    reader.goTo(start);
    if (reader.symbol('(')) {
        if (auto inner = readConstant(reader); inner && reader.symbol(')'))
            return inner;
    } else if (reader.word("cast") && reader.symbol('(')) {
        const auto inner = readConstant(reader);
        if (inner && reader.word("as"))
            if (const auto type = readType(reader); type && reader.symbol(')'))
                return Constant { converted(inner->value, *type), *type };
    }
    reader.goTo(start);
    return {};
}

QVariant converted(const QVariant& value, Type type)
{
    if (!value.isValid())
        return {};
    if (type == Type::String)
        return value.toString();
    bool ok = false;
    if (!isWhole(type)) {
        const double number = value.toDouble(&ok);
        return !ok                ? QVariant()
            : type == Type::Float ? QVariant(double(float(number)))
                                  : QVariant(number);
    }
    const qlonglong number = value.typeId() == QMetaType::Double ? qlonglong(value.toDouble(&ok))
                                                                 : value.toLongLong(&ok);
    return ok && inRange(number, type) ? QVariant(number) : QVariant();
}

std::optional<QVariant> fitted(const QVariant& value, Type type)
{
    if (!value.isValid())
        return value;
    if (isText(value) != (type == Type::String))
        return {};
    if (isWhole(type)
        && (value.typeId() == QMetaType::Double || !inRange(value.toLongLong(), type)))
        return {};
    return converted(value, type);
}

bool areEqual(const QVariant& left, const QVariant& right)
{
    if (!left.isValid() || !right.isValid() || isText(left) != isText(right))
        return false;
    return left.typeId() == right.typeId() ? left == right : left.toDouble() == right.toDouble();
}

} // namespace fw::standin
