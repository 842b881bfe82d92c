// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/enrichment.h"

#include <QByteArray>

#include <cstddef>
#include <optional>
#include <vector>

namespace fw {

// What is said of one address of a batch.
struct ThreatExchangeAnswer
{
    bool answered = false; // false: this part failed, and nothing follows from it
    std::optional<Reputation> reputation; // none: nothing is known
};

// The answer to a batch of `count` addresses, in their order.
Result<std::vector<ThreatExchangeAnswer>> readThreatExchange(const QByteArray& body,
                                                             std::size_t count);

} // namespace fw
