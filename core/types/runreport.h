// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fw {

// The steps of an OA run, in Spot's order. The identifier is stable: it stands in the report.
enum class Stage
{
    Folders,
    Results,
    NetworkContext,
    Geolocation,
    Reputation,
    Scores,
    Details,
    Chords,
    IngestSummary,
    Files,
    Notebooks,
};

QString stageId(Stage stage); // "flow_scores", "flow_edge", ... : the report's key
QString stageTitle(Stage stage); // translated, for people

struct StageReport
{
    Stage stage = Stage::Folders;
    std::int64_t rows = 0;
    double seconds = 0;
    QString note; // translated; empty when there is nothing to say

    friend bool operator==(const StageReport&, const StageReport&) = default;
};

// What a run did: written as JSON into the day's folder and into the store.
struct RunReport
{
    QString id; // unique, from the start time
    Day day;
    std::int64_t startedAt = 0; // seconds UTC
    double seconds = 0;
    std::int64_t limit = 0;
    QString resultsFile;
    QByteArray resultsHash;
    std::int64_t resultsLines = 0; // in the whole file
    std::vector<StageReport> stages;
    std::vector<QString> warnings; // translated sentences, each with what to do

    const StageReport* find(Stage stage) const;
    QByteArray toJson() const;
    static RunReport fromJson(const QByteArray& json); // a damaged report gives what it can

    friend bool operator==(const RunReport&, const RunReport&) = default;
};

} // namespace fw
