// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens to a Filter, by recursive descent along the grammar in core/triage/filter.h.
#include "core/triage/filter.h"
#include "core/triage/filtertokens.h"
#include "core/triage/filtervalue.h"

#include <QCoreApplication>

#include <iterator>
#include <optional>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Filter)
};

using Kind = FilterNode::Kind;
using TokenKind = FilterTokenKind;
using Node = tl::expected<FilterNode, FilterProblem>;

constexpr int deepest = 100; // groups in groups: the parser calls itself for each
constexpr int longestText = 20000;

FilterNode termNode(FilterTerm term)
{
    FilterNode node;
    node.term = std::move(term);
    return node;
}

FilterNode notNode(FilterNode child)
{
    FilterNode node;
    node.kind = Kind::Not;
    node.children.push_back(std::move(child));
    return node;
}

// One child stands for itself, and children of the same kind are taken in: "(a b) c" is "a b c".
FilterNode joined(Kind kind, std::vector<FilterNode> children)
{
    FilterNode node;
    node.kind = kind;
    for (FilterNode& child : children)
        if (child.kind == kind)
            std::move(child.children.begin(), child.children.end(),
                      std::back_inserter(node.children));
        else
            node.children.push_back(std::move(child));
    if (node.children.size() == 1) {
        FilterNode only = std::move(node.children.front());
        return only;
    }
    return node;
}

class Parser
{
public:
    explicit Parser(const QString& text)
        : m_size(static_cast<int>(text.size()))
        , m_tokens(filterTokens(text))
    {
    }

    tl::expected<Filter, FilterProblem> run()
    {
        if (m_tokens.empty())
            return Filter();
        Node root = alternative();
        if (!root)
            return tl::make_unexpected(root.error());
        if (const FilterToken* const rest = here())
            return tl::make_unexpected(
                problem(*rest,
                        Tr::tr("There is no parenthesis to close here; a text with parentheses "
                               "stands in quotation marks.")));
        return Filter(std::move(*root));
    }

private:
    const FilterToken* here() const { return m_at < m_tokens.size() ? &m_tokens[m_at] : nullptr; }
    bool isAt(TokenKind kind) const { return here() && here()->kind == kind; }
    // What cannot begin a term ends the terms before it.
    bool isAtEnd() const { return !here() || isAt(TokenKind::Close) || isAt(TokenKind::Or); }

    FilterProblem problem(int offset, int length, const QString& sentence,
                          bool mayGoOn = true) const
    {
        return { offset, length, sentence, mayGoOn && offset + length >= m_size };
    }
    FilterProblem problem(const FilterToken& token, const QString& sentence,
                          bool mayGoOn = true) const
    {
        return problem(token.offset, token.length, sentence, mayGoOn);
    }
    tl::unexpected<FilterProblem> missingTerm(const QString& sentence) const
    {
        return tl::make_unexpected(here() ? problem(*here(), sentence)
                                          : problem(m_size, 0, sentence));
    }

    Node alternative()
    {
        std::vector<FilterNode> children;
        while (true) {
            Node child = conjunction();
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (!isAt(TokenKind::Or))
                return joined(Kind::Any, std::move(children));
            ++m_at;
            if (isAtEnd())
                return missingTerm(Tr::tr("Write what else may match after \"or\"; to find the "
                                          "word itself, put it in quotation marks."));
        }
    }

    Node conjunction()
    {
        if (isAtEnd() || isAt(TokenKind::And))
            return missingTerm(Tr::tr("Something to look for is expected here, such as a text, an "
                                      "address or dport:443."));
        std::vector<FilterNode> children;
        while (true) {
            Node child = factor();
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (const FilterToken* const next = here();
                next && !next->followsBlank && next->kind != TokenKind::Close && needsBlank())
                return tl::make_unexpected(
                    problem(*next,
                            Tr::tr("A blank is missing here; a text with parentheses or quotation "
                                   "marks in it stands in quotation marks as a whole.")));
            if (isAt(TokenKind::And)) {
                ++m_at;
                if (isAtEnd() || isAt(TokenKind::And))
                    return missingTerm(
                        Tr::tr("Write what has to match as well after \"and\"; to find the word "
                               "itself, put it in quotation marks."));
            }
            if (isAtEnd())
                return joined(Kind::All, std::move(children));
        }
    }

    // Between a parenthesis and what comes next nobody can take one for a part of the other.
    bool needsBlank() const { return m_at > 0 && m_tokens[m_at - 1].kind != TokenKind::Close; }

    static QString tooDeep() { return Tr::tr("Groups are nested too deeply here."); }

    Node factor()
    {
        if (m_depth >= deepest)
            return tl::make_unexpected(problem(*here(), tooDeep(), false));
        ++m_depth;
        Node node = isAt(TokenKind::Not) ? negation() : isAt(TokenKind::Open) ? group() : term();
        --m_depth;
        return node;
    }

    Node negation()
    {
        ++m_at;
        if (isAtEnd() || isAt(TokenKind::And))
            return missingTerm(
                Tr::tr("Write what is to be left out after \"-\" or \"not\"; to find "
                       "the word itself, put it in quotation marks."));
        Node child = factor();
        if (!child)
            return child;
        return notNode(std::move(*child));
    }

    Node group()
    {
        const FilterToken open = *here();
        ++m_at;
        Node node = alternative();
        if (!node)
            return node;
        if (!isAt(TokenKind::Close))
            return tl::make_unexpected(FilterProblem {
                open.offset, open.length, Tr::tr("This parenthesis is not closed."), true });
        ++m_at;
        return node;
    }

    Node term()
    {
        const FilterToken& token = m_tokens[m_at];
        return token.kind == TokenKind::Field ? fieldTerm() : word();
    }

