// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filtertext.h"

#include "core/triage/filter.h"
#include "core/triage/filtertokens.h"

#include <vector>

namespace fw {

namespace {

using TokenKind = FilterTokenKind;

// A piece of the text that is one condition among those that must all hold.
struct Part
{
    int offset;
    int length;
};

// The pieces between the blanks of the top level, however they are spelled; with an "or" there, the
// whole text is one piece.
std::vector<Part> partsOf(const QString& text)
{
    std::vector<Part> parts;
    int depth = 0;
    bool isGoing = false; // what comes next belongs to the last piece
    for (const FilterToken& token : filterTokens(text)) {
        if (depth == 0 && token.kind == TokenKind::Or)
            return { { 0, static_cast<int>(text.size()) } };
        if (depth == 0 && token.kind == TokenKind::And)
            continue;
        const bool isInside = token.kind == TokenKind::Sign || token.kind == TokenKind::Value
            || token.kind == TokenKind::Comma;
        if (depth == 0 && !isGoing && !isInside)
            parts.push_back({ token.offset, 0 });
        if (!parts.empty())
            parts.back().length = token.end() - parts.back().offset;
        depth += token.kind == TokenKind::Open ? 1 : token.kind == TokenKind::Close ? -1 : 0;
        isGoing = token.kind == TokenKind::Not;
    }
    return parts;
}

// "a or b", but not "(a or b)".
bool needsParentheses(const QString& text)
{
    int depth = 0;
    for (const FilterToken& token : filterTokens(text)) {
        if (depth == 0 && token.kind == TokenKind::Or)
            return true;
        depth += token.kind == TokenKind::Open ? 1 : token.kind == TokenKind::Close ? -1 : 0;
    }
    return false;
}

QString opposite(const QString& term)
{
    return term.startsWith(QLatin1Char('-')) ? term.mid(1) : QLatin1Char('-') + term;
}

} // namespace

QString filterTerm(FilterField field, const QString& value, bool exclude)
{
    const FilterFieldInfo* const info = infoOf(field);
    QString term;
    if (!info) {
        term = value.isEmpty() ? QString() : quotedFilterText(value);
    } else {
        // What a table shows: the whole of it is meant, not a part.
        const bool isWhole = info->kind == FilterKind::Words;
        term = QLatin1String(info->name) + (isWhole ? QLatin1Char('=') : QLatin1Char(':'))
            + filterValueText(value);
    }
    const auto read = Filter::parse(term);
    if (!read || read->isEmpty())
        return {};
    return exclude ? QLatin1Char('-') + term : term;
}

QString withoutTerm(const QString& filter, const QString& term)
{
    const auto wanted = Filter::parse(term);
    if (!wanted || wanted->isEmpty() || !Filter::parse(filter))
        return filter;
    QString kept = filter;
    const std::vector<Part> parts = partsOf(filter);
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        if (const auto one = Filter::parse(filter.mid(part->offset, part->length));
            one && *one == *wanted) {
            int end = part->offset + part->length;
            while (end < kept.size() && kept[end].isSpace())
                ++end;
            kept.remove(part->offset, end - part->offset);
        }
    // A conjunction that was spelled out may be left without its partner.
    if (kept != filter && !Filter::parse(kept)) {
        QString again;
        for (const Part& part : partsOf(kept))
            again += kept.mid(part.offset, part.length) + QLatin1Char(' ');
        kept = again;
    }
    return kept == filter ? filter : kept.trimmed();
}

QString withTerm(const QString& filter, const QString& term)
{
    const auto wanted = Filter::parse(term);
    if (!wanted || wanted->isEmpty())
        return filter;
    if (!Filter::parse(filter))
        return term;
    const QString kept = withoutTerm(filter, opposite(term)).trimmed();
    const auto rest = Filter::parse(kept);
    if (!rest || rest->isEmpty())
        return term;
    for (const Part& part : partsOf(kept))
        if (const auto one = Filter::parse(kept.mid(part.offset, part.length));
            one && *one == *wanted)
            return kept;
    const QString before =
        needsParentheses(kept) ? QLatin1Char('(') + kept + QLatin1Char(')') : kept;
    return before + QLatin1Char(' ') + term;
}

} // namespace fw
