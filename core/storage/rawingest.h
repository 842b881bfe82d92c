// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <optional>

namespace fw {

class Database;

// The file an embedded store has a day's raw flows in, open for reading. Nothing when there is
// none, or one that a cancelled or killed first import left. Waits only a moment for an import
// that holds it, and is then Busy.
Result<std::optional<Database>> openRawFlows(const QString& path);

struct RawIngest
{
    std::vector<IngestMinute> minutes; // by time
    std::vector<IngestSource> sources; // in the order they were imported
};
// What that file says of its imports; nothing when there is none.
Result<std::optional<RawIngest>> readRawIngest(Day day, const QString& path);

} // namespace fw
