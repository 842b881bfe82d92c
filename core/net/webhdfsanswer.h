// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/net/webhdfsurl.h"

#include <cstdint>
#include <optional>

namespace fw {

// What WebHDFS servers answer, read: the schemas are those of Hadoop's "WebHDFS REST API".

struct RemoteStatus
{
    std::int64_t length = 0; // in bytes
    bool isFolder = false;
};

// Of GETFILESTATUS; nothing when the answer has no FileStatus with a length.
std::optional<RemoteStatus> statusOf(const HttpAnswer& answer);
// Of {"boolean": ...}; nothing when the answer is another.
std::optional<bool> booleanOf(const HttpAnswer& answer);
// Where a server that does not redirect says to go on, {"Location": "..."}; empty when it does not.
QByteArray locationOf(const HttpAnswer& answer);

// The answer as an error about `url`: one sentence for the kinds a user can do something about,
// with the server's own words, {"RemoteException": {"exception", "message"}}, as detail. `who` is
// the name we asked under, empty when a ticket said it.
Error answerError(const HttpAnswer& answer, const WebHdfsUrl& url, const QString& who);
// For a good answer that is not what WebHDFS says.
Error strangeAnswer(const WebHdfsUrl& url);

} // namespace fw
