// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fw {

// The error of a step that is done wholly or not at all and was not done: its message says so. An
// Incomplete one is left as it is.
Error unchanged(Error error);

} // namespace fw
