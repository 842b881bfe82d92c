// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reputation/listmatch.h"

class QIODevice;

namespace fw {

// Reads a bundle of STIX 2.1 as it comes, one object in memory at a time: the indicators whose
// pattern is about addresses alone (see addressesInPattern()), that are not revoked and are valid
// at target.now. The label is the first of indicator_types, else the name; the level follows from
// confidence by the standard's scale (to 29 low, to 69 medium, above high), "benign" is 0. An
// indicator that cannot be read is counted, and the first one is named. Error: no JSON; what came
// before was taken.
Result<ListOutcome> readStixList(QIODevice& device, const QString& name, const ListTarget& target);

} // namespace fw
