// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/types/enrichment.h"

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace fw {

// The addresses of a run, held against the entries of lists as these are read. The lists are never
// in memory, so their length costs none: a million entries take as much as one. Of several entries
// around an address the one with the highest level counts, and of equals the first.
class ListMatch
{
public:
    explicit ListMatch(std::vector<IpAddress> addresses);

    // `label` is asked only when an address is in the range.
    void add(const IpRange& range, int level, const std::function<QString()>& label);

    std::unordered_map<IpAddress, Reputation> found() const;

private:
    std::vector<IpAddress> m_addresses; // in order
    std::vector<Reputation> m_best;
    std::vector<bool> m_isFound;
};

// What a reader of lists works with.
struct ListTarget
{
    ListMatch& match;
    QString label; // of entries that have none of their own
    int level = 3; // the same
    std::int64_t now = 0; // seconds UTC: what was valid until before is passed over
    std::function<bool()> stop; // asked now and then; true ends the reading
};

// What became of a list.
struct ListOutcome
{
    std::int64_t entries = 0; // that say something of an address
    std::int64_t wrong = 0;
    QString firstWrong; // one sentence: file, line, what is the matter
    bool stopped = false;
};

} // namespace fw
