// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filtertokens.h"

#include <algorithm>
#include <utility>

namespace fw {

namespace {

const QChar quotationMark = QLatin1Char('"');
const QChar backslash = QLatin1Char('\\');

bool isParenthesis(QChar c)
{
    return c == QLatin1Char('(') || c == QLatin1Char(')');
}

bool isNameChar(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
        || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('_');
}

class Lexer
{
public:
    explicit Lexer(const QString& text)
        : m_text(text)
        , m_size(static_cast<int>(text.size()))
    {
    }

    std::vector<FilterToken> run()
    {
        while (skipBlanks())
            readTerm();
        return std::move(m_tokens);
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_size && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_size;
    }

    QChar here() const { return m_at < m_size ? m_text[m_at] : QChar(); }

    FilterToken& add(FilterTokenKind kind, int from, QString text)
    {
        FilterToken token;
        token.kind = kind;
        token.offset = from;
        token.length = m_at - from;
        token.text = std::move(text);
        token.followsBlank = from == 0 || m_text[from - 1].isSpace();
        m_tokens.push_back(std::move(token));
        return m_tokens.back();
    }

    void readTerm()
    {
        const int from = m_at;
        const QChar c = here();
        if (isParenthesis(c) || c == QLatin1Char('-')) {
            ++m_at;
            add(c == QLatin1Char('(')       ? FilterTokenKind::Open
                    : c == QLatin1Char(')') ? FilterTokenKind::Close
                                            : FilterTokenKind::Not,
                from, c);
        } else if (c == quotationMark) {
            readQuoted(FilterTokenKind::Word);
        } else if (!readFieldTerm()) {
            readWord();
        }
    }

    // A backslash takes the meaning from a quotation mark and from itself; before anything else it
    // is one.
    void readQuoted(FilterTokenKind kind)
    {
        const int from = m_at++;
        QString text;
        bool isOpen = true;
        while (m_at < m_size && isOpen) {
            const QChar c = m_text[m_at++];
            if (c == quotationMark)
                isOpen = false;
            else if (c == backslash && (here() == quotationMark || here() == backslash))
                text += m_text[m_at++];
            else
                text += c;
        }
        FilterToken& token = add(kind, from, text);
        token.isQuoted = true;
        token.isOpen = isOpen;
    }

    void readWord()
    {
        const int from = m_at;
        while (m_at < m_size && !m_text[m_at].isSpace() && !isParenthesis(m_text[m_at]))
            ++m_at;
        const QString word = m_text.mid(from, m_at - from);
        const auto is = [&word](const char* name) {
            return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        };
        add(is("or")        ? FilterTokenKind::Or
                : is("and") ? FilterTokenKind::And
                : is("not") ? FilterTokenKind::Not
                            : FilterTokenKind::Word,
            from, word);
    }

    // The sign at a place: ":" with or without a comparison behind it, or a comparison alone.
    int signLength(int at) const
    {
        const auto is = [this](int i, char c) {
            return i < m_size && m_text[i] == QLatin1Char(c);
        };
        const int colon = is(at, ':') ? 1 : 0;
        const int i = at + colon;
        if (is(i, '<') || is(i, '>'))
            return colon + (is(i + 1, '=') ? 2 : 1);
        if (is(i, '='))
            return colon + 1;
        return is(i, '!') && is(i + 1, '=') ? colon + 2 : colon;
    }

    // Only a name that is known makes a field: "gti:high" is a word, and so is 2001:db8::1.
    bool readFieldTerm()
    {
        int end = m_at;
        while (end < m_size && isNameChar(m_text[end]))
            ++end;
        const int sign = signLength(end);
        const FilterFieldInfo* const field =
            sign > 0 ? findFilterField(QStringView(m_text).mid(m_at, end - m_at)) : nullptr;
        if (!field)
            return false;
        const int from = std::exchange(m_at, end);
        add(FilterTokenKind::Field, from, m_text.mid(from, end - from)).field = field;
        m_at = end + sign;
        add(FilterTokenKind::Sign, end, m_text.mid(end, sign));
        readValue();
        while (here() == QLatin1Char(',')) {
            const int comma = m_at++;
            add(FilterTokenKind::Comma, comma, QStringLiteral(","));
            readValue();
        }
        return true;
    }

    void readValue()
    {
        if (here() == quotationMark) {
            readQuoted(FilterTokenKind::Value);
            return;
        }
        const int from = m_at;
        while (m_at < m_size && !m_text[m_at].isSpace() && !isParenthesis(m_text[m_at])
               && m_text[m_at] != QLatin1Char(','))
            ++m_at;
        add(FilterTokenKind::Value, from, m_text.mid(from, m_at - from));
    }

    const QString& m_text;
    int m_size;
    int m_at = 0;
    std::vector<FilterToken> m_tokens;
};

} // namespace

std::vector<FilterToken> filterTokens(const QString& text)
{
    return Lexer(text).run();
}

QString quotedFilterText(const QString& text)
{
    QString quoted(quotationMark);
    for (const QChar c : text) {
        if (c == quotationMark || c == backslash)
            quoted += backslash;
        quoted += c;
    }
    return quoted + quotationMark;
}

QString filterValueText(const QString& text)
{
    // A value that begins like a sign would be taken for a part of the sign.
    const bool isPlain = !text.isEmpty() && !QStringLiteral("<>=!\"").contains(text.front())
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || isParenthesis(c) || c == QLatin1Char(',');
           });
    return isPlain ? text : quotedFilterText(text);
}

} // namespace fw
