// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace fw {

// Reads the binetflow files that Argus's ra writes, with commas or with tabs, by their header:
// StartTime, Dur, Proto, SrcAddr, Sport, Dir, DstAddr, Dport, State, sTos, dTos, TotPkts, TotBytes,
// SrcBytes, SrcPkts, Label. A file may lack SrcPkts: they are then estimated by the share of bytes.
// Times have no zone and are taken as UTC. Of ICMP the source port is 0x<code><type>. Ports may be
// empty, which is 0. ARP, spanning tree and other traffic between MAC addresses is rejected as
// such. flag is what the source's half of State (FSPA_FSPA) tells, of TCP only.
class BinetflowReader : public FlowReader
{
public:
    using FlowReader::FlowReader;

    Result<void> open() override;
    bool next(FlowRecord& record) override;
    FlowFormat format() const override { return FlowFormat::Binetflow; }

    static bool isHeader(std::string_view line);

private:
    static constexpr std::size_t knownColumns = 14;
    static constexpr std::size_t mostColumns = 64;

    std::string_view field(std::size_t column) const; // without blanks; empty where absent
    Problem problemIn(std::size_t column, RejectReason reason) const;
    bool parse(FlowRecord& record, Problem& problem) const;
    bool parseEnds(FlowRecord& record, Problem& problem) const;
    bool parsePorts(FlowRecord& record, Problem& problem) const;
    bool parseCounters(FlowRecord& record, Problem& problem) const;

    std::array<std::string_view, mostColumns> m_fields;
    std::array<std::size_t, knownColumns> m_position {};
    std::size_t m_least = 0; // columns a line must have, to the last one that is read
    char m_separator = ',';
};

} // namespace fw
