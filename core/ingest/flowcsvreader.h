// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linereader.h"
#include "core/ingest/rejectedlines.h"
#include "core/types/flowrecord.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fw {

// Reads the Spot flow CSV: a header line naming the 28 columns of table `flow`, in any order, and
// optionally its partition y, m, d, h; then a comma-separated line per flow, without quoting.
// Columns the header names beyond these are passed over.
//
// treceived, the addresses, the ports, ipkt and ibyt must be there. The other numbers may be empty
// and are then 0, which is what NetFlow itself writes for "not known". A line that cannot be a
// flow (Spot's own ingest leaves headers and summaries of nfdump in its files) is counted in
// rejected() and passed over.
class FlowCsvReader
{
public:
    // `name` is how the file is called in messages. The device must be open.
    FlowCsvReader(QIODevice& device, const QString& name);

    // Reads the header. Errors: empty file, or a column of the documented ones missing.
    Result<void> open();
    // The next flow; false at the end of the file, or when reading failed: see error().
    bool next(FlowRecord& record);

    bool hasError() const { return m_lines.hasError(); }
    const Error& error() const { return m_lines.error(); }
    const RejectedLines& rejected() const { return m_rejected; }
    std::int64_t bytesRead() const { return m_lines.bytesRead(); }

private:
    static constexpr std::size_t documentedColumns = 28;
    static constexpr std::size_t partitionColumns = 4;
    static constexpr std::size_t knownColumns = documentedColumns + partitionColumns;
    static constexpr std::size_t mostColumns = 64;

    struct Problem
    {
        RejectReason reason;
        std::string_view value;
        std::string_view column {}; // empty where the reason says which
    };

    std::string_view field(std::size_t column) const;
    Problem problemIn(std::size_t column, RejectReason reason) const;
    bool parse(FlowRecord& record, Problem& problem);
    bool parseTimes(FlowRecord& record, Problem& problem);
    bool parseEnds(FlowRecord& record, Problem& problem) const;
    bool parseCounters(FlowRecord& record, Problem& problem) const;

    LineReader m_lines;
    RejectedLines m_rejected;
    std::array<std::string_view, mostColumns> m_fields;
    std::array<std::size_t, knownColumns> m_position {}; // of each known column; npos if absent
    std::size_t m_width = 0;
    // Rows of a file share their second with their neighbours: the last one is kept parsed.
    std::array<char, 19> m_lastTimeText {};
    std::int64_t m_lastTime = 0;
    std::array<int, 6> m_lastParts {};
};

} // namespace fw
