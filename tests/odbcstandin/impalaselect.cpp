// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/impalaselect.h"

#include <limits>
#include <utility>

namespace fw::standin {

namespace {

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

// `column` or `alias.column`.
bool readColumn(TokenReader& reader, QString& column)
{
    if (!reader.name(column))
        return false;
    return !reader.symbol('.') || reader.name(column);
}

std::optional<Item> readFunction(TokenReader& reader, const Session& session)
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
            item.constant = { session.schema, Type::String };
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

std::optional<Item> readItem(TokenReader& reader, const Session& session)
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
    } else if (const auto function = readFunction(reader, session)) {
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

tl::unexpected<Diagnosis> unknownColumn(const QString& name)
{
    return analysisException(
        QStringLiteral("Could not resolve column/field reference: '%1'").arg(name));
}

Answer<QList<Row>> matching(const Table& table, const QList<Condition>& conditions)
{
    QList<std::pair<qsizetype, QVariant>> places;
    for (const Condition& condition : conditions) {
        places.append({ table.indexOf(condition.column), condition.value });
        if (places.last().first < 0)
            return unknownColumn(condition.column);
    }
    QList<Row> rows;
    for (const Row& row : table.rows) {
        bool matches = true;
        for (const auto& [column, value] : places)
            matches = matches && areEqual(row[column], value);
        if (matches)
            rows += row;
    }
    return rows;
}

} // namespace

qsizetype Table::indexOf(const QString& column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return i;
    return -1;
}

QStringList Table::names(bool withPartitions) const
{
    QStringList names;
    for (qsizetype i = 0; i < columns.size() - (withPartitions ? 0 : partitions); ++i)
        names += columns[i].name;
    return names;
}

QString Session::fullName(const QString& name) const
{
    return name.contains(u'.') ? name : schema + u'.' + name;
}

Answer<Table*> Session::find(const QString& name) const
{
    const auto found = tables.find(fullName(name));
    if (found == tables.end())
        return analysisException(
            QStringLiteral("Could not resolve table reference: '%1'").arg(name));
    return &found.value();
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

std::optional<Answer<ResultSet>> select(TokenReader& reader, const Session& session)
{
    reader.word("straight_join");
    QList<Item> items;
    bool counts = false;
    bool readsColumns = false;
    do {
        const auto item = readItem(reader, session);
        if (!item)
            return {};
        items += *item;
        counts = counts || item->kind == Item::Kind::Count;
        readsColumns = readsColumns || item->kind == Item::Kind::Column
            || item->kind == Item::Kind::Everything;
    } while (reader.symbol(','));
    QString name;
    const bool hasTable = reader.word("from");
    if ((counts && readsColumns) || (!hasTable && (counts || readsColumns)))
        return {};
    if (hasTable) {
        if (!readTableName(reader, name))
            return {};
        const qsizetype before = reader.position();
        QString alias;
        reader.word("as");
        if (reader.name(alias) && (alias == u"where" || alias == u"order" || alias == u"limit"))
            reader.goTo(before);
    }
    bool never = false;
    QList<Condition> conditions;
    if (hasTable && reader.word("where")) {
        const auto read = readConditions(reader, never);
        if (!read)
            return {};
        conditions = *read;
    }
    qsizetype limit = std::numeric_limits<qsizetype>::max();
    if (!readTail(reader, limit))
        return {};

    Table nothing;
    nothing.rows = { Row {} };
    const auto table = hasTable ? session.find(name) : Answer<Table*>(&nothing);
    if (!table)
        return tl::make_unexpected(table.error());
    auto rows = matching(**table, conditions);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (never)
        rows->clear();

    ResultSet result;
    QList<std::pair<qsizetype, Item>> columns; // where each comes from; -1: not from a row
    for (const Item& item : items) {
        if (item.kind == Item::Kind::Everything) {
            for (qsizetype i = 0; i < (*table)->columns.size(); ++i) {
                columns.append(std::pair(i, Item {}));
                result.columns += (*table)->columns[i];
            }
            continue;
        }
        qsizetype at = -1;
        Type type = item.kind == Item::Kind::Count ? Type::BigInt : item.constant.type;
        if (item.kind == Item::Kind::Column) {
            at = (*table)->indexOf(item.column);
            if (at < 0)
                return unknownColumn(item.column);
            type = item.cast.value_or((*table)->columns[at].type);
        }
        columns.append(std::pair(at, item));
        result.columns += { item.alias, type };
    }
    const QList<Row> read = counts ? QList<Row> { Row {} } : rows->mid(0, limit);
    for (const Row& row : read) {
        Row out;
        for (const auto& [at, item] : columns) {
            const QVariant value = at >= 0       ? row[at]
                : item.kind == Item::Kind::Count ? QVariant(qlonglong(rows->size()))
                                                 : item.constant.value;
            out += item.cast ? converted(value, *item.cast) : value;
        }
        result.rows += out;
    }
    return result;
}

} // namespace fw::standin
