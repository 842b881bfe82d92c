// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/types/enrichment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// What a service said of an address, kept for a while. None: it was asked and knows nothing.
struct KeptReputation
{
    IpAddress address;
    std::optional<Reputation> reputation;

    friend bool operator==(const KeptReputation&, const KeptReputation&) = default;
};

// How old an answer may be, in seconds.
struct ReputationAge
{
    std::int64_t known = 0;
    std::int64_t unknown = 0;
};

// Answers of services from one run to the next. It never fails: one that cannot be read holds
// nothing, and one that cannot be written forgets. `service` is a name of the caller's making,
// `now` seconds UTC. Thread rule: one thread at a time, never the GUI's.
class ReputationCache
{
public:
    virtual ~ReputationCache() = default;
    ReputationCache(const ReputationCache&) = delete;
    ReputationCache& operator=(const ReputationCache&) = delete;

    // Those of the addresses that are kept and not too old.
    virtual std::vector<KeptReputation> find(const QString& service,
                                             const std::vector<IpAddress>& addresses,
                                             std::int64_t now, ReputationAge age) = 0;
    virtual void keep(const QString& service, const std::vector<KeptReputation>& answers,
                      std::int64_t now) = 0;

protected:
    ReputationCache() = default;
};

} // namespace fw
