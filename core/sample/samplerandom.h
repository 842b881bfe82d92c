// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace fw {

// The sample day's source of chance: splitmix64 (Steele, Lea, Flood 2014) and integer
// distributions only. The distributions of <random> and the functions of <cmath> may differ in
// their last bit from one library to the next; the sample must be the same bytes everywhere.
class SampleRandom
{
public:
    explicit SampleRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }
    // An independent stream: the same two numbers always give the same one.
    SampleRandom(std::uint64_t seed, std::uint64_t stream)
        : m_state(scramble(seed ^ scramble(stream + golden)))
    {
    }

    std::uint64_t next()
    {
        m_state += golden;
        return scramble(m_state);
    }
    // 0 .. n-1; n up to 2^32. The bias of the multiplication is below one in a million here.
    std::uint64_t below(std::uint64_t n) { return (next() >> 32) * n >> 32; }
    // low .. high, both included, less than 2^32 apart.
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
    }
    bool chance(std::uint64_t perThousand) { return below(1000) < perThousand; }
    // Between low and high with every doubling equally likely, as sizes of transfers are: many
    // small, few large. Needs 1 <= low <= high < 2^31.
    std::int64_t logBetween(std::int64_t low, std::int64_t high)
    {
        const int first = std::bit_width(static_cast<std::uint64_t>(low)) - 1;
        const int last = std::bit_width(static_cast<std::uint64_t>(high)) - 1;
        const auto octave = between(first, last);
        std::int64_t from = std::int64_t { 1 } << octave;
        std::int64_t to = (from << 1) - 1;
        from = from < low ? low : from;
        to = to > high ? high : to;
        return between(from, to);
    }
    template<typename Container>
    const typename Container::value_type& pick(const Container& from)
    {
        return from[static_cast<std::size_t>(below(from.size()))];
    }

    static std::uint64_t scramble(std::uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31);
    }

private:
    static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15ULL;
    std::uint64_t m_state;
};

} // namespace fw
