// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowcsvreader.h"

#include "core/base/day.h"
#include "core/ingest/fieldparse.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::FlowCsvReader)
};

enum Column : std::size_t
{
    Treceived,
    UnixTstamp,
    Tryear,
    Trmonth,
    Trday,
    Trhour,
    Trminute,
    Trsec,
    Tdur,
    Sip,
    Dip,
    Sport,
    Dport,
    Proto,
    Flag,
    Fwd,
    Stos,
    Ipkt,
    Ibyt,
    Opkt,
    Obyt,
    Input,
    Output,
    Sas,
    Das,
    Dtos,
    Dir,
    Rip,
    Y,
    M,
    D,
    H,
};

constexpr std::array<std::string_view, 32> columnNames {
    "treceived", "unix_tstamp", "tryear", "trmonth", "trday", "trhour", "trminute", "trsec",
    "tdur",      "sip",         "dip",    "sport",   "dport", "proto",  "flag",     "fwd",
    "stos",      "ipkt",        "ibyt",   "opkt",    "obyt",  "input",  "output",   "sas",
    "das",       "dtos",        "dir",    "rip",     "y",     "m",      "d",        "h",
};

constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();

// The same columns in spot-nfdump's words, in its own order.
constexpr std::array<std::size_t, 27> nfdumpColumns {
    Treceived, Tryear, Trmonth, Trday,  Trhour, Trminute, Trsec, Tdur, Sip,
    Dip,       Sport,  Dport,   Proto,  Flag,   Fwd,      Stos,  Ipkt, Ibyt,
    Opkt,      Obyt,   Input,   Output, Sas,    Das,      Dtos,  Dir,  Rip,
};
constexpr std::array<std::string_view, 27> nfdumpNames {
    "tr",   "try",  "trm", "trd", "trh", "trm", "trs",  "td",   "sa",
    "da",   "sp",   "dp",  "pr",  "flg", "fwd", "stos", "ipkt", "ibyt",
    "opkt", "obyt", "in",  "out", "sas", "das", "dtos", "dir",  "ra",
};

} // namespace

bool FlowCsvReader::isHeader(std::string_view line)
{
    std::array<std::string_view, mostColumns> fields;
    const std::size_t width = std::min(splitFields(line, ',', fields), fields.size());
    return line == spotNfdumpHeader
        || std::find(fields.begin(), fields.begin() + static_cast<std::ptrdiff_t>(width),
                     columnNames[Treceived])
        != fields.begin() + static_cast<std::ptrdiff_t>(width);
}

Result<void> FlowCsvReader::open()
{
    const auto header = headerLine();
    if (!header)
        return failure(header.error());
    m_isNfdump = *header == spotNfdumpHeader;
    if (!m_isNfdump)
        return readHeader(*header);
    m_position.fill(absent);
    m_width = nfdumpColumns.size();
    for (std::size_t i = 0; i < m_width; ++i)
        m_position[nfdumpColumns[i]] = i;
    return {};
}

Result<void> FlowCsvReader::readHeader(std::string_view header)
{
    m_width = splitFields(header, ',', m_fields);
    m_position.fill(absent);
    for (std::size_t i = 0; i < std::min(m_width, mostColumns); ++i)
        for (std::size_t c = 0; c < knownColumns; ++c)
            if (m_fields[i] == columnNames[c]) {
                if (m_position[c] != absent)
                    return failure(ErrorCode::BadInput,
                                   Tr::tr("%1: the column \"%2\" stands twice in the "
                                          "header line.")
                                       .arg(place(), QLatin1String(columnNames[c].data())));
                m_position[c] = i;
            }
    for (std::size_t c = 0; c < documentedColumns; ++c)
        if (m_position[c] == absent)
            return failure(
                ErrorCode::BadInput,
                Tr::tr("%1: this is not a Spot flow file: expected a header "
                       "line with the column \"%2\", found %3.")
                    .arg(place(), QLatin1String(columnNames[c].data()), quotedForMessage(header)));
    if (m_width > mostColumns)
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1: more than %2 columns.").arg(place(), QString::number(mostColumns)));
    return {};
}

bool FlowCsvReader::next(FlowRecord& record)
{
    std::string_view line;
    while (m_lines.next(line)) {
        if (line.empty())
            continue;
        if (m_isNfdump && (m_summary.passOver(line) || line == spotNfdumpHeader))
            continue;
        Problem problem { RejectReason::Columns, line };
        if (splitFields(line, ',', m_fields) == m_width && parse(record, problem))
            return true;
        reject(problem);
    }
    return false;
}

