// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fw {

// The addresses a panel showed, with a way back and forward through them as a browser has it. What
// came up by itself, because the panel follows the table, gives its place to what comes up next:
// walking down a thousand rows leaves one step, not a thousand. A value.
class Visited
{
public:
    // Shown now, whoever wanted it; of what was ahead nothing is left, unless it is shown again.
    void visit(const IpAddress& address, bool wasFollowed);
    void clear() { *this = {}; }

    // The address that is then current; nothing when there is none that way.
    std::optional<IpAddress> back();
    std::optional<IpAddress> forward();
    bool canGoBack() const { return m_current > 1; }
    bool canGoForward() const { return m_current < m_stops.size(); }
    std::optional<IpAddress> current() const;

private:
    static constexpr std::size_t most = 100;

    struct Stop
    {
        IpAddress address;
        bool wasFollowed;
    };

    std::vector<Stop> m_stops;
    std::size_t m_current = 0; // counted from 1; 0 while there is none
};

} // namespace fw
