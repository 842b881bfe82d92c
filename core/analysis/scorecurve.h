// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// A place on the curve: how many rows of the day have a lower score, and the score's decimal
// logarithm.
struct CurvePoint
{
    std::int64_t position = 0;
    double log = 0;

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

// The scores of a day from the lowest to the highest, on a logarithmic scale, with the knee: where
// the few rare connections end and the many alike begin.
//
// The knee is found as in "Finding a Kneedle in a Haystack" (Satopaa, Albrecht, Irwin, Raghavan;
// ICDCS Workshops 2011), for a curve that rises and flattens: both axes are scaled to 0..1 and the
// knee is where the curve lies highest above the chord from its first point to its last. Taken is
// the highest of all places, not the first that passes a threshold of sensitivity, and nothing is
// smoothed: sorted scores do not waver. A curve that never comes leastRise above the chord, as a
// straight one or one that only bends upwards, has no knee. `position` of the knee is the number
// of rows before it.
struct ScoreCurve
{
    static constexpr double leastRise = 0.1;
    static constexpr std::size_t mostPoints = 320;

    std::int64_t rows = 0; // of the day
    std::int64_t withoutLog = 0; // of them those with a score of 0 or below, which come first
    std::vector<CurvePoint> points; // by position; enough to draw it by
    std::optional<CurvePoint> knee;
};

// Where a score stands among those of its day.
struct ScorePlace
{
    std::int64_t lower = 0; // rows with a lower score
    std::int64_t equal = 0; // rows with the same

    friend bool operator==(const ScorePlace&, const ScorePlace&) = default;
};

// All that the curve of a day needs, computed once: for a million rows it is work for a worker.
// Immutable, so any thread may read it. Pure.
class DayScores
{
public:
    DayScores() = default;
    explicit DayScores(const SuspiciousConnections& rows);
    explicit DayScores(std::vector<double> scores);

    const ScoreCurve& curve() const { return m_curve; }
    ScorePlace placeOf(double score) const;
    // The score that so many rows lie below; `position` is at least 0 and below curve().rows.
    double at(std::int64_t position) const { return m_sorted[static_cast<std::size_t>(position)]; }

private:
    std::vector<double> m_sorted;
    ScoreCurve m_curve;
};

} // namespace fw
