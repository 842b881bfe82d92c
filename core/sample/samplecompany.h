// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleinternet.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fw {

// What a server of the sample company does.
enum class SampleRole : std::uint8_t
{
    Dns,
    Directory,
    Mail,
    Files,
    Intranet,
    Application,
    Database,
    Backup,
    Proxy,
    Print,
    Log,
    Monitor,
    Git,
    Terminal,
    PublicWeb,
    MailExchange,
    VpnGateway,
    NameServer,
    SshGateway,
    FileExchange,
};

// The sample company: three offices, a server network, a DMZ, VPN and guests. The same for every
// seed and day. All its addresses are private (RFC 1918, RFC 4193).
class SampleCompany
{
public:
    struct Range
    {
        IpAddress first;
        IpAddress last;
        std::string name;
    };
    struct Name
    {
        std::string range; // an address, a CIDR block or first-last
        std::string name;
    };

    SampleCompany();

    const std::vector<SampleHost>& servers(SampleRole role) const
    {
        return m_servers[static_cast<std::size_t>(role)];
    }
    const std::vector<SampleHost>& workstations() const { return m_workstations; }
    // The few workstations whose people look after the servers.
    const std::vector<SampleHost>& admins() const { return m_admins; }
    const std::vector<SampleHost>& printers() const { return m_printers; }
    const std::vector<SampleHost>& vpnClients() const { return m_vpnClients; }
    const std::vector<SampleHost>& guests() const { return m_guests; }
    // Every machine of the server network and the DMZ.
    const std::vector<SampleHost>& allServers() const { return m_allServers; }

    // The router that reports a host's flows. Those of VPN and guests count both directions in
    // one row; the others, like most routers, one row a direction.
    static IpAddress router(SampleSite site);
    static bool countsBothWays(SampleSite site)
    {
        return site == SampleSite::Vpn || site == SampleSite::Guests;
    }

    const std::vector<Range>& ranges() const { return m_ranges; } // the rows of ipranges.csv
    const std::vector<Name>& names() const { return m_names; } // the rows of networkcontext_1.csv

private:
    void addServers();
    void addOffice(SampleSite site, int network, int people, const char* name);
    void addRange(const char* block, const char* name);

    std::vector<std::vector<SampleHost>> m_servers;
    std::vector<SampleHost> m_allServers;
    std::vector<SampleHost> m_workstations;
    std::vector<SampleHost> m_admins;
    std::vector<SampleHost> m_printers;
    std::vector<SampleHost> m_vpnClients;
    std::vector<SampleHost> m_guests;
    std::vector<Range> m_ranges;
    std::vector<Name> m_names;
};

} // namespace fw
