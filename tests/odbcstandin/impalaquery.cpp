// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/impalaquery.h"

#include <algorithm>

namespace fw::standin {

namespace {

// `column` or `alias.column`.
bool readColumn(TokenReader& reader, QString& column)
{
    if (!reader.name(column))
        return false;
    return !reader.symbol('.') || reader.name(column);
}

std::optional<Item> readFunction(TokenReader& reader, const QString& schema)
{
    const qsizetype start = reader.position();
    QString name;
    if (reader.kind(Token::Kind::Word, name) && reader.symbol('(')) {
        Item item { Item::Kind::Constant, {}, {}, {}, name + QStringLiteral("()") };
        if (name == u"count" && reader.symbol('*') && reader.symbol(')')) {
            item.kind = Item::Kind::Count;
            item.alias = QStringLiteral("count(*)");
            return item;
        }
        if (name == u"current_database" && reader.symbol(')')) {
            item.constant = { schema, Type::String };
            return item;
        }
        if (name == u"version" && reader.symbol(')')) {
            item.constant = { QStringLiteral("impalad version 0.0.0-STANDIN"), Type::String };
            return item;
        }
        if (name == u"cast" && readColumn(reader, item.column) && reader.word("as")) {
            item.kind = Item::Kind::Column;
            item.cast = readType(reader);
            item.alias = item.column;
            if (item.cast && reader.symbol(')'))
                return item;
        }
    }
    reader.goTo(start);
    return {};
}

std::optional<Item> readItem(TokenReader& reader, const QString& schema)
{
    Item item;
    if (reader.symbol('*')) {
        item.kind = Item::Kind::Everything;
        return item;
    }
    if (const auto constant = readConstant(reader)) {
        item.kind = Item::Kind::Constant;
        item.constant = *constant;
        item.alias = constant->value.toString();
    } else if (const auto function = readFunction(reader, schema)) {
        item = *function;
    } else if (readColumn(reader, item.column)) {
        item.alias = item.column;
    } else {
        return {};
    }
    const qsizetype behind = reader.position();
    if (!reader.word("as") && reader.word("from"))
        reader.goTo(behind);
    else
        reader.name(item.alias);
    return item;
}

// Up to the end of WHERE. Nothing: another shape.
std::optional<QList<Condition>> readConditions(TokenReader& reader, bool& never)
{
    QList<Condition> conditions;
    do {
        if (reader.word("false")) {
            never = true;
            continue;
        }
        Condition condition;
        if (!readColumn(reader, condition.column) || !reader.symbol('='))
            return {};
        const auto constant = readConstant(reader);
        if (!constant)
            return {};
        condition.value = constant->value;
        conditions += condition;
    } while (reader.word("and"));
    return conditions;
}

// ORDER BY and LIMIT. False: something else follows.
bool readTail(TokenReader& reader, qsizetype& limit)
{
    if (reader.words({ "order", "by" })) {
        while (!reader.atEnd() && !reader.word("limit"))
            reader.skip();
        if (!reader.atEnd())
            reader.goTo(reader.position() - 1);
    }
    if (reader.word("limit")) {
        const auto most = readConstant(reader);
        if (!most)
            return false;
        limit = most->value.toLongLong();
    }
    return reader.atEnd();
}

// Behind FROM: the table's name and an alias, which nothing needs.
bool readFrom(TokenReader& reader, QString& table)
{
    if (!readTableName(reader, table))
        return false;
    const qsizetype behind = reader.position();
    QString alias;
    reader.word("as");
    if (reader.name(alias) && (alias == u"where" || alias == u"order" || alias == u"limit"))
        reader.goTo(behind);
    return true;
}

} // namespace

bool Query::has(Item::Kind kind) const
{
    return std::any_of(items.begin(), items.end(),
                       [kind](const Item& item) { return item.kind == kind; });
}

bool readTableName(TokenReader& reader, QString& name)
{
    if (!reader.name(name))
        return false;
    QString second;
    if (!reader.symbol('.'))
        return true;
    if (!reader.name(second))
        return false;
    name += u'.' + second;
    return true;
}

std::optional<QMap<QString, QVariant>> readPartition(TokenReader& reader)
{
    QMap<QString, QVariant> keys;
    do {
        QString name;
        if (!reader.name(name) || !reader.symbol('='))
            return {};
        const auto constant = readConstant(reader);
        if (!constant)
            return {};
        keys[name] = constant->value;
    } while (reader.symbol(','));
    return reader.symbol(')') ? std::optional(keys) : std::nullopt;
}

std::optional<Query> readQuery(TokenReader& reader, const QString& schema)
{
    Query query;
    reader.word("straight_join");
    do {
        const auto item = readItem(reader, schema);
        if (!item)
            return {};
        query.items += *item;
    } while (reader.symbol(','));
    const bool counts = query.has(Item::Kind::Count);
    const bool reads = query.has(Item::Kind::Column) || query.has(Item::Kind::Everything);
    if (reader.word("from")) {
        if ((counts && reads) || !readFrom(reader, query.table))
            return {};
        if (reader.word("where")) {
            const auto conditions = readConditions(reader, query.never);
            if (!conditions)
                return {};
            query.conditions = *conditions;
        }
    } else if (counts || reads) {
        return {};
    }
    return readTail(reader, query.limit) ? std::optional(query) : std::nullopt;
}

} // namespace fw::standin
