// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/reputationsettings.h"
#include "core/types/enrichment.h"

#include <QByteArray>

#include <optional>

namespace fw {

// What an answer in JSON says of an address, by the pointers and rules of an HttpJson service.
// Nothing when no rule fits, when null stands where the level should be, or nothing does and the
// service's settings allow it. Error: what was read is no JSON, has no level, or has one that no
// rule can be about (an object): it is not the answer that the settings describe.
Result<std::optional<Reputation>> readJsonAnswer(const QByteArray& body,
                                                 const ReputationService& service);

} // namespace fw
