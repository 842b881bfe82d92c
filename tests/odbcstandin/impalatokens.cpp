// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/impalatokens.h"

#include <QRegularExpression>

namespace fw::standin {

namespace {

bool isNameStart(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetter());
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c.unicode() < 128 && c.isDigit());
}

// What stands behind a backslash; `at` is left on its last character.
QString unescaped(const QString& sql, qsizetype& at)
{
    const QChar c = sql[at];
    static const QRegularExpression number(QStringLiteral("^(?:u([0-9a-fA-F]{4})|([01][0-7]{2}))"));
    if (const auto match = number.match(sql.mid(at, 5)); match.hasMatch()) {
        at += match.capturedLength() - 1;
        return QChar(match.hasCaptured(2) ? match.captured(2).toUShort(nullptr, 8)
                                          : match.captured(1).toUShort(nullptr, 16));
    }
    static const QString known = QStringLiteral("0nrtbZ");
    static const QString meant = QStringLiteral("\0\n\r\t\b\x1a");
    if (const qsizetype i = known.indexOf(c); i >= 0)
        return meant[i];
    // Kept for LIKE.
    return c == u'%' || c == u'_' ? u'\\' + QString(c) : QString(c);
}

tl::unexpected<Diagnosis> syntaxError(const QString& sql, qsizetype at, const QString& what)
{
    const QString before = sql.left(at);
    return refusal("HY000",
                   QStringLiteral("ParseException: Syntax error in line %1:\n%2\nEncountered: %3")
                       .arg(before.count(u'\n') + 1)
                       .arg(sql.mid(qMax<qsizetype>(0, at - 20), 40), what));
}

// The literal that begins at `at`; `at` is left behind it. False: it has no end.
bool readText(const QString& sql, qsizetype& at, QString& text)
{
    const QChar quote = sql[at];
    for (++at; at < sql.size(); ++at) {
        if (sql[at] == quote) {
            ++at;
            return true;
        }
        if (sql[at] == u'\\' && at + 1 < sql.size())
            text += unescaped(sql, ++at);
        else
            text += sql[at];
    }
    return false;
}

// Behind the number that begins at `at`.
qsizetype endOfNumber(const QString& sql, qsizetype at)
{
    const auto digits = [&] {
        while (at < sql.size() && sql[at].unicode() < 128 && sql[at].isDigit())
            ++at;
    };
    digits();
    if (at < sql.size() && sql[at] == u'.') {
        ++at;
        digits();
    }
    if (at + 1 < sql.size() && sql[at].toLower() == u'e') {
        const qsizetype sign = sql[at + 1] == u'-' || sql[at + 1] == u'+' ? 1 : 0;
        if (at + 1 + sign < sql.size() && sql[at + 1 + sign].isDigit()) {
            at += 1 + sign;
            digits();
        }
    }
    return at;
}

} // namespace

Answer<QList<Token>> tokensOf(const QString& sql)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < sql.size();) {
        const QChar c = sql[at];
        const QStringView two = QStringView(sql).mid(at, 2);
        qsizetype end = at + 1;
        if (c.isSpace()) {
            at = end;
        } else if (two == u"--") {
            end = sql.indexOf(u'\n', at);
            at = end < 0 ? sql.size() : end;
        } else if (two == u"/*") {
            end = sql.indexOf(QStringLiteral("*/"), at + 2);
            if (end < 0)
                return syntaxError(sql, at, QStringLiteral("Unexpected character"));
            at = end + 2;
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            const qsizetype start = at;
            QString text;
            if (!readText(sql, at, text))
                return syntaxError(sql, start, QStringLiteral("Unmatched string literal"));
            tokens += c == u'`' ? Token { Token::Kind::Name, text.toLower() }
                                : Token { Token::Kind::Text, text };
        } else if (isNameStart(c)) {
            while (end < sql.size() && isNamePart(sql[end]))
                ++end;
            tokens += { Token::Kind::Word, sql.mid(at, end - at).toLower() };
            at = end;
        } else if (c.unicode() < 128 && c.isDigit()) {
            end = endOfNumber(sql, at);
            tokens += { Token::Kind::Number, sql.mid(at, end - at) };
            at = end;
        } else if (QStringLiteral("()[],.;=<>!+-*/%&|^~").contains(c)) {
            tokens += { Token::Kind::Symbol, c };
            at = end;
        } else {
            return syntaxError(sql, at, QStringLiteral("Unexpected character"));
        }
    }
    return tokens << Token {};
}

bool TokenReader::word(const char* word)
{
    const bool found = now().kind == Token::Kind::Word && now().text == QLatin1String(word);
    m_at += found ? 1 : 0;
    return found;
}

bool TokenReader::words(std::initializer_list<const char*> words)
{
    const qsizetype start = m_at;
    for (const char* next : words) {
        if (!word(next)) {
            m_at = start;
            return false;
        }
    }
    return true;
}

bool TokenReader::symbol(char symbol)
{
    const bool found = now().kind == Token::Kind::Symbol && now().text == QLatin1Char(symbol);
    m_at += found ? 1 : 0;
    return found;
}

bool TokenReader::name(QString& name)
{
    return kind(Token::Kind::Word, name) || kind(Token::Kind::Name, name);
}

bool TokenReader::kind(Token::Kind kind, QString& text)
{
    if (now().kind != kind || kind == Token::Kind::End)
        return false;
    text = now().text;
    ++m_at;
    return true;
}

bool TokenReader::atEnd()
{
    while (symbol(';')) { }
    return now().kind == Token::Kind::End;
}

void TokenReader::skipParentheses()
{
    for (int depth = 1; depth > 0 && now().kind != Token::Kind::End;)
        depth += symbol('(') ? 1 : symbol(')') ? -1 : (skip(), 0);
}

} // namespace fw::standin
