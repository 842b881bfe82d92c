// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace fw {

// A few characters held in place, so that a record of a million costs no allocation. Longer text
// is refused by the reader, never cut.
template<std::size_t N>
class ShortText
{
public:
    ShortText() = default;
    explicit ShortText(std::string_view text) { assign(text); }

    static constexpr std::size_t capacity() { return N; }
    bool assign(std::string_view text)
    {
        if (text.size() > N)
            return false;
        m_chars.fill('\0');
        if (!text.empty()) // which may point to nothing
            std::memcpy(m_chars.data(), text.data(), text.size());
        m_size = static_cast<std::uint8_t>(text.size());
        return true;
    }
    std::string_view view() const { return std::string_view(m_chars.data(), m_size); }

    friend auto operator<=>(const ShortText&, const ShortText&) = default;

private:
    static_assert(N < 256);
    std::array<char, N> m_chars {};
    std::uint8_t m_size = 0;
};

// One raw flow as Spot's `flow` table holds it. Source of the columns: Spot's flow ingest
// (spot-nfdump csv). The date parts tryear..trsec and the partition y, m, d, h all follow from
// treceived, and readers refuse rows in which they do not.
struct FlowRecord
{
    std::int64_t treceived = 0; // seconds since 1970-01-01 UTC: the end of the flow
    std::int64_t unixTstamp = 0; // as the source gave it; some sources wrote local time here
    double tdur = 0; // seconds
    IpAddress sip;
    IpAddress dip;
    std::uint16_t sport = 0;
    std::uint16_t dport = 0; // ICMP: type * 256 + code
    std::int64_t ipkt = 0; // sent by sip
    std::int64_t ibyt = 0;
    std::int64_t opkt = 0; // sent by dip, 0 where the source counts one way only
    std::int64_t obyt = 0;
    std::int64_t sas = 0; // autonomous systems
    std::int64_t das = 0;
    std::int64_t input = 0; // interface numbers of the router
    std::int64_t output = 0;
    std::int32_t fwd = 0;
    std::int32_t stos = 0;
    std::int32_t dtos = 0;
    std::int32_t dir = 0;
    IpAddress rip; // the router that reported the flow
    ShortText<15> proto; // "TCP", "UDP", "ICMP6" or a number; empty for protocol 0
    ShortText<15> flag; // TCP flags as the source prints them

    friend bool operator==(const FlowRecord&, const FlowRecord&) = default;
};

} // namespace fw
