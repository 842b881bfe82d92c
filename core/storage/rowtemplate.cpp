// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowtemplate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Statements)
};

// PostgreSQL takes 65,535 parameters; drivers grow slow long before.
constexpr int mostParameters = 2000;

const SqlValue* find(const SqlValues& values, const QString& name)
{
    const auto at = std::find_if(values.begin(), values.end(), [&name](const SqlValue& value) {
        return name == QLatin1String(value.first);
    });
    return at == values.end() ? nullptr : &*at;
}

} // namespace

RowTemplate::Tuple RowTemplate::tupleOf(const QString& text)
{
    Tuple tuple;
    QString before;
    for (const SqlPiece& piece : sqlPieces(text)) {
        if (!piece.isPlaceholder) {
            before = piece.text;
            continue;
        }
        tuple.texts += std::exchange(before, {});
        tuple.names += piece.text;
    }
    tuple.texts += before;
    return tuple;
}

Result<RowTemplate> RowTemplate::of(const Statement& statement)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*\\bVALUES)\\s*\\n(\\(.*\\)),\\s*\\n(\\(.*\\))\\s*$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(statement.text);
    if (!match.hasMatch())
        return failure(ErrorCode::Database,
                       Tr::tr("This statement is no template of rows: %1").arg(statement.text));
    RowTemplate result;
    result.m_head = { match.captured(1) + QLatin1Char('\n'), {} };
    result.m_first = tupleOf(match.captured(2));
    result.m_next = tupleOf(match.captured(3));
    return result;
}

// Writes tuples, looking each name up once and not for every row.
class RowTemplate::Filler
{
public:
    Filler(const Tuple& tuple, const Dialect& dialect, const SqlValues& constants)
        : m_tuple(tuple)
        , m_dialect(dialect)
        , m_constants(constants)
    {
    }

    Result<void> add(const SqlValues& row, QString& text, QVariantList& values)
    {
        if (m_places.empty() && !m_tuple.names.isEmpty())
            if (const auto found = locate(row); !found)
                return found;
        text += m_tuple.texts.front();
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const QVariant& value = m_places[i].isConstant ? m_constants[m_places[i].index].second
                                                           : row[m_places[i].index].second;
            if (m_dialect.rowParameters == Parameters::Bind) {
                text += QLatin1Char('?');
                values += value;
            } else {
                const auto literal = sqlLiteral(value, m_dialect.rule);
                if (!literal)
                    return failure(literal.error());
                text += *literal;
            }
            text += m_tuple.texts[static_cast<qsizetype>(i) + 1];
        }
        return {};
    }

private:
    struct Place
    {
        bool isConstant = false;
        std::size_t index = 0;
    };

    Result<void> locate(const SqlValues& row)
    {
        for (const QString& name : m_tuple.names) {
            if (const SqlValue* const own = find(row, name))
                m_places.push_back({ false, static_cast<std::size_t>(own - row.data()) });
            else if (const SqlValue* const constant = find(m_constants, name))
                m_places.push_back(
                    { true, static_cast<std::size_t>(constant - m_constants.data()) });
            else
                return failure(ErrorCode::Database,
                               Tr::tr("The value of :%1 is missing.").arg(name));
        }
        return {};
    }

    const Tuple& m_tuple;
    const Dialect& m_dialect;
    const SqlValues& m_constants;
    std::vector<Place> m_places;
};

Result<RowTemplate::Chunk> RowTemplate::chunk(const Dialect& dialect, const SqlValues& constants,
                                              std::size_t from, std::size_t end,
                                              const RowValues& values) const
{
    Chunk chunk;
    std::size_t most = static_cast<std::size_t>(dialect.maxRows);
    if (dialect.rowParameters == Parameters::Bind) {
        auto head = bindSql(m_head, constants);
        if (!head)
            return failure(head.error());
        chunk.text = std::move(head->text);
        chunk.values = std::move(head->values);
        const auto width = std::max<std::size_t>(static_cast<std::size_t>(m_next.names.size()), 1);
        most = std::min(most, std::max<std::size_t>(mostParameters / width, 1));
    } else {
        auto head = renderSql(m_head, constants, dialect.rule);
        if (!head)
            return failure(head.error());
        chunk.text = std::move(*head);
    }
    Filler first(m_first, dialect, constants);
    Filler next(m_next, dialect, constants);
    // Counted as UTF-8, which is what reaches the server; a character of UTF-16 is three at most.
    std::int64_t bytes = chunk.text.size() * 3;
    QString tuple;
    QVariantList bound;
    for (std::size_t row = from; row < end && chunk.rows < most; ++row) {
        tuple.resize(0);
        bound.clear();
        if (chunk.rows > 0)
            tuple += QLatin1String(",\n");
        const auto added = (chunk.rows == 0 ? first : next).add(values(row), tuple, bound);
        if (!added)
            return failure(added.error());
        const std::int64_t length = tuple.toUtf8().size();
        if (chunk.rows > 0 && bytes + length > dialect.maxBytes)
            break;
        bytes += length;
        chunk.text += tuple;
        chunk.values += bound;
        ++chunk.rows;
    }
    return chunk;
}

} // namespace fw
