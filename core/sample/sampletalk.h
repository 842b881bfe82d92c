// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleinternet.h"
#include "core/types/flowrecord.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace fw {

// One conversation between two hosts, before a router saw it.
struct SampleTalk
{
    SampleHost client; // who began
    SampleHost server;
    std::string_view proto = "TCP";
    std::uint16_t clientPort = 0;
    std::uint16_t serverPort = 0; // ICMP: type * 256 + code of the request, as in IPv4
    std::int64_t upPackets = 0; // from client to server
    std::int64_t upBytes = 0;
    std::int64_t downPackets = 0; // 0: no answer
    std::int64_t downBytes = 0;
    std::int64_t milliseconds = 0;
    std::string_view upFlags = "......";
    std::string_view downFlags = "......";
    bool v6 = false; // only where both hosts have it
};

// A port of the dynamic range (RFC 6335), as clients take them.
std::uint16_t samplePort(SampleRandom& random);

// The arguments of the two makers below. One braced list, because C++ evaluates the parts of such
// a list from left to right but the arguments of a call in any order: numbers drawn from one
// SampleRandom must come in the same order with every compiler.
struct SampleTcp
{
    SampleHost client;
    SampleHost server;
    std::uint16_t port = 0;
    std::int64_t up = 0; // bytes of content from client to server
    std::int64_t down = 0;
    std::int64_t milliseconds = 0;
};
struct SampleUdp
{
    SampleHost client;
    SampleHost server;
    std::uint16_t port = 0;
    std::int64_t upPackets = 1; // at least so many, and enough for the content
    std::int64_t up = 0; // bytes of content in all of them
    std::int64_t downPackets = 1; // 0: no answer
    std::int64_t down = 0;
    std::int64_t milliseconds = 0;
};

// A finished TCP conversation: packets, headers and flags follow from its content.
SampleTalk tcpTalk(const SampleTcp& plan, SampleRandom& random);
SampleTalk udpTalk(const SampleUdp& plan, SampleRandom& random);
// A connection that was never accepted: one to three SYN, answered by RST or by nothing.
SampleTalk refusedTalk(const SampleHost& client, const SampleHost& server, std::uint16_t port,
                       bool answered, SampleRandom& random);
// Echo requests and their answers.
SampleTalk echoTalk(const SampleHost& client, const SampleHost& server, std::int64_t count);

// What the routers report of a talk that ended at `end` (seconds UTC): one row each way, or one
// row for both where the router counts so. Appends one or two rows; one at most when `room` is 1,
// as if the second had been lost on its way to the collector.
void reportTalk(const SampleTalk& talk, std::int64_t end, std::int64_t room,
                std::vector<FlowRecord>& out);

} // namespace fw
