// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <cstdint>

class QWidget;

namespace fw {

// Says exactly what a reset clears and what stays, and asks. True when the analyst wants it.
// `isShared`: the verdicts are in a database that others work with.
bool confirmReset(QWidget* parent, Day day, std::int64_t verdicts, bool isShared);

} // namespace fw
