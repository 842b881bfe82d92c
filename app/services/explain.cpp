// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/explain.h"

#include "core/pipeline/runparts.h"

namespace fw {

namespace {

// Fills in what the flows say. Errors but a cancel become part of the explanation.
Result<void> readFlows(Session& session, Day day, Explanation& e)
{
    const QString file = session.workspace().rawFlowsPath(day);
    const auto failed = [&e](const Error& error) -> Result<void> {
        if (error.code == ErrorCode::Cancelled)
            return failure(error);
        e.flows = Explanation::Flows::Failed;
        e.problem = error;
        return {};
    };
    // The quicker question first: a day without flows needs no other.
    auto pair = session.store().pairFlows(day, e.connection.srcip, e.connection.dstip, file);
    if (!pair)
        return failed(pair.error());
    if (!*pair) {
        e.flows = Explanation::Flows::None;
        return {};
    }
    auto profile = session.store().hostProfile(day, e.host, file);
    if (!profile)
        return failed(profile.error());
    e.pair = std::move(**pair);
    e.profile = profile->value_or(HostProfile());
    e.facts = hostFacts(e.connection, e.profile, e.pair.flows());
    e.beacon = BeaconFigures::of(e.pair.there);
    e.flows = Explanation::Flows::Read;
    return {};
}

} // namespace

Result<Explanation> explain(Session& session, const ExplainRequest& request,
                            const RunContext& context)
{
    const StopGuard guard(session.store(), context);
    Explanation e;
    e.connection = request.connection;
    e.host = request.host.value_or(naturalHost(request.connection));
    e.scores = request.scores;
    if (!e.scores) {
        const auto rows = session.store().suspicious(request.day);
        if (!rows)
            return failure(rows.error());
        e.scores = std::make_shared<const DayScores>(*rows);
    }
    if (const auto read = readFlows(session, request.day, e); !read)
        return failure(read.error());
    return e;
}

} // namespace fw
