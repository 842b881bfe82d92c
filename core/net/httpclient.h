// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>

namespace fw {

struct HttpLimits
{
    std::chrono::milliseconds connect { 15'000 }; // until the request is on its way
    std::chrono::milliseconds idle { 60'000 }; // without a byte in either direction
};

enum class HttpVerb
{
    Get,
    Put,
    Delete
};

struct HttpRequest
{
    HttpVerb verb = HttpVerb::Get;
    QUrl url; // http or https, without a user
    QByteArray body {}; // of a PUT
    QByteArray authorization {}; // of this request alone; empty: none
};

// An answer of whatever status.
struct HttpAnswer
{
    int status = 0;
    QByteArray reason;
    QByteArray type; // Content-Type, lower-case, without parameters
    QByteArray location;
    QByteArray challenge; // WWW-Authenticate
    QByteArray body; // what did not go to a sink

    bool isGood() const { return status >= 200 && status < 300; }
    bool isRedirect() const
    {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
};

// Takes the next bytes of a good answer, unless it is JSON: that speaks of a file and is none.
// False ends the transfer, and that is no failure of it.
using HttpSink = std::function<bool(QByteArrayView bytes)>;

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

// "host:port", for a sentence.
QString serverOf(const QUrl& url);

} // namespace fw
