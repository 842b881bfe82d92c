// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zeektsvreader.h"

#include "core/base/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ZeekTsvReader)
};

constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();

// What follows the directive's name and the separator behind it; false for another directive.
bool takeDirective(std::string_view line, std::string_view name, std::string_view& value)
{
    if (!line.starts_with(name) || line.size() <= name.size())
        return false;
    value = line.substr(name.size() + 1);
    return true;
}

} // namespace

bool ZeekTsvReader::isFirstLine(std::string_view line)
{
    for (const std::string_view directive :
         { "#separator", "#set_separator", "#empty_field", "#unset_field", "#path", "#fields" })
        if (line.starts_with(directive))
            return true;
    return false;
}

bool ZeekTsvReader::isLineWithoutHeader(std::string_view line)
{
    const std::size_t tab = line.find('\t');
    double time = 0;
    return tab != std::string_view::npos && parseNumber(line.substr(0, tab), time)
        && std::count(line.begin(), line.end(), '\t') >= 14;
}

Result<void> ZeekTsvReader::open()
{
    std::string_view line;
    while (m_width == 0 && m_lines.next(line)) {
        if (line.empty())
            continue;
        if (line.front() != '#')
            break;
        readDirective(line);
    }
    if (m_lines.hasError())
        return failure(m_lines.error());
    if (m_lines.lineNumber() == 0)
        return failure(ErrorCode::BadInput, Tr::tr("%1 is empty.").arg(m_lines.name()));
    if (m_width == 0)
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: a Zeek log begins with lines that name its columns; the one "
                              "with #fields is missing.")
                           .arg(place()));
    const std::string_view missing = missingField();
    if (m_path == "conn" && !missing.empty())
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: #fields of a Zeek conn.log lacks the column \"%2\".")
                           .arg(place(), QLatin1String(missing.data())));
    return {};
}

void ZeekTsvReader::readDirective(std::string_view line)
{
    std::string_view value;
    if (takeDirective(line, "#separator", value)) {
        // Written as \x09.
        unsigned code = 0;
        if (value.size() == 4 && value.starts_with("\\x")
            && std::from_chars(value.data() + 2, value.data() + 4, code, 16).ptr
                == value.data() + 4)
            m_separator = static_cast<char>(code);
        else if (value.size() == 1)
            m_separator = value.front();
    } else if (takeDirective(line, "#unset_field", value)) {
        m_unset = value;
    } else if (takeDirective(line, "#empty_field", value)) {
        m_empty = value;
    } else if (takeDirective(line, "#path", value)) {
        m_path = value;
    } else if (takeDirective(line, "#fields", value)) {
        readFields(value);
    }
}

void ZeekTsvReader::readFields(std::string_view names)
{
    m_width = splitFields(names, m_separator, m_fields);
    m_position.fill(absent);
    for (std::size_t i = 0; i < std::min(m_width, mostColumns); ++i)
        for (std::size_t f = 0; f < ZeekConn::fieldCount; ++f)
            if (m_fields[i] == zeekConnNames[f])
                m_position[f] = i;
}

std::string_view ZeekTsvReader::missingField() const
{
    for (std::size_t f = 0; f < ZeekConn::requiredFields; ++f)
        if (m_position[f] == absent)
            return zeekConnNames[f];
    return {};
}

bool ZeekTsvReader::next(FlowRecord& record)
{
    std::string_view line;
    while (m_lines.next(line)) {
        if (line.empty())
            continue;
        if (line.front() == '#') {
            readDirective(line);
            continue;
        }
        if (m_path != "conn") {
            reject({ RejectReason::OtherRecord, m_path, "#path" });
            continue;
        }
        // More columns than named are labels that somebody wrote behind the line.
        if (splitFields(line, m_separator, m_fields) < m_width || !missingField().empty()) {
            reject({ RejectReason::Columns, line });
            continue;
        }
        ZeekConn conn;
        for (std::size_t f = 0; f < ZeekConn::fieldCount; ++f)
            if (m_position[f] != absent && m_fields[m_position[f]] != m_unset
                && m_fields[m_position[f]] != m_empty)
                conn.fields[f] = m_fields[m_position[f]];
        ZeekProblem problem;
        if (toFlow(conn, record, problem))
            return true;
        reject({ problem.reason, conn.fields[problem.field], zeekConnNames[problem.field] });
    }
    return false;
}

} // namespace fw
