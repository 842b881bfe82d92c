// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingestgaps.h"

#include <algorithm>

namespace fw {

std::vector<MinuteSpan> ingestGaps(const std::vector<IngestMinute>& minutes, std::int64_t atLeast)
{
    const std::int64_t fewest = std::max<std::int64_t>(atLeast, 1);
    std::vector<MinuteSpan> gaps;
    std::int64_t end = 0; // of the last minute that has flows
    bool isFirst = true;
    for (const IngestMinute& minute : minutes) {
        if (minute.total <= 0)
            continue;
        const MinuteSpan between { end, minute.tdate };
        if (!isFirst && between.minutes() >= fewest)
            gaps.push_back(between);
        end = minute.tdate + secondsOfMinute;
        isFirst = false;
    }
    return gaps;
}

} // namespace fw
