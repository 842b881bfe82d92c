// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace fw {

// The ports of a flow as people read them, with the names of IanaRegistry::shipped().

// "443 https", "50123"; of ICMP the plain number, which says nothing.
QString sourcePortText(const QString& protocol, std::uint16_t port);
// The same; of ICMP its type, code and their meaning: "8.0 echo request".
QString destinationPortText(const QString& protocol, std::uint16_t port);

// What the flow is about, in one word or so: the name of the destination port, or of the source
// port where that is the server's. Of two ports with a name, the lower one is the server's, because
// clients take theirs from above. ICMP's type and code spelled out; empty when nothing is known.
QString serviceOf(const QString& protocol, std::uint16_t sourcePort, std::uint16_t destinationPort);

} // namespace fw
