// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/countrycodes.h"

#include "core/enrich/geolocation.h"

#include <algorithm>

namespace fw {

CountryCodes::CountryCodes(const Geolocation& geolocation, std::vector<IpAddress> addresses)
{
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    const GeoPlaces places = geolocation.lookupEach(addresses);
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const QString& code = places.at(i).countryCode;
        if (code.isEmpty())
            continue;
        const auto at = std::find(m_codes.begin(), m_codes.end(), code);
        m_known.emplace_back(addresses[i], static_cast<std::uint16_t>(at - m_codes.begin()));
        if (at == m_codes.end())
            m_codes.push_back(code);
    }
}

QString CountryCodes::of(const IpAddress& address) const
{
    const auto at = std::lower_bound(
        m_known.begin(), m_known.end(), address,
        [](const auto& one, const IpAddress& wanted) { return one.first < wanted; });
    return at == m_known.end() || at->first != address ? QString() : m_codes[at->second];
}

} // namespace fw
