// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"
#include "core/ingest/zeekconn.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace fw {

// Reads Zeek's conn.log as Zeek writes it by itself: lines in columns, above them lines with #
// that say how the columns are separated (#separator), what stands for a value that is not set
// (#unset_field, #empty_field), which log it is (#path) and what the columns are (#fields). Columns
// that conn.log does not have, such as labels or the node's name, are passed over. Logs put behind
// each other are one stream; lines of other logs than conn are rejected as another kind of record.
// Source: Zeek's ASCII writer.
class ZeekTsvReader : public FlowReader
{
public:
    using FlowReader::FlowReader;

    Result<void> open() override;
    bool next(FlowRecord& record) override;
    FlowFormat format() const override { return FlowFormat::ZeekTsv; }

    static bool isFirstLine(std::string_view line);
    // A line of the log without what stands above it, as of a file cut at its beginning.
    static bool isLineWithoutHeader(std::string_view line);

private:
    static constexpr std::size_t mostColumns = 96;

    void readDirective(std::string_view line);
    void readFields(std::string_view names);
    std::string_view missingField() const; // a required one that the header lacks

    std::array<std::string_view, mostColumns> m_fields;
    std::array<std::size_t, ZeekConn::fieldCount> m_position {};
    std::size_t m_width = 0; // 0: no #fields yet
    char m_separator = '\t';
    std::string m_unset = "-";
    std::string m_empty = "(empty)";
    std::string m_path = "conn";
};

} // namespace fw
