// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the context services say of addresses, as contextservices.h has it.
#include "app/services/contextservices.h"
#include "app/services/hostnames.h"
#include "app/services/runreputation.h"
#include "core/base/worker.h"
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

void addPlace(const Geolocation& geolocation, const IpAddress& address,
              std::vector<AddressFact>& facts)
{
    AddressFact fact { placeKey, Tr::tr("Place"), placeText(geolocation.lookup(address)), {} };
    if (geolocation.isEmpty())
        fact.problem = Tr::tr("no database is there");
    facts.push_back(std::move(fact));
    for (const QString& warning : geolocation.warnings())
        facts.push_back({ placeKey, Tr::tr("Place"), {}, warning });
}

// What those say that are switched on, asked as a run does: an answer that was kept is an answer.
struct Reputations
{
    QStringList services;
    CollectedReputation collected;
    std::vector<QString> warnings;
};

Reputations askReputation(const Workspace& workspace, const NetworkContext& network,
                          const std::vector<IpAddress>& addresses, const RunContext& context)
{
    Reputations result;
    const RunReputation reputation(workspace);
    for (const ReputationProvider* const provider : reputation.providers())
        result.services += provider->name();
    result.collected =
        collectReputation(reputation.providers(), addresses, network, result.warnings, context);
    const auto more = reputation.warnings();
    result.warnings.insert(result.warnings.end(), more.begin(), more.end());
    return result;
}

void addReputation(const Reputations& reputations, const IpAddress& address,
                   std::vector<AddressFact>& facts)
{
    const auto found = reputations.collected.texts.find(address);
    const std::vector<Reputation> answers = found == reputations.collected.texts.end()
        ? std::vector<Reputation>()
        : parseReputation(found->second);
    for (const QString& service : reputations.services) {
        AddressFact fact { reputationKey, Tr::tr("Reputation: %1").arg(service), {}, {} };
        for (const Reputation& answer : answers)
            if (answer.service == service)
                fact.answer = Tr::tr("%1, level %2").arg(answer.label).arg(answer.level);
        facts.push_back(std::move(fact));
    }
    for (const QString& warning : reputations.warnings)
        facts.push_back({ reputationKey, Tr::tr("Reputation"), {}, warning });
}

AddressFact hostNameFact(const IpAddress& address, const RunContext& context)
{
    const auto name = hostNameOf(address, context);
    return { QStringLiteral("host_name"), Tr::tr("Host name"), name.value_or(QString()),
             name ? QString() : name.error().text() };
}

} // namespace

Result<std::vector<AddressFacts>>
factsOf(const Workspace& workspace, const std::vector<IpAddress>& addresses, RunContext context)
{
    refuseGuiThread("asking the context services");
    const auto network =
        NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    if (!network)
        return failure(network.error());
    const auto settings = contextSettings(workspace);
    if (!settings)
        return failure(settings.error());
    const Geolocation geolocation = Geolocation::open(workspace.contextFolder());
    if (context.cancelled())
        return cancelledError();
    const Reputations reputations = askReputation(workspace, *network, addresses, context);
    std::vector<AddressFacts> all;
    for (const IpAddress& address : addresses) {
        AddressFacts facts;
        facts.address = address;
        facts.isInternal = network->isInternal(address);
        facts.isSpecialPurpose = address.isSpecialPurpose();
        facts.facts.push_back(networkFact(*network, address));
        addPlace(geolocation, address, facts.facts);
        addReputation(reputations, address, facts.facts);
        if (settings->hostNames && !context.cancelled())
            facts.facts.push_back(hostNameFact(address, context));
        all.push_back(std::move(facts));
    }
    if (context.cancelled())
        return cancelledError();
    return all;
}

} // namespace fw
