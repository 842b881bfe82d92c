// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/rejectedlines.h"

#include "core/base/linereader.h"

#include <QCoreApplication>

#include <numeric>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RejectedLines)
};

} // namespace

QString rejectReasonText(RejectReason reason)
{
    switch (reason) {
    case RejectReason::Columns:
        return Tr::tr("wrong number of columns");
    case RejectReason::Time:
        return Tr::tr("treceived is not a time (yyyy-mm-dd hh:mm:ss)");
    case RejectReason::DateParts:
        return Tr::tr("the date columns do not agree with treceived");
    case RejectReason::Address:
        return Tr::tr("not an IPv4 or IPv6 address");
    case RejectReason::Port:
        return Tr::tr("not a port (0 to 65535)");
    case RejectReason::Number:
        return Tr::tr("not a number in the column's range");
    case RejectReason::Moment:
        return Tr::tr("not a time of the years 1970 to 9999");
    case RejectReason::Json:
        return Tr::tr("not a whole JSON object");
    case RejectReason::OtherRecord:
        return Tr::tr("a record of another kind than a flow");
    case RejectReason::NotIp:
        return Tr::tr("traffic without IP addresses");
    case RejectReason::Text:
        break;
    }
    return Tr::tr("protocol or flags are not 15 plain characters or fewer");
}

namespace {

// In the order of RejectReason.
constexpr std::array<const char*, rejectReasonCount> reasonIds {
    "columns", "time",   "date_parts", "address",      "port",  "number",
    "text",    "moment", "json",       "other_record", "not_ip"
};

} // namespace

QString rejectReasonId(RejectReason reason)
{
    return QLatin1String(reasonIds[static_cast<std::size_t>(reason)]);
}

std::optional<RejectReason> rejectReasonOf(const QString& id)
{
    for (std::size_t i = 0; i < rejectReasonCount; ++i)
        if (id == QLatin1String(reasonIds[i]))
            return static_cast<RejectReason>(i);
    return std::nullopt;
}

RejectedLines RejectedLines::of(const std::vector<std::pair<RejectReason, std::int64_t>>& counts,
                                std::vector<Example> examples)
{
    RejectedLines lines;
    for (const auto& [reason, count] : counts)
        lines.m_counts[static_cast<std::size_t>(reason)] += count;
    if (examples.size() > mostExamples)
        examples.resize(mostExamples);
    lines.m_examples = std::move(examples);
    return lines;
}

void RejectedLines::add(std::int64_t line, RejectReason reason, std::string_view value,
                        std::string_view column)
{
    ++m_counts[static_cast<std::size_t>(reason)];
    if (m_examples.size() < mostExamples)
        m_examples.push_back(
            { line, reason, quotedForMessage(value, 40),
              QString::fromLatin1(column.data(), static_cast<qsizetype>(column.size())) });
}

std::int64_t RejectedLines::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t { 0 });
}

} // namespace fw
