// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spread.h"
#include "core/types/hostprofile.h"

#include <cstdint>
#include <vector>

namespace fw {

// Whether one address gets in touch with another as a clock does, from the flows of one day in one
// direction. In the manner of RITA (see spread.h); what is different is said here.
//
// Beat: flows that follow each other by at most mergeSeconds are one beat, at the time of the first
// of them. A program that opens several connections each time, or a source that reports one flow in
// parts, would otherwise have intervals of 0 and 1 between the real ones. RITA merges flows of the
// same second only.
// Interval: between the beats, in whole seconds. Missed beats make a few long intervals, which
// median and quartiles do not feel as long as they are fewer than one in four.
// Size: the bytes the sender sent in a beat.
//
// The verdict is a word, and needs leastBeats of them: of pairs with independent random intervals
// fewer than one in 1,000 then come to a jitter as low as mostJitter (simulated; the tests repeat
// it). From leastBeats on:
//   Dense         the median interval is below leastInterval seconds: whole seconds cannot tell
//                 such a rhythm from a busy connection
//   Irregular     jitter above mostJitter, or the beats fill less than leastFill of the time from
//                 the first to the last (beats that come in bursts)
//   RegularShort  regular, but from first to last less than leastSpan seconds
//   Regular       regular
struct BeaconFigures
{
    enum class Verdict
    {
        TooFew,
        Dense,
        Irregular,
        RegularShort,
        Regular,
    };
    static constexpr int mergeSeconds = 2;
    static constexpr int leastBeats = 20;
    static constexpr int leastInterval = 10;
    static constexpr double mostJitter = 0.2;
    static constexpr double leastFill = 0.25;
    static constexpr int leastSpan = 3600;

    Verdict verdict = Verdict::TooFew;
    std::vector<std::int32_t> beats; // seconds of the day
    std::int64_t flows = 0; // in all beats
    Spread intervals; // seconds; all 0 below two beats
    Spread sizes; // bytes
    int span = 0; // seconds from the first beat to the last
    int hours = 0; // of the 24, with a beat

    double shareOfDay() const { return span / 86400.0; }

    static BeaconFigures of(const std::vector<PairSecond>& contacts);
};

// (sent - received) / (sent + received): 1 when all was sent, -1 when all was received, 0 when both
// are equal or nothing was counted.
double byteAsymmetry(std::int64_t sent, std::int64_t received);

} // namespace fw
