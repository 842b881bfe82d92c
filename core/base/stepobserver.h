// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace fw {

// Told before and after every step that writes: how tests stop a program at any point of a run.
// Empty in the programs.
using StepObserver = std::function<void(std::string_view step, bool before)>;

inline void observe(const StepObserver& observer, std::string_view step, bool before)
{
    if (observer)
        observer(step, before);
}

} // namespace fw
