// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fw {

// A day of our own, for trying the program out and for the guided tour: a small company with
// three offices, its servers, VPN and guests, an outside world that does not exist, one working
// day of traffic between them and five stories in it that are worth finding.
struct SampleRequest
{
    Day day;
    std::int64_t flows = 200'000; // rows in the whole day, stories included
    std::uint64_t seed = 1;

    static constexpr std::int64_t minimumFlows = 2000;
    static constexpr std::int64_t maximumFlows = 50'000'000;
};

struct SampleFolders
{
    QString context; // ipranges.csv, networkcontext_1.csv, sample-city.mmdb
    QString day; // flow_<yyyymmdd>.csv, flow_results.csv, sample_truth.json
};

struct SampleSummary
{
    struct Story
    {
        QString id; // as in sample_truth.json
        std::int64_t rows = 0;
        std::int64_t ranked = 0; // of them in flow_results.csv
        std::int64_t bestRank = -1; // 0-based line of flow_results.csv, -1: none
    };

    std::int64_t flows = 0;
    std::int64_t results = 0;
    std::vector<Story> stories;
    QString flowFile;
    QString resultsFile;
    QString truthFile;
};

// Writes the sample. Same request, same bytes, on every machine.
//
//   flow_<yyyymmdd>.csv  header, 32 columns in Spot's order, by time; times UTC, treceived is the
//                        end of the flow and lies within the day
//   flow_results.csv     no header, tab-separated, spot-ml's 18 columns; the 5,000 lowest scores
//                        of RarityModel, ascending, ties in file order
//   sample_truth.json    the stories and their rows, see storiesToJson()
//
// The context files are the same for every request. Missing folders are made. Every file is
// replaced as a whole, and none before all are complete. Memory does not grow with the rows but
// for the model's counts (about 60 bytes for each address and for each pair of address and word).
//
// Errors: Refused for a row count out of bounds, for context files that differ from the sample's,
// and for a day folder that holds flow_results.csv or the flow file without sample_truth.json -
// those are somebody's own; Io; Cancelled, which leaves every file as it was. Not for the GUI
// thread.
Result<SampleSummary> writeSampleDay(const SampleRequest& request, const SampleFolders& folders,
                                     RunContext run);

} // namespace fw
