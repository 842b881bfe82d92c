// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/enrichrows.h"

#include "core/enrich/geolocation.h"
#include "core/enrich/networkcontext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <unordered_map>

namespace fw {

namespace {

constexpr std::size_t mostWarningsShown = 10;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::EnrichRows)
};

// The distinct addresses of the rows in order, and which of them each row's ends are: what is known
// of an address is found out once and handed to its rows by number.
struct DistinctAddresses
{
    std::vector<IpAddress> addresses;
    std::vector<std::uint32_t> sources; // indices into addresses, one for each row
    std::vector<std::uint32_t> destinations;
};

DistinctAddresses distinctAddresses(const SuspiciousConnections& rows)
{
    DistinctAddresses result;
    std::vector<IpAddress> found; // as they come
    std::unordered_map<IpAddress, std::uint32_t> numbers;
    const auto numberOf = [&](const IpAddress& address) {
        const auto [at, isNew] =
            numbers.try_emplace(address, static_cast<std::uint32_t>(found.size()));
        if (isNew)
            found.push_back(address);
        return at->second;
    };
    result.sources.reserve(rows.size());
    result.destinations.reserve(rows.size());
    for (const SuspiciousConnection& row : rows) {
        result.sources.push_back(numberOf(row.srcip));
        result.destinations.push_back(numberOf(row.dstip));
    }
    // Neighbours are near each other in every database too.
    std::vector<std::uint32_t> order(found.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&found](std::uint32_t a, std::uint32_t b) { return found[a] < found[b]; });
    std::vector<std::uint32_t> place(found.size());
    result.addresses.reserve(found.size());
    for (const std::uint32_t number : order) {
        place[number] = static_cast<std::uint32_t>(result.addresses.size());
        result.addresses.push_back(found[number]);
    }
    for (auto* ends : { &result.sources, &result.destinations })
        for (std::uint32_t& end : *ends)
            end = place[end];
    return result;
}

double secondsOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

void addContextWarnings(const NetworkContext& network, RunReport& report)
{
    if (!network.hasRanges())
        report.warnings.push_back(
            Tr::tr("context/ipranges.csv is missing, so every address counts as external. Write "
                   "your own networks there, one \"start,end,name\" a line."));
    else if (!network.knowsRanges())
        report.warnings.push_back(
            Tr::tr("context/ipranges.csv holds no network, so every address counts as external. "
                   "Write your own networks there, one \"start,end,name\" a line."));
    const auto& warnings = network.warnings();
    for (std::size_t i = 0; i < std::min(warnings.size(), mostWarningsShown); ++i)
        report.warnings.push_back(warnings[i].text());
    if (network.skippedLines() > static_cast<std::int64_t>(mostWarningsShown))
        report.warnings.push_back(
            Tr::tr("In all, %n line(s) of the network context could not be used.", nullptr,
                   static_cast<int>(network.skippedLines())));
}

// Who was asked how much: "lists: 812 asked; abuseipdb: 40 asked, 772 from the cache".
QString usesText(const std::vector<ReputationUse>& uses)
{
    QStringList parts;
    for (const ReputationUse& use : uses) {
        const QString asked = QString::number(use.asked);
        parts += use.fromCache == 0 ? Tr::tr("%1: %2 asked").arg(use.service, asked)
                                    : Tr::tr("%1: %2 asked, %3 from the cache")
                                          .arg(use.service, asked, QString::number(use.fromCache));
    }
    return parts.join(QLatin1String("; "));
}

// A place with its text made once, because thousands of rows share it.
struct PlaceText
{
    QString geoloc;
    QString domain;

    bool isEmpty() const { return geoloc.isEmpty() && domain.isEmpty(); }
};

} // namespace

Result<void> enrichRows(const Workspace& workspace,
                        const std::vector<ReputationProvider*>& providers,
                        SuspiciousConnections& rows, RunReport& report, RunContext context)
{
    QElapsedTimer clock;
    clock.start();
    context.report(stageTitle(Stage::NetworkContext));
    const auto network =
        NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    if (!network)
        return failure(network.error());
    const DistinctAddresses distinct = distinctAddresses(rows);
    std::vector<std::uint8_t> isInternal;
    isInternal.reserve(distinct.addresses.size());
    for (const IpAddress& address : distinct.addresses)
        isInternal.push_back(network->isInternal(address) ? 1 : 0);
    std::int64_t internal = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].srcipInternal = isInternal[distinct.sources[i]] != 0;
        rows[i].destipInternal = isInternal[distinct.destinations[i]] != 0;
        internal += (rows[i].srcipInternal ? 1 : 0) + (rows[i].destipInternal ? 1 : 0);
    }
    addContextWarnings(*network, report);
    report.stages.push_back({ Stage::NetworkContext, static_cast<std::int64_t>(rows.size()),
                              secondsOf(clock),
                              Tr::tr("%n internal end(s)", nullptr, static_cast<int>(internal)) });
    if (context.cancelled())
        return cancelledError();

    clock.restart();
    context.report(stageTitle(Stage::Geolocation));
    const Geolocation geolocation = Geolocation::open(workspace.contextFolder());
    std::int64_t placed = 0; // addresses of which something is known
    if (!geolocation.isEmpty()) {
        const GeoPlaces known = geolocation.lookupEach(distinct.addresses);
        std::vector<PlaceText> texts;
        texts.reserve(known.places.size());
        for (const GeoPlace& place : known.places)
            texts.push_back({ place.geoloc(), place.domain });
        for (const std::uint32_t place : known.ofAddress)
            placed += texts[place].isEmpty() ? 0 : 1;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const PlaceText& source = texts[known.ofAddress[distinct.sources[i]]];
            const PlaceText& destination = texts[known.ofAddress[distinct.destinations[i]]];
            rows[i].srcGeoloc = source.geoloc;
            rows[i].srcDomain = source.domain;
            rows[i].dstGeoloc = destination.geoloc;
            rows[i].dstDomain = destination.domain;
        }
    } else if (geolocation.warnings().empty()) {
        report.warnings.push_back(
            Tr::tr("There is no geolocation database, so places stay empty. Put a MaxMind, DB-IP "
                   "or IPinfo *.mmdb file, or Spot's iploc.csv, into %1.")
                .arg(workspace.contextFolder()));
    }
    for (const QString& warning : geolocation.warnings())
        report.warnings.push_back(warning);
    for (const QString& warning : geolocation.ageWarnings(report.startedAt))
        report.warnings.push_back(warning);
    report.stages.push_back({ Stage::Geolocation, placed, secondsOf(clock),
                              Tr::tr("%n distinct address(es)", nullptr,
                                     static_cast<int>(distinct.addresses.size())) });
    if (context.cancelled())
        return cancelledError();

    clock.restart();
    context.report(stageTitle(Stage::Reputation));
    const CollectedReputation collected =
        collectReputation(providers, distinct.addresses, *network, report.warnings, context);
    const auto& reputations = collected.texts;
    for (SuspiciousConnection& row : rows) {
        if (const auto at = reputations.find(row.srcip); at != reputations.end())
            row.srcRep = at->second;
        if (const auto at = reputations.find(row.dstip); at != reputations.end())
            row.dstRep = at->second;
    }
    report.stages.push_back(
        { Stage::Reputation, static_cast<std::int64_t>(reputations.size()), secondsOf(clock),
          providers.empty() ? Tr::tr("no service is set up") : usesText(collected.uses) });
    if (context.cancelled())
        return cancelledError();
    return {};
}

} // namespace fw
