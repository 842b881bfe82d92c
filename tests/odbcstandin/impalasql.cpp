// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/impalasql.h"

#include "tests/odbcstandin/impalaquery.h"
#include "tests/odbcstandin/impalaselect.h"
#include "tests/odbcstandin/impalavalues.h"

#include <algorithm>

namespace fw::standin {

namespace {

tl::unexpected<Diagnosis> notUnderstood(const char* what)
{
    return analysisException(
        QStringLiteral("The stand-in does not understand this %1").arg(QLatin1String(what)));
}

// name type [COMMENT 'text'], ... up to the closing parenthesis.
bool readColumns(TokenReader& reader, QList<Column>& columns)
{
    if (!reader.symbol('('))
        return false;
    do {
        Column column;
        QString comment;
        if (!reader.name(column.name))
            return false;
        const auto type = readType(reader);
        if (!type)
            return false;
        column.type = *type;
        columns += column;
        if (reader.word("comment"))
            reader.kind(Token::Kind::Text, comment);
    } while (reader.symbol(','));
    return reader.symbol(')');
}

Answer<ResultSet> create(TokenReader& reader, const Session& session)
{
    reader.word("external");
    QString name;
    if (!reader.word("table"))
        return notUnderstood("CREATE");
    const bool ifNotThere = reader.words({ "if", "not", "exists" });
    Table table;
    if (!readTableName(reader, name) || !readColumns(reader, table.columns))
        return notUnderstood("CREATE TABLE");
    const qsizetype own = table.columns.size();
    while (!reader.atEnd()) {
        if (!reader.words({ "partitioned", "by" }))
            reader.skip();
        else if (!readColumns(reader, table.columns))
            return notUnderstood("PARTITIONED BY");
    }
    table.partitions = table.columns.size() - own;
    const QString full = session.fullName(name);
    if (!session.tables.contains(full))
        session.tables[full] = table;
    else if (!ifNotThere)
        return analysisException(QStringLiteral("Table already exists: %1").arg(full));
    return ResultSet {};
}

// The target of an INSERT, and what is known of each of its rows beforehand.
struct Target
{
    Table* table = nullptr;
    QString name;
    QList<qsizetype> places; // where each value goes
    Row pattern; // the partition's keys, all else NULL
    bool overwrites = false;

