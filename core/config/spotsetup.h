// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/spotconfig.h"

namespace fw {

// Reads spot.conf into `config` and tells what became of each of its keys; none when the text has
// no line KEY=value.
std::vector<SpotConfig::Key> readSpotSetup(const QByteArray& content, SpotConfig& config);

} // namespace fw
