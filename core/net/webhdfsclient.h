// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/net/webhdfsanswer.h"
#include "core/net/webhdfsurl.h"

#include <QList>
#include <QPair>

namespace fw {

struct WebHdfsOptions
{
    HttpLimits limits {};
    // Makes the token for "Authorization: Negotiate"; empty: negotiateToken().
    std::function<Result<QByteArray>(const QString& host)> ticket {};
};

// Speaks the "WebHDFS REST API" that Hadoop publishes, one operation a call, with one server and
// those it sends us on to. A server that believes names is told one (user.name=); one that
// challenges with Negotiate is shown a Kerberos ticket, and no name any more, because Hadoop
// refuses a name that is not the ticket's. Redirects are followed here, by redirectTarget()'s
// rules, at most five; nothing we were asked to prove goes on with them. Thread rule and errors: as
// HttpClient, and answerError().
class WebHdfsClient
{
public:
    using Parameters = QList<QPair<QByteArray, QString>>; // values not yet encoded

    WebHdfsClient(WebHdfsUrl server, WebHdfsOptions options, const RunContext& context);

    Result<RemoteStatus> status(const QString& path);
    // The file's bytes, or those the parameters offset and length name.
    Result<void> open(const QString& path, const Parameters& parameters, const HttpSink& sink);
    // Writes a file in the two steps the API demands: the name node says where, without having
    // been given a body, and there the body goes. Makes folders that are missing.
    Result<void> create(const QString& path, const QByteArray& content);
    // False when the server did not do it. Does not replace a file, unless `options` is OVERWRITE
    // and the server knows it: see upload().
    Result<bool> rename(const QString& from, const QString& to, const QString& options = {});
    Result<void> remove(const QString& path);

private:
    HttpRequest request(HttpVerb verb, const QString& path, const char* operation,
                        const Parameters& parameters) const;
    Result<HttpAnswer> ask(HttpRequest request, const HttpSink& sink);
    Result<HttpAnswer> follow(HttpRequest request, const HttpSink& sink = {});
    tl::unexpected<Error> refused(const HttpAnswer& answer, const QString& path) const;

    WebHdfsUrl m_server;
    WebHdfsOptions m_options;
    HttpClient m_http;
    bool m_kerberos = false; // the server has challenged
};

} // namespace fw
