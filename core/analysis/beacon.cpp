// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/beacon.h"

#include <algorithm>
#include <array>

namespace fw {

namespace {

BeaconFigures::Verdict verdictOn(const BeaconFigures& f)
{
    using Verdict = BeaconFigures::Verdict;
    if (f.beats.size() < BeaconFigures::leastBeats)
        return Verdict::TooFew;
    if (f.intervals.median < BeaconFigures::leastInterval)
        return Verdict::Dense;
    const double filled = static_cast<double>(f.beats.size() - 1) * f.intervals.median;
    if (f.intervals.jitter() > BeaconFigures::mostJitter
        || filled < BeaconFigures::leastFill * f.span)
        return Verdict::Irregular;
    return f.span < BeaconFigures::leastSpan ? Verdict::RegularShort : Verdict::Regular;
}

} // namespace

BeaconFigures BeaconFigures::of(const std::vector<PairSecond>& contacts)
{
    BeaconFigures figures;
    std::vector<double> sizes;
    std::array<bool, 24> hours {};
    std::int32_t last = 0;
    for (const PairSecond& contact : contacts) {
        figures.flows += contact.flows;
        if (figures.beats.empty() || contact.second - last > mergeSeconds) {
            figures.beats.push_back(contact.second);
            sizes.push_back(0);
            hours[static_cast<std::size_t>(std::clamp(contact.second / 3600, 0, 23))] = true;
        }
        sizes.back() += static_cast<double>(contact.bytes);
        last = contact.second;
    }
    if (figures.beats.empty())
        return figures;
    std::vector<double> intervals;
    for (std::size_t i = 1; i < figures.beats.size(); ++i)
        intervals.push_back(figures.beats[i] - figures.beats[i - 1]);
    figures.intervals = Spread::of(std::move(intervals));
    figures.sizes = Spread::of(std::move(sizes));
    figures.span = figures.beats.back() - figures.beats.front();
    figures.hours = static_cast<int>(std::count(hours.begin(), hours.end(), true));
    figures.verdict = verdictOn(figures);
    return figures;
}

double byteAsymmetry(std::int64_t sent, std::int64_t received)
{
    const double out = static_cast<double>(std::max<std::int64_t>(sent, 0));
    const double in = static_cast<double>(std::max<std::int64_t>(received, 0));
    return out + in > 0 ? (out - in) / (out + in) : 0;
}

} // namespace fw