std::string_view FlowCsvReader::columnName(std::size_t column) const
{
    return m_isNfdump ? nfdumpNames[m_position[column]] : columnNames[column];
}

std::string_view FlowCsvReader::field(std::size_t column) const
{
    return m_fields[m_position[column]];
}

FlowCsvReader::Problem FlowCsvReader::problemIn(std::size_t column, RejectReason reason) const
{
    return { reason, field(column), columnName(column) };
}

bool FlowCsvReader::parse(FlowRecord& record, Problem& problem)
{
    return parseTimes(record, problem) && parseEnds(record, problem)
        && parseCounters(record, problem);
}

bool FlowCsvReader::parseTimes(FlowRecord& record, Problem& problem)
{
    const std::string_view text = field(Treceived);
    if (text != std::string_view(m_lastTimeText.data(), m_lastTimeText.size())) {
        problem = { RejectReason::Time, text };
        if (!parseTime(text, m_lastTime))
            return false;
        const Day day = Day::ofTime(m_lastTime);
        const int second = static_cast<int>(m_lastTime - day.startSeconds());
        m_lastParts = { day.year(),    day.month(),      day.day(),
                        second / 3600, second / 60 % 60, second % 60 };
        std::memcpy(m_lastTimeText.data(), text.data(), text.size());
    }
    record.treceived = m_lastTime;
    for (std::size_t i = 0; i < m_lastParts.size(); ++i) {
        int part = -1;
        if (!parseNumber(field(Tryear + i), part) || part != m_lastParts[i]) {
            problem = problemIn(Tryear + i, RejectReason::DateParts);
            return false;
        }
    }
    for (std::size_t i = 0; i < partitionColumns; ++i) {
        int part = -1;
        if (m_position[Y + i] == absent)
            continue;
        if (!parseNumber(field(Y + i), part) || part != m_lastParts[i]) {
            problem = problemIn(Y + i, RejectReason::DateParts);
            return false;
        }
    }
    record.unixTstamp = record.treceived;
    if (m_position[UnixTstamp] != absent) {
        const std::string_view tstamp = field(UnixTstamp);
        if (!tstamp.empty() && !parseCounter(tstamp, record.unixTstamp)) {
            problem = problemIn(UnixTstamp, RejectReason::Number);
            return false;
        }
    }
    if (parseOptional(field(Tdur), record.tdur))
        return true;
    problem = problemIn(Tdur, RejectReason::Number);
    return false;
}

bool FlowCsvReader::parseEnds(FlowRecord& record, Problem& problem) const
{
    for (const auto& [column, target] : { std::pair { Sip, &record.sip }, { Dip, &record.dip } }) {
        const auto address = IpAddress::parse(field(column));
        if (!address) {
            problem = problemIn(column, RejectReason::Address);
            return false;
        }
        *target = *address;
    }
    for (const auto& [column, target] :
         { std::pair { Sport, &record.sport }, { Dport, &record.dport } })
        if (!parseNumber(field(column), *target)) {
            problem = problemIn(column, RejectReason::Port);
            return false;
        }
    const std::string_view router = field(Rip);
    record.rip = IpAddress();
    if (!router.empty()) {
        const auto address = IpAddress::parse(router);
        if (!address) {
            problem = problemIn(Rip, RejectReason::Address);
            return false;
        }
        record.rip = *address;
    }
    for (const auto& [column, target] :
         { std::pair { Proto, &record.proto }, { Flag, &record.flag } })
        if (!assignPlain(field(column), *target)) {
            problem = problemIn(column, RejectReason::Text);
            return false;
        }
    return true;
}

bool FlowCsvReader::parseCounters(FlowRecord& record, Problem& problem) const
{
    for (const auto& [column, target] :
         { std::pair { Ipkt, &record.ipkt }, { Ibyt, &record.ibyt } })
        if (!parseCounter(field(column), *target)) {
            problem = problemIn(column, RejectReason::Number);
            return false;
        }
    for (const auto& [column, target] : { std::pair { Opkt, &record.opkt },
                                          { Obyt, &record.obyt },
                                          { Input, &record.input },
                                          { Output, &record.output },
                                          { Sas, &record.sas },
                                          { Das, &record.das } })
        if (!parseOptional(field(column), *target)) {
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
