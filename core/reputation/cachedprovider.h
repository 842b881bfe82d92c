// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reputationsettings.h"
#include "core/enrich/reputation.h"
#include "core/types/reputationcache.h"

#include <functional>
#include <memory>

namespace fw {

// Asks another provider only for what the cache does not have. What that one says, and that it
// knows nothing, is kept, also when it failed or was cancelled on the way; what it did not get to
// is not. When it fails, the cache's answers are
// there with its error as a warning.
class CachedProvider : public ReputationProvider
{
public:
    using Clock = std::function<std::int64_t()>; // seconds UTC

    // The cache must outlive it. `key` is what the cache knows the service by.
    CachedProvider(std::unique_ptr<ReputationProvider> provider, ReputationCache& cache,
                   QString key, ReputationAge age, Clock clock = {});

    QString name() const override { return m_provider->name(); }
    bool sends() const override { return m_provider->sends(); }
    Result<ReputationAnswers> check(const std::vector<IpAddress>& externalAddresses,
                                    RunContext context) override;

private:
    std::unique_ptr<ReputationProvider> m_provider;
    ReputationCache& m_cache;
    QString m_key;
    ReputationAge m_age;
    Clock m_clock;
};

// The service's name, and a mark of all that an answer depends on: with other rules or another
// address nothing kept before counts.
QString cacheKeyOf(const ReputationService& service);

} // namespace fw
