// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/workspace.h"
#include "core/reputation/makeproviders.h"
#include "core/storage/reputationcachefile.h"

#include <memory>
#include <optional>
#include <vector>

namespace fw {

// The reputation services of one run: those that the workspace's settings switch on, with the
// cache. Without any nothing is opened. It never fails: settings that cannot be read are a warning,
// and the run goes on without services. Lives as long as the run, in its thread.
class RunReputation
{
public:
    explicit RunReputation(const Workspace& workspace,
                           std::shared_ptr<ReputationSecrets> secrets = usualReputationSecrets());

    std::vector<ReputationProvider*> providers() const;
    // To be asked when the run is over: sentences with what to do.
    std::vector<QString> warnings() const;

private:
    std::optional<ReputationCacheFile> m_cache;
    ReputationServices m_services; // use the cache
    QString m_warning;
};

// What one service says of one address.
struct ReputationTest
{
    QString text; // as it would be stored; empty: nothing is known
    QString warning; // a sentence, empty when all went well
};

// Asks a service about one address, switched on or not, past the cache: to try settings out. The
// user who calls for it has agreed to whatLeaves(). `secret` is what was typed; nothing: the usual
// places know it. Refused: settings with problems, and an address that is not external. Not in the
// GUI thread.
Result<ReputationTest> testReputation(const Workspace& workspace, const ReputationService& service,
                                      const std::optional<QString>& secret,
                                      const IpAddress& address, const RunContext& context);

} // namespace fw
