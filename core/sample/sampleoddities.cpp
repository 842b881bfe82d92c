// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampletraffic.h"

namespace fw {

// What happens in every network, seldom, and means nothing. A sample without it would have its
// stories on the first lines; an analyst's day does not.
namespace {

using O = SampleOccasion;
using Role = SampleRole;

// One of the first `count` workstations from `first` on: odd habits belong to few people.
const SampleHost& oneOf(O& o, std::size_t first, std::size_t count)
{
    return o.world.company.workstations()[first + static_cast<std::size_t>(o.random.below(count))];
}

// The background noise of the Internet: strangers knock at some door and go on.
void knock(O& o)
{
    static const std::vector<std::uint16_t> doors = { 23,   2323, 445,  3389, 8080, 5555,
                                                      1433, 6379, 81,   5900, 8888, 3306,
                                                      22,   21,   8443, 5060, 7547, 37215 };
    auto& r = o.random;
    const SampleTrade trade = r.chance(500) ? SampleTrade::Hosting : SampleTrade::Broadband;
    const SampleHost stranger = o.world.internet.anyHost(trade, r);
    const auto& machines = o.world.company.allServers();
    // The DMZ's ten machines stand last in the list.
    const auto& target = machines[machines.size() - 1 - static_cast<std::size_t>(r.below(10))];
    const std::uint16_t door = r.pick(doors);
    const bool answered = r.chance(120);
    o.talks.push_back(refusedTalk(stranger, target, door, answered, r));
}

void vendorPortal(O& o)
{
    auto& r = o.random;
    const auto& portals = o.world.internet.webSites();
    o.tcp({ oneOf(o, 20, 6), portals[900 + static_cast<std::size_t>(r.below(3))], 8443,
            r.logBetween(900, 9000), r.logBetween(3000, 200'000), r.logBetween(300, 60'000) });
}

void fileTransfer(O& o)
{
    auto& r = o.random;
    const auto& site = o.world.internet.webSites()[700 + static_cast<std::size_t>(r.below(4))];
    const SampleHost& designer = oneOf(o, 40, 3);
    o.tcp(
        { designer, site, 21, r.between(300, 900), r.between(600, 2000), r.between(2000, 90'000) });
    o.tcp({ designer, site, static_cast<std::uint16_t>(r.between(50'000, 51'000)),
            r.logBetween(200'000, 90'000'000), r.between(0, 40), r.between(3000, 200'000) });
}

void remoteSupport(O& o)
{
    auto& r = o.random;
    const auto& relay = o.world.internet.webSites()[500 + static_cast<std::size_t>(r.below(4))];
    o.tcp({ oneOf(o, 0, 150), relay, 5938, r.logBetween(20'000, 2'000'000),
            r.logBetween(20'000, 900'000), r.logBetween(20'000, 1'500'000) });
}

void partnerFiles(O& o)
{
    auto& r = o.random;
    const auto& partner = o.world.internet.mailServers()[static_cast<std::size_t>(r.below(3))];
    o.tcp({ partner, o.server(Role::FileExchange), 2222, r.logBetween(4000, 40'000'000),
            r.between(3000, 9000), r.between(1500, 90'000) });
}

void chat(O& o)
{
    auto& r = o.random;
    o.tcp({ oneOf(o, 64, 4), o.world.internet.webSites()[1200], 6697, r.logBetween(900, 30'000),
            r.logBetween(3000, 200'000), r.logBetween(600'000, 3'600'000) });
}

void game(O& o)
{
    auto& r = o.random;
    const SampleHost& guest = r.pick(o.world.company.guests());
    const auto packets = r.between(900, 30'000);
    o.udp({ guest, o.world.internet.anyHost(SampleTrade::Hosting, r), 27015, packets, packets * 90,
            packets, packets * 210, packets * 33 });
}

void shareSwarm(O& o)
{
    auto& r = o.random;
    const SampleHost& guest = o.world.company.guests()[7];
    const auto peers = r.between(1, 4);
    for (int i = 0; i < peers; ++i)
        o.udp({ guest, o.world.internet.anyHost(SampleTrade::Broadband, r),
                static_cast<std::uint16_t>(r.between(10'000, 60'000)), r.between(1, 4),
                r.between(120, 600), r.between(0, 2), r.between(120, 400), r.between(0, 3000) });
}

void privateResolver(O& o)
{
    auto& r = o.random;
    const auto& guest = r.pick(o.world.company.guests());
    o.tcp({ guest, o.world.internet.resolvers()[static_cast<std::size_t>(r.below(3))], 853,
            r.between(500, 2000), r.between(3000, 6000), r.between(200, 10'000) });
}

void privateMail(O& o)
{
    auto& r = o.random;
    const auto& mail = o.world.internet.mailServers()[10 + static_cast<std::size_t>(r.below(4))];
    o.tcp({ oneOf(o, 30, 20), mail, 993, r.logBetween(900, 5000), r.logBetween(2000, 90'000),
            r.logBetween(600, 600'000) });
}

void neighbours(O& o)
{
    auto& r = o.random;
    SampleHost group;
    group.v4 = IpAddress::fromIpv4(0xe00000fb); // mDNS
    group.site = SampleSite::Harbour;
    auto talk = udpTalk({ oneOf(o, 0, 150), group, 5353, r.between(1, 3), r.between(60, 500), 0, 0,
                          r.between(0, 2000) },
                        r);
    talk.clientPort = 5353;
    o.talks.push_back(talk);
}

void unreachable(O& o)
{
    auto& r = o.random;
    const SampleHost& from = r.pick(o.world.company.allServers());
    SampleTalk talk = echoTalk(from, oneOf(o, 0, 150), 1);
    talk.serverPort = 3 * 256 + 3; // port unreachable
    talk.upBytes = r.between(56, 120);
    talk.downPackets = 0;
    o.talks.push_back(talk);
}

void tryAddress(O& o)
{
    auto& r = o.random;
    const SampleHost& admin = r.pick(o.world.company.admins());
    const SampleHost& to = r.chance(500) ? r.pick(o.world.company.printers()) : oneOf(o, 0, 150);
    const auto count = r.between(2, 5);
    o.talks.push_back(echoTalk(admin, to, count));
    if (r.chance(300))
        o.tcp({ admin, to, 3389, r.logBetween(60'000, 400'000), r.logBetween(300'000, 5'000'000),
                r.logBetween(60'000, 900'000) });
}

void printerHome(O& o)
{
    auto& r = o.random;
    const auto& vendor = o.world.internet.webSites()[333];
    o.tcp({ r.pick(o.world.company.printers()), vendor, 443, r.between(900, 3000),
            r.between(3000, 9000), r.between(300, 3000) });
}

void update(O& o)
{
    auto& r = o.random;
    const SampleHost& machine = r.pick(o.world.company.allServers());
    const auto& mirror = o.world.internet.webSites()[40 + static_cast<std::size_t>(r.below(10))];
    o.tcp({ machine, mirror, 443, r.logBetween(2000, 90'000), r.logBetween(200'000, 300'000'000),
            r.logBetween(2000, 300'000) });
}

void dump(O& o)
{
    auto& r = o.random;
    o.tcp({ o.server(Role::Database), o.server(Role::Files), 445,
            r.logBetween(40'000'000, 900'000'000), r.between(20'000, 90'000),
            r.between(60'000, 900'000) });
}

void siteTunnel(O& o)
{
    auto& r = o.random;
    const auto packets = r.logBetween(200, 90'000);
    SampleTalk talk = udpTalk({ o.server(Role::VpnGateway), o.world.internet.homes()[3], 0, packets,
                                packets * r.between(90, 700), packets, packets * r.between(90, 700),
                                r.logBetween(60'000, 1'200'000) },
                              r);
    talk.proto = "ESP";
    talk.clientPort = 0;
    o.talks.push_back(talk);
}

} // namespace

const std::vector<SampleActivity>& sampleOddities()
{
    using R = SampleRhythm;
    static const std::vector<SampleActivity> oddities = {
        { 14, R::Internet, knock },
        { 6, R::Office, vendorPortal },
        { 2, R::Office, fileTransfer },
        { 2, R::Office, remoteSupport },
        { 3, R::Office, partnerFiles },
        { 2, R::Office, chat },
        { 3, R::Guests, game },
        { 4, R::Guests, shareSwarm },
        { 6, R::Guests, privateResolver },
        { 8, R::Office, privateMail },
        { 20, R::Office, neighbours },
        { 8, R::Steady, unreachable },
        { 6, R::Office, tryAddress },
        { 3, R::Steady, printerHome },
        { 6, R::Steady, update },
        { 2, R::Backup, dump },
        { 10, R::Steady, siteTunnel },
    };
    return oddities;
}

} // namespace fw
