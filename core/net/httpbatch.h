// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/net/httpmessage.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace fw {

struct HttpBatchOptions
{
    // A list of an address's reports may be long.
    HttpLimits limits { std::chrono::milliseconds(10'000), std::chrono::milliseconds(20'000),
                        8 * 1024 * 1024 };
    std::chrono::milliseconds total { 60'000 }; // for all requests together
    std::chrono::milliseconds pause { 1'000 }; // before a second try; twice as long each time
    int inFlight = 4; // requests on their way at once; Qt has six connections to a server
    int tries = 3; // of one request
    int failuresInARow = 4; // of requests, each after its last try: then it is the server
};

using HttpMake = std::function<HttpRequest(std::size_t index)>;
// Takes an answer that is none of those below. An error with Refused ends the batch; with any other
// the request counts as unanswered.
using HttpTake = std::function<Result<void>(std::size_t index, const HttpAnswer& answer)>;

// Sends requests 0 to count - 1, a few at a time, and waits for all: for a worker's thread.
//
//   429, 5xx, a server that falls silent or breaks off: tried again after a pause that doubles, or
//   that the server asks for (Retry-After); all requests wait meanwhile. After the last try a 429
//   is the end
//   401, 403, no connection, a certificate nobody trusts: the end
//   a redirect on the same scheme, host and port: followed, three times; any other: the end
//   anything else that fails after the last try, an answer too large or not taken: this request is
//   unanswered and the others go on, for one bad address must not keep all behind it from being
//   asked; several in a row are the end
//
// Nothing when every request was answered and taken. Otherwise the reason: cancelled, TimedOut,
// what ended it, or what the first unanswered request failed with. What was taken counts.
std::optional<Error> sendAll(std::size_t count, const HttpMake& make, const HttpTake& take,
                             const HttpBatchOptions& options, const RunContext& context);

} // namespace fw
