// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"
#include "core/types/connection.h"
#include "core/types/connectionend.h"
#include "core/types/verdict.h"

#include <functional>
#include <utility>
#include <vector>

namespace fw {

// A term made ready to be asked of many rows: names looked up, texts folded. A row matches when an
// end of its sides does or the row itself; a question that is not there says no. The questions
// remember answers: one thread at a time.
struct CompiledTerm
{
    FilterSide side = FilterSide::Either; // which ends are asked
    std::function<bool(const ConnectionEnd& end, const QString& networkName)> matchesEnd;
    // `verdict` is null for a row without one.
    std::function<bool(const SuspiciousConnection& row, const Verdict* verdict)> matchesRow;
};

CompiledTerm compileTerm(const FilterTerm& term);
// Of a word without a field.
CompiledTerm compileFreeText(const QString& text, bool isLiteral);
// Of a field that belongs to an end.
CompiledTerm compileEnds(const FilterTerm& term, FilterKind kind, FilterSide side);
CompiledTerm compileService(const std::vector<FilterValue>& names);

// An answer that hangs on the protocol alone, of which a day has few.
template<typename Answer>
class PerProtocol
{
public:
    template<typename Ask>
    const Answer& of(const QString& protocol, const Ask& ask)
    {
        constexpr std::size_t most = 64; // data may hold anything
        for (const auto& known : m_known)
            if (known.first == protocol)
                return known.second;
        if (m_known.size() >= most)
            m_known.clear();
        m_known.emplace_back(protocol, ask(protocol));
        return m_known.back().second;
    }

private:
    std::vector<std::pair<QString, Answer>> m_known;
};

} // namespace fw
