// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filterrows.h"

#include "core/triage/filtercompile.h"

#include <algorithm>
#include <utility>

namespace fw {

namespace {

using Kind = FilterNode::Kind;
using Mask = std::vector<std::uint8_t>;

// Takes from the mask what does not match; rows that are out already are not asked again, so that
// an expensive term behind a narrow one costs little.
class Narrower
{
public:
    explicit Narrower(const FilterColumns& columns)
        : m_columns(columns)
    {
    }

    void narrow(const FilterNode& node, Mask& mask) const
    {
        switch (node.kind) {
        case Kind::All:
            for (const FilterNode* child : cheapestFirst(node))
                narrow(*child, mask);
            break;
        case Kind::Any: {
            Mask found(mask.size());
            Mask left = mask;
            for (const FilterNode* child : cheapestFirst(node)) {
                Mask now = left;
                narrow(*child, now);
                for (std::size_t i = 0; i < now.size(); ++i) {
                    found[i] |= now[i];
                    left[i] &= static_cast<std::uint8_t>(now[i] ^ 1U);
                }
            }
            mask.swap(found);
            break;
        }
        case Kind::Not: {
            Mask inner = mask;
            narrow(node.children.front(), inner);
            for (std::size_t i = 0; i < mask.size(); ++i)
                mask[i] &= static_cast<std::uint8_t>(inner[i] ^ 1U);
            break;
        }
        case Kind::Term:
            narrow(compileTerm(node.term), mask);
            break;
        }
    }

private:
    // Numbers of a row before texts.
    static int cost(const FilterNode& node)
    {
        if (node.kind != Kind::Term) {
            int most = 0;
            for (const FilterNode& child : node.children)
                most = std::max(most, cost(child));
            return most + 1;
        }
        const FilterFieldInfo* const info = infoOf(node.term.field);
        if (!info)
            return 3;
        return info->kind == FilterKind::Words || info->kind == FilterKind::Country ? 2 : 1;
    }

    static std::vector<const FilterNode*> cheapestFirst(const FilterNode& node)
    {
        std::vector<const FilterNode*> order;
        order.reserve(node.children.size());
        for (const FilterNode& child : node.children)
            order.push_back(&child);
        std::stable_sort(order.begin(), order.end(), [](const FilterNode* a, const FilterNode* b) {
            return cost(*a) < cost(*b);
        });
        return order;
    }

    Mask matchingEnds(const CompiledTerm& term) const
    {
        static const QString none;
        Mask matches(m_columns.ends.size());
        for (std::size_t i = 0; i < matches.size(); ++i)
            matches[i] = term.matchesEnd(m_columns.ends[i],
                                         m_columns.endNames.empty() ? none : m_columns.endNames[i])
                ? 1
                : 0;
        return matches;
    }

    void narrow(const CompiledTerm& term, Mask& mask) const
    {
        Mask ends;
        if (term.matchesEnd)
            ends = matchingEnds(term);
        const bool asksSource = term.side != FilterSide::Destination;
        const bool asksDestination = term.side != FilterSide::Source;
        for (std::size_t i = 0; i < mask.size(); ++i) {
            if (mask[i] == 0)
                continue;
            bool matches = false;
            if (!ends.empty())
                matches = (asksSource && ends[m_columns.sources[i]] != 0)
                    || (asksDestination && ends[m_columns.destinations[i]] != 0);
            if (!matches && term.matchesRow)
                matches =
                    term.matchesRow(m_columns.rows[i],
                                    m_columns.verdicts.empty() ? nullptr : m_columns.verdicts[i]);
            mask[i] = matches ? 1 : 0;
        }
    }

    const FilterColumns& m_columns;
};

void compileAll(const FilterNode& node, std::vector<CompiledTerm>& terms)
{
    if (node.kind == Kind::Term)
        terms.push_back(compileTerm(node.term));
    for (const FilterNode& child : node.children)
        compileAll(child, terms);
}

} // namespace

std::vector<std::uint8_t> filterRows(const Filter& filter, const FilterColumns& columns)
{
    Mask mask(columns.rows.size(), 1);
    if (!filter.isEmpty())
        Narrower(columns).narrow(*filter.root(), mask);
    return mask;
}

struct FilterMatcher::Asked
{
    const SuspiciousConnection& row;
    ConnectionEnd source;
    ConnectionEnd destination;
    const QString& srcName;
    const QString& dstName;
    const Verdict* verdict;
};

FilterMatcher::FilterMatcher(const Filter& filter)
    : m_filter(filter)
{
    if (!filter.isEmpty())
        compileAll(*filter.root(), m_terms);
}

FilterMatcher::~FilterMatcher() = default;
FilterMatcher::FilterMatcher(FilterMatcher&&) noexcept = default;
FilterMatcher& FilterMatcher::operator=(FilterMatcher&&) noexcept = default;

bool FilterMatcher::ask(const FilterNode& node, const Asked& asked, std::size_t& next) const
{
    if (node.kind == Kind::Term) {
        const CompiledTerm& term = m_terms[next++];
        const bool asksSource = term.matchesEnd && term.side != FilterSide::Destination;
        const bool asksDestination = term.matchesEnd && term.side != FilterSide::Source;
        return (asksSource && term.matchesEnd(asked.source, asked.srcName))
            || (asksDestination && term.matchesEnd(asked.destination, asked.dstName))
            || (term.matchesRow && term.matchesRow(asked.row, asked.verdict));
    }
    // Every child is asked, so that the terms are met in their order.
    bool all = true;
    bool any = false;
    for (const FilterNode& child : node.children) {
        const bool matches = ask(child, asked, next);
        all = all && matches;
        any = any || matches;
    }
    return node.kind == Kind::All ? all : node.kind == Kind::Any ? any : !any;
}

bool FilterMatcher::matches(const SuspiciousConnection& row, const QString& srcName,
                            const QString& dstName, const Verdict* verdict) const
{
    if (m_filter.isEmpty())
        return true;
    const Asked asked { row,
                        { &row.srcip, &row.srcGeoloc, &row.srcDomain, &row.srcRep },
                        { &row.dstip, &row.dstGeoloc, &row.dstDomain, &row.dstRep },
                        srcName,
                        dstName,
                        verdict };
    std::size_t next = 0;
    return ask(*m_filter.root(), asked, next);
}

SuspiciousConnections matchingRows(const Filter& filter, const SuspiciousConnections& rows,
                                   const std::function<QString(const IpAddress&)>& networkName,
                                   const DayVerdicts& verdicts)
{
    const FilterMatcher matcher(filter);
    SuspiciousConnections found;
    for (const SuspiciousConnection& row : rows) {
        const auto verdict = verdicts.find(row.key());
        if (matcher.matches(row, networkName ? networkName(row.srcip) : QString(),
                            networkName ? networkName(row.dstip) : QString(),
                            verdict == verdicts.end() ? nullptr : &verdict->second))
            found.push_back(row);
    }
    return found;
}

} // namespace fw
