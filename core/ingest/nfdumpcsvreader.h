// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"
#include "core/ingest/nfdumpsummary.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace fw {

// Reads what nfdump prints with -o csv, by its header, whichever columns it has and in whatever
// order: 48 of nfdump 1.6 and of 1.7 up to 1.7.3 (ts, te, td, sa, ...), or 10 of later ones
// (firstSeen, duration, proto, srcAddr, ...), which know neither flags nor the way back. The
// addresses, packets and bytes must be among them, and of ts, te and td enough to know the end.
//
// nfdump prints times of the zone it runs in: they are taken as UTC, so it is to be run with
// TZ=UTC. Its column tr, when the collector received the flow, is not used: Spot's treceived is
// here the flow's end, te, because nfpcapd and converted files have their own clock in tr. Flags
// are 6 characters or 8, of which the last 6 (UAPRSF) are kept. Source: nfdump's output_csv.c, and
// runs.
class NfdumpCsvReader : public FlowReader
{
public:
    NfdumpCsvReader(QIODevice& device, const QString& name,
                    FlowFormat format = FlowFormat::NfdumpCsv)
        : FlowReader(device, name)
        , m_format(format)
    {
    }

    Result<void> open() override;
    bool next(FlowRecord& record) override;
    FlowFormat format() const override { return m_format; }

    // Whether a file's first line is such a header.
    static bool isHeader(std::string_view line);

private:
    static constexpr std::size_t knownColumns = 22;
    static constexpr std::size_t mostColumns = 80;

    Result<void> readHeader(std::string_view line);
    bool has(std::size_t column) const;
    std::string_view field(std::size_t column) const; // without blanks; empty where absent
    Problem problemIn(std::size_t column, RejectReason reason) const;
    bool parse(FlowRecord& record, Problem& problem);
    bool parseTimes(FlowRecord& record, Problem& problem);
    bool parseEnds(FlowRecord& record, Problem& problem) const;
    bool parseCounters(FlowRecord& record, Problem& problem) const;

    FlowFormat m_format;
    NfdumpSummary m_summary;
    std::array<std::string_view, mostColumns> m_fields;
    std::array<std::size_t, knownColumns> m_position {};
    std::size_t m_width = 0;
};

} // namespace fw
