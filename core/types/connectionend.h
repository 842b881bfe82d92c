// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

namespace fw {

// One end of a connection with all that the run says of it. Points into the connections. A day has
// few distinct ones, so what is asked of ends is asked of each once.
struct ConnectionEnd
{
    const IpAddress* address;
    const QString* geoloc;
    const QString* domain;
    const QString* reputation;
};

} // namespace fw
