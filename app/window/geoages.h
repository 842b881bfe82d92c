// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/contextservices.h"

#include <vector>

namespace fw {

// A sentence about the geolocation databases that are too old and were not told of before; empty
// when there is none. Remembers them as told, until their file is another. GUI thread.
QString tellAges(const std::vector<OldGeoFile>& files);

} // namespace fw
