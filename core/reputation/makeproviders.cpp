// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/makeproviders.h"

#include "core/reputation/cachedprovider.h"
#include "core/reputation/gtiprovider.h"
#include "core/reputation/httpjsonprovider.h"
#include "core/reputation/locallistprovider.h"
#include "core/reputation/threatexchangeprovider.h"

#include <utility>

namespace fw {

std::unique_ptr<ReputationProvider> makeProvider(const ReputationService& service,
                                                 const ListFolders& folders,
                                                 std::shared_ptr<ReputationSecrets> secrets,
                                                 const std::optional<HttpBatchOptions>& options)
{
    const HttpBatchOptions batch = options ? *options : batchOptionsOf(service);
    const SecretSource secret = [service, secrets = std::move(secrets)] {
        return secrets ? secrets->secret(service) : Result<std::optional<QString>>(std::nullopt);
    };
    switch (service.kind) {
    case ReputationKind::ThreatExchange:
        return std::make_unique<ThreatExchangeProvider>(service, secret, batch);
    case ReputationKind::Gti:
        return std::make_unique<GtiProvider>(service, secret);
    case ReputationKind::List:
        return std::make_unique<LocalListProvider>(service, folders.root, folders.lists);
    case ReputationKind::HttpJson:
        break;
    }
    return std::make_unique<HttpJsonProvider>(service, secret, batch);
}

ReputationServices makeProviders(const ReputationSettings& settings, const ListFolders& folders,
                                 std::shared_ptr<ReputationSecrets> secrets, ReputationCache* cache)
{
    constexpr std::int64_t secondsOfAnHour = 3600;
    ReputationServices providers;
    for (const ReputationService& service : settings.services) {
        if (!service.enabled)
            continue;
        auto provider = makeProvider(service, folders, secrets);
        if (cache && service.isNetwork())
            provider = std::make_unique<CachedProvider>(
                std::move(provider), *cache, cacheKeyOf(service),
                ReputationAge { service.knownHours * secondsOfAnHour,
                                service.unknownHours * secondsOfAnHour });
        providers.push_back(std::move(provider));
    }
    return providers;
}

} // namespace fw
