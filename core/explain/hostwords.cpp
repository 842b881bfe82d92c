// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/enrich/ianaregistry.h"
#include "core/explain/explainwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

constexpr std::size_t mostServicesNamed = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ExplainText)
};

// "443/TCP", "8.0 echo request (ICMP)", "ESP".
QString shortService(const FlowService& service)
{
    if (service.isDynamic())
        return Tr::tr("high ports/%1").arg(service.proto);
    if (FlowService::hasPorts(service.proto))
        return QStringLiteral("%1/%2").arg(QString::number(service.number), service.proto);
    const QString words = serviceWords(service);
    return words.isEmpty() ? service.proto : words;
}

QString habitSentence(const Explanation& e)
{
    QStringList named;
    const auto& services = e.profile.services;
    for (std::size_t i = 0; i < std::min(services.size(), mostServicesNamed); ++i)
        named += Tr::tr("%1 %2").arg(shortService(services[i].service),
                                     shareText(static_cast<double>(services[i].flows)
                                               / static_cast<double>(e.profile.flows)));
    return Tr::tr("Its flows that day: %1, %2 of them as the source; most were %3.")
        .arg(formatCount(e.profile.flows), formatCount(e.profile.asSource),
             named.join(QLatin1String(", ")));
}

QString traitName(HostFact::Trait trait)
{
    switch (trait) {
    case HostFact::Trait::Service:
        return Tr::tr("service");
    case HostFact::Trait::Protocol:
        return Tr::tr("protocol");
    case HostFact::Trait::Hour:
        return Tr::tr("hour");
    case HostFact::Trait::Size:
        return Tr::tr("size");
    default:
        return Tr::tr("peer");
    }
}

QString summarySentence(const Explanation& e)
{
    const QString host = e.host.toString();
    if (e.profile.flows < HostFact::leastFlows)
        return Tr::tr("%1 has %2 flows that day: with fewer than %3 nothing is called unusual.")
            .arg(host, formatCount(e.profile.flows), formatCount(HostFact::leastFlows));
    QStringList unusual;
    for (const ExplainText::Fact& fact : factSentences(e))
        if (fact.fact.isUnusual())
            unusual += traitName(fact.fact.trait);
    const QString bound = shareText(HostFact::unusualShare);
    if (unusual.isEmpty())
        return Tr::tr("Nothing of it is unusual for %1: everything is shared by more than %2 of "
                      "its own flows.")
            .arg(host, bound);
    return Tr::tr("Unusual for %1, shared by at most %2 of its own flows: %3.")
        .arg(host, bound, unusual.join(QLatin1String(", ")));
}

QString sizeWords(const Explanation& e, const HostFact& fact)
{
    const SuspiciousConnection& c = e.connection;
    const QString size = formatBytes(flowSize(c.ibyt, c.obyt));
    const QString median = formatBytes(sizeQuantile(e.profile, 0.5));
    return fact.isLarge ? Tr::tr("%1 in both directions or more (median %2)").arg(size, median)
                        : Tr::tr("%1 in both directions or less (median %2)").arg(size, median);
}

// What the flows share; empty: there is no such trait.
QString traitWords(const Explanation& e, const HostFact& fact)
{
    const SuspiciousConnection& c = e.connection;
    switch (fact.trait) {
    case HostFact::Trait::Service:
        return serviceWords(FlowService::of(c.proto, c.sport, c.dport));
    case HostFact::Trait::Protocol:
        return Tr::tr("Protocol %1").arg(c.proto.isEmpty() ? QStringLiteral("0") : c.proto);
    case HostFact::Trait::Hour: {
        const auto hour = static_cast<std::int32_t>((c.tstart % 86400 + 86400) % 86400 / 3600);
        return Tr::tr("From %1 to %2 UTC")
            .arg(timeOfDayText(hour * 3600).left(5), timeOfDayText(hour * 3600 + 3599).left(5));
    }
    case HostFact::Trait::Size:
        return sizeWords(e, fact);
    default:
        return Tr::tr("With %1").arg(e.peer().toString());
    }
}

} // namespace

QString serviceWords(const FlowService& service)
{
    const IanaRegistry& registry = IanaRegistry::shipped();
    if (service.isDynamic())
        return Tr::tr("Both ports %1 or above, %2 (no telling which is the service)")
            .arg(QString::number(FlowService::firstDynamicPort), service.proto);
    const auto port = static_cast<std::uint16_t>(service.number);
    if (!FlowService::hasPorts(service.proto)) {
        const QString message = registry.icmpText(service.proto, port);
        return message.isEmpty() ? QString() : Tr::tr("%1 (%2)").arg(message, service.proto);
    }
    const QString words = Tr::tr("Port %1/%2").arg(QString::number(service.number), service.proto);
    const QString name = registry.serviceName(service.proto, port);
    return name.isEmpty() ? words : Tr::tr("%1 (%2)").arg(words, name);
}

QStringList hostSentences(const Explanation& e)
{
    if (e.profile.flows == 0)
        return { Tr::tr("The day's raw flows have none of %1.").arg(e.host.toString()) };
    return { summarySentence(e), habitSentence(e) };
}

std::vector<ExplainText::Fact> factSentences(const Explanation& e)
{
    std::vector<ExplainText::Fact> facts;
    for (const HostFact& fact : e.facts)
        if (const QString words = traitWords(e, fact); !words.isEmpty())
            facts.push_back({ fact,
                              Tr::tr("%1: %2 of %3 flows of %4 that day (%5).")
                                  .arg(words, formatCount(fact.flows), formatCount(fact.of),
                                       e.host.toString(), shareText(fact.share())) });
    std::stable_sort(facts.begin(), facts.end(), [](const auto& a, const auto& b) {
        return a.fact.isUnusual() && !b.fact.isUnusual();
    });
    return facts;
}

QString missingSentence(const Explanation& e)
{
    switch (e.flows) {
    case Explanation::Flows::Pending:
        return Tr::tr("Reading the day's raw flows…");
    case Explanation::Flows::None:
        return Tr::tr("Missing: what is usual for %1, and how regular its contact is. The day's "
                      "raw flows were not imported; Import flows… (Ctrl+I) or 'flow-oa import' "
                      "brings them in.")
            .arg(e.host.toString());
    case Explanation::Flows::Failed:
        return Tr::tr("Missing: what is usual for %1, and how regular its contact is. The day's "
                      "raw flows cannot be read: %2")
            .arg(e.host.toString(), e.problem.text());
    default:
        return {};
    }
}

} // namespace fw
