// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ingestgaps.h"

namespace fw {

// Flows per minute without a gap in between, to be drawn as one line.
struct IngestLine
{
    std::vector<IngestMinute> points; // by time, at least one; a minute without flows is a 0
    std::int64_t end = 0; // the end of its last minute

    friend bool operator==(const IngestLine&, const IngestLine&) = default;
};

// What to draw of the span when it is so many pixel columns wide. Of each column no more than the
// lowest and the highest minute are left, in the order of time, so that a picture of a year costs
// what one of an hour does and no peak is lost. A gap that covers a column is drawn as one: it has
// no point and no line across. A minute without flows anywhere else counts as 0. Before the first
// minute with flows and behind the last nothing is drawn. `minutes` and `gaps` are by time. Pure.
std::vector<IngestLine> ingestLines(const std::vector<IngestMinute>& minutes,
                                    const std::vector<MinuteSpan>& gaps, const MinuteSpan& span,
                                    int columns);

// Whether a whole column is inside the gap, so that it can be seen.
bool coversColumn(const MinuteSpan& gap, const MinuteSpan& span, int columns);

// The column a moment of the span is in, from 0.
std::int64_t columnOf(std::int64_t time, const MinuteSpan& span, int columns);

} // namespace fw
