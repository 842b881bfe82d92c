// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/storedverdict.h"

#include <vector>

namespace fw {

// The rows of flow_threat_investigation that say what these verdicts do. It has no protocol:
// connections that differ only there share a row, and the highest severity, the lowest number,
// wins.
std::vector<StoredVerdict> storedVerdicts(const DayVerdicts& verdicts);

} // namespace fw
