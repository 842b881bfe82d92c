// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/enrichrows.h"

#include "core/enrich/geolocation.h"
#include "core/enrich/networkcontext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace fw {

namespace {

constexpr std::size_t mostWarningsShown = 10;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::EnrichRows)
};

std::vector<IpAddress> distinctAddresses(const SuspiciousConnections& rows)
{
    std::vector<IpAddress> addresses;
    addresses.reserve(rows.size() * 2);
    for (const SuspiciousConnection& row : rows) {
        addresses.push_back(row.srcip);
        addresses.push_back(row.dstip);
    }
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    return addresses;
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
    std::int64_t internal = 0;
    for (SuspiciousConnection& row : rows) {
        row.srcipInternal = network->isInternal(row.srcip);
        row.destipInternal = network->isInternal(row.dstip);
        internal += (row.srcipInternal ? 1 : 0) + (row.destipInternal ? 1 : 0);
    }
    addContextWarnings(*network, report);
    report.stages.push_back({ Stage::NetworkContext, static_cast<std::int64_t>(rows.size()),
                              secondsOf(clock),
                              Tr::tr("%n internal end(s)", nullptr, static_cast<int>(internal)) });
    if (context.cancelled())
        return cancelledError();

    clock.restart();
    context.report(stageTitle(Stage::Geolocation));
    const std::vector<IpAddress> addresses = distinctAddresses(rows);
    const Geolocation geolocation = Geolocation::open(workspace.contextFolder());
    std::unordered_map<IpAddress, PlaceText> places;
    if (!geolocation.isEmpty()) {
        for (const auto& [address, place] : geolocation.lookupAll(addresses))
            if (!place.isEmpty() || !place.domain.isEmpty())
                places.emplace(address, PlaceText { place.geoloc(), place.domain });
        for (SuspiciousConnection& row : rows) {
            if (const auto at = places.find(row.srcip); at != places.end()) {
                row.srcGeoloc = at->second.geoloc;
                row.srcDomain = at->second.domain;
            }
            if (const auto at = places.find(row.dstip); at != places.end()) {
                row.dstGeoloc = at->second.geoloc;
                row.dstDomain = at->second.domain;
            }
        }
    } else if (geolocation.warnings().empty()) {
        report.warnings.push_back(
            Tr::tr("There is no geolocation database, so places stay empty. Put a MaxMind or "
                   "DB-IP *.mmdb file into %1.")
                .arg(workspace.contextFolder()));
    }
    for (const QString& warning : geolocation.warnings())
        report.warnings.push_back(warning);
    report.stages.push_back(
        { Stage::Geolocation, static_cast<std::int64_t>(places.size()), secondsOf(clock),
          Tr::tr("%n distinct address(es)", nullptr, static_cast<int>(addresses.size())) });
    if (context.cancelled())
        return cancelledError();

    clock.restart();
    context.report(stageTitle(Stage::Reputation));
    const CollectedReputation collected =
        collectReputation(providers, addresses, *network, report.warnings, context);
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
