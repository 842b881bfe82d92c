// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"
#include "core/ingest/zeekconn.h"

#include <string_view>

namespace fw {

// Reads Zeek's conn.log in JSON, an object a line. Names of columns stand with a point or with an
// underscore (id.orig_h, id_orig_h); what is not set is left out. A file may hold several logs:
// @stream or _path say which a line belongs to, and without them a conn line is one that has what
// only conn.log has. Lines of other logs are rejected as another kind of record. A line may be as
// long as longestLine.
class ZeekJsonReader : public FlowReader
{
public:
    static constexpr std::size_t longestLine = 4 * 1024 * 1024;

    ZeekJsonReader(QIODevice& device, const QString& name)
        : FlowReader(device, name, longestLine)
    {
    }

    Result<void> open() override { return {}; } // there is no header
    bool next(FlowRecord& record) override;
    FlowFormat format() const override { return FlowFormat::ZeekJson; }

    // Whether a first line, or as much as is known of it, is one of Zeek's logs.
    static bool isFirstLine(std::string_view line);

private:
    bool parse(std::string_view line, FlowRecord& record, Problem& problem);
};

} // namespace fw
