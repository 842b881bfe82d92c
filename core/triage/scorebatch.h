// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/types/connection.h"
#include "core/types/verdict.h"

#include <QIODevice>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace fw {

// Many decisions about one day at once, read from JSON lines: one object a line,
//
//     {"score": "high", "connection": "2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP"}
//     {"score": "low", "dst_ip": "198.51.100.0/24", "dst_port": 443, "note": "backup"}
//
// "score" is high, medium, low or clear. Either "connection" or at least one of src_ip, dst_ip, ip
// (either side), src_port, dst_port (numbers) and proto says which rows; "note" may say why. A
// blank line is skipped. Nothing else is understood, so that a mistyped field is not a wider rule.
struct BatchLine
{
    std::int64_t number = 0; // 1-based, in the input
    std::optional<Severity> severity; // nothing: clear
    std::optional<ConnectionKey> key; // otherwise the rule
    ScoreRule rule;
    QString note;
};

struct ScoreBatch
{
    QString name; // of the input, for messages
    std::vector<BatchLine> lines; // at least one

    // The notes of the lines, each once, in their order.
    QString notes() const;
};

// BadInput with the line's number for the first line that cannot be understood. The whole input is
// read first; the token is looked at between lines.
Result<ScoreBatch> readScoreBatch(QIODevice& input, const QString& name, const RunContext& context);

// A row of the day that a batch decides on, by its place among the rows it was given.
struct BatchRow
{
    std::size_t row = 0;
    std::optional<Severity> severity; // of the last line that means the row

    friend bool operator==(const BatchRow&, const BatchRow&) = default;
};

// The rows the lines mean, ascending, each once. NotFound, with the line's number, when one line
// means no row.
Result<std::vector<BatchRow>> batchRows(const ScoreBatch& batch, const SuspiciousConnections& rows,
                                        const RunContext& context);

} // namespace fw
