// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/enrichment.h"

#include <QByteArray>

#include <cstddef>
#include <vector>

namespace fw {

// {"a": [{"rep": 62}, ...]}, one for each of `count` addresses in their order. As Spot labels them:
// below 15 Minimal 1, below 30 Unverified -1, below 50 Medium 2, others High 3; one without "rep",
// or with "aflag", is unverified.
Result<std::vector<Reputation>> readGtiAnswer(const QByteArray& output, std::size_t count);

} // namespace fw
