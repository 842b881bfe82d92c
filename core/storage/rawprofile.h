// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/types/hostprofile.h"

#include <optional>
#include <stop_token>

namespace fw {

// What a day's raw flow file (rawingest.h) says of an address and of a pair of them. Nothing when
// there is no such file; zeros when no flow has the address. The flows are read one by one and
// added up here: memory has a bound whatever their number. Never in the GUI thread. Stops soon
// after the token is asked to, and is then Cancelled.
Result<std::optional<HostProfile>> readHostProfile(const QString& path, const IpAddress& host,
                                                   const std::stop_token& stop);
Result<std::optional<PairFlows>> readPairFlows(const QString& path, const IpAddress& from,
                                               const IpAddress& to, const std::stop_token& stop);

} // namespace fw
