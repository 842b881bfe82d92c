// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zeekconn.h"

#include "core/ingest/fieldparse.h"

#include <utility>

namespace fw {

namespace {

using Field = ZeekConn::Field;

// Seconds with a fraction; as a JSON log may be told to write them, milliseconds or a date.
bool parseZeekTime(std::string_view text, double& seconds)
{
    if (text.find(':') != std::string_view::npos)
        return parseMoment(text, seconds);
    if (!parseNumber(text, seconds))
        return false;
    if (seconds > 1e11) // as seconds beyond the year 5000
        seconds /= 1000;
    return true;
}

// Capitals are the originator's packets; ^ says that Zeek took the responder for it at first.
void flagsOfHistory(std::string_view history, ShortText<15>& flag)
{
    constexpr unsigned fin = 1;
    constexpr unsigned syn = 2;
    constexpr unsigned rst = 4;
    constexpr unsigned push = 8;
    constexpr unsigned ack = 16;
    unsigned bits = 0;
    for (const char c : history)
        switch (c) {
        case 'S':
            bits |= syn;
            break;
        case 'H':
            bits |= syn | ack;
            break;
        case 'A':
            bits |= ack;
            break;
        case 'D':
            bits |= ack | push;
            break;
        case 'F':
            bits |= fin | ack;
            break;
        case 'R':
            bits |= rst;
            break;
        default:
            break;
        }
    setFlags(bits, flag);
}

bool setProtocol(const ZeekConn& conn, FlowRecord& record)
{
    const std::string_view proto = conn.fields[Field::Proto];
    if (proto == "tcp") {
        record.proto.assign("TCP");
        flagsOfHistory(conn.fields[Field::History], record.flag);
        return true;
    }
    record.flag.assign(noFlags);
    if (proto == "icmp" || proto == "icmp6") {
        record.proto.assign(record.sip.isIpv4() ? "ICMP" : "ICMP6");
        return setIcmp(record.sport, record.dport, record);
    }
    if (proto == "unknown_transport") {
        const std::string_view number = conn.fields[Field::IpProto];
        return assignPlain(number.empty() ? "0" : number, record.proto);
    }
    if (assignUpper(proto, record.proto)) {
        if (record.proto.view() == "TCP")
            flagsOfHistory(conn.fields[Field::History], record.flag);
        return true;
    }
    return false;
}

} // namespace

bool toFlow(const ZeekConn& conn, FlowRecord& record, ZeekProblem& problem)
{
    double start = 0;
    double duration = 0;
    if (!parseOptional(conn.fields[Field::Duration], duration)) {
        problem = { RejectReason::Number, Field::Duration };
        return false;
    }
    if (!parseZeekTime(conn.fields[Field::Ts], start) || !setTimes(start, duration, record)) {
        problem = { RejectReason::Moment, Field::Ts };
        return false;
    }
    for (const auto& [field, target] :
         { std::pair { Field::OrigH, &record.sip }, { Field::RespH, &record.dip } }) {
        const auto address = IpAddress::parse(conn.fields[field]);
        if (!address) {
            problem = { RejectReason::Address, field };
            return false;
        }
        *target = *address;
    }
    for (const auto& [field, target] :
         { std::pair { Field::OrigP, &record.sport }, { Field::RespP, &record.dport } })
        if (!parseNumber(conn.fields[field], *target)) {
            problem = { RejectReason::Port, field };
            return false;
        }
    if (!setProtocol(conn, record)) {
        const bool isIcmp = conn.fields[Field::Proto].substr(0, 4) == "icmp";
        problem = isIcmp ? ZeekProblem { RejectReason::Port, Field::OrigP }
                         : ZeekProblem { RejectReason::Text, Field::Proto };
        return false;
    }
    for (const auto& [field, target] : { std::pair { Field::OrigPkts, &record.ipkt },
                                         { Field::OrigIpBytes, &record.ibyt },
                                         { Field::RespPkts, &record.opkt },
                                         { Field::RespIpBytes, &record.obyt } })
        if (!parseOptional(conn.fields[field], *target)) {
            problem = { RejectReason::Number, field };
            return false;
        }
    record.input = record.output = record.sas = record.das = 0;
    record.fwd = record.stos = record.dtos = record.dir = 0;
    record.rip = IpAddress();
    return true;
}

} // namespace fw
