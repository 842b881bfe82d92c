// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/binetflowreader.h"

#include "core/ingest/fieldparse.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::BinetflowReader)
};

enum Column : std::size_t
{
    StartTime,
    Dur,
    Proto,
    SrcAddr,
    DstAddr,
    Sport,
    Dport,
    TotPkts,
    TotBytes,
    SrcBytes, // until here: required
    SrcPkts,
    State,
    STos,
    DTos,
};
constexpr std::size_t requiredColumns = 10;

constexpr std::array<std::string_view, 14> columnNames {
    "StartTime", "Dur",      "Proto",    "SrcAddr", "DstAddr", "Sport", "Dport",
    "TotPkts",   "TotBytes", "SrcBytes", "SrcPkts", "State",   "sTos",  "dTos",
};

constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();

// Decimal, or hexadecimal with 0x before it; empty is 0.
bool parseHexOrNumber(std::string_view text, std::uint32_t& out)
{
    if (text.size() < 2 || text[0] != '0' || (text[1] != 'x' && text[1] != 'X'))
        return parseOptional(text, out);
    text.remove_prefix(2);
    const char* const end = text.data() + text.size();
    const auto got = std::from_chars(text.data(), end, out, 16);
    return got.ec == std::errc {} && got.ptr == end;
}

bool isMac(std::string_view text)
{
    return text.size() == 17 && std::count(text.begin(), text.end(), ':') == 5
        && text.find("::") == std::string_view::npos;
}

// What Argus reports that has no IP addresses even where something stands in their columns.
bool isBelowIp(std::string_view proto)
{
    for (const std::string_view name : { "man", "arp", "rarp", "llc", "lldp", "stp" })
        if (proto == name)
            return true;
    return false;
}

// whole x part / all, to the nearest; part is no more than all.
std::int64_t share(std::int64_t whole, std::int64_t part, std::int64_t all)
{
    const double exact =
        static_cast<double>(whole) * static_cast<double>(part) / static_cast<double>(all);
    return exact < static_cast<double>(whole) ? std::llrint(exact) : whole;
}

} // namespace

bool BinetflowReader::isHeader(std::string_view line)
{
    return line.starts_with("StartTime") && line.find("SrcAddr") != std::string_view::npos;
}

Result<void> BinetflowReader::open()
{
    const auto header = headerLine();
    if (!header)
        return failure(header.error());
    m_separator = header->find('\t') != std::string_view::npos ? '\t' : ',';
    const std::size_t width = splitFields(*header, m_separator, m_fields);
    m_position.fill(absent);
    for (std::size_t i = 0; i < std::min(width, mostColumns); ++i)
        for (std::size_t c = 0; c < knownColumns; ++c)
            if (trimmed(m_fields[i]) == columnNames[c]) {
                m_position[c] = i;
                m_least = i + 1;
            }
    for (std::size_t c = 0; c < requiredColumns; ++c)
        if (m_position[c] == absent)
            return failure(ErrorCode::BadInput,
                           Tr::tr("%1: the header of a binetflow file lacks the column \"%2\".")
                               .arg(place(), QLatin1String(columnNames[c].data())));
    if (width > mostColumns)
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1: more than %2 columns.").arg(place(), QString::number(mostColumns)));
    return {};
}

bool BinetflowReader::next(FlowRecord& record)
{
    std::string_view line;
    while (m_lines.next(line)) {
        if (line.empty())
            continue;
        Problem problem { RejectReason::Columns, line };
        // The label, the last one, is sometimes left out, and sometimes has commas in it.
        if (splitFields(line, m_separator, m_fields) >= m_least && parse(record, problem))
            return true;
        reject(problem);
    }
    return false;
}

std::string_view BinetflowReader::field(std::size_t column) const
{
    return m_position[column] != absent ? trimmed(m_fields[m_position[column]])
                                        : std::string_view();
}

FlowReader::Problem BinetflowReader::problemIn(std::size_t column, RejectReason reason) const
{
    return { reason, field(column), columnNames[column] };
}

