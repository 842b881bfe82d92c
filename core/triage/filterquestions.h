// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <utility>
#include <vector>

namespace fw {

// What compiled terms of several kinds ask alike.

// What a value and its sign mean as numbers from one to another; for doubles the neighbours stand
// in for "less" and "greater".
template<typename T, typename Range>
std::pair<T, T> interval(FilterSign sign, const Range& range)
{
    constexpr T least = std::numeric_limits<T>::lowest();
    constexpr T most = std::numeric_limits<T>::max();
    const auto before = [](T value) {
        if constexpr (std::is_floating_point_v<T>)
            return std::nextafter(value, least);
        else
            return value == least ? value : value - 1;
    };
    const auto after = [](T value) {
        if constexpr (std::is_floating_point_v<T>)
            return std::nextafter(value, most);
        else
            return value == most ? value : value + 1;
    };
    switch (sign) {
    case FilterSign::Less:
        return { least, before(range.first) };
    case FilterSign::LessEqual:
        return { least, range.last };
    case FilterSign::Greater:
        return { after(range.last), most };
    case FilterSign::GreaterEqual:
        return { range.first, most };
    case FilterSign::Has:
    case FilterSign::Equal:
        break;
    }
    return { range.first, range.last };
}

template<typename T, typename Range>
std::vector<std::pair<T, T>> intervals(const FilterTerm& term)
{
    std::vector<std::pair<T, T>> all;
    for (const FilterValue& value : term.values)
        all.push_back(interval<T>(term.sign, std::get<Range>(value)));
    return all;
}

template<typename T>
bool isInAny(const std::vector<std::pair<T, T>>& intervals, T value)
{
    for (const auto& [first, last] : intervals)
        if (first <= value && value <= last)
            return true;
    return false;
}

// One text against the texts of a term: a part of it, or the whole.
class TextQuestion
{
public:
    explicit TextQuestion(const FilterTerm& term)
        : m_isWhole(term.sign == FilterSign::Equal)
    {
        for (const FilterValue& value : term.values)
            m_matchers.emplace_back(std::get<QString>(value), Qt::CaseInsensitive);
    }
    bool operator()(const QString& text) const
    {
        return std::any_of(m_matchers.begin(), m_matchers.end(), [&](const QStringMatcher& one) {
            return m_isWhole ? text.compare(one.pattern(), Qt::CaseInsensitive) == 0
                             : !text.isEmpty() && one.indexIn(text) >= 0;
        });
    }

private:
    bool m_isWhole;
    std::vector<QStringMatcher> m_matchers;
};

} // namespace fw
