// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampletraffic.h"

#include <algorithm>

namespace fw {

namespace {

// Strength of each rhythm at the full hours, per thousand; between them a straight line.
constexpr int rhythms[][24] = {
    // Office: from seven, lunch at twelve, home at six
    { 14,  10,  8,   8,   10,  18,  60,  260, 720, 960, 1000, 970,
      640, 820, 970, 990, 880, 560, 240, 120, 80,  55,  38,   22 },
    // Steady
    { 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
      1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000 },
    // Internet: the world is somewhere else too
    { 420, 360, 320, 310, 320, 380, 470, 600, 760, 880, 950, 980,
      990, 980, 970, 960, 950, 930, 900, 900, 880, 800, 680, 530 },
    // Guests
    { 0,    0,   0,   0,   0,   0,   10, 90, 480, 800, 950, 900,
      1000, 950, 820, 780, 600, 340, 90, 20, 5,   0,   0,   0 },
    // Home: before work and in the evening
    { 30,  15,  8,   6,   8,   40,  260, 620, 800, 760, 720, 700,
      560, 680, 720, 740, 760, 780, 720, 640, 560, 420, 240, 90 },
    // Backup: from one to five
    { 60, 900, 1000, 950, 700, 160, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 20, 40 },
};

} // namespace

std::uint64_t sampleRhythm(SampleRhythm rhythm, int minute)
{
    const auto& curve = rhythms[static_cast<std::size_t>(rhythm)];
    const int hour = minute / 60;
    const int part = minute % 60;
    const int value = curve[hour] * (60 - part) + curve[(hour + 1) % 24] * part;
    return static_cast<std::uint64_t>(value);
}

SampleTraffic::SampleTraffic(const SampleWorld& world, std::uint64_t seed, std::int64_t start,
                             std::int64_t rows)
    : m_world(world)
    , m_seed(seed)
    , m_start(start)
    , m_activities(sampleActivities())
{
    const auto& oddities = sampleOddities();
    m_activities.insert(m_activities.end(), oddities.begin(), oddities.end());

    // No two minutes are quite alike: each is up to a tenth above or below its rhythm.
    SampleRandom random(seed, minutes);
    std::array<std::uint64_t, minutes> sums {};
    std::uint64_t sum = 0;
    for (int minute = 0; minute < minutes; ++minute) {
        std::uint64_t weight = 0;
        for (const SampleActivity& activity : m_activities)
            weight +=
                static_cast<std::uint64_t>(activity.weight) * sampleRhythm(activity.rhythm, minute);
        sum += weight / 1000 * (900 + random.below(201)) / 1000;
        sums[static_cast<std::size_t>(minute)] = sum;
    }
    // Shares of running sums: whatever the rounding, the day adds up to exactly `rows`.
    std::int64_t given = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto upTo =
            static_cast<std::int64_t>(static_cast<std::uint64_t>(rows) * sums[i] / sum);
        m_rows[i] = upTo - given;
        given = upTo;
    }
}

void SampleTraffic::make(int minute, std::vector<FlowRecord>& out) const
{
    SampleRandom random(m_seed, static_cast<std::uint64_t>(minute));
    std::vector<std::uint64_t> sums;
    std::uint64_t sum = 0;
    for (const SampleActivity& activity : m_activities)
        sums.push_back(sum += static_cast<std::uint64_t>(activity.weight)
                           * sampleRhythm(activity.rhythm, minute));

    std::vector<SampleTalk> talks;
    const std::size_t full = out.size() + static_cast<std::size_t>(rowsIn(minute));
    while (out.size() < full) {
        const auto found = std::upper_bound(sums.begin(), sums.end(), random.below(sum));
        const auto at = static_cast<std::size_t>(found - sums.begin());
        talks.clear();
        SampleOccasion occasion { m_world, random, talks };
        m_activities[at].make(occasion);
        const std::int64_t second = random.between(0, 59);
        for (SampleTalk& talk : talks) {
            if (out.size() >= full)
                break;
            // About one row in fifty of the whole day is IPv6: many ends do not have it.
            talk.v6 = talk.client.hasV6 && talk.server.hasV6 && random.chance(30);
            const std::int64_t end = std::min<std::int64_t>(second + random.between(0, 2), 59);
            reportTalk(talk, m_start + minute * 60 + end,
                       static_cast<std::int64_t>(full - out.size()), out);
        }
    }
}

} // namespace fw
