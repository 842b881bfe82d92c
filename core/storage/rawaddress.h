// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/connection.h"

#include <stop_token>

namespace fw {

// Store::addressLinks() of the file an embedded store has a day's raw flows in; nothing when there
// is no such file. Stops soon after the token asks it to, and is then Cancelled. Not for the GUI
// thread.
Result<std::vector<ChordLink>> rawAddressLinks(const QString& path, const IpAddress& address,
                                               const std::stop_token& stop);

} // namespace fw
