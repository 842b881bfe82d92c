// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fw {

// The system's resolver as a program of its own, because only a process can be ended: a name server
// that is silent holds the thread that asks it for a minute, and a window that is closed, or a run
// that is cancelled, must not wait for that. Both programs are that program too, when their first
// argument is resolverOption().

// Called by main() before anything else: when the arguments ask for a name, asks for it, writes it
// and returns the exit code. 0: answered, with nothing written when the address has no name; 1: the
// resolver could not tell; 2: no address. Nothing: the arguments want something else.
std::optional<int> answeredAsResolver(int argc, const char* const* argv);

// The program that is run: this one, or flow-oa beside it.
QString resolverProgram();
QString resolverOption();

} // namespace fw
