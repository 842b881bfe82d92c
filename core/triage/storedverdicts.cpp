// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/storedverdicts.h"

#include <algorithm>
#include <map>

namespace fw {

std::vector<StoredVerdict> storedVerdicts(const DayVerdicts& verdicts)
{
    std::map<VerdictIdentity, Severity> merged;
    for (const auto& [key, verdict] : verdicts) {
        const auto [at, isNew] = merged.try_emplace(
            VerdictIdentity { key.tstart, key.srcip, key.dstip, key.sport, key.dport },
            verdict.severity);
        if (!isNew)
            at->second = std::min(at->second, verdict.severity);
    }
    std::vector<StoredVerdict> rows;
    rows.reserve(merged.size());
    for (const auto& [connection, severity] : merged)
        rows.push_back({ connection, severity });
    return rows;
}

} // namespace fw
