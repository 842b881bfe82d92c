// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/printable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace fw {

// A table for people: columns padded with blanks and two blanks between them, a header line first.
// Every cell is made printable.
class TextTable
{
public:
    enum Align
    {
        Left,
        Right
    };
    struct Column
    {
        QString title;
        Align align = Left;
    };

    explicit TextTable(std::vector<Column> columns);

    void add(const QStringList& cells);
    // The whole table in UTF-8. Columns that do not fit into `width` characters are left out,
    // from the right, but never the first `kept`; width 0: all columns.
    QByteArray text(qsizetype width = 0, std::size_t kept = 1) const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace fw
