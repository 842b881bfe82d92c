// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fw {

// Why a line of a flow file was left out.
enum class RejectReason
{
    Columns, // not as many columns as the header says
    Time, // treceived is no time
    DateParts, // tryear..trsec or y, m, d, h do not agree with treceived
    Address,
    Port,
    Number, // a counter, duration or code that is no number in its range
    Text, // protocol or flags longer than any real one, or with control characters
    Moment, // a time that is none, or not in the years 1970 to 9999
    Json, // not one whole JSON object
    OtherRecord, // a record of another kind, such as a line of another log
    NotIp, // traffic without IP addresses, such as ARP
};
constexpr std::size_t rejectReasonCount = 11;

QString rejectReasonText(RejectReason reason); // translated
QString rejectReasonId(RejectReason reason); // for programs, never changes: "date_parts"
std::optional<RejectReason> rejectReasonOf(const QString& id);

// What was left out of a file: counted by reason, the first few kept to be shown.
class RejectedLines
{
public:
    struct Example
    {
        std::int64_t line = 0;
        RejectReason reason = RejectReason::Columns;
        QString value; // what stood there, quoted and shortened
        QString column {}; // in which column of the header; empty where the reason says it

        // "dport '70000'"
        QString text() const
        {
            return column.isEmpty() ? value : column + QLatin1Char(' ') + value;
        }

        friend bool operator==(const Example&, const Example&) = default;
    };
    static constexpr std::size_t mostExamples = 5;

    void add(std::int64_t line, RejectReason reason, std::string_view value,
             std::string_view column = {});

    // As they were counted once and kept in a report.
    static RejectedLines of(const std::vector<std::pair<RejectReason, std::int64_t>>& counts,
                            std::vector<Example> examples);

    std::int64_t total() const;
    std::int64_t count(RejectReason reason) const
    {
        return m_counts[static_cast<std::size_t>(reason)];
    }
    const std::vector<Example>& examples() const { return m_examples; }

    friend bool operator==(const RejectedLines&, const RejectedLines&) = default;

private:
    std::array<std::int64_t, rejectReasonCount> m_counts {};
    std::vector<Example> m_examples;
};

} // namespace fw
