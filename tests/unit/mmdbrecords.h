// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrich/mmdbwriter.h"

#include <QString>

#include <initializer_list>
#include <utility>

namespace fw::test {

inline IpAddress ip(const char* text)
{
    const auto address = IpAddress::parse(std::string_view(text));
    if (!address)
        qFatal("%s is no address", text);
    return *address;
}

inline IpRange range(const char* text)
{
    const auto parsed = IpRange::parse(std::string_view(text));
    if (!parsed)
        qFatal("%s is no range", text);
    return *parsed;
}

// A record of texts: { { "city", "Berlin" }, ... }.
inline MmdbValue flatRecord(std::initializer_list<std::pair<const char*, const char*>> fields)
{
    MmdbValue::Map map;
    for (const auto& [key, value] : fields)
        map.push_back({ QString::fromLatin1(key), MmdbValue { QString::fromUtf8(value) } });
    return MmdbValue { std::move(map) };
}

} // namespace fw::test
