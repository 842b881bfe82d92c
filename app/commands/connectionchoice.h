// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "app/services/session.h"

#include <optional>

namespace fw {

// One suspicious connection as a command is told it: --connection KEY or --rank N.
OptionSpec connectionOption();
OptionSpec rankOption();
// Exactly one of them must be given; nothing, and the call is wrong, otherwise.
std::optional<ConnectionChoice> connectionChoice(Invocation& call);

} // namespace fw
