// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explanation.h"

namespace fw {

IpAddress naturalHost(const SuspiciousConnection& connection)
{
    return connection.destipInternal && !connection.srcipInternal ? connection.dstip
                                                                  : connection.srcip;
}

} // namespace fw
