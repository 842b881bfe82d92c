// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zeekjsonreader.h"

#include "core/ingest/jsonmembers.h"

#include <array>
#include <cstdint>

namespace fw {

namespace {

// id_orig_h instead of id.orig_h.
constexpr std::array<std::string_view, 4> underscored { "id_orig_h", "id_orig_p", "id_resp_h",
                                                        "id_resp_p" };

// The lengths of the names looked for, as bits: most keys have another.
constexpr std::uint32_t lengths = [] {
    std::uint32_t bits = 0;
    for (const std::string_view name : zeekConnNames)
        bits |= 1U << name.size();
    return bits;
}();

std::size_t fieldOf(std::string_view key)
{
    if (key.size() > 31 || (lengths >> key.size() & 1U) == 0)
        return ZeekConn::fieldCount;
    for (std::size_t f = 0; f < ZeekConn::fieldCount; ++f)
        if (key == zeekConnNames[f])
            return f;
    for (std::size_t i = 0; i < underscored.size(); ++i)
        if (key == underscored[i])
            return ZeekConn::OrigH + i;
    return ZeekConn::fieldCount;
}

bool isOnlyInConn(std::string_view key)
{
    return key == "conn_state" || key == "orig_pkts" || key == "missed_bytes" || key == "history";
}

} // namespace

bool ZeekJsonReader::isFirstLine(std::string_view line)
{
    if (!line.starts_with('{'))
        return false;
    const auto holds = [line](std::string_view key) {
        return line.find(key) != std::string_view::npos;
    };
    return holds("\"@stream\"") || holds("\"_path\"") || holds("\"id.orig_h\"")
        || holds("\"id_orig_h\"");
}

bool ZeekJsonReader::next(FlowRecord& record)
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

bool ZeekJsonReader::parse(std::string_view line, FlowRecord& record, Problem& problem)
{
    ZeekConn conn;
    std::string_view stream;
    bool hasConnKey = false;
    JsonMembers members(line);
    JsonMember member;
    while (members.next(member)) {
        if (!member.parent.empty())
            continue;
        if (const std::size_t field = fieldOf(member.key); field < ZeekConn::fieldCount)
            conn.fields[field] = member.value;
        else if (member.key == "@stream" || member.key == "_path")
            stream = member.value;
        if (!hasConnKey)
            hasConnKey = isOnlyInConn(member.key);
    }
    if (!members.isWhole()) {
        problem = { RejectReason::Json, line };
        return false;
    }
    if (stream.empty() ? !hasConnKey : stream != "conn") {
        problem = stream.empty() ? Problem { RejectReason::OtherRecord, line }
                                 : Problem { RejectReason::OtherRecord, stream, "@stream" };
        return false;
    }
    ZeekProblem zeek;
    if (toFlow(conn, record, zeek))
        return true;
    problem = { zeek.reason, conn.fields[zeek.field], zeekConnNames[zeek.field] };
    return false;
}

} // namespace fw
