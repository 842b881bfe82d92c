// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/verdict.h"
#include "views/models/connectioncolumns.h"

#include <optional>

namespace fw {

// All that is known of a row, a line for each column that has something: its title and the exact
// value. Plain text for a tooltip: control characters are made visible and long values elided, so
// that no value can pretend to be another or push the rest off the screen.
QString rowDetails(const SuspiciousConnection& row, std::optional<Severity> verdict,
                   const NetworkNames& names);

} // namespace fw
