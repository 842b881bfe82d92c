// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplecompany.h"
#include "core/sample/sampleinternet.h"
#include "core/sample/sampletalk.h"

#include <array>
#include <cstdint>
#include <vector>

namespace fw {

// Everything that exists in the sample, whatever the seed.
struct SampleWorld
{
    SampleCompany company;
    SampleInternet internet;
};

// What one kind of ordinary traffic is made of: appends the talks of one occasion.
struct SampleOccasion
{
    const SampleWorld& world;
    SampleRandom& random;
    std::vector<SampleTalk>& talks;

    const SampleHost& server(SampleRole role) { return random.pick(world.company.servers(role)); }
    void tcp(const SampleTcp& plan) { talks.push_back(tcpTalk(plan, random)); }
    void udp(const SampleUdp& plan) { talks.push_back(udpTalk(plan, random)); }
};
using SampleActivityMaker = void (*)(SampleOccasion&);

// When an activity happens: people at work, machines around the clock, the outside world, guests,
// people at home, the night's backup.
enum class SampleRhythm : std::uint8_t
{
    Office,
    Steady,
    Internet,
    Guests,
    Home,
    Backup,
};

struct SampleActivity
{
    int weight; // how often, against the others, at full rhythm
    SampleRhythm rhythm;
    SampleActivityMaker make;
};

// The ordinary days' activities (common ones and, with small weights, the odd things that happen
// in every network and mean nothing).
const std::vector<SampleActivity>& sampleActivities();
const std::vector<SampleActivity>& sampleOddities();

// How strong a rhythm is in a minute of the day, 0 .. 60000.
std::uint64_t sampleRhythm(SampleRhythm rhythm, int minute);

// The day's ordinary traffic, minute by minute. Every minute is made from its own stream of
// chance, so that it can be made again at any time and in any order: nothing is kept.
class SampleTraffic
{
public:
    static constexpr int minutes = 24 * 60;

    // `rows` rows in the whole day that begins at `start` (seconds UTC).
    SampleTraffic(const SampleWorld& world, std::uint64_t seed, std::int64_t start,
                  std::int64_t rows);

    std::int64_t rowsIn(int minute) const { return m_rows[static_cast<std::size_t>(minute)]; }
    // Appends exactly rowsIn(minute) rows, in no order, all ending within the minute.
    void make(int minute, std::vector<FlowRecord>& out) const;

private:
    const SampleWorld& m_world;
    std::uint64_t m_seed;
    std::int64_t m_start;
    std::vector<SampleActivity> m_activities;
    std::array<std::int64_t, minutes> m_rows {};
};

} // namespace fw
