// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecompany.h"

namespace fw {

namespace {

struct Server
{
    SampleRole role;
    std::uint8_t net[3];
    std::uint8_t host;
    const char* name;
};

constexpr Server serverTable[] = {
    { SampleRole::Dns, { 10, 1, 0 }, 10, "dns1" },
    { SampleRole::Dns, { 10, 1, 0 }, 11, "dns2" },
    { SampleRole::Directory, { 10, 1, 0 }, 12, "directory1" },
    { SampleRole::Directory, { 10, 1, 0 }, 13, "directory2" },
    { SampleRole::Mail, { 10, 1, 0 }, 20, "mail1" },
    { SampleRole::Mail, { 10, 1, 0 }, 21, "mail2" },
    { SampleRole::Files, { 10, 1, 0 }, 30, "files1" },
    { SampleRole::Files, { 10, 1, 0 }, 31, "files2" },
    { SampleRole::Intranet, { 10, 1, 0 }, 40, "intranet" },
    { SampleRole::Application, { 10, 1, 0 }, 41, "orders-app" },
    { SampleRole::Application, { 10, 1, 0 }, 42, "accounts-app" },
    { SampleRole::Database, { 10, 1, 0 }, 50, "db1" },
    { SampleRole::Database, { 10, 1, 0 }, 51, "db2" },
    { SampleRole::Backup, { 10, 1, 0 }, 60, "backup1" },
    { SampleRole::Backup, { 10, 1, 0 }, 61, "backup2" },
    { SampleRole::Proxy, { 10, 1, 0 }, 70, "proxy1" },
    { SampleRole::Proxy, { 10, 1, 0 }, 71, "proxy2" },
    { SampleRole::Print, { 10, 1, 0 }, 80, "print1" },
    { SampleRole::Print, { 10, 1, 0 }, 81, "print2" },
    { SampleRole::Log, { 10, 1, 0 }, 82, "log1" },
    { SampleRole::Log, { 10, 1, 0 }, 83, "log2" },
    { SampleRole::Monitor, { 10, 1, 0 }, 84, "monitor1" },
    { SampleRole::Monitor, { 10, 1, 0 }, 85, "monitor2" },
    { SampleRole::Git, { 10, 1, 0 }, 86, "git1" },
    { SampleRole::Terminal, { 10, 1, 0 }, 90, "terminal1" },
    { SampleRole::Terminal, { 10, 1, 0 }, 91, "terminal2" },
    { SampleRole::PublicWeb, { 172, 16, 8 }, 10, "www1" },
    { SampleRole::PublicWeb, { 172, 16, 8 }, 11, "www2" },
    { SampleRole::MailExchange, { 172, 16, 8 }, 20, "mx1" },
    { SampleRole::MailExchange, { 172, 16, 8 }, 21, "mx2" },
    { SampleRole::VpnGateway, { 172, 16, 8 }, 30, "vpn1" },
    { SampleRole::VpnGateway, { 172, 16, 8 }, 31, "vpn2" },
    { SampleRole::NameServer, { 172, 16, 8 }, 40, "ns1" },
    { SampleRole::NameServer, { 172, 16, 8 }, 41, "ns2" },
    { SampleRole::SshGateway, { 172, 16, 8 }, 50, "ssh-gateway" },
    { SampleRole::FileExchange, { 172, 16, 8 }, 60, "file-exchange" },
};

constexpr std::size_t roleCount = static_cast<std::size_t>(SampleRole::FileExchange) + 1;

SampleHost inside(SampleSite site, unsigned a, unsigned b, unsigned c, unsigned d)
{
    SampleHost host;
    host.v4 = IpAddress::fromIpv4(a << 24 | b << 16 | c << 8 | d);
    host.site = site;
    // fd5c:71a0:10:<network>::<host>, a unique local address (RFC 4193).
    IpAddress::Bytes bytes { 0xfd, 0x5c, 0x71, 0xa0, 0x00, 0x10 };
    bytes[6] = static_cast<std::uint8_t>(site);
    bytes[7] = static_cast<std::uint8_t>(c);
    bytes[15] = static_cast<std::uint8_t>(d);
    host.v6 = IpAddress(bytes);
    host.hasV6 = site != SampleSite::Vpn && site != SampleSite::Guests;
    return host;
}

} // namespace

SampleCompany::SampleCompany()
    : m_servers(roleCount)
{
    addRange("10.1.0.0/24", "Server network");
    addRange("172.16.8.0/24", "DMZ");
    addServers();
    addOffice(SampleSite::Harbour, 10, 64, "Harbour office");
    addOffice(SampleSite::Mill, 20, 50, "Mill office");
    addOffice(SampleSite::Station, 30, 36, "Station office");
    // Two people of the Harbour office and one of the Mill look after the servers.
    m_admins = { m_workstations[4], m_workstations[9], m_workstations[70] };

    addRange("172.20.0.0/23", "VPN");
    for (unsigned i = 0; i < 36; ++i)
        m_vpnClients.push_back(inside(SampleSite::Vpn, 172, 20, 0, 16 + i));
    addRange("192.168.77.0/24", "Guest Wi-Fi");
    for (unsigned i = 0; i < 42; ++i)
        m_guests.push_back(inside(SampleSite::Guests, 192, 168, 77, 100 + i));
    addRange("fd5c:71a0:10::/48", "Company IPv6");
}

void SampleCompany::addServers()
{
    for (const Server& server : serverTable) {
        const SampleSite site = server.net[0] == 10 ? SampleSite::Servers : SampleSite::Dmz;
        const SampleHost host =
            inside(site, server.net[0], server.net[1], server.net[2], server.host);
        m_servers[static_cast<std::size_t>(server.role)].push_back(host);
        m_allServers.push_back(host);
        for (const IpAddress& address : { host.v4, host.v6 })
            m_names.push_back({ address.toString().toStdString(), server.name });
    }
}

void SampleCompany::addOffice(SampleSite site, int network, int people, const char* name)
{
    const auto b = static_cast<unsigned>(network);
    const std::string start = "10." + std::to_string(network) + ".";
    addRange((start + "0.0/16").c_str(), name);
    for (int i = 0; i < people; ++i)
        m_workstations.push_back(inside(site, 10, b, 1, static_cast<unsigned>(20 + i)));
    m_names.push_back({ start + "1.20-" + start + "1." + std::to_string(19 + people),
                        std::string(name) + " workstations" });
    for (unsigned i = 0; i < 3; ++i)
        m_printers.push_back(inside(site, 10, b, 8, 11 + i));
    m_names.push_back({ start + "8.0/24", std::string(name) + " printers" });
}

void SampleCompany::addRange(const char* block, const char* name)
{
    const IpRange range = IpRange::parse(std::string_view(block)).value_or(IpRange {});
    m_ranges.push_back({ range.first, range.last, name });
    m_names.push_back({ block, name });
}

IpAddress SampleCompany::router(SampleSite site)
{
    switch (site) {
    case SampleSite::Harbour:
        return IpAddress::fromIpv4(0x0a0a0001);
    case SampleSite::Mill:
        return IpAddress::fromIpv4(0x0a140001);
    case SampleSite::Station:
        return IpAddress::fromIpv4(0x0a1e0001);
    case SampleSite::Servers:
        return IpAddress::fromIpv4(0x0a010001);
    case SampleSite::Vpn:
        return IpAddress::fromIpv4(0xac140001);
    case SampleSite::Guests:
        return IpAddress::fromIpv4(0xc0a84d01);
    case SampleSite::Dmz:
    case SampleSite::Outside:
        break;
    }
    return IpAddress::fromIpv4(0xac100801);
}

} // namespace fw
