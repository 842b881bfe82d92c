// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fw::test {

// A small reading of the SQL of resources/sql: enough for rules about it, no parser. Our files
// write keywords in capitals and names in small letters, and the rules hold them to that.
struct SqlToken
{
    enum class Kind
    {
        Word,
        Number,
        Text, // with its quotes
        Placeholder, // with its colon
        Hint, // a comment between /* and */
        Symbol
    };
    Kind kind = Kind::Symbol;
    QString text;
    int depth = 0; // how many brackets are open around it; a bracket counts as outside

    bool is(const char* what) const { return text == QLatin1String(what); }
    bool isName() const { return kind == Kind::Word && text == text.toLower(); }
};
using SqlTokens = std::vector<SqlToken>;

SqlTokens sqlTokens(const QString& sql);

// A token that is nothing beyond the end.
const SqlToken& tokenAt(const SqlTokens& tokens, std::size_t i);
// The text of a stretch with one space between the tokens.
QString joined(const SqlTokens& tokens, std::size_t from, std::size_t to);
// Where the word stands, or the number of tokens.
std::size_t indexOf(const SqlTokens& tokens, const char* word, std::size_t from = 0);
// A list written as words with spaces between them.
QStringList words(const char* text);

// The names of a query's columns, as the program will see them; "*" stands for itself.
QStringList resultColumns(const SqlTokens& tokens, std::size_t from = 0);

// One statement with every {token} spelled.
struct LintedSql
{
    QString name; // of the file
    QString text;
    bool isImpala = false;
};

// Each finds what is against one rule and says it in one line a finding.
QStringList unknownPlaceholders(const LintedSql& sql);
QStringList unspelledTokens(const LintedSql& sql);
// Impala: question marks, doubled quotes, double quotes, backslashes.
QStringList foreignSigns(const LintedSql& sql);
// Impala: words in capitals that no statement of ours may have (UPDATE, WITH, ...), dropping
// anything but a stage's partition, reserved words as names.
QStringList foreignWords(const LintedSql& sql);
// Impala: what is written, and whether all of its partition is given as constants.
QStringList openPartitions(const LintedSql& sql);
// A table whose day (a stage: run) is not given where it is read or deleted from.
QStringList openDays(const LintedSql& sql);
// ORDER BY a column that may be NULL, which the engines put at different ends.
QStringList looseOrders(const LintedSql& sql);
// A sum whose type the engines choose differently.
QStringList looseSums(const LintedSql& sql);
// Columns of an INSERT and what goes into them: same names, same order; Impala's casts.
QStringList wrongColumns(const LintedSql& sql);

// All of them.
QStringList lint(const LintedSql& sql);

} // namespace fw::test
