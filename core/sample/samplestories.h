// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampletraffic.h"

#include <QByteArray>

#include <cstdint>
#include <string_view>
#include <vector>

namespace fw {

// One thing in the sample day that is worth finding: who, when, and every row of it.
struct SampleStory
{
    struct Actor
    {
        IpAddress address;
        std::string_view part; // "scanner", "target", ...
    };

    std::string_view id; // "port-scan", "brute-force", "beacon", "exfiltration", "lateral-movement"
    std::string_view what; // one English sentence, for the truth file
    std::vector<Actor> actors;
    std::vector<FlowRecord> rows; // by time
};

// Rows that all stories of a day of `flows` rows have together: about one in 14 of the smallest
// day, one in 200 of the default one, and no more than in that one however large the day.
std::vector<SampleStory> makeStories(const SampleWorld& world, std::uint64_t seed,
                                     std::int64_t start, std::int64_t flows);

// The stories as JSON: {"day", "flows", "seed", "about", "stories": [{"id", "what", "actors":
// [{"address", "part"}], "first", "last", "rows", "keys": [{"time", "sip", "dip", "sport",
// "dport", "proto"}]}]}. Times as everywhere: yyyy-mm-dd hh:mm:ss UTC. The text is English and
// untranslated, because the same request has to give the same file everywhere.
QByteArray storiesToJson(const std::vector<SampleStory>& stories, std::int64_t start,
                         std::int64_t flows, std::uint64_t seed);

} // namespace fw
