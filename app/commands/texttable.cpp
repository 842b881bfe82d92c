// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include <QChar>

#include <algorithm>

namespace fw {

namespace {

constexpr qsizetype gap = 2;

// Characters as a reader counts them: a pair of surrogates is one.
qsizetype widthOf(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::add(const QStringList& cells)
{
    QStringList row;
    row.reserve(static_cast<qsizetype>(m_columns.size()));
    for (const QString& cell : cells)
        row += printable(cell);
    row.resize(static_cast<qsizetype>(m_columns.size()));
    m_rows.push_back(std::move(row));
}

QByteArray TextTable::text(qsizetype width, std::size_t kept) const
{
    std::vector<qsizetype> widths;
    qsizetype total = -gap;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        qsizetype widest = widthOf(m_columns[c].title);
        for (const QStringList& row : m_rows)
            widest = std::max(widest, widthOf(row[static_cast<qsizetype>(c)]));
        total += gap + widest;
        if (width > 0 && total > width && c >= kept)
            break;
        widths.push_back(widest);
    }
    QByteArray result;
    const auto addLine = [&](const auto& cellAt) {
        QString line;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const QString cell = cellAt(c);
            const QString padding(widths[c] - widthOf(cell), QLatin1Char(' '));
            if (c > 0)
                line += QString(gap, QLatin1Char(' '));
            line += m_columns[c].align == Right ? padding + cell : cell + padding;
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        result += line.toUtf8() + '\n';
    };
    addLine([this](std::size_t c) { return m_columns[c].title; });
    for (const QStringList& row : m_rows)
        addLine([&row](std::size_t c) { return row[static_cast<qsizetype>(c)]; });
    return result;
}

} // namespace fw
