// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runanalysis.h"

namespace fw {

// Makes the derived tables anew when flows were imported after the day's last run; false when
// there was nothing to do. Same promises as runAnalysis().
Result<bool> refreshDerived(Day day, const RunServices& services, RunContext context);

} // namespace fw
