// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqltext.h"

#include <functional>

namespace fw {

// A statement whose text ends with VALUES and two lines, the tuple of the first row and that of
// every further one: on Impala the first carries the CASTs that fix the columns' types.
struct RowTemplate
{
    Statement head; // up to VALUES
    Statement firstRow; // the brackets included, no comma
    Statement nextRow;
};
Result<RowTemplate> rowTemplateOf(const Statement& statement);

// What one statement may hold. Impala's own limits are 250,000 expressions and 16 MiB; a row of
// flow_scores has 25 expressions.
struct RowLimits
{
    std::size_t rows = 5000;
    qsizetype bytes = 4 * 1024 * 1024; // as UTF-8
};

// Many rows as few statements of a row template, with their values written in by sqlLiteral().
class RowText
{
public:
    // Sets every place of `values`, one for each column, to what row `row` has there. May be called
    // again for the row that no longer fitted.
    using FillRow = std::function<void(std::size_t row, std::vector<QVariant>& values)>;

    struct Chunk
    {
        QString sql;
        std::size_t rows = 0;
    };

    // The placeholders named by `columns` are a row's values, in this order; the others have the
    // same value in every row and are among `constants`.
    static Result<RowText> make(const RowTemplate& rows, const std::vector<const char*>& columns,
                                const std::vector<std::pair<const char*, QVariant>>& constants,
                                StringRule rule, RowLimits limits = {});

    // One statement with the rows from `first` on, at most `count`: as many as the limits let in,
    // and at least one. `count` must not be 0: no rows make no statement.
    Result<Chunk> render(std::size_t first, std::size_t count, const FillRow& fill) const;

private:
    // Text, or the column whose value goes there.
    struct Piece
    {
        QString text;
        int column = -1;
    };
    using Pieces = std::vector<Piece>;

    RowText() = default;
    static Result<Pieces> pieces(const Statement& tuple, const std::vector<const char*>& columns,
                                 const std::vector<std::pair<const char*, QVariant>>& constants,
                                 StringRule rule);

    QString m_head;
    Pieces m_firstRow;
    Pieces m_nextRow;
    std::size_t m_columns = 0;
    StringRule m_rule = StringRule::DoubledQuote;
    RowLimits m_limits;
};

} // namespace fw
