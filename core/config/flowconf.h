// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace fw {

// What the run takes from a line of the results file.
enum class ResultField
{
    Treceived,
    Sip,
    Dip,
    Sport,
    Dport,
    Proto,
    Ipkt,
    Ibyt,
    Opkt,
    Obyt,
    Score,
};
constexpr std::size_t resultFieldCount = 11;

// A column of flow_scores.csv, by its documented name.
enum class ScoreColumn
{
    Tstart,
    Srcip,
    Dstip,
    Sport,
    Dport,
    Proto,
    Ipkt,
    Ibyt,
    Opkt,
    Obyt,
    Score,
    Rank,
    SrcipInternal,
    DestipInternal,
    SrcGeoloc,
    DstGeoloc,
    SrcDomain,
    DstDomain,
    SrcRep,
    DstRep,
};
QString scoreColumnName(ScoreColumn column);

// flow_conf.json, as Spot defines it: where the columns of flow_results.csv are
// (flow_results_fields), which of them a run keeps (column_indexes_filter), what flow_scores.csv
// holds (flow_score_fields) and the order of ml_feedback.csv (flow_feedback_fields, which must be
// the one spot-ml's reader has built in). Spot's own spellings srcIP and dstIP are accepted.
struct FlowConf
{
    // Column of the results file for each ResultField.
    std::array<std::size_t, resultFieldCount> resultColumns {};
    std::size_t columnsInResults = 0; // a line must have at least as many fields
    std::vector<ScoreColumn> scoreColumns;

    std::size_t column(ResultField field) const
    {
        return resultColumns[static_cast<std::size_t>(field)];
    }
    static QString fieldName(ResultField field);

    // Errors name the file and the key that is wrong.
    static Result<FlowConf> load(const QString& path);
    static Result<FlowConf> parse(const QByteArray& json, const QString& nameForMessages);

    friend bool operator==(const FlowConf&, const FlowConf&) = default;
};

} // namespace fw
