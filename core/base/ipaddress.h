// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace fw {

// An IPv4 or IPv6 address as 16 bytes in network order; IPv4 is stored IPv4-mapped
// (::ffff:a.b.c.d), so both families share one order and one hash. The default is 0.0.0.0.
class IpAddress
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr IpAddress() = default;
    constexpr explicit IpAddress(const Bytes& bytes)
        : m_bytes(bytes)
    {
    }
    static IpAddress fromIpv4(std::uint32_t hostOrder);

    // Dotted IPv4 without leading zeros, or any RFC 4291 text form of IPv6 without a zone.
    static std::optional<IpAddress> parse(std::string_view text);
    static std::optional<IpAddress> parse(const QString& text);

    bool isIpv4() const;
    std::uint32_t ipv4() const; // host order; meaningful only when isIpv4()
    const Bytes& bytes() const { return m_bytes; }

    // Addresses that belong to no place on the public Internet (private, loopback, link-local,
    // multicast, documentation, unspecified): IANA special-purpose registries, RFC 6890.
    bool isSpecialPurpose() const;

    // Canonical text: IPv6 as RFC 5952 (lower case, shortest), IPv4 dotted. The form every table
    // stores, because joins are textual.
    QString toString() const;
    // The same into a buffer of at least maxTextLength bytes; returns the length, no final NUL.
    std::size_t toChars(char* out) const;
    static constexpr std::size_t maxTextLength = 45;

    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;

private:
    Bytes m_bytes { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0 };
};

// A range of addresses of one family, both ends included.
struct IpRange
{
    IpAddress first;
    IpAddress last;

    // A single address, a CIDR block (host bits are masked off) or "first-last".
    static std::optional<IpRange> parse(std::string_view text);
    static std::optional<IpRange> parse(const QString& text);

    // IPv4 addresses are no part of an IPv6 range, although their bytes would sort into it.
    bool contains(const IpAddress& address) const
    {
        return first <= address && address <= last && first.isIpv4() == address.isIpv4();
    }
    bool isSingle() const { return first == last; }
    // An address, a block in CIDR form where the range is one, otherwise "first-last"; parse()
    // reads all three.
    QString toString() const;

    friend bool operator==(const IpRange&, const IpRange&) = default;
};

} // namespace fw

template<>
struct std::hash<fw::IpAddress>
{
    std::size_t operator()(const fw::IpAddress& address) const noexcept;
};

Q_DECLARE_METATYPE(fw::IpAddress)
