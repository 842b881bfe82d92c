// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowtemplate.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RowTemplate)
};

Statement part(QStringView text)
{
    Statement statement { text.trimmed().toString(), {} };
    for (const SqlPiece& piece : sqlPieces(statement.text))
        if (piece.isPlaceholder && !statement.placeholders.contains(piece.text))
            statement.placeholders += piece.text;
    return statement;
}

bool isTuple(const Statement& statement)
{
    return statement.text.startsWith(QLatin1Char('(')) && statement.text.endsWith(QLatin1Char(')'));
}

// How many bytes the text takes on its way to the server.
qsizetype utf8Size(QStringView text)
{
    qsizetype size = 0;
    for (const QChar c : text)
        size += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    return size;
}

} // namespace

Result<RowTemplate> rowTemplateOf(const Statement& statement)
{
    const QStringView text(statement.text);
    const qsizetype lastLine = text.lastIndexOf(QLatin1Char('\n'));
    const qsizetype lineBefore =
        lastLine > 0 ? text.left(lastLine).lastIndexOf(QLatin1Char('\n')) : -1;
    if (lineBefore > 0) {
        const QStringView first = text.mid(lineBefore, lastLine - lineBefore).trimmed();
        const RowTemplate rows { part(text.left(lineBefore)), part(first.chopped(1)),
                                 part(text.mid(lastLine)) };
        if (rows.head.text.endsWith(QLatin1String("VALUES")) && first.endsWith(QLatin1Char(','))
            && isTuple(rows.firstRow) && isTuple(rows.nextRow))
            return rows;
    }
    return failure(ErrorCode::Database, Tr::tr("This build has a statement without its rows."),
                   statement.text);
}

Result<RowText::Pieces>
RowText::pieces(const Statement& tuple, const std::vector<const char*>& columns,
                const std::vector<std::pair<const char*, QVariant>>& constants, StringRule rule)
{
    Pieces result;
    const auto addText = [&result](const QString& text) {
        if (result.empty() || result.back().column >= 0)
            result.push_back({ text, -1 });
        else
            result.back().text += text;
    };
    for (const SqlPiece& piece : sqlPieces(tuple.text)) {
        const auto column =
            std::find_if(columns.begin(), columns.end(), [&piece](const char* name) {
                return piece.isPlaceholder && piece.text == QLatin1String(name);
            });
        if (column != columns.end()) {
            result.push_back({ {}, static_cast<int>(column - columns.begin()) });
        } else if (piece.isPlaceholder) {
            const auto value =
                renderSql({ QLatin1Char(':') + piece.text, { piece.text } }, constants, rule);
            if (!value)
                return failure(value.error());
            addText(*value);
        } else {
            addText(piece.text);
        }
    }
    return result;
}

Result<RowText> RowText::make(const RowTemplate& rows, const std::vector<const char*>& columns,
                              const std::vector<std::pair<const char*, QVariant>>& constants,
                              StringRule rule, RowLimits limits)
{
    const auto head = renderSql(rows.head, constants, rule);
    if (!head)
        return failure(head.error());
    auto firstRow = pieces(rows.firstRow, columns, constants, rule);
    if (!firstRow)
        return failure(firstRow.error());
    auto nextRow = pieces(rows.nextRow, columns, constants, rule);
    if (!nextRow)
        return failure(nextRow.error());
    RowText text;
    text.m_head = *head;
    text.m_firstRow = std::move(*firstRow);
    text.m_nextRow = std::move(*nextRow);
    text.m_columns = columns.size();
    text.m_rule = rule;
    text.m_limits = limits;
    return text;
}

Result<RowText::Chunk> RowText::render(std::size_t first, std::size_t count,
                                       const FillRow& fill) const
{
    Chunk chunk { m_head, 0 };
    qsizetype bytes = utf8Size(m_head);
    std::vector<QVariant> values(m_columns);
    while (chunk.rows < std::min(count, m_limits.rows) || (chunk.rows == 0 && count > 0)) {
        fill(first + chunk.rows, values);
        const qsizetype before = chunk.sql.size();
        chunk.sql += QLatin1String(chunk.rows == 0 ? "\n" : ",\n");
        for (const Piece& piece : chunk.rows == 0 ? m_firstRow : m_nextRow) {
            if (piece.column < 0) {
                chunk.sql += piece.text;
                continue;
            }
            const auto literal = sqlLiteral(values[static_cast<std::size_t>(piece.column)], m_rule);
            if (!literal)
                return failure(literal.error());
            chunk.sql += *literal;
        }
        bytes += utf8Size(QStringView(chunk.sql).mid(before));
        if (bytes > m_limits.bytes && chunk.rows > 0) {
            chunk.sql.truncate(before); // begins the next statement
            break;
        }
        ++chunk.rows;
    }
    return chunk;
}

} // namespace fw
