// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QByteArray>

namespace fw {

// Scripts that complete commands, options, values that are one of some words, files, folders and
// the workspace's days. They hold no value of any workspace: days are asked for when completing.
QByteArray bashCompletion(const std::vector<Command>& commands); // bash 4 or later
QByteArray zshCompletion(const std::vector<Command>& commands); // for a folder of $fpath

} // namespace fw
