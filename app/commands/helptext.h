// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <utility>

namespace fw {

// What --help prints; lines of at most 80 characters unless a word is longer. `called` is how the
// command is typed: "flow-oa run".
QString programHelp(const std::vector<Command>& commands);
QString commandHelp(const Command& command, const QString& called);

// Parts of the help that the manual says too.
QString programSummary();
QStringList firstExamples();
// Titles and sentences about every command: where results go, exit codes, how to stop it.
std::vector<std::pair<QString, QString>> generalNotes();
// "-d, --date"; and how the value is called after it.
QString dashedNames(const OptionSpec& option);
// With what is said of every required or repeatable option.
QString fullDescription(const OptionSpec& option);
// "flow-oa run --date DATE --limit LIMIT [options]".
QString usageLine(const Command& command, const QString& called);

} // namespace fw
