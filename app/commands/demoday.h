// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "core/sample/sampleday.h"

namespace fw {

struct DemoDay
{
    SampleSummary sample;
    ImportOutcome imported;
};

// Puts a sample day into the workspace: its context and results files, and its raw flows imported,
// so that a run can follow. The same request again changes nothing. Refused for a day that holds
// flows of the user's own, or another sample's, because flows of two sources would add up. An error
// after the files were written says that they are there.
Result<DemoDay> makeDemoDay(Session& session, const SampleRequest& request, RunContext context);

} // namespace fw
