// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/sample/samplerandom.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace fw {

// Where a host of the sample stands; decides which router reports its flows.
enum class SampleSite : std::uint8_t
{
    Outside,
    Harbour,
    Mill,
    Station,
    Servers,
    Dmz,
    Vpn,
    Guests,
};

// One end of a sample flow. Hosts without IPv6 have the unspecified address there.
struct SampleHost
{
    IpAddress v4;
    IpAddress v6;
    std::uint32_t as = 0; // number of the made-up owner outside, 0 inside
    SampleSite site = SampleSite::Outside;
    bool hasV6 = false;
};

// What a made-up organisation does; decides which of the sample's outside hosts it runs.
enum class SampleTrade : std::uint8_t
{
    Hosting,
    Cloud,
    Delivery,
    Software,
    Mail,
    Telecom,
    Broadband,
    University,
};

// A real place; hundredths of a degree.
struct SampleCity
{
    std::string_view countryCode;
    std::string_view country;
    std::string_view subdivision;
    std::string_view city;
    int latitude;
    int longitude;
};

struct SampleOrganisation
{
    std::string_view prefix; // the two halves of an invented name
    std::string_view suffix;
    SampleTrade trade = SampleTrade::Hosting;
    std::uint32_t as = 0; // from the private range of RFC 6996: belongs to nobody
};

// A block of public addresses that the sample gives to one of its organisations. The real owner
// is somebody else.
struct SampleNetwork
{
    IpAddress first;
    int prefix = 0; // in the block's own family
    std::size_t organisation = 0;
    std::size_t city = 0;
};

// The world outside the sample company. The same for every seed and day, so that several sample
// days share one set of context files.
class SampleInternet
{
public:
    SampleInternet();

    const std::vector<SampleOrganisation>& organisations() const { return m_organisations; }
    const std::vector<SampleNetwork>& networks() const { return m_networks; }
    static const SampleCity& city(std::size_t index);
    static std::string_view tradeName(SampleTrade trade);

    // Web sites, the most visited first; use webSite() to pick one as people do.
    const std::vector<SampleHost>& webSites() const { return m_webSites; }
    const SampleHost& webSite(SampleRandom& random) const;
    // A site again and again visited by `visitor`: the same small set for the same visitor.
    const SampleHost& favouriteSite(const SampleHost& visitor, SampleRandom& random) const;

    const std::vector<SampleHost>& mailServers() const { return m_mailServers; }
    const std::vector<SampleHost>& timeServers() const { return m_timeServers; }
    const std::vector<SampleHost>& resolvers() const { return m_resolvers; }
    const std::vector<SampleHost>& visitors() const { return m_visitors; }
    const std::vector<SampleHost>& homes() const { return m_homes; }
    // Some address of an organisation of that trade; no two calls need to agree.
    SampleHost anyHost(SampleTrade trade, SampleRandom& random) const;

private:
    void makeNetworks(SampleRandom& random);
    std::vector<SampleHost> makeHosts(std::size_t count, std::initializer_list<SampleTrade> trades,
                                      int perThousandV6, SampleRandom& random) const;
    SampleHost hostIn(const SampleNetwork& network, SampleRandom& random) const;

    std::vector<SampleOrganisation> m_organisations;
    std::vector<SampleNetwork> m_networks;
    std::vector<std::vector<std::size_t>> m_byTrade; // IPv4 networks of each trade
    std::vector<SampleHost> m_webSites;
    std::vector<std::uint64_t> m_webWeights; // running sums
    std::vector<SampleHost> m_mailServers;
    std::vector<SampleHost> m_timeServers;
    std::vector<SampleHost> m_resolvers;
    std::vector<SampleHost> m_visitors;
    std::vector<SampleHost> m_homes;
};

} // namespace fw
