// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/suricatareader.h"

#include "core/ingest/fieldparse.h"
#include "core/ingest/jsonmembers.h"

#include <array>
#include <charconv>
#include <utility>

namespace fw {

namespace {

enum Field : std::size_t
{
    EventType,
    Timestamp,
    SrcIp,
    SrcPort,
    DestIp,
    DestPort,
    Proto,
    IcmpType,
    IcmpCode,
    PktsToServer,
    PktsToClient,
    BytesToServer,
    BytesToClient,
    Start,
    End,
    TcpFlags,
    TcpFlagsTs,
};

// In the order of Field: those of the event itself, of "flow", and of "tcp".
constexpr std::array<std::string_view, 17> names {
    "event_type",     "timestamp", "src_ip",    "src_port",      "dest_ip",       "dest_port",
    "proto",          "icmp_type", "icmp_code", "pkts_toserver", "pkts_toclient", "bytes_toserver",
    "bytes_toclient", "start",     "end",       "tcp_flags",     "tcp_flags_ts",
};

using Fields = std::array<std::string_view, names.size()>;

void take(const JsonMember& member, Fields& fields)
{
    std::size_t from = EventType;
    std::size_t to = PktsToServer;
    if (member.parent == "flow") {
        from = PktsToServer;
        to = TcpFlags;
    } else if (member.parent == "tcp") {
        from = TcpFlags;
        to = names.size();
    } else if (!member.parent.empty()) {
        return;
    }
    for (std::size_t f = from; f < to; ++f)
        if (member.key == names[f]) {
            fields[f] = member.value;
            return;
        }
}

bool parseHexFlags(std::string_view text, unsigned& bits)
{
    bits = 0;
    const char* const end = text.data() + text.size();
    const auto got = std::from_chars(text.data(), end, bits, 16);
    return text.empty() || (got.ec == std::errc {} && got.ptr == end && bits <= 255);
}

// The field that cannot be read, and why.
using Wrong = std::pair<RejectReason, std::size_t>;
constexpr std::size_t nothing = names.size();
constexpr Wrong fine { RejectReason::Columns, nothing };

Wrong readTimes(const Fields& fields, FlowRecord& record)
{
    double start = 0;
    double end = 0;
    if (!parseMoment(fields[Start], start))
        return { RejectReason::Moment, Start };
    if (!parseMoment(fields[End], end) || !setEnd(end, end > start ? end - start : 0, record))
        return { RejectReason::Moment, End };
    return fine;
}

Wrong readEnds(const Fields& fields, FlowRecord& record)
{
    for (const auto& [field, target] :
         { std::pair { SrcIp, &record.sip }, { DestIp, &record.dip } }) {
        const auto address = IpAddress::parse(fields[field]);
        if (!address)
            return { RejectReason::Address, field };
        *target = *address;
    }
    for (const auto& [field, target] :
         { std::pair { SrcPort, &record.sport }, { DestPort, &record.dport } }) {
        *target = 0; // a protocol without ports
        if (!fields[field].empty() && !parseNumber(fields[field], *target))
            return { RejectReason::Port, field };
    }
    return fine;
}

Wrong readProtocol(const Fields& fields, FlowRecord& record)
{
    const std::string_view proto = fields[Proto];
    record.flag.assign(noFlags);
    if (proto == "ICMP" || proto == "IPv6-ICMP" || proto == "ICMPV6") {
        std::uint32_t type = 0;
        std::uint32_t code = 0;
        record.proto.assign(record.sip.isIpv4() ? "ICMP" : "ICMP6");
        if (!parseOptional(fields[IcmpType], type) || type > 255)
            return { RejectReason::Number, IcmpType };
        if (!parseOptional(fields[IcmpCode], code) || code > 255)
            return { RejectReason::Number, IcmpCode };
        setIcmp(type, code, record);
        return fine;
    }
    if (!assignUpper(proto, record.proto))
        return { RejectReason::Text, Proto };
    if (record.proto.view() != "TCP")
        return fine;
    const std::size_t field = fields[TcpFlagsTs].empty() ? TcpFlags : TcpFlagsTs;
    unsigned bits = 0;
    if (!parseHexFlags(fields[field], bits))
        return { RejectReason::Number, field };
    setFlags(bits, record.flag);
    return fine;
}

Wrong readCounters(const Fields& fields, FlowRecord& record)
{
    for (const auto& [field, target] : { std::pair { PktsToServer, &record.ipkt },
                                         { BytesToServer, &record.ibyt },
                                         { PktsToClient, &record.opkt },
                                         { BytesToClient, &record.obyt } })
        if (!parseCounter(fields[field], *target))
            return { RejectReason::Number, field };
    record.input = record.output = record.sas = record.das = 0;
    record.fwd = record.stos = record.dtos = record.dir = 0;
    record.rip = IpAddress();
    return fine;
}

} // namespace

bool SuricataReader::isFirstLine(std::string_view line)
{
    return line.starts_with('{') && line.find("\"event_type\"") != std::string_view::npos;
}

bool SuricataReader::next(FlowRecord& record)
{
    std::string_view line;
    while (m_lines.next(line)) {
        if (line.empty())
            continue;
        Problem problem;
        if (parse(line, record, problem))
            return true;
        reject(problem);
    }
    return false;
}

bool SuricataReader::parse(std::string_view line, FlowRecord& record, Problem& problem)
{
    Fields fields {};
    JsonMembers members(line);
    JsonMember member;
    while (members.next(member))
        take(member, fields);
    if (!members.isWhole()) {
        problem = { RejectReason::Json, line };
        return false;
    }
    if (fields[EventType] != "flow") {
        problem = { RejectReason::OtherRecord, fields[EventType], "event_type" };
        return false;
    }
    for (const auto read : { readTimes, readEnds, readProtocol, readCounters })
        if (const auto [reason, field] = read(fields, record); field != nothing) {
            problem = { reason, fields[field], names[field] };
            return false;
        }
    return true;
}

} // namespace fw
