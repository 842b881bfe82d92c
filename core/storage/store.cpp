// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

namespace fw {

SqlValues dayValues(Day day)
{
    return { { "y", day.year() }, { "m", day.month() }, { "d", day.day() } };
}

Result<bool> Store::replaceVerdicts(Day day, const std::vector<StoredVerdict>& rows)
{
    const auto changed = changeVerdicts(day, [&rows](const auto&) { return rows; });
    if (!changed)
        return failure(changed.error());
    return changed->has_value();
}

} // namespace fw
