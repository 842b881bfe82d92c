// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sqllint.h"

#include <QRegularExpression>

#include <algorithm>

namespace fw::test {

SqlTokens sqlTokens(const QString& sql)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\s+|--[^\\n]*|(?<hint>/\\*.*?\\*/)|(?<text>'[^']*')|(?<number>[0-9][0-9.]*)"
            "|(?<placeholder>:[a-z][a-z0-9_]*)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<symbol>.)"),
        QRegularExpression::DotMatchesEverythingOption);
    using Kind = SqlToken::Kind;
    static const std::vector<std::pair<QString, Kind>> groups {
        { QStringLiteral("hint"), Kind::Hint },
        { QStringLiteral("text"), Kind::Text },
        { QStringLiteral("number"), Kind::Number },
        { QStringLiteral("placeholder"), Kind::Placeholder },
        { QStringLiteral("word"), Kind::Word },
        { QStringLiteral("symbol"), Kind::Symbol },
    };
    SqlTokens tokens;
    int depth = 0;
    auto at = pattern.globalMatch(sql);
    while (at.hasNext()) {
        const auto match = at.next();
        for (const auto& [group, kind] : groups) {
            if (match.capturedLength(group) <= 0)
                continue;
            SqlToken token { kind, match.captured(group), depth };
            if (token.is(")"))
                token.depth = --depth;
            else if (token.is("("))
                ++depth;
            tokens.push_back(token);
        }
    }
    return tokens;
}

const SqlToken& tokenAt(const SqlTokens& tokens, std::size_t i)
{
    static const SqlToken none { SqlToken::Kind::Symbol, {}, -1 };
    return i < tokens.size() ? tokens[i] : none;
}

QString joined(const SqlTokens& tokens, std::size_t from, std::size_t to)
{
    QStringList texts;
    for (std::size_t i = from; i < std::min(to, tokens.size()); ++i)
        texts += tokens[i].text;
    return texts.join(QLatin1Char(' '));
}

std::size_t indexOf(const SqlTokens& tokens, const char* word, std::size_t from)
{
    while (from < tokens.size() && !tokens[from].is(word))
        ++from;
    return from;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList resultColumns(const SqlTokens& tokens, std::size_t from)
{
    std::size_t i = from;
    while (i < tokens.size() && !tokens[i].is("SELECT"))
        ++i;
    QStringList names;
    QString last;
    for (++i; i < tokens.size(); ++i) {
        const SqlToken& token = tokens[i];
        if (token.depth > 0)
            continue;
        if (token.is("FROM"))
            break;
        if (token.is(","))
            names += last;
        else if (token.isName() || token.is("*"))
            last = token.text;
        else if (token.kind == SqlToken::Kind::Placeholder)
            last = token.text.mid(1);
    }
    return names + QStringList { last };
}

} // namespace fw::test
