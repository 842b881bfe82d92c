// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/types/connection.h"

#include <QObject>

#include <optional>

namespace fw {

// What the analyst looks at. One object that all panels follow; they do not know each other.
// Setting what is already set says nothing. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Day day() const { return m_day; }
    const std::optional<SuspiciousConnection>& connection() const { return m_connection; }
    const std::optional<IpAddress>& address() const { return m_address; }

    // Another day drops the connection and the address.
    void setDay(Day day);
    void setConnection(std::optional<SuspiciousConnection> connection);
    void setAddress(std::optional<IpAddress> address);

Q_SIGNALS:
    void dayChanged(fw::Day day);
    void connectionChanged();
    void addressChanged();

private:
    Day m_day;
    std::optional<SuspiciousConnection> m_connection;
    std::optional<IpAddress> m_address;
};

} // namespace fw
