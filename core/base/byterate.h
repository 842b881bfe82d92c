// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <optional>

namespace fw {

// How fast bytes come, over the last seconds, so that a slow beginning is forgotten, and how long
// the rest takes at that pace. Knows no clock: it is told the time, in milliseconds from whenever.
class ByteRate
{
public:
    static constexpr std::int64_t window = 10'000; // milliseconds that count
    static constexpr std::int64_t leastSpan = 1000; // shorter, and nothing is said

    // `done` is the sum so far. Less than before is a new beginning.
    void add(std::int64_t milliseconds, std::int64_t done);
    void reset() { m_samples.clear(); }

    std::optional<double> perSecond() const;
    // Whole seconds, rounded up; nothing when the end is not known or nothing comes.
    std::optional<std::int64_t> secondsLeft(std::int64_t total) const;

private:
    struct Sample
    {
        std::int64_t at = 0;
        std::int64_t done = 0;
    };
    std::deque<Sample> m_samples; // by time; the first may be just before the window
};

// "0:42", "59:59", "1:00:00"
QString durationText(std::int64_t seconds);

// "12.3 MB of 40.0 MB, 5.1 MB/s, 0:06 left", as much of it as is known. Empty when the progress
// does not count bytes.
QString transferText(const Progress& progress, const ByteRate& rate);

} // namespace fw
