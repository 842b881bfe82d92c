// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connectionreport.h"

#include <QString>

namespace fw {

// The report in words, a line a fact; plain text. `makesTables` is what the settings that were
// tried say of missing tables.
QString connectionReportText(const ConnectionReport& report, bool makesTables);

} // namespace fw
