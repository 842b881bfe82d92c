// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"

#include <optional>

namespace fw {

// The numbers and times of a filter's values, one at a time; see core/triage/filtervalue.h.

// With units of 1000 and 1024; with `hasBytes` a B may follow.
std::optional<std::int64_t> readFilterCount(const QString& text, bool hasBytes);
// The shortest of the spellings that is exact: 10000 is 10k.
QString filterCountText(std::int64_t count);

// A minute, a second or a day.
std::optional<TimeRange> readFilterTime(const QString& text);
QString filterTimeText(const TimeRange& range);

std::optional<std::int64_t> readFilterLevel(const QString& text);
QString filterLevelText(std::int64_t level);

} // namespace fw
