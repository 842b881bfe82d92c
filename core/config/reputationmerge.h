// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/reputationsettings.h"

namespace fw {

// The services of a settings file that two have changed: `base` is what both began with, `ours`
// what is to be written, `theirs` what the file holds now. Services are told apart by their names.
// Of a service only we changed, ours counts; of one only they did, theirs. Refused, with the
// service's name: one that both changed, each otherwise. Its keys are never mixed, because who
// agreed to send addresses to one server did not agree to another.
Result<ReputationSettings> mergedReputation(const ReputationSettings& base,
                                            const ReputationSettings& ours,
                                            const ReputationSettings& theirs);

} // namespace fw
