// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

#include <optional>

namespace fw {

// Addresses as a filter has them: what IpRange reads, and "first..last".
std::optional<IpRange> readFilterAddresses(const QString& text);
// The sentence for a text that is evidently meant as an address, block or range and is none; empty
// for any other text.
QString wrongAddress(const QString& text);

} // namespace fw
