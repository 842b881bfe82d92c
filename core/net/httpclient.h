// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/net/httpmessage.h"

#include <QNetworkAccessManager>

namespace fw {

// Requests, one after another, each waited for in the calling thread: for a worker's thread, never
// the GUI thread. Follows no redirect and answers no challenge by itself; cookies last as long as
// the client. Bytes for a sink pass through a buffer of fixed size; an answer without one may have
// 1 MiB.
//
// Errors: cancelled; a server that cannot be reached, falls silent, breaks off, says too much or
// has a certificate that is not trusted. They name the server, never a query: one may hold a token.
class HttpClient
{
public:
    HttpClient(HttpLimits limits, RunContext context);

    Result<HttpAnswer> send(const HttpRequest& request, const HttpSink& sink = {});

private:
    HttpLimits m_limits;
    RunContext m_context;
    QNetworkAccessManager m_manager;
};

} // namespace fw
