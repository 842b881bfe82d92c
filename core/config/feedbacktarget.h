// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/config/workspace.h"
#include "core/net/webhdfsurl.h"

#include <optional>

namespace fw {

// Where a day's ml_feedback.csv goes besides the day's folder: "feedback": {"target": "..."} of
// workbench.json, a webhdfs:// address with {day} in its path, which stands for yyyymmdd.
class FeedbackTarget
{
public:
    // Refuses what is no such address, and one that would be the same for every day.
    static Result<FeedbackTarget> parse(const QString& pattern);

    WebHdfsUrl urlFor(Day day) const;

    friend bool operator==(const FeedbackTarget&, const FeedbackTarget&) = default;

private:
    WebHdfsUrl m_url; // {day} still in its path
};

// The workspace's target; nothing when its settings name none. Errors name the settings file.
Result<std::optional<FeedbackTarget>> feedbackTarget(const Workspace& workspace);

} // namespace fw