    tl::unexpected<FilterProblem> openQuotation(const FilterToken& token) const
    {
        return tl::make_unexpected(
            problem(token, Tr::tr("The closing quotation mark is missing.")));
    }

    Node word()
    {
        const FilterToken& token = m_tokens[m_at++];
        FilterTerm term;
        if (token.isQuoted) {
            if (token.isOpen)
                return openQuotation(token);
            if (token.text.isEmpty())
                return tl::make_unexpected(
                    problem(token, Tr::tr("Write a text between the quotation marks.")));
            term.isLiteral = true;
            term.values.emplace_back(token.text);
            return termNode(std::move(term));
        }
        if (const QString sentence = strayWord(token.text); !sentence.isEmpty())
            return tl::make_unexpected(problem(token, sentence));
        FilterReading value = readFilterWord(token.text);
        if (!value)
            return tl::make_unexpected(problem(token, value.error(), false));
        term.values.push_back(std::move(*value));
        return termNode(std::move(term));
    }

    // A sign on its own, or a field that is misspelt: both would be text that is never found.
    static QString strayWord(const QString& word)
    {
        static const QString signChars = QStringLiteral(":<>=!");
        qsizetype name = 0;
        while (name < word.size() && !signChars.contains(word[name]))
            ++name;
        if (QStringLiteral("<>=").contains(word.front()) || word.startsWith(QLatin1String("!="))
            || word == QLatin1String(":"))
            return Tr::tr("Write field, sign and value together, such as score<1e-5; to find the "
                          "text itself, put it in quotation marks.");
        if (name == word.size())
            return {};
        const QString similar = similarFilterField(QStringView(word).left(name));
        if (similar.isEmpty())
            return {};
        return Tr::tr("%1 is not a field; %2 is. To find the text itself, put it in quotation "
                      "marks.")
            .arg(word.left(name), similar);
    }

    Node fieldTerm()
    {
        const FilterToken field = m_tokens[m_at++];
        const FilterToken sign = m_tokens[m_at++];
        const FilterFieldInfo& info = *field.field;
        FilterTerm term;
        term.field = info.field;
        QString comparison = sign.text;
        if (comparison.size() > 1 && comparison.startsWith(QLatin1Char(':')))
            comparison.remove(0, 1);
        const bool isNegated = comparison == QLatin1String("!=");
        const bool isComparison = readSign(info, comparison, term.sign);
        // It is written back with a "-" before it.
        if (isNegated && m_depth >= deepest)
            return tl::make_unexpected(problem(field, tooDeep(), false));
        if (isComparison && !isOrdered(info.kind))
            return tl::make_unexpected(
                problem(sign,
                        Tr::tr("%1 has no order: only \":\", \"=\" and \"!=\" may follow it.")
                            .arg(QLatin1String(info.name)),
                        false));
        do {
            const FilterToken value = m_tokens[m_at++];
            if (value.isOpen)
                return openQuotation(value);
            if (auto wrong = readValue(info, value, term))
                return tl::make_unexpected(*wrong);
            if (isComparison && isRange(term.values.back(), info, value))
                return tl::make_unexpected(
                    problem(value,
                            Tr::tr("A range stands after \":\"; after \"%1\" a single value is "
                                   "expected.")
                                .arg(comparison),
                            false));
        } while (isAt(TokenKind::Comma) && ++m_at < m_tokens.size());
        if (isComparison && term.values.size() > 1)
            return tl::make_unexpected(problem(
                sign,
                Tr::tr("A list stands after \":\"; after \"%1\" a single value is expected.")
                    .arg(comparison),
                false));
        return isNegated ? notNode(termNode(std::move(term))) : termNode(std::move(term));
    }

    // Returns whether it compares.
    static bool readSign(const FilterFieldInfo& info, const QString& text, FilterSign& sign)
    {
        if (text == QLatin1String("=") || text == QLatin1String("!="))
            sign = info.kind == FilterKind::Words ? FilterSign::Equal : FilterSign::Has;
        else if (text == QLatin1String("<"))
            sign = FilterSign::Less;
        else if (text == QLatin1String("<="))
            sign = FilterSign::LessEqual;
        else if (text == QLatin1String(">"))
            sign = FilterSign::Greater;
        else if (text == QLatin1String(">="))
            sign = FilterSign::GreaterEqual;
        return sign != FilterSign::Has && sign != FilterSign::Equal;
    }

    static bool isRange(const FilterValue& value, const FilterFieldInfo& info,
                        const FilterToken& token)
    {
        return !std::holds_alternative<QString>(value) && isOrdered(info.kind)
            && token.text.contains(QLatin1String(".."));
    }

    std::optional<FilterProblem> readValue(const FilterFieldInfo& info, const FilterToken& token,
                                           FilterTerm& term) const
    {
        if (token.text.isEmpty() && info.kind == FilterKind::Words) {
            if (!token.isQuoted || term.sign != FilterSign::Equal)
                return problem(token,
                               Tr::tr("Write what to look for after %1; %1=\"\" finds rows "
                                      "without one.")
                                   .arg(QLatin1String(info.name)));
        }
        FilterReading value = readFilterValue(info, token.text);
        if (!value)
            return problem(token, value.error());
        term.values.push_back(std::move(*value));
        return std::nullopt;
    }

    int m_size;
    std::vector<FilterToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

tl::expected<Filter, FilterProblem> Filter::parse(const QString& text)
{
    if (text.size() > longestText)
        return tl::make_unexpected(FilterProblem {
            longestText, static_cast<int>(text.size()) - longestText,
            Tr::tr("A filter has at most %1 characters.").arg(longestText), false });
    return Parser(text).run();
}

} // namespace fw
