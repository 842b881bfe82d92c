// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numbers.h"
#include "core/types/flowrecord.h"

#include <cstdint>
#include <string_view>

namespace fw {

// What the readers' formats have in common: fields as text into parts of a FlowRecord. All of it
// works on views into the reader's buffer and allocates nothing.

// Counters are 64-bit and never negative.
inline bool parseCounter(std::string_view text, std::int64_t& out)
{
    return parseNumber(text, out) && out >= 0;
}

// Empty is 0, which is what NetFlow itself writes for "not known".
template<typename T>
bool parseOptional(std::string_view text, T& out)
{
    if (text.empty()) {
        out = 0;
        return true;
    }
    return parseNumber(text, out) && out >= 0;
}

// Text is kept as it stands, so it must be one that can be shown: UTF-8, no control characters.
bool isPlainUtf8(std::string_view text);
inline bool isPlain(std::string_view text)
{
    for (const char c : text)
        if (c < 0x20 || c == 0x7f) // with the sign: beyond ASCII, too
            return isPlainUtf8(text);
    return true;
}
// True when `out` took it: plain and short enough.
inline bool assignPlain(std::string_view text, ShortText<15>& out)
{
    return isPlain(text) && out.assign(text);
}
// The same in capitals (ASCII only).
bool assignUpper(std::string_view text, ShortText<15>& out);

std::string_view trimmed(std::string_view text); // blanks at both ends

// Seconds since 1970 with their fraction, of a date and a time of day: yyyy-mm-dd or yyyy/mm/dd, a
// blank or T, hh:mm:ss, a fraction after a point, and Z or an offset from UTC (+0200, +02:00).
// Without the latter it is taken as UTC.
bool parseMoment(std::string_view text, double& seconds);

// A flow that begins at `start` and lasts: treceived is the second it ended in, and unix_tstamp
// and tdur follow. False when the end is not in the years 1970 to 9999.
bool setTimes(double start, double duration, FlowRecord& record);
// The same of a flow whose end is known.
bool setEnd(double end, double duration, FlowRecord& record);

// UAPRSF with a dot for each that was not seen, as nfdump prints them.
constexpr std::string_view noFlags = "......";
// From the bits of the TCP header's flags octet.
void setFlags(unsigned bits, ShortText<15>& out);
// From text that holds the letters of those seen, in any order.
void setFlags(std::string_view letters, ShortText<15>& out);

// How NetFlow writes ICMP: no source port, type x 256 + code as destination port. False when
// either is no octet.
bool setIcmp(unsigned type, unsigned code, FlowRecord& record);

} // namespace fw
