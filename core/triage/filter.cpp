// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filter.h"

#include "core/base/printable.h"
#include "core/triage/filtertokens.h"
#include "core/triage/filtervalue.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

using Kind = FilterNode::Kind;

QString signText(FilterSign sign)
{
    switch (sign) {
    case FilterSign::Has:
        return QStringLiteral(":");
    case FilterSign::Equal:
        return QStringLiteral("=");
    case FilterSign::Less:
        return QStringLiteral("<");
    case FilterSign::LessEqual:
        return QStringLiteral("<=");
    case FilterSign::Greater:
        return QStringLiteral(">");
    case FilterSign::GreaterEqual:
        break;
    }
    return QStringLiteral(">=");
}

QString textOf(const FilterTerm& term)
{
    const FilterFieldInfo* const info = infoOf(term.field);
    if (!info) {
        if (const auto* const range = std::get_if<IpRange>(&term.values.front()))
            return range->toString();
        const QString& text = std::get<QString>(term.values.front());
        return term.isLiteral ? quotedFilterText(text) : text;
    }
    QStringList values;
    for (const FilterValue& value : term.values)
        values += filterValueText(*info, value);
    return QLatin1String(info->name) + signText(term.sign) + values.join(QLatin1Char(','));
}

QString textOf(const FilterNode& node);

QString groupText(const FilterNode& node, Kind loosest)
{
    const bool needsParentheses =
        node.kind == Kind::Any || (node.kind == Kind::All && loosest == Kind::Not);
    const QString text = textOf(node);
    return needsParentheses ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

QString textOf(const FilterNode& node)
{
    if (node.kind == Kind::Term)
        return textOf(node.term);
    if (node.kind == Kind::Not)
        return QLatin1Char('-') + groupText(node.children.front(), Kind::Not);
    QStringList parts;
    for (const FilterNode& child : node.children)
        parts += node.kind == Kind::Any ? textOf(child) : groupText(child, Kind::All);
    return parts.join(node.kind == Kind::Any ? QStringLiteral(" or ") : QStringLiteral(" "));
}

bool asksVerdicts(const FilterNode& node)
{
    if (node.kind != Kind::Term)
        return std::any_of(node.children.begin(), node.children.end(),
                           [](const FilterNode& child) { return asksVerdicts(child); });
    using enum FilterField;
    const FilterField field = node.term.field;
    return field == Verdict || field == Analyst || field == Note || field == Tag;
}

} // namespace

bool operator==(const FilterNode& a, const FilterNode& b)
{
    return a.kind == b.kind && a.term == b.term && a.children == b.children;
}

Filter::Filter(FilterNode root)
    : m_root(std::make_shared<const FilterNode>(std::move(root)))
{
}

bool Filter::asksVerdicts() const
{
    return m_root && fw::asksVerdicts(*m_root);
}

QString Filter::toString() const
{
    return m_root ? textOf(*m_root) : QString();
}

bool operator==(const Filter& a, const Filter& b)
{
    return a.m_root == b.m_root || (a.m_root && b.m_root && *a.m_root == *b.m_root);
}

QString markedProblem(const QString& text, const FilterProblem& problem)
{
    constexpr int before = 50;
    constexpr int most = 100;
    const int from = std::max(0, problem.offset - before);
    QString line = text.mid(from, most);
    // Some characters take two places in a terminal and others none; a mark under the wrong one
    // would be worse than one that stands a little off.
    const int place = problem.offset - from;
    const int length = std::clamp(problem.length, 1, most - std::min(place, most - 1));
    return printable(line) + QLatin1Char('\n') + QString(place, QLatin1Char(' ')) + QLatin1Char('^')
        + QString(length - 1, QLatin1Char('~'));
}

} // namespace fw
