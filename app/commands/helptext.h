// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace fw {

// What --help prints; lines of at most 80 characters unless a word is longer.
QString programHelp(const std::vector<Command>& commands);
QString commandHelp(const Command& command);

} // namespace fw
