// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reputationsecrets.h"
#include "core/config/reputationsettings.h"
#include "core/enrich/reputation.h"
#include "core/net/httpbatch.h"
#include "core/types/reputationcache.h"

#include <memory>
#include <optional>
#include <vector>

namespace fw {

// The folders of a workspace that lists are looked for in.
struct ListFolders
{
    QString root; // of relative paths
    QString lists; // read when a service names none
};

// The provider of one service, whether it is switched on or not. Its settings must be without
// problems. `options` is for tests; without it they follow from the settings.
std::unique_ptr<ReputationProvider>
makeProvider(const ReputationService& service, const ListFolders& folders,
             std::shared_ptr<ReputationSecrets> secrets,
             const std::optional<HttpBatchOptions>& options = std::nullopt);

using ReputationServices = std::vector<std::unique_ptr<ReputationProvider>>;

// Those of the services that are switched on, in their order; the ones that ask somebody else go
// through the cache, if there is one. It must outlive them.
ReputationServices makeProviders(const ReputationSettings& settings, const ListFolders& folders,
                                 std::shared_ptr<ReputationSecrets> secrets,
                                 ReputationCache* cache);

} // namespace fw
