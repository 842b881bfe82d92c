// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/listmatch.h"

#include <algorithm>
#include <utility>

namespace fw {

ListMatch::ListMatch(std::vector<IpAddress> addresses)
    : m_addresses(std::move(addresses))
{
    std::sort(m_addresses.begin(), m_addresses.end());
    m_addresses.erase(std::unique(m_addresses.begin(), m_addresses.end()), m_addresses.end());
    m_best.resize(m_addresses.size());
    m_isFound.resize(m_addresses.size());
}

void ListMatch::add(const IpRange& range, int level, const std::function<QString()>& label)
{
    auto at = std::lower_bound(m_addresses.begin(), m_addresses.end(), range.first);
    for (; at != m_addresses.end() && *at <= range.last; ++at) {
        const auto index = static_cast<std::size_t>(at - m_addresses.begin());
        // An IPv6 range may span the IPv4 addresses by number.
        if (!range.contains(*at) || (m_isFound[index] && m_best[index].level >= level))
            continue;
        m_isFound[index] = true;
        m_best[index] = { {}, label(), level };
    }
}

std::unordered_map<IpAddress, Reputation> ListMatch::found() const
{
    std::unordered_map<IpAddress, Reputation> found;
    for (std::size_t i = 0; i < m_addresses.size(); ++i)
        if (m_isFound[i])
            found.emplace(m_addresses[i], m_best[i]);
    return found;
}

} // namespace fw
