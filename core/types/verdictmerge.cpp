// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/verdictmerge.h"

#include <algorithm>
#include <map>

namespace fw {

namespace {

using ByConnection = std::map<VerdictIdentity, Severity>;

bool isVerdict(const StoredVerdict& row)
{
    return severityFromNumber(static_cast<int>(row.severity)).has_value();
}

ByConnection byConnection(const std::vector<StoredVerdict>& rows)
{
    ByConnection result;
    for (const StoredVerdict& row : rows) {
        if (!isVerdict(row))
            continue;
        const auto [at, isNew] = result.try_emplace(row.connection, row.severity);
        if (!isNew)
            at->second = std::min(at->second, row.severity);
    }
    return result;
}

std::optional<Severity> at(const ByConnection& map, const VerdictIdentity& connection)
{
    const auto found = map.find(connection);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

VerdictMerge mergeVerdicts(const std::vector<StoredVerdict>& ours,
                           const std::vector<StoredVerdict>& pushed,
                           const std::vector<StoredVerdict>& stored,
                           const std::set<VerdictIdentity>& undecided)
{
    const ByConnection mine = byConnection(ours);
    const ByConnection known = byConnection(pushed);
    const ByConnection there = byConnection(stored);
    std::set<VerdictIdentity> all;
    for (const ByConnection* map : { &mine, &known, &there })
        for (const auto& [connection, severity] : *map)
            all.insert(connection);

    VerdictMerge merge;
    std::set<VerdictIdentity> changed;
    for (const VerdictIdentity& connection : all) {
        const auto o = at(mine, connection);
        const auto p = at(known, connection);
        const auto r = at(there, connection);
        std::optional<Severity> agreed = r;
        if (o != r) {
            if (r == p) {
                changed.insert(connection);
                agreed = o;
            } else if (o == p && (!p || undecided.count(connection) > 0)) {
                merge.found.push_back({ connection, r });
            } else {
                merge.conflicts.push_back({ connection, o, r });
                agreed = p;
            }
        }
        if (agreed)
            merge.agreed.push_back({ connection, *agreed });
    }
    if (changed.empty())
        return merge;
    merge.rows.emplace();
    for (const StoredVerdict& row : stored)
        if (changed.count(row.connection) == 0 || !isVerdict(row))
            merge.rows->push_back(row);
    for (const VerdictIdentity& connection : changed)
        if (const auto severity = at(mine, connection))
            merge.rows->push_back({ connection, *severity });
    return merge;
}

} // namespace fw
