// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/runreputation.h"

#include "core/config/reputationfile.h"
#include "core/enrich/networkcontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunReputation)
};

ListFolders foldersOf(const Workspace& workspace)
{
    return { workspace.root(), workspace.reputationFolder() };
}

} // namespace

RunReputation::RunReputation(const Workspace& workspace, std::shared_ptr<ReputationSecrets> secrets)
{
    const auto settings = reputationSettings(workspace);
    if (!settings) {
        m_warning = Tr::tr("No reputation service was asked: %1").arg(settings.error().text());
        return;
    }
    const auto& services = settings->services;
    const auto needsCache = [](const ReputationService& service) {
        return service.enabled && service.isNetwork();
    };
    if (std::any_of(services.begin(), services.end(), needsCache))
        m_cache.emplace(workspace.reputationCachePath());
    m_services = makeProviders(*settings, foldersOf(workspace), std::move(secrets),
                               m_cache ? &*m_cache : nullptr);
}

std::vector<ReputationProvider*> RunReputation::providers() const
{
    std::vector<ReputationProvider*> providers;
    for (const auto& service : m_services)
        providers.push_back(service.get());
    return providers;
}

std::vector<QString> RunReputation::warnings() const
{
    std::vector<QString> warnings;
    for (const QString& warning : { m_warning, m_cache ? m_cache->warning() : QString() })
        if (!warning.isEmpty())
            warnings.push_back(warning);
    return warnings;
}

Result<ReputationTest> testReputation(const Workspace& workspace, const ReputationService& service,
                                      const std::optional<QString>& secret,
                                      const IpAddress& address, const RunContext& context)
{
    if (const auto problems = problemsOf(service); !problems.empty())
        return failure(ErrorCode::BadInput, problems.front().sentence);
    const auto network =
        NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    if (!network)
        return failure(network.error());
    if (externalOnly({ address }, *network).empty())
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 is one of your own addresses, or of none on the Internet; only "
                              "external ones are ever asked about.")
                           .arg(address.toString()));
    if (const QString unsent = whyNothingIsSent(*network); service.isNetwork() && !unsent.isEmpty())
        return failure(ErrorCode::Refused, unsent);
    const auto secrets = secret ? typedReputationSecret(*secret) : usualReputationSecrets();
    const auto provider = makeProvider(service, foldersOf(workspace), secrets);
    const auto answers = provider->check({ address }, context);
    if (!answers)
        return failure(answers.error());
    ReputationTest test { {},
                          answers->warning.isEmpty() ? foundNothing(*answers) : answers->warning };
    if (const auto found = answers->known.find(address); found != answers->known.end())
        test.text =
            formatReputation({ { service.name, found->second.label, found->second.level } });
    return test;
}

} // namespace fw
