// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "core/triage/filter.h"
#include "core/triage/scorepreview.h"

namespace fw {

// A decision about connections of a day, by key, by rule or by filter: one of the three is given.
struct ScoreRequest
{
    Day day;
    std::optional<Severity> severity; // nothing: clear
    std::vector<ConnectionKey> keys;
    ScoreRule rule;
    Filter filter;
    QString filterText; // as it was typed: what the journal says
    QString note;
};

// Both fail, changing nothing, when the day has no run, no row matches, or one of the keys is not
// among the day's connections. The preview is text for people, printable.
Result<QByteArray> previewScoreText(Session& session, const ScoreRequest& request);
Result<StepOutcome> applyScore(Session& session, const ScoreRequest& request);
QString scoredText(const ScoreRequest& request, const StepResult& step);

// Many decisions, as ScoreBatch reads them.
struct BatchRequest
{
    Day day;
    QString file; // absolute, or "-" for standard input
    QString note;
};

// Both fail, changing nothing, at the first line that cannot be read or means no row.
Result<QByteArray> previewBatchText(Session& session, const BatchRequest& request,
                                    RunContext context);
Result<StepOutcome> applyBatch(Session& session, const BatchRequest& request, RunContext context);
QString batchText(Day day, const StepOutcome& outcome);

// For a decision that is kept while the tables could not follow.
QString behindText(const Error& error);

} // namespace fw