    bool isIn(const Row& row) const
    {
        for (qsizetype i = row.size() - table->partitions; i < row.size(); ++i)
            if (!areEqual(row[i], pattern[i]))
                return false;
        return true;
    }
};

Answer<QList<qsizetype>> readPlaces(TokenReader& reader, const Table& table)
{
    QStringList names = table.names(false);
    if (reader.symbol('(')) {
        names.clear();
        do {
            QString name;
            if (!reader.name(name))
                return notUnderstood("list of columns");
            names += name;
        } while (reader.symbol(','));
        if (!reader.symbol(')'))
            return notUnderstood("list of columns");
    }
    QList<qsizetype> places;
    for (const QString& name : names) {
        const qsizetype at = table.indexOf(name);
        if (at < 0 || at >= table.columns.size() - table.partitions)
            return analysisException(
                QStringLiteral("Unknown column '%1' in column permutation").arg(name));
        places += at;
    }
    return places;
}

Answer<Target> readTarget(TokenReader& reader, const Session& session)
{
    Target target;
    target.overwrites = reader.word("overwrite");
    if (!target.overwrites && !reader.word("into"))
        return notUnderstood("INSERT");
    reader.word("table");
    if (!readTableName(reader, target.name))
        return notUnderstood("INSERT");
    const auto table = session.find(target.name);
    if (!table)
        return tl::make_unexpected(table.error());
    target.table = *table;
    const auto places = readPlaces(reader, **table);
    if (!places)
        return tl::make_unexpected(places.error());
    target.places = *places;
    const QList<Column>& columns = target.table->columns;
    target.pattern.resize(columns.size());
    QMap<QString, QVariant> keys;
    if (reader.word("partition")) {
        const auto read = reader.symbol('(') ? readPartition(reader) : std::nullopt;
        if (!read)
            return notUnderstood("PARTITION");
        keys = *read;
    }
    for (qsizetype i = columns.size() - target.table->partitions; i < columns.size(); ++i) {
        const auto value = fitted(keys.take(columns[i].name), columns[i].type);
        if (!value || !value->isValid())
            return analysisException(
                QStringLiteral("No constant for the partition column '%1'").arg(columns[i].name));
        target.pattern[i] = *value;
    }
    if (!keys.isEmpty())
        return analysisException(
            QStringLiteral("Unknown partition column '%1'").arg(keys.firstKey()));
    return target;
}

Answer<Row> rowFor(const Target& target, const Row& values)
{
    if (values.size() != target.places.size())
        return analysisException(QStringLiteral("Target table '%1' takes %2 values here and not %3")
                                     .arg(target.name)
                                     .arg(target.places.size())
                                     .arg(values.size()));
    Row row = target.pattern;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Column& column = target.table->columns[target.places[i]];
        const auto value = fitted(values[i], column.type);
        if (!value)
            return analysisException(
                QStringLiteral("Target table '%1' is incompatible with source expressions. "
                               "Expression '%2' would need to be cast to %3 for column '%4'")
                    .arg(target.name, values[i].toString(), nameOf(column.type).toUpper(),
                         column.name));
        row[target.places[i]] = *value;
    }
    return row;
}

// (value, ...), ... to the end. A value may have an alias behind it, which may even be a literal:
// that is what becomes of the second half of 'it''s'.
Answer<QList<Row>> readValues(TokenReader& reader)
{
    QList<Row> rows;
    do {
        Row row;
        if (!reader.symbol('('))
            return notUnderstood("VALUES");
        do {
            const auto value = readConstant(reader);
            if (!value)
                return notUnderstood("value");
            row += value->value;
            QString alias;
            reader.word("as");
            if (!reader.name(alias))
                reader.kind(Token::Kind::Text, alias);
        } while (reader.symbol(','));
        if (!reader.symbol(')'))
            return notUnderstood("value");
        rows += row;
    } while (reader.symbol(','));
    if (!reader.atEnd())
        return notUnderstood("VALUES");
    return rows;
}

Answer<ResultSet> insert(TokenReader& reader, const Session& session)
{
    const auto target = readTarget(reader, session);
    if (!target)
        return tl::make_unexpected(target.error());
    QList<Row> source;
    if (reader.word("values")) {
        auto read = readValues(reader);
        if (!read)
            return tl::make_unexpected(read.error());
        source = *read;
    } else if (reader.word("select")) {
        // What it cannot compute is taken and finds nothing.
        if (const auto selected = select(reader, session)) {
            if (!*selected)
                return tl::make_unexpected(selected->error());
            source = (*selected)->rows;
            if (source.isEmpty() && (*selected)->columns.size() != target->places.size())
                source = { Row((*selected)->columns.size()) }; // refused below
        }
    } else {
        return notUnderstood("INSERT");
    }
    QList<Row> rows;
    for (const Row& values : source) {
        const auto row = rowFor(*target, values);
        if (!row)
            return tl::make_unexpected(row.error());
        rows += *row;
    }
    Table& table = *target->table;
    if (target->overwrites)
        table.rows.removeIf([&target](const Row& row) { return target->isIn(row); });
    table.rows += rows;
    return ResultSet {};
}

Answer<ResultSet> dropPartition(TokenReader& reader, const Session& session)
{
    QString name;
    if (!reader.word("table") || !readTableName(reader, name)
        || !reader.words({ "drop", "if", "exists", "partition" }) || !reader.symbol('('))
        return notUnderstood("ALTER");
    const auto keys = readPartition(reader);
    if (!keys || !reader.atEnd())
        return notUnderstood("ALTER");
    const auto table = session.find(name);
    if (!table)
        return tl::make_unexpected(table.error());
    for (auto key = keys->begin(); key != keys->end(); ++key) {
        const qsizetype at = (*table)->indexOf(key.key());
        if (at < (*table)->columns.size() - (*table)->partitions)
            return analysisException(
                QStringLiteral("Unknown partition column '%1'").arg(key.key()));
    }
    (*table)->rows.removeIf([&](const Row& row) {
        for (auto key = keys->begin(); key != keys->end(); ++key)
            if (!areEqual(row[(*table)->indexOf(key.key())], key.value()))
                return false;
        return true;
    });
    return ResultSet {};
}

Answer<ResultSet> describe(TokenReader& reader, const Session& session)
{
    QString name;
    if (!readTableName(reader, name) || !reader.atEnd())
        return notUnderstood("DESCRIBE");
    const auto table = session.find(name);
    if (!table)
        return tl::make_unexpected(table.error());
    ResultSet result {
        { { QStringLiteral("name") }, { QStringLiteral("type") }, { QStringLiteral("comment") } },
        {}
    };
    for (const Column& column : (*table)->columns)
        result.rows += Row { column.name, nameOf(column.type), QStringLiteral("") };
    return result;
}

Answer<ResultSet> showTables(const Session& session)
{
    ResultSet result { { { QStringLiteral("name") } }, {} };
    const QString prefix = session.schema + u'.';
    for (const QString& name : session.tables.keys())
        if (name.startsWith(prefix))
            result.rows += Row { name.mid(prefix.size()) };
    return result;
}

} // namespace

Answer<ResultSet> execute(QList<Token> tokens, const Session& session)
{
    TokenReader reader(std::move(tokens));
    if (reader.word("select")) {
        if (const auto selected = select(reader, session))
            return *selected;
        return ResultSet { { { QStringLiteral("_c0") } }, {} };
    }
    if (reader.word("create"))
        return create(reader, session);
    if (reader.word("insert"))
        return insert(reader, session);
    if (reader.word("alter"))
        return dropPartition(reader, session);
    if (reader.word("describe"))
        return describe(reader, session);
    if (reader.words({ "show", "tables" }) && reader.atEnd())
        return showTables(session);
    if (QString name; reader.word("use") && reader.name(name) && reader.atEnd()) {
        session.schema = name;
        return ResultSet {};
    }
    return notUnderstood("statement");
}

} // namespace fw::standin
