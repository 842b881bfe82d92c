// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ingestgaps.h"

#include <QString>

namespace fw {

// Where an axis of counts from 0 has its lines: equal steps of 1, 2 or 5 times a power of ten, at
// most so many of them, the last at `most` or above. At least 0 and 1. Pure.
std::vector<std::int64_t> countTicks(std::int64_t most, int atMost);

struct TimeTick
{
    std::int64_t time = 0;
    QString label; // hh:mm, and at midnight the day, yyyy-mm-dd; UTC

    friend bool operator==(const TimeTick&, const TimeTick&) = default;
};

// The round moments inside the span, both ends included, at most so many. Pure.
std::vector<TimeTick> timeTicks(const MinuteSpan& span, int atMost);

} // namespace fw
