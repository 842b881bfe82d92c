// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampletalk.h"

#include "core/sample/samplecompany.h"

#include <algorithm>

namespace fw {

namespace {

constexpr std::int64_t segment = 1400; // content of a full packet
constexpr std::int64_t tcpHeader = 52; // IPv4 and TCP with timestamps
constexpr std::int64_t udpHeader = 28;
constexpr std::uint16_t echoRequest = 8 * 256;
constexpr std::uint16_t echoRequestV6 = 128 * 256;
constexpr std::uint16_t echoReplyV6 = 129 * 256;

std::int32_t interfaceOf(SampleSite site)
{
    return site == SampleSite::Outside ? 1 : 2 + static_cast<std::int32_t>(site);
}

std::int64_t datagramsFor(std::int64_t content)
{
    return (content + segment - 1) / segment;
}

FlowRecord row(const SampleTalk& talk, std::int64_t end)
{
    const SampleHost& reporter =
        talk.client.site == SampleSite::Outside ? talk.server : talk.client;
    FlowRecord flow;
    flow.treceived = end;
    flow.unixTstamp = end;
    flow.tdur = static_cast<double>(talk.milliseconds) / 1000;
    flow.rip = SampleCompany::router(reporter.site);
    const bool v6 = talk.v6 && talk.proto == "ICMP";
    flow.proto.assign(v6 ? "ICMP6" : talk.proto);
    return flow;
}

} // namespace

std::uint16_t samplePort(SampleRandom& random)
{
    return static_cast<std::uint16_t>(random.between(49152, 65535));
}

SampleTalk tcpTalk(const SampleTcp& plan, SampleRandom& random)
{
    SampleTalk talk;
    talk.client = plan.client;
    talk.server = plan.server;
    talk.serverPort = plan.port;
    talk.clientPort = samplePort(random);
    // Three packets to open, two or three to close, an acknowledgement for every second full one.
    const auto up = plan.up;
    const auto down = plan.down;
    talk.upPackets = 4 + random.between(0, 1) + up / segment + down / (2 * segment);
    talk.downPackets = 3 + random.between(0, 1) + down / segment + up / (2 * segment);
    talk.upBytes = up + talk.upPackets * tcpHeader;
    talk.downBytes = down + talk.downPackets * tcpHeader;
    talk.milliseconds = plan.milliseconds;
    talk.upFlags = random.chance(60) ? ".APRSF" : ".AP.SF";
    talk.downFlags = ".AP.SF";
    return talk;
}

SampleTalk udpTalk(const SampleUdp& plan, SampleRandom& random)
{
    SampleTalk talk;
    talk.client = plan.client;
    talk.server = plan.server;
    talk.proto = "UDP";
    talk.serverPort = plan.port;
    talk.clientPort = samplePort(random);
    talk.upPackets = std::max(plan.upPackets, datagramsFor(plan.up));
    talk.upBytes = plan.up + talk.upPackets * udpHeader;
    talk.downPackets =
        plan.downPackets == 0 ? 0 : std::max(plan.downPackets, datagramsFor(plan.down));
    talk.downBytes = plan.downPackets == 0 ? 0 : plan.down + talk.downPackets * udpHeader;
    talk.milliseconds = plan.milliseconds;
    return talk;
}

SampleTalk echoTalk(const SampleHost& client, const SampleHost& server, std::int64_t count)
{
    SampleTalk talk;
    talk.client = client;
    talk.server = server;
    talk.proto = "ICMP";
    talk.serverPort = echoRequest;
    talk.upPackets = talk.downPackets = count;
    talk.upBytes = talk.downBytes = count * 84;
    talk.milliseconds = (count - 1) * 1000 + 1;
    return talk;
}

SampleTalk refusedTalk(const SampleHost& client, const SampleHost& server, std::uint16_t port,
                       bool answered, SampleRandom& random)
{
    SampleTalk talk;
    talk.client = client;
    talk.server = server;
    talk.serverPort = port;
    talk.clientPort = samplePort(random);
    talk.upPackets = answered ? 1 : random.between(1, 3);
    talk.upBytes = talk.upPackets * 44;
    talk.upFlags = "....S.";
    talk.milliseconds = talk.upPackets == 1 ? 0 : talk.upPackets * 1000 - 950;
    if (answered) {
        talk.downPackets = 1;
        talk.downBytes = 40;
        talk.downFlags = ".A.R..";
    }
    return talk;
}

void reportTalk(const SampleTalk& talk, std::int64_t end, std::int64_t room,
                std::vector<FlowRecord>& out)
{
    const bool v6 = talk.v6;
    FlowRecord request = row(talk, end);
    request.sip = v6 ? talk.client.v6 : talk.client.v4;
    request.dip = v6 ? talk.server.v6 : talk.server.v4;
    request.sport = talk.clientPort;
    const bool icmp = talk.proto == "ICMP";
    request.dport = icmp && v6 && talk.serverPort == echoRequest ? echoRequestV6 : talk.serverPort;
    request.ipkt = talk.upPackets;
    request.ibyt = talk.upBytes;
    request.sas = talk.client.as;
    request.das = talk.server.as;
    request.input = interfaceOf(talk.client.site);
    request.output = interfaceOf(talk.server.site);
    request.flag.assign(talk.upFlags);
    const bool bothWays = SampleCompany::countsBothWays(talk.client.site);
    if (bothWays) {
        request.opkt = talk.downPackets;
        request.obyt = talk.downBytes;
    }
    out.push_back(request);
    if (bothWays || talk.downPackets == 0 || room < 2)
        return;

    FlowRecord reply = row(talk, end);
    reply.sip = request.dip;
    reply.dip = request.sip;
    reply.sport = icmp ? std::uint16_t { 0 } : talk.serverPort;
    // An echo reply of IPv4 is type 0 code 0.
    const std::uint16_t icmpReply = v6 ? echoReplyV6 : std::uint16_t { 0 };
    reply.dport = icmp ? icmpReply : talk.clientPort;
    reply.ipkt = talk.downPackets;
    reply.ibyt = talk.downBytes;
    reply.sas = request.das;
    reply.das = request.sas;
    reply.input = request.output;
    reply.output = request.input;
    reply.flag.assign(talk.downFlags);
    out.push_back(reply);
}

} // namespace fw
