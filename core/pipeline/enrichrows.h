// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/config/workspace.h"
#include "core/enrich/reputation.h"
#include "core/types/connection.h"
#include "core/types/runreport.h"

#include <vector>

namespace fw {

// Fills in what the run adds to each ranked row, in Spot's order: internal flags, places, domains
// and reputation. Each distinct address is asked once. Appends one StageReport for each of the
// three, and a warning, with what to do, for each service that is missing or damaged; a missing
// service is never a failure. Errors: cancelled, or a context file that cannot be read.
Result<void> enrichRows(const Workspace& workspace,
                        const std::vector<ReputationProvider*>& providers,
                        SuspiciousConnections& rows, RunReport& report, RunContext context);

} // namespace fw
