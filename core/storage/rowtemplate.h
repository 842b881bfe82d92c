// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

#include <functional>
#include <vector>

namespace fw {

// Gives the values of a row, by the names of the placeholders; each row in the same order.
using RowValues = std::function<SqlValues(std::size_t row)>;

// An INSERT of many rows. The statement it is made from ends with VALUES and two tuples, each in
// brackets on a line of its own: the first row's, which on Impala carries the casts that give the
// columns their types, and that of every further row.
class RowTemplate
{
public:
    static Result<RowTemplate> of(const Statement& statement);

    // A text with as many rows as the dialect lets into one statement, and its values where they
    // are bound.
    struct Chunk
    {
        QString text;
        QVariantList values;
        std::size_t rows = 0;
    };
    // The rows from `from` to `end`, at least one. `constants` are the same for all of them.
    Result<Chunk> chunk(const Dialect& dialect, const SqlValues& constants, std::size_t from,
                        std::size_t end, const RowValues& values) const;

private:
    // Texts between placeholders, one more than there are placeholders.
    struct Tuple
    {
        QStringList texts;
        QStringList names;
    };
    class Filler;

    static Tuple tupleOf(const QString& text);

    Statement m_head;
    Tuple m_first;
    Tuple m_next;
};

} // namespace fw
