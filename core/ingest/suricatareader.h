// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"

#include <string_view>

namespace fw {

// Reads the flow events of Suricata's eve.json, an object a line: from flow.start to flow.end, the
// side that began (toserver) as sip. flag is what that side sent (tcp_flags_ts), of TCP. Every
// other event, also netflow, which tells the same once more for each direction, is rejected as
// another kind of record. Packets and bodies make some events long: a line may have longestLine.
// Source: Suricata's user guide, "Eve JSON Format".
class SuricataReader : public FlowReader
{
public:
    static constexpr std::size_t longestLine = 4 * 1024 * 1024;

    SuricataReader(QIODevice& device, const QString& name)
        : FlowReader(device, name, longestLine)
    {
    }

    Result<void> open() override { return {}; } // there is no header
    bool next(FlowRecord& record) override;
    FlowFormat format() const override { return FlowFormat::SuricataEve; }

    // Whether a first line, or as much as is known of it, is an event.
    static bool isFirstLine(std::string_view line);

private:
    static bool parse(std::string_view line, FlowRecord& record, Problem& problem);
};

} // namespace fw
