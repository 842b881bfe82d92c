// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/contextservices.h"

#include "app/services/hostnames.h"
#include "app/services/runreputation.h"
#include "core/base/worker.h"
#include "core/config/reputationfile.h"
#include "core/enrich/countryname.h"
#include "core/enrich/geolocation.h"
#include "core/enrich/networkcontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ContextServices)
};

const QString placeKey = QStringLiteral("place");
const QString reputationKey = QStringLiteral("reputation");

AddressFact networkFact(const NetworkContext& network, const IpAddress& address)
{
    return { QStringLiteral("network"), Tr::tr("Network"), network.label(address).name, {} };
}

QString placeText(const GeoPlace& place)
{
    QStringList parts { place.geoloc(), countryText(place.countryCode), place.domain };
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QLatin1String(", "));
}

void addPlaces(const Workspace& workspace, const IpAddress& address,
               std::vector<AddressFact>& facts)
{
    const Geolocation geolocation = Geolocation::open(workspace.contextFolder());
    AddressFact fact { placeKey, Tr::tr("Place"), placeText(geolocation.lookup(address)), {} };
    if (geolocation.isEmpty())
        fact.problem = Tr::tr("no database is there");
    facts.push_back(std::move(fact));
    for (const QString& warning : geolocation.warnings())
        facts.push_back({ placeKey, Tr::tr("Place"), {}, warning });
}

// Asks those that are switched on, as a run does: an answer that was kept is an answer.
void addReputation(const Workspace& workspace, const NetworkContext& network,
                   const IpAddress& address, const RunContext& context,
                   std::vector<AddressFact>& facts)
{
    const RunReputation reputation(workspace);
    std::vector<QString> warnings;
    const auto collected =
        collectReputation(reputation.providers(), { address }, network, warnings, context);
    const auto found = collected.texts.find(address);
    const std::vector<Reputation> answers =
        found == collected.texts.end() ? std::vector<Reputation>() : parseReputation(found->second);
    for (ReputationProvider* const provider : reputation.providers()) {
        AddressFact fact { reputationKey, Tr::tr("Reputation: %1").arg(provider->name()), {}, {} };
        for (const Reputation& answer : answers)
            if (answer.service == provider->name())
                fact.answer = Tr::tr("%1, level %2").arg(answer.label).arg(answer.level);
        facts.push_back(std::move(fact));
    }
    const auto more = reputation.warnings();
    warnings.insert(warnings.end(), more.begin(), more.end());
    for (const QString& warning : warnings)
        facts.push_back({ reputationKey, Tr::tr("Reputation"), {}, warning });
}

// What a desktop's keyring takes; a word of why not, which is no reason not to save the rest.
Result<void> keepSecrets(const ContextSetup& setup)
{
    for (const ReputationService& service : setup.reputation.services) {
        const auto secret = setup.secrets.constFind(service.name);
        if (secret == setup.secrets.constEnd())
            continue;
        if (const auto kept = storeReputationSecret(service, *secret); !kept)
            return kept;
    }
    return {};
}

} // namespace

Result<ContextSetup> readContext(const Workspace& workspace)
{
    auto ranges = ContextDocument::read(workspace.ipRangesPath(), ContextTable::IpRanges);
    if (!ranges)
        return failure(ranges.error());
    auto names = ContextDocument::read(workspace.networkContextPath(), ContextTable::Names);
    if (!names)
        return failure(names.error());
    const auto settings = contextSettings(workspace);
    if (!settings)
        return failure(settings.error());
    auto reputation = reputationSettings(workspace);
    if (!reputation)
        return failure(reputation.error());
    return ContextSetup { std::move(*ranges), std::move(*names), *settings,
                          std::move(*reputation) };
}

Result<void> saveContext(const Workspace& workspace, ContextSetup& setup)
{
    const std::pair<ContextDocument*, QString> documents[] = {
        { &setup.ranges, workspace.ipRangesPath() },
        { &setup.names, workspace.networkContextPath() },
    };
    QStringList saved;
    const auto withSaved = [&saved](Error error) -> Result<void> {
        if (!saved.isEmpty())
            error.message += QLatin1Char(' ')
                + Tr::tr("Saved before it: %1.").arg(saved.join(QLatin1String(", ")));
        return failure(error);
    };
    for (const auto& [document, path] : documents) {
        if (!document->isChanged())
            continue;
        if (const auto written = document->save(path); !written)
            return withSaved(written.error());
        saved += path;
    }
    if (const auto written = saveContextSettings(workspace, setup.settings); !written)
        return withSaved(written.error());
    if (const auto written = saveReputationSettings(workspace, setup.reputation); !written)
        return withSaved(written.error());
    saved += workspace.settingsPath();
    if (const auto kept = keepSecrets(setup); !kept)
        return withSaved(kept.error());
    return {};
}

Result<void> nameAddress(const Workspace& workspace, const IpAddress& address, const QString& name)
{
    const QString path = workspace.networkContextPath();
    auto names = ContextDocument::read(path, ContextTable::Names);
    if (!names)
        return failure(names.error());
    names->setName({ address, address }, name);
    return names->isChanged() ? names->save(path) : Result<void>();
}

Result<AddressFacts> factsOf(const Workspace& workspace, const IpAddress& address,
                             RunContext context)
{
    refuseGuiThread("asking the context services");
    const auto network =
        NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    if (!network)
        return failure(network.error());
    const auto settings = contextSettings(workspace);
    if (!settings)
        return failure(settings.error());
    AddressFacts facts;
    facts.address = address;
    facts.isInternal = network->isInternal(address);
    facts.isSpecialPurpose = address.isSpecialPurpose();
    facts.facts.push_back(networkFact(*network, address));
    addPlaces(workspace, address, facts.facts);
    addReputation(workspace, *network, address, context, facts.facts);
    if (settings->hostNames && !context.cancelled())
        facts.facts.push_back(
            { QStringLiteral("host_name"), Tr::tr("Host name"), hostNameOf(address), {} });
    return facts;
}

} // namespace fw
