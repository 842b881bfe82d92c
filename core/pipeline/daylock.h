// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/config/workspace.h"

#include <QLockFile>

#include <memory>

namespace fw {

// Held while a run or an import changes a day: one at a time, over all programs on this machine.
// Freed by the destructor; a lock left by a killed program is taken over.
class DayLock
{
public:
    // Busy, with who holds it, when somebody else does. Makes the day's folders.
    static Result<DayLock> acquire(const Workspace& workspace, Day day);

private:
    explicit DayLock(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock))
    {
    }
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace fw
