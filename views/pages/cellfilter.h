// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

#include <QString>

namespace fw {

// Rows like this one.
enum class Alike
{
    Pair, // the same two addresses, whichever sends
    Source,
    Destination,
    Port // the same destination port
};

// The filter that shows them and no others.
QString alikeFilter(Alike alike, const SuspiciousConnection& row);

} // namespace fw
