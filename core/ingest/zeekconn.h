// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/rejectedlines.h"
#include "core/types/flowrecord.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace fw {

// A connection of Zeek's conn.log as text, whichever way it was written: what both readers make a
// flow of. Source of the columns: Zeek's base/protocols/conn/main.zeek.
struct ZeekConn
{
    enum Field : std::size_t
    {
        Ts,
        OrigH,
        OrigP,
        RespH,
        RespP,
        Proto,
        Duration,
        History,
        OrigPkts,
        OrigIpBytes,
        RespPkts,
        RespIpBytes,
        IpProto, // the number, of newer ones
    };
    static constexpr std::size_t fieldCount = 13;
    static constexpr std::size_t requiredFields = 6; // the first ones

    // Empty: not set. Views into the line.
    std::array<std::string_view, fieldCount> fields {};
};

// In the order of ZeekConn::Field.
inline constexpr std::array<std::string_view, ZeekConn::fieldCount> zeekConnNames {
    "ts",      "id.orig_h", "id.orig_p",     "id.resp_h", "id.resp_p",     "proto",    "duration",
    "history", "orig_pkts", "orig_ip_bytes", "resp_pkts", "resp_ip_bytes", "ip_proto",
};

// Where the mapping failed; what stands there is in the fields.
struct ZeekProblem
{
    RejectReason reason = RejectReason::Columns;
    ZeekConn::Field field = ZeekConn::Ts;
};

// The originator is sip, the responder dip. Packets and bytes are those of the IP layer; a duration
// that is not set is 0. flag is what the originator's part of the history tells. ICMP, where Zeek
// has type and code as ports, becomes NetFlow's. False: no flow; see `problem`.
bool toFlow(const ZeekConn& conn, FlowRecord& record, ZeekProblem& problem);

} // namespace fw
