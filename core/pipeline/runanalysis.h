// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/progress.h"
#include "core/base/stepobserver.h"
#include "core/config/workspace.h"
#include "core/enrich/reputation.h"
#include "core/storage/store.h"
#include "core/types/runreport.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace fw {

struct RunRequest
{
    Day day;
    std::int64_t limit = 0; // rows taken from the head of the results, at least 1
    // Empty: the flow_results.csv of the day's folder. A webhdfs:// address is fetched first.
    QString resultsFile;
};

// What a run needs beside its request; the pointers must outlive the call.
struct RunServices
{
    const Workspace* workspace = nullptr;
    Store* store = nullptr;
    std::vector<ReputationProvider*> reputation;
    StepObserver observer;
    // Asked once the reputation services were: what else of them the report is to tell.
    std::function<std::vector<QString>()> reputationWarnings {};
};

// One operational-analytics run over a day, in Spot's steps: folders, results, network context,
// geolocation, reputation, flow_scores, flow_edge, flow_chords, flow_ingest_summary, files,
// notebooks. Everything is read and computed before the old day is touched; the replacement is one
// transaction, the files follow it and are completed by the next start if the program dies between.
// Verdicts are never touched, nor is a notebook that the analyst changed. A day without raw flows
// succeeds with a warning and empty derived tables.
//
// Errors leave the day as it was: bad results (file, line, reason), a day somebody else works on,
// cancelled, a failing store or disk. One that is Incomplete does not: in a shared store without
// transactions tables were replaced before it.
Result<RunReport> runAnalysis(const RunRequest& request, const RunServices& services,
                              RunContext context);

} // namespace fw
