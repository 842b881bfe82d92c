// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace fw {

// The identity of a verdict: never the rank, which a new run may change. Rows of a day may share
// a key; they then share one verdict. Text form, for the command line and for copies:
// 2016-07-08T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP
struct ConnectionKey
{
    std::int64_t tstart = 0; // seconds UTC
    IpAddress srcip;
    IpAddress dstip;
    std::uint16_t sport = 0;
    std::uint16_t dport = 0;
    QString proto;

    QString toString() const;
    static std::optional<ConnectionKey> parse(const QString& text);

    friend bool operator==(const ConnectionKey&, const ConnectionKey&) = default;
    friend std::strong_ordering operator<=>(const ConnectionKey& a, const ConnectionKey& b);
};

// A row of flow_scores: one line of the ranked results with what the run added to it.
struct SuspiciousConnection
{
    std::int64_t tstart = 0; // seconds UTC
    IpAddress srcip;
    IpAddress dstip;
    std::uint16_t sport = 0;
    std::uint16_t dport = 0;
    QString proto;
    std::int64_t ipkt = 0; // sent by srcip
    std::int64_t ibyt = 0;
    std::int64_t opkt = 0; // sent by dstip
    std::int64_t obyt = 0;
    double score = 0; // 0..1, the lowest is the most suspicious
    std::int64_t rank = 0; // 0-based line of the results file
    bool srcipInternal = false; // inside ipranges.csv when the run was made
    bool destipInternal = false;
    QString srcGeoloc; // "subdivision;city owner"
    QString dstGeoloc;
    QString srcDomain;
    QString dstDomain;
    QString srcRep; // "service:label:level", several joined by "::"
    QString dstRep;

    ConnectionKey key() const { return { tstart, srcip, dstip, sport, dport, proto }; }

    friend bool operator==(const SuspiciousConnection&, const SuspiciousConnection&) = default;
};

using SuspiciousConnections = std::vector<SuspiciousConnection>;

// A row of flow_edge: one raw flow of a ranked pair's minute.
struct EdgeDetail
{
    std::int64_t tstart = 0;
    IpAddress srcip;
    IpAddress dstip;
    std::uint16_t sport = 0;
    std::uint16_t dport = 0;
    QString proto;
    QString flags;
    std::int32_t tos = 0;
    std::int64_t ibyt = 0;
    std::int64_t ipkt = 0;
    std::int64_t input = 0;
    std::int64_t output = 0;
    IpAddress rip;
    std::int64_t obyt = 0;
    std::int64_t opkt = 0;

    friend bool operator==(const EdgeDetail&, const EdgeDetail&) = default;
};

// A row of flow_chords: what srcip sent to dstip over the whole day, kept for the diagram of
// ipThreat (always one of the two).
struct ChordLink
{
    IpAddress ipThreat;
    IpAddress srcip;
    IpAddress dstip;
    std::int64_t ibyt = 0; // bytes sent by the originator, as stored
    std::int64_t ipkt = 0;

    friend bool operator==(const ChordLink&, const ChordLink&) = default;
};

// A row of flow_ingest_summary: how many raw flows one minute brought.
struct IngestMinute
{
    std::int64_t tdate = 0; // start of the minute, seconds UTC
    std::int64_t total = 0;

    friend bool operator==(const IngestMinute&, const IngestMinute&) = default;
};

} // namespace fw

template<>
struct std::hash<fw::ConnectionKey>
{
    std::size_t operator()(const fw::ConnectionKey& key) const noexcept;
};
