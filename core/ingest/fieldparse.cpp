// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/fieldparse.h"

#include "core/base/day.h"

#include <QByteArrayView>

#include <array>
#include <cmath>

namespace fw {

namespace {

constexpr double lastSecond = 253402300799; // 9999-12-31 23:59:59
constexpr std::string_view flagLetters = "UAPRSF";

// Exactly `digits` digits at `at`, which moves behind them.
bool takeDigits(std::string_view text, std::size_t& at, int digits, int& out)
{
    out = 0;
    for (int i = 0; i < digits; ++i, ++at) {
        if (at >= text.size() || text[at] < '0' || text[at] > '9')
            return false;
        out = out * 10 + (text[at] - '0');
    }
    return true;
}

bool takeOne(std::string_view text, std::size_t& at, std::string_view choice)
{
    return at < text.size() && choice.find(text[at++]) != std::string_view::npos;
}

// Microseconds; finer digits are read over. The point must have one behind it.
bool takeFraction(std::string_view text, std::size_t& at, std::int64_t& micros)
{
    micros = 0;
    if (at >= text.size() || text[at] != '.')
        return true;
    int digits = 0;
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        if (digits++ < 6)
            micros = micros * 10 + (text[at] - '0');
    for (int i = digits; i < 6; ++i)
        micros *= 10;
    return digits > 0;
}

bool takeOffset(std::string_view text, std::size_t& at, std::int64_t& seconds)
{
    seconds = 0;
    if (at == text.size())
        return true;
    if (text[at] == 'Z') {
        ++at;
        return true;
    }
    const int sign = text[at] == '-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    if (!takeOne(text, at, "+-") || !takeDigits(text, at, 2, hours))
        return false;
    if (at < text.size() && text[at] == ':')
        ++at;
    if (!takeDigits(text, at, 2, minutes) || hours > 23 || minutes > 59)
        return false;
    seconds = sign * (hours * 3600 + minutes * 60);
    return true;
}

} // namespace

bool isPlainUtf8(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

bool assignUpper(std::string_view text, ShortText<15>& out)
{
    std::array<char, ShortText<15>::capacity()> upper {};
    if (text.size() > upper.size() || !isPlain(text))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        upper[i] = text[i] >= 'a' && text[i] <= 'z' ? static_cast<char>(text[i] - 32) : text[i];
    return out.assign(std::string_view(upper.data(), text.size()));
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool parseMoment(std::string_view text, double& seconds)
{
    std::size_t at = 0;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t micros = 0;
    std::int64_t offset = 0;
    const bool read = takeDigits(text, at, 4, year) && takeOne(text, at, "-/")
        && takeDigits(text, at, 2, month) && takeOne(text, at, "-/")
        && takeDigits(text, at, 2, dayOfMonth) && takeOne(text, at, " T")
        && takeDigits(text, at, 2, hour) && takeOne(text, at, ":")
        && takeDigits(text, at, 2, minute) && takeOne(text, at, ":")
        && takeDigits(text, at, 2, second) && takeFraction(text, at, micros)
        && takeOffset(text, at, offset) && at == text.size();
    if (!read || hour > 23 || minute > 59 || second > 60) // 60: a leap second
        return false;
    const Day day(year, month, dayOfMonth);
    if (!day.isValid())
        return false;
    const std::int64_t whole = day.startSeconds() + hour * 3600 + minute * 60 + second - offset;
    // One division, so that it is the double nearest to what was written.
    seconds = static_cast<double>(whole * 1'000'000 + micros) / 1e6;
    return true;
}

bool setTimes(double start, double duration, FlowRecord& record)
{
    return setEnd(start + duration, duration, record);
}

bool setEnd(double end, double duration, FlowRecord& record)
{
    const double second = std::floor(end);
    if (!(second >= 0 && second <= lastSecond && duration >= 0))
        return false;
    record.treceived = static_cast<std::int64_t>(second);
    record.unixTstamp = record.treceived;
    record.tdur = duration;
    return true;
}

void setFlags(unsigned bits, ShortText<15>& out)
{
    std::array<char, 6> shown {};
    for (std::size_t i = 0; i < shown.size(); ++i) // U is bit 5, F bit 0
        shown[i] = (bits >> (5 - i)) & 1U ? flagLetters[i] : '.';
    out.assign(std::string_view(shown.data(), shown.size()));
}

void setFlags(std::string_view letters, ShortText<15>& out)
{
    unsigned bits = 0;
    for (const char c : letters)
        if (const std::size_t at = flagLetters.find(c); at != std::string_view::npos)
            bits |= 1U << (5 - at);
    setFlags(bits, out);
}

bool setIcmp(unsigned type, unsigned code, FlowRecord& record)
{
    record.sport = 0;
    record.dport = static_cast<std::uint16_t>((type & 255U) * 256 + (code & 255U));
    return type <= 255 && code <= 255;
}

} // namespace fw
