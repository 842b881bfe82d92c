// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linereader.h"
#include "core/ingest/rejectedlines.h"
#include "core/types/flowrecord.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fw {

// The formats raw flows are read from.
enum class FlowFormat
{
    SpotCsv, // Spot's flow CSV, the 28 columns of table `flow`
    SpotNfdumpCsv, // what Spot's own nfdump prints, 27 columns
    NfdumpCsv, // nfdump -o csv
    Nfcapd, // nfdump's files, by way of the program nfdump
    ZeekTsv, // conn.log
    ZeekJson,
    Binetflow, // of Argus's ra
    SuricataEve, // events of type flow
};
constexpr std::size_t flowFormatCount = 8;

QString flowFormatName(FlowFormat format); // translated: "Zeek conn.log in JSON"
QString flowFormatId(FlowFormat format); // for programs, never changes: "zeek-json"
std::optional<FlowFormat> flowFormatOf(const QString& id);

// A stream of flows out of a file of one format. Every format comes to the same meaning: treceived
// is the second in which the flow ended, UTC; ipkt and ibyt were sent by sip, which is whoever
// began where the source knows that; for ICMP sport is 0 where the source has no ports, and dport
// is type x 256 + code; proto is a name in capitals, or a number where the source has no name.
//
// A line that cannot be a flow is counted in rejected() and passed over. Memory is flat. Belongs
// to one thread.
class FlowReader
{
public:
    FlowReader(QIODevice& device, const QString& name,
               std::size_t longestLine = LineReader::maxLineLength)
        : m_lines(device, name, longestLine)
    {
    }
    FlowReader(const FlowReader&) = delete;
    FlowReader& operator=(const FlowReader&) = delete;
    virtual ~FlowReader() = default;

    // Reads the header, where the format has one. Errors: empty, or not of this format.
    virtual Result<void> open() = 0;
    // The next flow, all of it written; false at the end, or when reading failed: see error().
    virtual bool next(FlowRecord& record) = 0;
    virtual FlowFormat format() const = 0;

    bool hasError() const { return m_lines.hasError(); }
    const Error& error() const { return m_lines.error(); }
    const RejectedLines& rejected() const { return m_rejected; }
    std::int64_t bytesRead() const { return m_lines.bytesRead(); } // of text, unpacked

    // A device this reader reads through lives as long as it.
    void keep(std::unique_ptr<QIODevice> device) { m_devices.push_back(std::move(device)); }

protected:
    // Why a line is no flow; `value` is a part of the line.
    struct Problem
    {
        RejectReason reason = RejectReason::Columns;
        std::string_view value {};
        std::string_view column {}; // empty where the reason says which
    };
    void reject(const Problem& problem)
    {
        m_rejected.add(m_lines.lineNumber(), problem.reason, problem.value, problem.column);
    }

    // The first line that is not empty. Errors: there is none, or it cannot be read.
    Result<std::string_view> headerLine();
    // "flows.csv, line 1", for what is wrong with it.
    QString place() const;

    LineReader m_lines;
    RejectedLines m_rejected;

private:
    std::vector<std::unique_ptr<QIODevice>> m_devices;
};

} // namespace fw
