// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/resultset.h"

namespace fw::standin {

// One piece of a statement, by Impala's rules: a backslash escapes within a literal, and a doubled
// quote ends it and begins another.
struct Token
{
    enum class Kind
    {
        Word,
        Name,
        Text,
        Number,
        Symbol,
        End
    };
    Kind kind = Kind::End;
    // Words and `names` in lower case, a literal without its quotes and escapes.
    QString text;
};

// Comments are left out. What Impala's scanner does not know, above all `?` and `:`, is refused.
Answer<QList<Token>> tokensOf(const QString& sql);

// Walks over tokens; every function consumes what it finds, and nothing when it finds nothing.
class TokenReader
{
public:
    explicit TokenReader(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    bool word(const char* word); // in lower case
    bool words(std::initializer_list<const char*> words); // all of them or none
    bool symbol(char symbol);
    bool name(QString& name); // a word or a `name`
    bool kind(Token::Kind kind, QString& text);
    bool atEnd(); // but for a semicolon
    void skipParentheses(); // the one that was just opened, to its end
    void skip() { m_at += m_tokens[m_at].kind == Token::Kind::End ? 0 : 1; }
    qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }

private:
    const Token& now() const { return m_tokens[m_at]; }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
};

} // namespace fw::standin
