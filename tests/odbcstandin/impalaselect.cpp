// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/impalaselect.h"

#include "tests/odbcstandin/impalaquery.h"

#include <utility>

namespace fw::standin {

namespace {

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

// Where a column of the answer comes from.
struct Source
{
    qsizetype at = -1; // in the row; -1: not from there
    Item item;
};

Answer<QList<Source>> sourcesOf(const Query& query, const Table& table, QList<Column>& columns)
{
    QList<Source> sources;
    for (const Item& item : query.items) {
        if (item.kind == Item::Kind::Everything) {
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                sources += Source { i, {} };
            columns += table.columns;
            continue;
        }
        Source source { -1, item };
        Type type = item.kind == Item::Kind::Count ? Type::BigInt : item.constant.type;
        if (item.kind == Item::Kind::Column) {
            source.at = table.indexOf(item.column);
            if (source.at < 0)
                return unknownColumn(item.column);
            type = item.cast.value_or(table.columns[source.at].type);
        }
        sources += source;
        columns += { item.alias, type };
    }
    return sources;
}

Answer<ResultSet> answered(const Query& query, const Table& table)
{
    auto rows = matching(table, query.conditions);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (query.never)
        rows->clear();
    const qlonglong found = rows->size();
    if (query.has(Item::Kind::Count))
        *rows = { Row {} };
    ResultSet result;
    const auto sources = sourcesOf(query, table, result.columns);
    if (!sources)
        return tl::make_unexpected(sources.error());
    for (const Row& row : rows->mid(0, query.limit)) {
        Row out;
        for (const auto& [at, item] : *sources) {
            const QVariant value = at >= 0       ? row[at]
                : item.kind == Item::Kind::Count ? QVariant(found)
                                                 : item.constant.value;
            out += item.cast ? converted(value, *item.cast) : value;
        }
        result.rows += out;
    }
    return result;
}

} // namespace

std::optional<Answer<ResultSet>> select(TokenReader& reader, const Session& session)
{
    const auto query = readQuery(reader, session.schema);
    if (!query)
        return {};
    const Table noTable { {}, 0, { Row {} } };
    const Table* table = &noTable;
    if (!query->table.isEmpty()) {
        const auto found = session.find(query->table);
        if (!found)
            return tl::make_unexpected(found.error());
        table = *found;
    }
    return answered(*query, *table);
}

} // namespace fw::standin
