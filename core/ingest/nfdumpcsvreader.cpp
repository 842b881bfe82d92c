// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/nfdumpcsvreader.h"

#include "core/ingest/fieldparse.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NfdumpCsvReader)
};

enum Column : std::size_t
{
    Ts,
    Te,
    Td,
    Sa,
    Da,
    Sp,
    Dp,
    Pr,
    Flg,
    Fwd,
    Stos,
    Ipkt,
    Ibyt,
    Opkt,
    Obyt,
    In,
    Out,
    Sas,
    Das,
    Dtos,
    Dir,
    Ra,
};

// What each is called: until nfdump 1.7.3, and since.
struct Names
{
    std::string_view until;
    std::string_view since;
};
constexpr std::array<Names, 22> columnNames { {
    { "ts", "firstSeen" }, { "te", "lastSeen" },     { "td", "duration" },   { "sa", "srcAddr" },
    { "da", "dstAddr" },   { "sp", "srcPort" },      { "dp", "dstPort" },    { "pr", "proto" },
    { "flg", "flags" },    { "fwd", "fwdStatus" },   { "stos", "srcTos" },   { "ipkt", "packets" },
    { "ibyt", "bytes" },   { "opkt", "outPackets" }, { "obyt", "outBytes" }, { "in", "input" },
    { "out", "output" },   { "sas", "srcAS" },       { "das", "dstAS" },     { "dtos", "dstTos" },
    { "dir", "dir" },      { "ra", "router" },
} };

constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();

bool isEither(std::string_view text, const Names& names)
{
    return text == names.until || text == names.since;
}

// Numbers alone, or hours:minutes:seconds, as some versions print it.
bool parseDuration(std::string_view text, double& seconds)
{
    seconds = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':')) {
        int part = 0;
        if (!parseNumber(text.substr(0, colon), part) || part < 0)
            return false;
        seconds = (seconds + part) * 60;
        text.remove_prefix(colon + 1);
    }
    double rest = 0;
    if (!parseOptional(text, rest))
        return false;
    seconds += rest;
    return true;
}

// ICMP stands as type.code, or as type x 256 + code.
bool parsePort(std::string_view text, std::uint16_t& out)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos)
        return parseNumber(text, out);
    std::uint8_t type = 0;
    std::uint8_t code = 0;
    if (!parseNumber(text.substr(0, point), type) || !parseNumber(text.substr(point + 1), code))
        return false;
    out = static_cast<std::uint16_t>(type * 256 + code);
    return true;
}

} // namespace

bool NfdumpCsvReader::isHeader(std::string_view line)
{
    std::array<std::string_view, mostColumns> fields;
    const std::size_t width = std::min(splitFields(line, ',', fields), fields.size());
    const auto holds = [&](std::size_t column) {
        return std::any_of(fields.begin(), fields.begin() + static_cast<std::ptrdiff_t>(width),
                           [&](std::string_view f) { return isEither(f, columnNames[column]); });
    };
    return holds(Sa) && holds(Da);
}

Result<void> NfdumpCsvReader::open()
{
    const auto header = headerLine();
    if (!header)
        return failure(header.error());
    return readHeader(*header);
}

Result<void> NfdumpCsvReader::readHeader(std::string_view line)
{
    m_width = splitFields(line, ',', m_fields);
    if (m_width > mostColumns)
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1: more than %2 columns.").arg(place(), QString::number(mostColumns)));
    m_position.fill(absent);
    for (std::size_t i = 0; i < m_width; ++i)
        for (std::size_t c = 0; c < knownColumns; ++c)
            if (isEither(trimmed(m_fields[i]), columnNames[c]))
                m_position[c] = i;
    const auto missing = [this](std::size_t column) {
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: nfdump's header lacks the column \"%2\".")
                           .arg(place(), QLatin1String(columnNames[column].until.data())));
    };
    for (const std::size_t column : { Sa, Da, Sp, Dp, Pr, Ipkt, Ibyt })
        if (!has(column))
            return missing(column);
    if (!has(Te) && !(has(Ts) && has(Td)))
        return missing(has(Ts) ? Td : Te);
    return {};
}

