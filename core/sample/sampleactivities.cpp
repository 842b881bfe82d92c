// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampletraffic.h"

namespace fw {

namespace {

using O = SampleOccasion;
using Role = SampleRole;

const SampleHost& workstation(O& o)
{
    return o.random.pick(o.world.company.workstations());
}

const SampleHost& siteFor(O& o, const SampleHost& visitor)
{
    return o.random.chance(700) ? o.world.internet.favouriteSite(visitor, o.random)
                                : o.world.internet.webSite(o.random);
}

void askDns(O& o, const SampleHost& client)
{
    auto& r = o.random;
    o.udp({ client, o.server(Role::Dns), 53, 1, r.between(28, 62), 1, r.between(60, 320),
            r.between(0, 60) });
}

void visit(O& o, const SampleHost& client)
{
    auto& r = o.random;
    const SampleHost& site = siteFor(o, client);
    const auto connections = r.between(1, 4);
    for (int i = 0; i < connections; ++i) {
        if (r.chance(180))
            o.udp({ client, site, 443, r.between(6, 60), r.logBetween(1500, 16'000),
                    r.between(8, 300), r.logBetween(5000, 300'000), r.logBetween(200, 60'000) });
        else
            o.tcp({ client, site, r.chance(70) ? std::uint16_t { 80 } : std::uint16_t { 443 },
                    r.logBetween(500, 12'000), r.logBetween(900, 900'000),
                    r.logBetween(60, 120'000) });
    }
}

// People at work.
void web(O& o)
{
    const SampleHost& client = workstation(o);
    askDns(o, client);
    visit(o, client);
}

void dns(O& o)
{
    askDns(o, workstation(o));
}

void files(O& o)
{
    auto& r = o.random;
    o.tcp({ workstation(o), o.server(Role::Files), 445, r.logBetween(1500, 200'000),
            r.logBetween(2000, 3'000'000), r.logBetween(400, 240'000) });
}

void directory(O& o)
{
    auto& r = o.random;
    const SampleHost& client = workstation(o);
    const SampleHost& to = o.server(Role::Directory);
    if (r.chance(600))
        o.tcp({ client, to, 88, r.between(1400, 2200), r.between(1300, 2400), r.between(4, 40) });
    if (r.chance(700))
        o.tcp({ client, to, 389, r.logBetween(600, 6000), r.logBetween(800, 20'000),
                r.logBetween(20, 20'000) });
    if (r.chance(80))
        o.tcp({ client, to, 445, r.between(2500, 4500), r.logBetween(3000, 30'000),
                r.between(60, 900) });
}

void proxied(O& o)
{
    auto& r = o.random;
    const SampleHost& proxy = o.server(Role::Proxy);
    const SampleHost& client = workstation(o);
    const auto up = r.logBetween(600, 9000);
    const auto down = r.logBetween(900, 500'000);
    const auto time = r.logBetween(60, 60'000);
    o.tcp({ client, proxy, 3128, up, down, time });
    o.tcp({ proxy, siteFor(o, client), 443, up, down, time });
}

void readMail(O& o)
{
    auto& r = o.random;
    o.tcp({ workstation(o), o.server(Role::Mail), 443, r.logBetween(900, 8000),
            r.logBetween(1500, 200'000), r.logBetween(200, 180'000) });
}

void print(O& o)
{
    auto& r = o.random;
    const SampleHost& spooler = o.server(Role::Print);
    const auto size = r.logBetween(20'000, 6'000'000);
    o.tcp({ workstation(o), spooler, 445, size, r.between(1500, 4000), r.between(300, 6000) });
    o.tcp({ spooler, r.pick(o.world.company.printers()), 9100, size, r.between(80, 400),
            r.between(1000, 20'000) });
}

void intranet(O& o)
{
    auto& r = o.random;
    const SampleHost& client = workstation(o);
    const Role role = r.chance(500) ? Role::Intranet : Role::Application;
    o.tcp({ client, o.server(role), 443, r.logBetween(700, 9000), r.logBetween(1000, 300'000),
            r.logBetween(30, 30'000) });
}

void versionControl(O& o)
{
    auto& r = o.random;
    // A dozen people of the Mill office write the company's software.
    const SampleHost& client =
        o.world.company.workstations()[static_cast<std::size_t>(64 + r.below(12))];
    o.tcp({ client, o.server(Role::Git), 22, r.logBetween(3000, 60'000),
            r.logBetween(3000, 2'000'000), r.between(700, 9000) });
}

void administer(O& o)
{
    auto& r = o.random;
    const SampleHost& admin = r.pick(o.world.company.admins());
    const SampleHost& to = r.pick(o.world.company.allServers());
    const std::uint16_t port = r.chance(750) ? 22 : 443;
    o.tcp({ admin, to, port, r.logBetween(3000, 90'000), r.logBetween(4000, 400'000),
            r.logBetween(2000, 1'800'000) });
}

void terminal(O& o)
{
    auto& r = o.random;
    o.tcp({ workstation(o), o.server(Role::Terminal), 3389, r.logBetween(60'000, 900'000),
            r.logBetween(300'000, 20'000'000), r.logBetween(60'000, 3'600'000) });
}

void meet(O& o)
{
    auto& r = o.random;
    // The conference service has eight relays among the sites people visit most.
    const SampleHost& relay = o.world.internet.webSites()[static_cast<std::size_t>(r.below(8))];
    const auto packets = r.between(2000, 90'000);
    const SampleHost& client = workstation(o);
    o.udp({ client, relay, 3478, r.between(4, 30), r.between(400, 3000), r.between(4, 30),
            r.between(400, 3000), r.between(100, 20'000) });
    o.udp({ client, relay, 3479, packets, packets * r.between(120, 700), packets,
            packets * r.between(120, 800), packets * 20 });
}

// Machines around the clock.
void clockTime(O& o)
{
    auto& r = o.random;
    const SampleHost& client =
        r.chance(300) ? r.pick(o.world.company.allServers()) : workstation(o);
    o.udp({ client, o.server(Role::Directory), 123, 1, 48, 1, 48, r.between(0, 3) });
    if (r.chance(60))
        o.udp({ o.server(Role::Directory), r.pick(o.world.internet.timeServers()), 123, 1, 48, 1,
                48, r.between(8, 60) });
}

void monitor(O& o)
{
    auto& r = o.random;
    const SampleHost& from = o.server(Role::Monitor);
    const SampleHost& to =
        r.chance(250) ? r.pick(o.world.company.printers()) : r.pick(o.world.company.allServers());
    o.talks.push_back(echoTalk(from, to, 1));
    o.udp({ from, to, 161, 4, r.between(280, 340), 4, r.between(360, 900), r.between(4, 90) });
}

void logging(O& o)
{
    auto& r = o.random;
    const auto lines = r.logBetween(1, 60);
    o.udp({ r.pick(o.world.company.allServers()), o.server(Role::Log), 514, lines,
            lines * r.between(90, 240), 0, 0, lines * 40 });
}

void resolve(O& o)
{
    auto& r = o.random;
    o.udp({ o.server(Role::Dns), r.pick(o.world.internet.resolvers()), 53, 1, r.between(28, 62), 1,
            r.between(80, 900), r.between(3, 180) });
}

void database(O& o)
{
    auto& r = o.random;
    const Role from = r.chance(700) ? Role::Application : Role::Intranet;
    o.tcp({ o.server(from), o.server(Role::Database), 5432, r.logBetween(400, 20'000),
            r.logBetween(500, 900'000), r.logBetween(3, 60'000) });
}

void askDirectory(O& o)
{
    auto& r = o.random;
    const SampleHost& from = r.pick(o.world.company.allServers());
    o.tcp({ from, o.server(Role::Directory), 389, r.logBetween(600, 40'000),
            r.logBetween(800, 90'000), r.logBetween(20, 20'000) });
}

// The outside world.
void publicWeb(O& o)
{
    auto& r = o.random;
    const auto& visitor = r.pick(o.world.internet.visitors());
    const std::uint16_t port = r.chance(80) ? 80 : 443;
    o.tcp({ visitor, o.server(Role::PublicWeb), port, r.logBetween(500, 7000),
            r.logBetween(900, 700'000), r.logBetween(60, 90'000) });
    if (r.chance(250))
        o.tcp({ o.server(Role::PublicWeb), o.server(Role::Database), 5432, r.logBetween(400, 6000),
                r.logBetween(500, 60'000), r.logBetween(3, 2000) });
}

void mailIn(O& o)
{
    auto& r = o.random;
    const SampleHost& exchange = o.server(Role::MailExchange);
    const auto size = r.logBetween(2000, 4'000'000);
    o.tcp({ r.pick(o.world.internet.mailServers()), exchange, 25, size, r.between(600, 1200),
            r.between(400, 30'000) });
    if (r.chance(800))
        o.tcp(
            { exchange, o.server(Role::Mail), 25, size, r.between(500, 900), r.between(40, 2000) });
}

void mailOut(O& o)
{
    auto& r = o.random;
    const SampleHost& exchange = o.server(Role::MailExchange);
    const auto size = r.logBetween(2000, 2'000'000);
    o.tcp({ o.server(Role::Mail), exchange, 25, size, r.between(500, 900), r.between(40, 2000) });
    o.tcp({ exchange, r.pick(o.world.internet.mailServers()), 25, size, r.between(500, 1200),
            r.between(400, 20'000) });
}

void publicDns(O& o)
{
    auto& r = o.random;
    o.udp({ r.pick(o.world.internet.resolvers()), o.server(Role::NameServer), 53, 1,
            r.between(30, 60), 1, r.between(70, 500), r.between(0, 4) });
}

// Guests and people at home.
void guestWeb(O& o)
{
    const SampleHost& guest = o.random.pick(o.world.company.guests());
    askDns(o, guest);
    visit(o, guest);
}

void guestPush(O& o)
{
    auto& r = o.random;
    const SampleHost& guest = r.pick(o.world.company.guests());
    const auto& pushes = o.world.internet.webSites();
    o.tcp({ guest, pushes[static_cast<std::size_t>(8 + r.below(6))], 5228, r.between(300, 3000),
            r.between(300, 5000), r.logBetween(60'000, 1'700'000) });
}

void tunnel(O& o)
{
    auto& r = o.random;
    const auto packets = r.logBetween(40, 60'000);
    o.udp({ r.pick(o.world.internet.homes()), o.server(Role::VpnGateway), 4500, packets,
            packets * r.between(90, 400), packets, packets * r.between(120, 900),
            r.logBetween(30'000, 1'500'000) });
}

void fromHome(O& o)
{
    auto& r = o.random;
    const SampleHost& client = r.pick(o.world.company.vpnClients());
    const auto what = r.below(10);
    if (what < 3)
        askDns(o, client);
    else if (what < 6)
        o.tcp({ client, o.server(Role::Files), 445, r.logBetween(1500, 200'000),
                r.logBetween(2000, 2'000'000), r.logBetween(400, 240'000) });
    else if (what < 9)
        o.tcp({ client, o.server(r.chance(600) ? Role::Mail : Role::Intranet), 443,
                r.logBetween(900, 9000), r.logBetween(1500, 200'000), r.logBetween(60, 90'000) });
    else
        o.tcp({ client, o.server(Role::Terminal), 3389, r.logBetween(60'000, 900'000),
                r.logBetween(300'000, 20'000'000), r.logBetween(60'000, 3'600'000) });
}

// The night.
void backup(O& o)
{
    auto& r = o.random;
    const SampleHost& from = r.pick(o.world.company.allServers());
    const SampleHost& store = o.server(Role::Backup);
    o.tcp({ store, from, 9102, r.between(2000, 9000), r.between(2000, 9000),
            r.between(1000, 60'000) });
    o.tcp({ from, store, 9103, r.logBetween(200'000, 600'000'000), r.logBetween(2000, 20'000),
            r.logBetween(4000, 900'000) });
}

} // namespace

const std::vector<SampleActivity>& sampleActivities()
{
    using R = SampleRhythm;
    static const std::vector<SampleActivity> activities = {
        { 3000, R::Office, web },          { 2200, R::Office, dns },
        { 1000, R::Office, files },        { 900, R::Office, directory },
        { 500, R::Office, proxied },       { 700, R::Office, readMail },
        { 90, R::Office, print },          { 600, R::Office, intranet },
        { 90, R::Office, versionControl }, { 40, R::Office, administer },
        { 60, R::Office, terminal },       { 60, R::Office, meet },
        { 160, R::Steady, clockTime },     { 220, R::Steady, monitor },
        { 180, R::Steady, logging },       { 200, R::Steady, resolve },
        { 320, R::Steady, database },      { 60, R::Steady, askDirectory },
        { 560, R::Internet, publicWeb },   { 110, R::Internet, mailIn },
        { 60, R::Internet, mailOut },      { 160, R::Internet, publicDns },
        { 420, R::Guests, guestWeb },      { 40, R::Guests, guestPush },
        { 60, R::Home, tunnel },           { 260, R::Home, fromHome },
        { 240, R::Backup, backup },
    };
    return activities;
}

} // namespace fw
