// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "core/explain/explanation.h"

namespace fw {

struct ExplainRequest
{
    Day day;
    SuspiciousConnection connection;
    std::shared_ptr<const DayScores> scores; // of the day; null: read from the store
    std::optional<IpAddress> host; // one of its ends; none: naturalHost()
};

// Asks the day's raw flows about a connection, for a worker's thread. That there are none, or that
// they cannot be read, fails nothing: the explanation says so. Fails as Cancelled soon after the
// context is, and when the ranked rows cannot be read.
Result<Explanation> explain(Session& session, const ExplainRequest& request,
                            const RunContext& context);

} // namespace fw
