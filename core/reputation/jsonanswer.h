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
// Nothing when no rule fits, or when there is nothing (or null) where the level should be. Error:
// what was read is no JSON, or something that no rule can be about (an object).
Result<std::optional<Reputation>> readJsonAnswer(const QByteArray& body,
                                                 const ReputationService& service);

} // namespace fw
