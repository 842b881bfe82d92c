// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ipaddress.h"

#include <charconv>
#include <cstring>

namespace fw {

namespace {

bool parseIpv4(std::string_view text, std::uint32_t& out)
{
    std::uint32_t value = 0;
    std::size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0) {
            if (at >= text.size() || text[at] != '.')
                return false;
            ++at;
        }
        std::uint32_t octet = 0;
        std::size_t digits = 0;
        while (at < text.size() && digits < 4) {
            const unsigned digit = static_cast<unsigned char>(text[at]) - unsigned { '0' };
            if (digit > 9)
                break;
            octet = octet * 10 + digit;
            ++digits;
            ++at;
        }
        // "010" is octal to some programs and decimal to others: refused rather than guessed.
        if (digits == 0 || digits > 3 || octet > 255 || (digits > 1 && text[at - digits] == '0'))
            return false;
        value = value << 8 | octet;
    }
    if (at != text.size())
        return false;
    out = value;
    return true;
}

bool parseGroup(std::string_view text, std::uint16_t& out)
{
    if (text.empty() || text.size() > 4)
        return false;
    std::uint32_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (end.ec != std::errc {} || end.ptr != text.data() + text.size())
        return false;
    out = static_cast<std::uint16_t>(value);
    return true;
}

// Colon-separated groups with at most one "::"; the last group may be dotted IPv4.
bool parseIpv6(std::string_view text, IpAddress::Bytes& out)
{
    std::array<std::uint16_t, 8> groups {};
    int count = 0;
    int gap = -1;
    std::size_t at = 0;
    if (text.size() >= 2 && text[0] == ':' && text[1] == ':') {
        gap = 0;
        at = 2;
    } else if (text.empty() || text[0] == ':') {
        return false;
    }
    while (at < text.size()) {
        const std::size_t colon = text.find(':', at);
        const std::string_view part = text.substr(at, colon - at);
        if (part.find('.') != std::string_view::npos) {
            std::uint32_t v4 = 0;
            if (colon != std::string_view::npos || count > 6 || !parseIpv4(part, v4))
                return false;
            groups[static_cast<std::size_t>(count++)] = static_cast<std::uint16_t>(v4 >> 16);
            groups[static_cast<std::size_t>(count++)] = static_cast<std::uint16_t>(v4);
            at = text.size();
            break;
        }
        if (count == 8 || !parseGroup(part, groups[static_cast<std::size_t>(count)]))
            return false;
        ++count;
        if (colon == std::string_view::npos)
            break;
        at = colon + 1;
        if (at == text.size())
            return false; // a single colon at the end
        if (text[at] == ':') {
            if (gap >= 0)
                return false;
            gap = count;
            ++at;
        }
    }
    if (gap < 0 ? count != 8 : count > 7)
        return false;
    out.fill(0);
    const int tail = gap < 0 ? 0 : count - gap;
    const int head = count - tail;
    for (int i = 0; i < count; ++i) {
        const int slot = i < head ? i : 8 - (count - i);
        out[static_cast<std::size_t>(2 * slot)] =
            static_cast<std::uint8_t>(groups[static_cast<std::size_t>(i)] >> 8);
        out[static_cast<std::size_t>(2 * slot + 1)] =
            static_cast<std::uint8_t>(groups[static_cast<std::size_t>(i)]);
    }
    return true;
}

struct Ipv4Block
{
    std::uint32_t first;
    int bits;
};

// RFC 6890 and its updates, as far as such addresses have no place on the map.
constexpr Ipv4Block specialIpv4[] = {
    { 0x00000000, 8 },  { 0x0a000000, 8 },  { 0x64400000, 10 }, { 0x7f000000, 8 },
    { 0xa9fe0000, 16 }, { 0xac100000, 12 }, { 0xc0000000, 24 }, { 0xc0000200, 24 },
    { 0xc0a80000, 16 }, { 0xc6120000, 15 }, { 0xc6336400, 24 }, { 0xcb007100, 24 },
    { 0xe0000000, 4 },  { 0xf0000000, 4 },
};

IpRange masked(const IpAddress& address, int prefix)
{
    IpAddress::Bytes low = address.bytes();
    IpAddress::Bytes high = low;
    for (int bit = prefix; bit < 128; ++bit) {
        const auto mask = static_cast<std::uint8_t>(0x80 >> (bit % 8));
        low[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~mask);
        high[static_cast<std::size_t>(bit / 8)] |= mask;
    }
    return IpRange { IpAddress(low), IpAddress(high) };
}

} // namespace

