// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/config/workspace.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace fw {

struct DayFile
{
    QString path; // relative to the workspace
    std::int64_t bytes = 0; // of a link: 0
    bool isNotebook = false; // below the day's folder of notebooks

    friend bool operator==(const DayFile&, const DayFile&) = default;
};

// The day's lock and what guards it: of no use to anybody, and gone with the folder.
const QStringList& dayLockNames();

// Every file in the day's two folders, at any depth and whoever put it there, by path; the lock is
// not one. No link below the folders is followed.
std::vector<DayFile> dayFiles(const Workspace& workspace, Day day);
// What they take on the disk.
std::int64_t dayBytes(const Workspace& workspace, Day day);

} // namespace fw
