// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace fw {

// Every command of flow-oa, in the order of the help.
std::vector<Command> allCommands();

// Runs the command the arguments name (without the program's own name) and returns the exit code.
// Needs a QCoreApplication and the main thread.
int runCommandLine(const QStringList& arguments);

} // namespace fw
