// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/selection.h"

#include <utility>

namespace fw {

void Selection::setDay(Day day)
{
    if (m_day == day)
        return;
    m_day = day;
    setConnection({});
    setAddress({});
    Q_EMIT dayChanged(day);
}

void Selection::setConnection(std::optional<SuspiciousConnection> connection)
{
    if (m_connection == connection)
        return;
    m_connection = std::move(connection);
    Q_EMIT connectionChanged();
}

void Selection::setAddress(std::optional<IpAddress> address)
{
    if (m_address == address)
        return;
    m_address = address;
    Q_EMIT addressChanged();
}

} // namespace fw
