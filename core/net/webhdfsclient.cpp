// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/webhdfsclient.h"

#include "core/net/negotiate.h"
#include "core/net/redirect.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::WebHdfsClient)
};

constexpr int mostRedirects = 5;
const QString userName = QStringLiteral("user.name");

bool isNegotiate(const HttpAnswer& answer)
{
    return answer.status == 401 && answer.challenge.toLower().contains("negotiate");
}

// To where the answer sends us on; empty when it is an answer itself. Files come as
// application/octet-stream, so that one with such words in it is not taken for a direction.
QByteArray direction(const HttpAnswer& answer)
{
    if (answer.isRedirect())
        return answer.location;
    return answer.status == 200 && answer.type == "application/json" ? locationOf(answer)
                                                                     : QByteArray();
}

tl::unexpected<Error> tooManyRedirects(const QUrl& url)
{
    return failure(ErrorCode::Refused,
                   Tr::tr("%1 was the last of %2 redirects, and sends us on again; that is not "
                          "followed.")
                       .arg(serverOf(url))
                       .arg(mostRedirects));
}

} // namespace

WebHdfsClient::WebHdfsClient(WebHdfsUrl server, WebHdfsOptions options, const RunContext& context)
    : m_server(std::move(server))
    , m_options(std::move(options))
    , m_http(m_options.limits, context)
{
    if (!m_options.ticket)
        m_options.ticket = negotiateToken;
}

HttpRequest WebHdfsClient::request(HttpVerb verb, const QString& path, const char* operation,
                                   const Parameters& parameters) const
{
    QByteArray url = (m_server.secure ? "https://" : "http://") + m_server.server().toUtf8()
        + "/webhdfs/v1" + QUrl::toPercentEncoding(path, "/") + "?op=" + operation;
    // By hand: a plus sign that QUrlQuery leaves as it is would be read as a blank.
    const auto add = [&url](const QByteArray& name, const QString& value) {
        url += '&' + name + '=' + QUrl::toPercentEncoding(value);
    };
    for (const auto& [name, value] : parameters)
        add(name, value);
    if (!m_kerberos)
        add(userName.toLatin1(), m_server.effectiveUser());
    return { verb, QUrl::fromEncoded(url) };
}

Result<HttpAnswer> WebHdfsClient::ask(HttpRequest request, const HttpSink& sink)
{
    auto answer = m_http.send(request, sink);
    if (!answer || !isNegotiate(*answer))
        return answer;
    const auto token = m_options.ticket(request.url.host());
    if (!token) {
        Error error = token.error();
        error.detail = error.detail.isEmpty() ? QString::fromLatin1("HTTP 401") : error.detail;
        return failure(error);
    }
    m_kerberos = true;
    QUrlQuery query(request.url);
    query.removeQueryItem(userName);
    request.url.setQuery(query);
    request.authorization = "Negotiate " + token->toBase64();
    return m_http.send(request, sink);
}

Result<HttpAnswer> WebHdfsClient::follow(HttpRequest request, const HttpSink& sink)
{
    for (int redirects = 0;; ++redirects) {
        auto answer = ask(request, sink);
        if (!answer)
            return answer;
        const QByteArray location = direction(*answer);
        if (location.isEmpty() && !answer->isRedirect())
            return answer;
        if (redirects == mostRedirects)
            return tooManyRedirects(request.url);
        auto target = redirectTarget(request.url, location);
        if (!target)
            return failure(target.error());
        request.url = std::move(*target);
    }
}

tl::unexpected<Error> WebHdfsClient::refused(const HttpAnswer& answer, const QString& path) const
{
    return failure(answerError(answer, m_server.withPath(path),
                               m_kerberos ? QString() : m_server.effectiveUser()));
}

Result<RemoteStatus> WebHdfsClient::status(const QString& path)
{
    const auto answer = follow(request(HttpVerb::Get, path, "GETFILESTATUS", {}));
    if (!answer)
        return failure(answer.error());
    if (!answer->isGood())
        return refused(*answer, path);
    const auto status = statusOf(*answer);
    if (!status)
        return failure(strangeAnswer(m_server));
    return *status;
}

Result<void> WebHdfsClient::open(const QString& path, const Parameters& parameters,
                                 const HttpSink& sink)
{
    const auto answer = follow(request(HttpVerb::Get, path, "OPEN", parameters), sink);
    if (!answer)
        return failure(answer.error());
    if (!answer->isGood())
        return refused(*answer, path);
    return {};
}

Result<void> WebHdfsClient::create(const QString& path, const QByteArray& content)
{
    HttpRequest request =
        this->request(HttpVerb::Put, path, "CREATE", { { "overwrite", QStringLiteral("true") } });
    // One step at a time: only a server that has answered the empty request, by taking it or by
    // sending us on, gets the content.
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        const auto answer = ask(request, {});
        if (!answer)
            return failure(answer.error());
        const QByteArray location = direction(*answer);
        if (location.isEmpty() && !answer->isRedirect()) {
            if (!answer->isGood())
                return refused(*answer, path);
            if (!request.body.isEmpty() || content.isEmpty())
                return {};
        } else {
            auto target = redirectTarget(request.url, location);
            if (!target)
                return failure(target.error());
            request.url = std::move(*target);
        }
        request.body = content;
    }
    return tooManyRedirects(request.url);
}

Result<bool> WebHdfsClient::rename(const QString& from, const QString& to, const QString& options)
{
    Parameters parameters { { "destination", to } };
    if (!options.isEmpty())
        parameters += { "renameoptions", options };
    const auto answer = follow(request(HttpVerb::Put, from, "RENAME", parameters));
    if (!answer)
        return failure(answer.error());
    if (answer->status == 400 && !options.isEmpty())
        return false; // it does not know them
    if (!answer->isGood())
        return refused(*answer, from);
    // With options Hadoop's answer is empty.
    const auto done = booleanOf(*answer);
    if (!done && (options.isEmpty() || !answer->body.isEmpty()))
        return failure(strangeAnswer(m_server));
    return done.value_or(true);
}

Result<void> WebHdfsClient::remove(const QString& path)
{
    const auto answer = follow(request(HttpVerb::Delete, path, "DELETE", {}));
    if (!answer)
        return failure(answer.error());
    return answer->isGood() ? Result<void>() : refused(*answer, path);
}

} // namespace fw
