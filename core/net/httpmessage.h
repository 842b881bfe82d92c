// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>

namespace fw {

struct HttpLimits
{
    std::chrono::milliseconds connect { 15'000 }; // until the request is on its way
    std::chrono::milliseconds idle { 60'000 }; // without a byte in either direction
    qint64 body = 1024 * 1024; // bytes of an answer that does not go to a sink
};

enum class HttpVerb
{
    Get,
    Post,
    Put,
    Delete
};

struct HttpRequest
{
    HttpVerb verb = HttpVerb::Get;
    QUrl url; // http or https, without a user
    QByteArray body {}; // of a PUT or POST
    QByteArray authorization {}; // of this request alone; empty: none
    QByteArray type {}; // Content-Type of the body; empty: application/octet-stream
    // Further headers. A key may be among them: no error and no log ever quotes one.
    QList<QPair<QByteArray, QByteArray>> headers {};
};

// An answer of whatever status.
struct HttpAnswer
{
    int status = 0;
    QByteArray reason;
    QByteArray type; // Content-Type, lower-case, without parameters
    QByteArray location;
    QByteArray challenge; // WWW-Authenticate
    QByteArray retryAfter; // Retry-After: seconds, or a date
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

// "host:port", for a sentence.
QString serverOf(const QUrl& url);

} // namespace fw
