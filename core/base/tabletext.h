// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstddef>
#include <functional>
#include <optional>

namespace fw {

// Some rows and columns of a table, taken out of it: it owns or shares what it needs, so it may be
// written in another thread while the table goes on. Columns carry their documented names.
struct TableExtract
{
    QStringList columns;
    std::size_t rows = 0;
    // A number, a text, or nothing; exact.
    std::function<QVariant(std::size_t row, std::size_t column)> value;
};

enum class TableFormat
{
    Tsv,
    Csv,
    Json,
    Markdown
};

// By the file's name: ".tsv", ".csv", ".json" or ".md", in either case.
std::optional<TableFormat> tableFormatOf(const QString& fileName);

// The extract as text in UTF-8.
//   Tsv, Csv   a header line and a line a row, for people and their spreadsheets: a text that a
//              spreadsheet would take for a formula gets an apostrophe before it
//              (https://owasp.org/www-community/attacks/CSV_Injection); in Tsv tabs and line ends
//              inside a text become blanks
//   Json       an array of objects; every value exact, nothing is null
//   Markdown   a table for tickets and wikis (https://github.github.com/gfm/#tables-extension-);
//              whatever could be mark-up in a text is escaped, so that it is read and nothing else
QByteArray tableText(const TableExtract& extract, TableFormat format);

// A text that no spreadsheet takes for a formula.
QString spreadsheetSafe(const QString& text);

} // namespace fw
