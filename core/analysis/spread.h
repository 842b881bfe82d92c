// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fw {

// Where numbers lie and how far apart, by measures that a few strays do not move.
//
// median     the middle value, of an even number the mean of the middle two
// deviation  the median of all |x - median| (MAD): half of the values are this near to the median
// skewness   Bowley's: (Q1 + Q3 - 2 median) / (Q3 - Q1), where Q1 and Q3 are the medians of the
//            lower and the upper half, without the middle value of an odd number. 0 is symmetric,
//            +-1 the most. 0 also where Q3 - Q1 is below 10 or the median is Q1 or Q3: between
//            values that are nearly alike the quotient says nothing.
// regularity ((1 - |skewness|) + max(0, 1 - deviation / median)) / 2, from 0 to 1: 1 for values
//            that are all alike. Exponentially distributed intervals, as independent events have
//            them, come to about 0.52. When the median is below 1 the second part is 0.
//
// Source: the scores of intervals and sizes of RITA 5 (activecm/rita, analysis/beacons.go, its
// calculateStatisticalScore). Pure.
struct Spread
{
    double median = 0;
    double deviation = 0;
    double skewness = 0;
    double regularity = 0;

    // deviation / median, 0 when the median is 0: how far the half of them strays.
    double jitter() const { return median > 0 ? deviation / median : 0; }

    // All 0 when there are no values.
    static Spread of(std::vector<double> values);
};

} // namespace fw