IpAddress IpAddress::fromIpv4(std::uint32_t value)
{
    IpAddress address;
    for (std::size_t i = 0; i < 4; ++i)
        address.m_bytes[12 + i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
    return address;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    std::uint32_t v4 = 0;
    if (parseIpv4(text, v4))
        return fromIpv4(v4);
    Bytes bytes {};
    if (text.size() <= maxTextLength && text.find(':') != std::string_view::npos
        && parseIpv6(text, bytes))
        return IpAddress(bytes);
    return std::nullopt;
}

std::optional<IpAddress> IpAddress::parse(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return parse(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

bool IpAddress::isIpv4() const
{
    static constexpr std::uint8_t prefix[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };
    return std::memcmp(m_bytes.data(), prefix, sizeof prefix) == 0;
}

std::uint32_t IpAddress::ipv4() const
{
    return static_cast<std::uint32_t>(m_bytes[12]) << 24
        | static_cast<std::uint32_t>(m_bytes[13]) << 16
        | static_cast<std::uint32_t>(m_bytes[14]) << 8 | m_bytes[15];
}

bool IpAddress::isSpecialPurpose() const
{
    if (isIpv4()) {
        const std::uint32_t value = ipv4();
        for (const Ipv4Block& block : specialIpv4)
            if ((value ^ block.first) >> (32 - block.bits) == 0)
                return true;
        return false;
    }
    const bool documentation =
        m_bytes[0] == 0x20 && m_bytes[1] == 0x01 && m_bytes[2] == 0x0d && m_bytes[3] == 0xb8;
    const bool documentationToo =
        m_bytes[0] == 0x3f && m_bytes[1] == 0xff && (m_bytes[2] & 0xf0) == 0; // RFC 9637
    // 6to4 (RFC 3056) has an IPv4 address inside; of a private one it is as private.
    const bool sixToFour = m_bytes[0] == 0x20 && m_bytes[1] == 0x02
        && fromIpv4(static_cast<std::uint32_t>(m_bytes[2]) << 24
                    | static_cast<std::uint32_t>(m_bytes[3]) << 16
                    | static_cast<std::uint32_t>(m_bytes[4]) << 8 | m_bytes[5])
               .isSpecialPurpose();
    const bool uniqueLocal = (m_bytes[0] & 0xfe) == 0xfc;
    const bool linkLocal = m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0) == 0x80;
    // Global unicast is 2000::/3; everything else has no place.
    return (m_bytes[0] & 0xe0) != 0x20 || documentation || documentationToo || sixToFour
        || uniqueLocal || linkLocal;
}

std::size_t IpAddress::toChars(char* out) const
{
    char* at = out;
    if (isIpv4()) {
        for (std::size_t i = 12; i < 16; ++i) {
            if (i > 12)
                *at++ = '.';
            at = std::to_chars(at, at + 3, m_bytes[i]).ptr;
        }
        return static_cast<std::size_t>(at - out);
    }
    std::array<unsigned, 8> groups {};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<unsigned>(m_bytes[2 * i] << 8 | m_bytes[2 * i + 1]);
    // RFC 5952: the longest run of at least two zero groups, the first of equals.
    std::size_t bestAt = 8;
    std::size_t bestLength = 1;
    for (std::size_t i = 0; i < 8;) {
        std::size_t j = i;
        while (j < 8 && groups[j] == 0)
            ++j;
        if (j - i > bestLength) {
            bestAt = i;
            bestLength = j - i;
        }
        i = j == i ? i + 1 : j;
    }
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == bestAt) {
            *at++ = ':';
            *at++ = ':';
            i += bestLength - 1;
            continue;
        }
        if (i > 0 && at[-1] != ':')
            *at++ = ':';
        at = std::to_chars(at, at + 4, groups[i], 16).ptr;
    }
    return static_cast<std::size_t>(at - out);
}

QString IpAddress::toString() const
{
    char buffer[maxTextLength];
    return QString::fromLatin1(buffer, static_cast<qsizetype>(toChars(buffer)));
}

std::optional<IpRange> IpRange::parse(std::string_view text)
{
    if (const auto dash = text.find('-'); dash != std::string_view::npos) {
        const auto first = IpAddress::parse(text.substr(0, dash));
        const auto last = IpAddress::parse(text.substr(dash + 1));
        if (!first || !last || first->isIpv4() != last->isIpv4() || *last < *first)
            return std::nullopt;
        return IpRange { *first, *last };
    }
    const auto slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    if (slash == std::string_view::npos)
        return IpRange { *address, *address };
    const std::string_view bits = text.substr(slash + 1);
    int prefix = -1;
    const auto end = std::from_chars(bits.data(), bits.data() + bits.size(), prefix);
    const int width = address->isIpv4() ? 32 : 128;
    if (bits.empty() || end.ec != std::errc {} || end.ptr != bits.data() + bits.size() || prefix < 0
        || prefix > width)
        return std::nullopt;
    return masked(*address, prefix + 128 - width);
}

std::optional<IpRange> IpRange::parse(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return parse(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

QString IpRange::toString() const
{
    if (isSingle())
        return first.toString();
    int prefix = 0; // leading bits that both ends share
    while ((first.bytes()[static_cast<std::size_t>(prefix / 8)] >> (7 - prefix % 8) & 1)
           == (last.bytes()[static_cast<std::size_t>(prefix / 8)] >> (7 - prefix % 8) & 1))
        ++prefix;
    const int skipped = first.isIpv4() ? 96 : 0; // of the mapped form
    if (prefix >= skipped && masked(first, prefix) == *this)
        return first.toString() + QLatin1Char('/') + QString::number(prefix - skipped);
    return first.toString() + QLatin1Char('-') + last.toString();
}

} // namespace fw

std::size_t std::hash<fw::IpAddress>::operator()(const fw::IpAddress& address) const noexcept
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::memcpy(&high, address.bytes().data(), sizeof high);
    std::memcpy(&low, address.bytes().data() + sizeof high, sizeof low);
    // The finaliser of splitmix64: neighbouring addresses land far apart.
    std::uint64_t x = low ^ (high * 0x9e3779b97f4a7c15ULL);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::size_t>(x ^ (x >> 31));
}
