// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace fw {

// What everyone who opens a day's raw flows (flow.sqlite) knows of the file. Version 0 is that of
// files from before versions were written; it is the same layout as 1.
constexpr std::int64_t rawSchemaVersion = 1;

// For Database::Options::whenDamaged.
QString whenRawFlowsDamaged();

} // namespace fw
