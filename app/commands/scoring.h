// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "core/triage/scorepreview.h"

namespace fw {

// A decision about connections of a day, by key or by rule: one of the two is given.
struct ScoreRequest
{
    Day day;
    std::optional<Severity> severity; // nothing: clear
    std::vector<ConnectionKey> keys;
    ScoreRule rule;
    QString note;
};

// Both fail, changing nothing, when the day has no run, no row matches, or one of the keys is not
// among the day's connections.
Result<ScorePreview> previewScore(Session& session, const ScoreRequest& request);
Result<StepOutcome> applyScore(Session& session, const ScoreRequest& request);

// For people, printable.
QByteArray previewText(const ScoreRequest& request, const ScorePreview& preview);
QString scoredText(const ScoreRequest& request, const StepResult& step);
// For a decision that is kept while the tables could not follow.
QString behindText(const Error& error);

} // namespace fw
