// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scorecurve.h"

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

// Steps of each of the three ways the points are chosen by.
constexpr int steps = 96;

// Places evenly apart, places ever further apart, and places at even steps of the logarithm. A
// rising curve stays, between two neighbours, inside the box they span, so what is left out is
// less than one part in a hundred of the height and of the width, and a steep beginning is kept.
std::vector<std::int64_t> places(const std::vector<double>& sorted, std::int64_t first)
{
    const auto rows = static_cast<std::int64_t>(sorted.size());
    const std::int64_t last = rows - 1;
    std::vector<std::int64_t> chosen { first, last };
    const double low = std::log10(sorted[static_cast<std::size_t>(first)]);
    const double high = std::log10(sorted[static_cast<std::size_t>(last)]);
    for (int i = 1; i < steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        chosen.push_back(first
                         + static_cast<std::int64_t>(static_cast<double>(last - first) * share));
        chosen.push_back(
            first
            + static_cast<std::int64_t>(std::pow(static_cast<double>(last - first + 1), share))
            - 1);
        const auto at = std::lower_bound(sorted.begin() + first, sorted.end(),
                                         std::pow(10, low + (high - low) * share));
        chosen.push_back(std::min(last, static_cast<std::int64_t>(at - sorted.begin())));
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

std::optional<CurvePoint> kneeOf(const std::vector<double>& sorted, std::int64_t first)
{
    const auto rows = static_cast<std::int64_t>(sorted.size());
    const double low = std::log10(sorted[static_cast<std::size_t>(first)]);
    const double height = std::log10(sorted.back()) - low;
    const auto width = static_cast<double>(rows - 1 - first);
    if (width < 2 || !(height > 0))
        return std::nullopt;
    std::optional<CurvePoint> knee;
    double highest = ScoreCurve::leastRise;
    for (std::int64_t i = first; i < rows; ++i) {
        const double log = std::log10(sorted[static_cast<std::size_t>(i)]);
        const double rise = (log - low) / height - static_cast<double>(i - first) / width;
        if (rise > highest) {
            highest = rise;
            knee = CurvePoint { i, log };
        }
    }
    return knee;
}

std::vector<double> scoresOf(const SuspiciousConnections& rows)
{
    std::vector<double> scores;
    scores.reserve(rows.size());
    for (const SuspiciousConnection& row : rows)
        scores.push_back(row.score);
    return scores;
}

} // namespace

DayScores::DayScores(const SuspiciousConnections& rows)
    : DayScores(scoresOf(rows))
{
}

DayScores::DayScores(std::vector<double> scores)
    : m_sorted(std::move(scores))
{
    // No score of ours is one; sorting must not meet any.
    m_sorted.erase(std::remove_if(m_sorted.begin(), m_sorted.end(),
                                  [](double score) { return !std::isfinite(score); }),
                   m_sorted.end());
    std::sort(m_sorted.begin(), m_sorted.end());
    m_curve.rows = static_cast<std::int64_t>(m_sorted.size());
    const std::int64_t first =
        std::upper_bound(m_sorted.begin(), m_sorted.end(), 0.0) - m_sorted.begin();
    m_curve.withoutLog = first;
    if (first == m_curve.rows)
        return;
    for (const std::int64_t place : places(m_sorted, first))
        m_curve.points.push_back({ place, std::log10(at(place)) });
    m_curve.knee = kneeOf(m_sorted, first);
}

ScorePlace DayScores::placeOf(double score) const
{
    const auto range = std::equal_range(m_sorted.begin(), m_sorted.end(), score);
    return { range.first - m_sorted.begin(), range.second - range.first };
}

} // namespace fw