bool NfdumpCsvReader::next(FlowRecord& record)
{
    std::string_view line;
    while (m_lines.next(line)) {
        if (line.empty() || m_summary.passOver(line))
            continue;
        if (line.front() > '9' && isHeader(line)) {
            // Another output behind the first one, with columns of its own.
            if (readHeader(line))
                continue;
            reject({ RejectReason::Columns, line });
            continue;
        }
        Problem problem { RejectReason::Columns, line };
        if (splitFields(line, ',', m_fields) == m_width && parse(record, problem))
            return true;
        reject(problem);
    }
    return false;
}

bool NfdumpCsvReader::has(std::size_t column) const
{
    return m_position[column] != absent;
}

std::string_view NfdumpCsvReader::field(std::size_t column) const
{
    return has(column) ? trimmed(m_fields[m_position[column]]) : std::string_view();
}

FlowReader::Problem NfdumpCsvReader::problemIn(std::size_t column, RejectReason reason) const
{
    return { reason, field(column), columnNames[column].until };
}

bool NfdumpCsvReader::parse(FlowRecord& record, Problem& problem)
{
    return parseTimes(record, problem) && parseEnds(record, problem)
        && parseCounters(record, problem);
}

bool NfdumpCsvReader::parseTimes(FlowRecord& record, Problem& problem)
{
    double first = 0;
    double end = 0;
    double duration = 0;
    if (!parseDuration(field(Td), duration)) {
        problem = problemIn(Td, RejectReason::Number);
        return false;
    }
    if (has(Te) ? !parseMoment(field(Te), end) : !parseMoment(field(Ts), first)) {
        problem = problemIn(has(Te) ? Te : Ts, RejectReason::Moment);
        return false;
    }
    if (!has(Te)) {
        end = first + duration;
    } else if (!has(Td) && has(Ts)) {
        if (!parseMoment(field(Ts), first)) {
            problem = problemIn(Ts, RejectReason::Moment);
            return false;
        }
        duration = end > first ? end - first : 0;
    }
    problem = problemIn(has(Te) ? Te : Ts, RejectReason::Moment);
    return setEnd(end, duration, record);
}

bool NfdumpCsvReader::parseEnds(FlowRecord& record, Problem& problem) const
{
    for (const auto& [column, target] :
         { std::pair { Sa, &record.sip }, { Da, &record.dip }, { Ra, &record.rip } }) {
        *target = IpAddress();
        const std::string_view text = field(column);
        if (text.empty() && column == Ra)
            continue;
        const auto address = IpAddress::parse(text);
        if (!address) {
            problem = problemIn(column, RejectReason::Address);
            return false;
        }
        *target = *address;
    }
    for (const auto& [column, target] : { std::pair { Sp, &record.sport }, { Dp, &record.dport } })
        if (!parsePort(field(column), *target)) {
            problem = problemIn(column, RejectReason::Port);
            return false;
        }
    std::string_view flags = field(Flg);
    if (flags.size() > noFlags.size())
        flags.remove_prefix(flags.size() - noFlags.size());
    if (!assignPlain(flags, record.flag)) {
        problem = problemIn(Flg, RejectReason::Text);
        return false;
    }
    problem = problemIn(Pr, RejectReason::Text);
    return assignPlain(field(Pr), record.proto);
}

bool NfdumpCsvReader::parseCounters(FlowRecord& record, Problem& problem) const
{
    for (const auto& [column, target] : { std::pair { Ipkt, &record.ipkt },
                                          { Ibyt, &record.ibyt },
                                          { Opkt, &record.opkt },
                                          { Obyt, &record.obyt },
                                          { In, &record.input },
                                          { Out, &record.output },
                                          { Sas, &record.sas },
                                          { Das, &record.das } })
        if (!parseOptional(field(column), *target) || (column <= Ibyt && field(column).empty())) {
            problem = problemIn(column, RejectReason::Number);
            return false;
        }
    for (const auto& [column, target] : { std::pair { Fwd, &record.fwd },
                                          { Stos, &record.stos },
                                          { Dtos, &record.dtos },
                                          { Dir, &record.dir } })
        if (!parseOptional(field(column), *target)) {
            problem = problemIn(column, RejectReason::Number);
            return false;
        }
    return true;
}

} // namespace fw
