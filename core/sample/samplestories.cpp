// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplestories.h"

#include "core/base/day.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fw {

namespace {

constexpr std::int64_t hour = 3600;
constexpr std::int64_t dayLength = 24 * hour;

// A story grows with the day up to the size it has in a day of this many rows.
constexpr std::int64_t fullStoryFlows = 50'000;

struct Stage
{
    const SampleWorld& world;
    SampleRandom random;
    std::int64_t start;
    std::int64_t flows;
    SampleStory story;

    std::int64_t size(std::int64_t full, std::int64_t least) const
    {
        return std::clamp(full * flows / fullStoryFlows, least, full);
    }
    void report(const SampleTalk& talk, std::int64_t at)
    {
        reportTalk(talk, start + std::min(at, dayLength - 1), 2, story.rows);
    }
    void act(const SampleHost& host, std::string_view part)
    {
        story.actors.push_back({ host.v4, part });
    }
};

void portScan(Stage& s)
{
    static const std::vector<std::uint16_t> doors = {
        21,   22,   23,   25,   53,   80,   88,   110,   111,   135,   139,   143,   161,   389,
        443,  445,  465,  512,  513,  514,  548,  554,   587,   593,   631,   636,   873,   902,
        993,  995,  1080, 1099, 1194, 1433, 1521, 1723,  1883,  2049,  2082,  2181,  2375,  3000,
        3128, 3268, 3306, 3389, 3690, 4369, 4444, 4786,  5000,  5060,  5432,  5601,  5672,  5900,
        5984, 5985, 6000, 6379, 6443, 7001, 7077, 8000,  8008,  8080,  8081,  8086,  8443,  8500,
        8888, 9000, 9042, 9090, 9092, 9200, 9418, 10000, 11211, 15672, 25565, 27017, 28017,
    };
    s.story.id = "port-scan";
    s.story.what = "A host outside tries many ports of machines in the DMZ.";
    const SampleHost scanner = s.world.internet.anyHost(SampleTrade::Hosting, s.random);
    s.act(scanner, "scanner");
    const SampleRole roles[] = { SampleRole::PublicWeb, SampleRole::MailExchange,
                                 SampleRole::FileExchange };
    std::vector<SampleHost> targets;
    for (const SampleRole role : roles) {
        targets.push_back(s.random.pick(s.world.company.servers(role)));
        s.act(targets.back(), "target");
    }
    const auto rows = static_cast<std::size_t>(s.size(230, 30));
    const auto begin = s.random.between(5, 20) * hour + s.random.between(0, 3000);
    for (std::size_t i = 0; s.story.rows.size() < rows; ++i) {
        const std::uint16_t door = doors[i / targets.size() % doors.size()];
        const bool closed = s.random.chance(80);
        const auto talk = refusedTalk(scanner, targets[i % targets.size()], door, closed, s.random);
        s.report(talk, begin + static_cast<std::int64_t>(i) * 5 + s.random.between(0, 4));
    }
}

void bruteForce(Stage& s)
{
    s.story.id = "brute-force";
    s.story.what = "A host outside guesses passwords over SSH until one attempt gets in.";
    const SampleHost guesser = s.world.internet.anyHost(
        s.random.chance(500) ? SampleTrade::Hosting : SampleTrade::Telecom, s.random);
    const SampleHost& target = s.world.company.servers(SampleRole::SshGateway).front();
    s.act(guesser, "guesser");
    s.act(target, "target");
    const auto attempts = s.size(100, 12);
    const auto begin = s.random.between(1, 19) * hour + s.random.between(0, 3000);
    std::int64_t at = begin;
    for (std::int64_t i = 0; i < attempts; ++i) {
        at += s.random.between(9, 16);
        s.report(tcpTalk({ guesser, target, 22, s.random.between(1900, 2600),
                           s.random.between(2300, 3100), s.random.between(1800, 4200) },
                         s.random),
                 at);
    }
    // The one that got in, and stayed.
    const auto stayed = s.random.between(900, 2400);
    s.report(tcpTalk({ guesser, target, 22, s.random.between(60'000, 200'000),
                       s.random.between(300'000, 900'000), stayed * 1000 },
                     s.random),
             at + stayed);
}

void beacon(Stage& s)
{
    s.story.id = "beacon";
    s.story.what = "A workstation calls the same host outside every five minutes, always with "
                   "messages of the same size.";
    const SampleHost& victim = s.random.pick(s.world.company.workstations());
    const SampleHost master = s.world.internet.anyHost(SampleTrade::Hosting, s.random);
    s.act(victim, "workstation");
    s.act(master, "controller");
    // Only while the machine is on.
    const auto calls = s.size(132, 24);
    const auto begin = 8 * hour + s.random.between(0, 3000);
    for (std::int64_t i = 0; i < calls; ++i) {
        SampleTalk talk =
            tcpTalk({ victim, master, 8443, 640, 310, s.random.between(180, 420) }, s.random);
        talk.upPackets = 6;
        talk.upBytes = 952;
        talk.downPackets = 5;
        talk.downBytes = 570;
        talk.upFlags = ".AP.SF";
        s.report(talk, begin + i * 300 + s.random.between(-6, 6));
    }
}

void exfiltration(Stage& s)
{
    static const std::vector<std::uint16_t> doors = { 2121, 4433, 6443, 7070, 9443, 10443 };
    s.story.id = "exfiltration";
    s.story.what = "At night a file server sends gigabytes to a host outside, to an odd port.";
    const SampleHost& source = s.random.pick(s.world.company.servers(SampleRole::Files));
    const SampleHost drop = s.world.internet.anyHost(SampleTrade::Cloud, s.random);
    s.act(source, "file server");
    s.act(drop, "drop");
    const std::uint16_t door = s.random.pick(doors);
    const auto transfers = s.size(12, 4);
    std::int64_t at = s.random.between(1, 2) * hour + s.random.between(0, 3000);
    for (std::int64_t i = 0; i < transfers; ++i) {
        const auto seconds = s.random.between(240, 700);
        at += seconds + s.random.between(2, 20);
        s.report(tcpTalk({ source, drop, door, s.random.between(220'000'000, 700'000'000),
                           s.random.between(3000, 9000), seconds * 1000 },
                         s.random),
                 at);
    }
}

void lateralMovement(Stage& s)
{
    s.story.id = "lateral-movement";
    s.story.what = "A workstation reaches for many other workstations over SMB, remote desktop "
                   "and WinRM.";
    const auto& people = s.world.company.workstations();
    const auto own = s.random.below(people.size());
    const SampleHost& mover = people[static_cast<std::size_t>(own)];
    s.act(mover, "workstation");
    const auto reached = s.size(36, 6);
    std::int64_t at = s.random.between(17, 21) * hour + s.random.between(0, 3000);
    for (std::int64_t i = 0; i < reached; ++i) {
        // Steps of 7 never meet the same of 150 twice.
        const auto index = (own + 7 * static_cast<std::uint64_t>(i + 1)) % people.size();
        const SampleHost& other = people[static_cast<std::size_t>(index)];
        s.act(other, "reached");
        at += s.random.between(8, 40);
        const bool open = s.random.chance(700);
        if (open)
            s.report(tcpTalk({ mover, other, 445, s.random.between(3000, 9000),
                               s.random.between(3000, 12'000), s.random.between(200, 4000) },
                             s.random),
                     at);
        else
            s.report(refusedTalk(mover, other, 445, false, s.random), at);
        if (open && s.random.chance(600)) {
            const auto winrm =
                tcpTalk({ mover, other, 5985, s.random.between(4000, 20'000),
                          s.random.between(4000, 30'000), s.random.between(400, 9000) },
                        s.random);
            s.report(winrm, at + s.random.between(1, 6));
        }
        if (open && s.random.chance(350)) {
            const auto desktop =
                tcpTalk({ mover, other, 3389, s.random.between(30'000, 300'000),
                          s.random.between(200'000, 3'000'000), s.random.between(20'000, 240'000) },
                        s.random);
            s.report(desktop, at + s.random.between(60, 300));
        }
    }
}

std::string text(const IpAddress& address)
{
    return address.toString().toStdString();
}

} // namespace

std::vector<SampleStory> makeStories(const SampleWorld& world, std::uint64_t seed,
                                     std::int64_t start, std::int64_t flows)
{
    using Tell = void (*)(Stage&);
    const Tell tells[] = { portScan, bruteForce, beacon, exfiltration, lateralMovement };
    std::vector<SampleStory> stories;
    std::uint64_t stream = SampleTraffic::minutes + 1; // the minutes have the streams before
    for (const Tell tell : tells) {
        Stage stage { world, SampleRandom(seed, stream++), start, flows, {} };
        tell(stage);
        std::stable_sort(
            stage.story.rows.begin(), stage.story.rows.end(),
            [](const FlowRecord& a, const FlowRecord& b) { return a.treceived < b.treceived; });
        stories.push_back(std::move(stage.story));
    }
    return stories;
}

QByteArray storiesToJson(const std::vector<SampleStory>& stories, std::int64_t start,
                         std::int64_t flows, std::uint64_t seed)
{
    using Json = nlohmann::ordered_json;
    const auto time = [](std::int64_t seconds) {
        return formatTime(seconds).toStdString();
    };
    Json list = Json::array();
    for (const SampleStory& story : stories) {
        Json actors = Json::array();
        for (const auto& actor : story.actors)
            actors.push_back({ { "address", text(actor.address) }, { "part", actor.part } });
        Json keys = Json::array();
        for (const FlowRecord& row : story.rows)
            keys.push_back({ { "time", time(row.treceived) },
                             { "sip", text(row.sip) },
                             { "dip", text(row.dip) },
                             { "sport", row.sport },
                             { "dport", row.dport },
                             { "proto", row.proto.view() } });
        list.push_back({ { "id", story.id },
                         { "what", story.what },
                         { "actors", std::move(actors) },
                         { "first", time(story.rows.front().treceived) },
                         { "last", time(story.rows.back().treceived) },
                         { "rows", story.rows.size() },
                         { "keys", std::move(keys) } });
    }
    const Json whole = {
        { "day", Day::ofTime(start).iso().toStdString() },
        { "flows", flows },
        { "seed", seed },
        { "about",
          "A made-up day. The scores in flow_results.csv come from counts over all "
          "flows; none was written for a story." },
        { "stories", std::move(list) }
    };
    return QByteArray::fromStdString(whole.dump(1)) + '\n';
}

} // namespace fw
