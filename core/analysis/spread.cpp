// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spread.h"

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

constexpr double leastQuartileDistance = 10;

// Of sorted[from..to), which is not empty.
double medianOf(const std::vector<double>& sorted, std::size_t from, std::size_t to)
{
    const std::size_t middle = from + (to - from) / 2;
    return (to - from) % 2 != 0 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double bowley(const std::vector<double>& sorted, double median)
{
    const std::size_t half = sorted.size() / 2;
    if (half == 0)
        return 0;
    const double lower = medianOf(sorted, 0, half);
    const double upper = medianOf(sorted, sorted.size() - half, sorted.size());
    if (upper - lower < leastQuartileDistance || lower >= median || upper <= median)
        return 0;
    return (lower + upper - 2 * median) / (upper - lower);
}

} // namespace

Spread Spread::of(std::vector<double> values)
{
    Spread spread;
    if (values.empty())
        return spread;
    std::sort(values.begin(), values.end());
    spread.median = medianOf(values, 0, values.size());
    spread.skewness = bowley(values, spread.median);
    for (double& value : values)
        value = std::abs(value - spread.median);
    std::sort(values.begin(), values.end());
    spread.deviation = medianOf(values, 0, values.size());
    const double near =
        spread.median >= 1 ? std::max(0.0, 1 - spread.deviation / spread.median) : 0;
    spread.regularity = ((1 - std::abs(spread.skewness)) + near) / 2;
    return spread;
}

} // namespace fw
