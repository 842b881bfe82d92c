// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/visited.h"

namespace fw {

std::optional<IpAddress> Visited::current() const
{
    return m_current == 0 ? std::nullopt : std::optional(m_stops[m_current - 1].address);
}

void Visited::visit(const IpAddress& address, bool wasFollowed)
{
    if (current() == address) {
        // Wanted after it came up by itself: it stays.
        m_stops[m_current - 1].wasFollowed = m_stops[m_current - 1].wasFollowed && wasFollowed;
        return;
    }
    const bool replaces = wasFollowed && m_current > 0 && m_stops[m_current - 1].wasFollowed;
    m_stops.resize(replaces ? m_current - 1 : m_current, Stop {});
    if (m_stops.empty() || m_stops.back().address != address)
        m_stops.push_back({ address, wasFollowed });
    if (m_stops.size() > most)
        m_stops.erase(m_stops.begin());
    m_current = m_stops.size();
}

std::optional<IpAddress> Visited::back()
{
    if (!canGoBack())
        return std::nullopt;
    --m_current;
    return current();
}

std::optional<IpAddress> Visited::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++m_current;
    return current();
}

} // namespace fw