bool BinetflowReader::parse(FlowRecord& record, Problem& problem) const
{
    if (!parseEnds(record, problem))
        return false;
    double start = 0;
    double duration = 0;
    if (!parseOptional(field(Dur), duration)) {
        problem = problemIn(Dur, RejectReason::Number);
        return false;
    }
    if (!parseMoment(field(StartTime), start) || !setTimes(start, duration, record)) {
        problem = problemIn(StartTime, RejectReason::Moment);
        return false;
    }
    return parsePorts(record, problem) && parseCounters(record, problem);
}

bool BinetflowReader::parseEnds(FlowRecord& record, Problem& problem) const
{
    const std::string_view proto = field(Proto);
    if (isBelowIp(proto) || isMac(field(SrcAddr)) || isMac(field(DstAddr))) {
        problem = problemIn(isBelowIp(proto) ? Proto : SrcAddr, RejectReason::NotIp);
        return false;
    }
    for (const auto& [column, target] :
         { std::pair { SrcAddr, &record.sip }, { DstAddr, &record.dip } }) {
        const auto address = IpAddress::parse(field(column));
        if (!address) {
            problem = problemIn(column, RejectReason::Address);
            return false;
        }
        *target = *address;
    }
    if (proto == "ipv6-icmp") {
        record.proto.assign("ICMP6");
    } else if (!assignUpper(proto, record.proto)) {
        problem = problemIn(Proto, RejectReason::Text);
        return false;
    }
    // Without the destination's half.
    const std::string_view state = field(State);
    if (proto == "tcp")
        setFlags(state.substr(0, state.find('_')), record.flag);
    else
        record.flag.assign(noFlags);
    return true;
}

bool BinetflowReader::parsePorts(FlowRecord& record, Problem& problem) const
{
    std::uint32_t sport = 0;
    std::uint32_t dport = 0;
    for (const auto& [column, target] : { std::pair { Sport, &sport }, { Dport, &dport } })
        if (!parseHexOrNumber(field(column), *target) || *target > 65535) {
            problem = problemIn(column, RejectReason::Port);
            return false;
        }
    if (record.proto.view().starts_with("ICMP"))
        return setIcmp(sport & 255U, sport >> 8, record);
    record.sport = static_cast<std::uint16_t>(sport);
    record.dport = static_cast<std::uint16_t>(dport);
    return true;
}

bool BinetflowReader::parseCounters(FlowRecord& record, Problem& problem) const
{
    std::int64_t packets = 0;
    std::int64_t bytes = 0;
    for (const auto& [column, target] : { std::pair { TotPkts, &packets },
                                          { TotBytes, &bytes },
                                          { SrcBytes, &record.ibyt },
                                          { SrcPkts, &record.ipkt } })
        if (!parseOptional(field(column), *target)) {
            problem = problemIn(column, RejectReason::Number);
            return false;
        }
    if (record.ibyt > bytes) {
        problem = problemIn(SrcBytes, RejectReason::Number);
        return false;
    }
    if (field(SrcPkts).empty())
        record.ipkt = bytes > 0 ? share(packets, record.ibyt, bytes) : packets;
    if (record.ipkt > packets) {
        problem = problemIn(SrcPkts, RejectReason::Number);
        return false;
    }
    record.opkt = packets - record.ipkt;
    record.obyt = bytes - record.ibyt;
    for (const auto& [column, target] :
         { std::pair { STos, &record.stos }, { DTos, &record.dtos } }) {
        std::uint32_t tos = 0;
        if (!parseHexOrNumber(field(column), tos) || tos > 255) {
            problem = problemIn(column, RejectReason::Number);
            return false;
        }
        *target = static_cast<std::int32_t>(tos);
    }
    record.input = record.output = record.sas = record.das = 0;
    record.fwd = record.dir = 0;
    record.rip = IpAddress();
    return true;
}

} // namespace fw
