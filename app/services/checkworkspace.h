// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/config/workspace.h"

#include <vector>

namespace fw {

enum class CheckState
{
    Good,
    Remark, // works, and somebody should look at it
    Wrong, // something here will fail
};

// One thing looked at. The texts are translated.
struct CheckLine
{
    QString key; // for programs: "network", "places" ...
    QString title;
    CheckState state = CheckState::Good;
    QString found; // a sentence for each thing
};

// Reads everything a workspace's day is made with, and changes nothing: settings, columns, network
// context, places, services, room on the disk. Databases are the doctor's. For a worker's thread.
std::vector<CheckLine> checkWorkspace(const Workspace& workspace, const RunContext& context);

} // namespace fw
