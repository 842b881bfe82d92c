// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace fw {

// What a flow was for, as far as protocol and ports tell: the smaller port of TCP and UDP, because
// clients take theirs from above; the destination port of every other protocol, which is type and
// code of ICMP. Where both ports of TCP or UDP are in the range that systems hand out to clients,
// from 32768 on (Linux, net.ipv4.ip_local_port_range; IANA's own range begins at 49152), nothing
// tells which was the server's: all of those are one service, whose number is that bound.
struct FlowService
{
    QString proto;
    std::int32_t number = 0;

    static constexpr std::int32_t firstDynamicPort = 32768;
    static bool hasPorts(const QString& proto);
    static FlowService of(const QString& proto, std::uint16_t sport, std::uint16_t dport);
    bool isDynamic() const { return number == firstDynamicPort && hasPorts(proto); }

    friend bool operator==(const FlowService&, const FlowService&) = default;
};

struct ServiceCount
{
    FlowService service;
    std::int64_t flows = 0;

    friend bool operator==(const ServiceCount&, const ServiceCount&) = default;
};

struct SizeCount
{
    std::int64_t size = 0; // see sizeClass()
    std::int64_t flows = 0;

    friend bool operator==(const SizeCount&, const SizeCount&) = default;
};

// What one address did over a day: its raw flows, as source or destination, counted several ways.
// Its size has a bound that does not depend on the number of flows.
struct HostProfile
{
    std::int64_t flows = 0;
    std::int64_t asSource = 0; // of them
    std::array<std::int64_t, 24> hours {}; // in which they ended, UTC
    std::vector<ServiceCount> services; // most flows first
    std::vector<SizeCount> sizes; // smallest first

    // Services and sizes as the comments above have them; ties by protocol and number.
    void sort();

    friend bool operator==(const HostProfile&, const HostProfile&) = default;
};

// Bytes of a flow in both directions; a sum that has no number is the largest one that is used.
std::int64_t flowSize(std::int64_t ibyt, std::int64_t obyt);
// Rounded down to two digits, 1234 to 1200: few enough classes to count, fine enough to compare.
// What is below 0 counts as 0.
std::int64_t sizeClass(std::int64_t size);

// All that one address sent another in one second.
struct PairSecond
{
    std::int32_t second = 0; // of the day
    std::int64_t flows = 0; // at least 1
    std::int64_t bytes = 0; // which the sender of these flows sent

    friend bool operator==(const PairSecond&, const PairSecond&) = default;
};

// The flows between two addresses over a day. There is from the one that was named first.
struct PairFlows
{
    std::vector<PairSecond> there; // seconds with such flows, by time
    std::int64_t flowsThere = 0;
    std::int64_t flowsBack = 0;
    std::int64_t bytesThere = 0; // whichever flow counted them
    std::int64_t bytesBack = 0;

    std::int64_t flows() const { return flowsThere + flowsBack; }

    friend bool operator==(const PairFlows&, const PairFlows&) = default;
};

} // namespace fw
