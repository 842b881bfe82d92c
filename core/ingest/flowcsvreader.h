// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"
#include "core/ingest/nfdumpsummary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fw {

// Reads the flows of Spot, a comma-separated line each, without quoting, in either of two layouts:
//
// Spot's flow CSV: a header line naming the 28 columns of table `flow`, in any order, and
// optionally its partition y, m, d, h. Columns the header names beyond these are passed over.
//
// spot-nfdump's CSV, what Spot's ingest reads: the header is exactly spotNfdumpHeader (source:
// Open-Network-Insight/spot-nfdump, bin/nf_common.c), and behind the flows stand three lines of
// summary. There is no unix_tstamp: it is treceived.
//
// The time, the addresses, the ports, ipkt and ibyt must be there. The other numbers may be empty
// and are then 0, which is what NetFlow itself writes for "not known". A line that cannot be a
// flow (Spot's own ingest leaves headers and summaries of nfdump in its files) is counted in
// rejected() and passed over.
class FlowCsvReader : public FlowReader
{
public:
    static constexpr std::string_view spotNfdumpHeader =
        "tr,try,trm,trd,trh,trm,trs,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,sas,"
        "das,dtos,dir,ra";

    using FlowReader::FlowReader;

    Result<void> open() override;
    bool next(FlowRecord& record) override;
    FlowFormat format() const override
    {
        return m_isNfdump ? FlowFormat::SpotNfdumpCsv : FlowFormat::SpotCsv;
    }

    // Whether a file's first line is one of the two, if perhaps a wrong one.
    static bool isHeader(std::string_view line);

private:
    static constexpr std::size_t documentedColumns = 28;
    static constexpr std::size_t partitionColumns = 4;
    static constexpr std::size_t knownColumns = documentedColumns + partitionColumns;
    static constexpr std::size_t mostColumns = 64;

    Result<void> readHeader(std::string_view header);
    std::string_view columnName(std::size_t column) const;
    std::string_view field(std::size_t column) const;
    Problem problemIn(std::size_t column, RejectReason reason) const;
    bool parse(FlowRecord& record, Problem& problem);
    bool parseTimes(FlowRecord& record, Problem& problem);
    bool parseEnds(FlowRecord& record, Problem& problem) const;
    bool parseCounters(FlowRecord& record, Problem& problem) const;

    std::array<std::string_view, mostColumns> m_fields;
    std::array<std::size_t, knownColumns> m_position {}; // of each known column; npos if absent
    std::size_t m_width = 0;
    bool m_isNfdump = false;
    NfdumpSummary m_summary;
    // Rows of a file share their second with their neighbours: the last one is kept parsed.
    std::array<char, 19> m_lastTimeText {};
    std::int64_t m_lastTime = 0;
    std::array<int, 6> m_lastParts {};
};

} // namespace fw
