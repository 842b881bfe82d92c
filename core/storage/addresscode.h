// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <cstdint>
#include <optional>

namespace fw {

// How the raw flow file stores an address: see resources/sql/sqlite/raw/schema.sql. Every IPv4
// address below 240.0.0.0 fits SQLite's four-byte integer and needs no dictionary.
constexpr std::int64_t addressCodeOffset = std::int64_t { 1 } << 31;
constexpr std::int64_t firstDictionaryCode = std::int64_t { 0xf0000000 } - addressCodeOffset;

// The number of an address that needs no dictionary entry.
inline std::optional<std::int64_t> directAddressCode(const IpAddress& address)
{
    if (!address.isIpv4() || address.ipv4() >= 0xf0000000)
        return std::nullopt;
    return static_cast<std::int64_t>(address.ipv4()) - addressCodeOffset;
}

} // namespace fw
