// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reputationsettings.h"
#include "core/enrich/reputation.h"
#include "core/net/httpbatch.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace fw {

// What the providers have in common.

// Asked only when there is something to send, for the keyring may ask the user.
using SecretSource = std::function<Result<std::optional<QString>>()>;

// The key or password; an error, with what to do, when there is none or it cannot be one.
Result<QString> neededSecret(const ReputationService& service, const SecretSource& source);

// The limits that a service's settings name.
HttpBatchOptions batchOptionsOf(const ReputationService& service);

// What check() returns once asking is over, for whatever reason: with no answer at all the reason
// is the error, otherwise a warning that says how many of `wanted` have none; a cancelled one needs
// no warning, and its answers were paid for.
Result<ReputationAnswers> ended(ReputationAnswers answers, const std::optional<Error>& problem,
                                std::size_t wanted);

} // namespace fw
