// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpexchange.h"

#include "core/base/printable.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::HttpClient)
};

constexpr qint64 bufferSize = 256 * 1024;

bool hasBody(HttpVerb verb)
{
    return verb == HttpVerb::Put || verb == HttpVerb::Post;
}

QNetworkRequest prepared(const HttpRequest& request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Bytes as they lie in the file, so that lengths can be compared.
    made.setRawHeader("Accept-Encoding", "identity");
    // Qt's own name is a browser's, and Hadoop may demand a special header of browsers.
    made.setRawHeader("User-Agent", "flow-workbench");
    if (hasBody(request.verb))
        made.setHeader(QNetworkRequest::ContentTypeHeader,
                       request.type.isEmpty() ? QByteArray("application/octet-stream")
                                              : request.type);
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    if (!request.authorization.isEmpty())
        made.setRawHeader("Authorization", request.authorization);
    return made;
}

QNetworkReply* start(QNetworkAccessManager& manager, const HttpRequest& request)
{
    switch (request.verb) {
    case HttpVerb::Post:
        return manager.post(prepared(request), request.body);
    case HttpVerb::Put:
        return manager.put(prepared(request), request.body);
    case HttpVerb::Delete:
        return manager.deleteResource(prepared(request));
    case HttpVerb::Get:
        break;
    }
    return manager.get(prepared(request));
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000);
}

} // namespace

QString serverOf(const QUrl& url)
{
    const QString host = url.host();
    return (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host)
        + QLatin1Char(':')
        + QString::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

void HttpExchange::Ending::operator()(QNetworkReply* reply) const
{
    reply->disconnect();
    delete reply; // which ends it
}

HttpExchange::HttpExchange(QNetworkAccessManager& manager, const HttpRequest& request,
                           const HttpLimits& limits, HttpSink sink, std::function<void()> ended)
    : m_server(serverOf(request.url))
    , m_limits(limits)
    , m_sink(std::move(sink))
    , m_endedCall(std::move(ended))
    , m_reply(start(manager, request))
{
    m_reply->setReadBufferSize(bufferSize);
    m_timer.setSingleShot(true);
    const auto alive = [this] {
        sayAlive();
    };
    QNetworkReply* const reply = m_reply.get();
    QObject::connect(reply, &QNetworkReply::requestSent, &m_timer, alive);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_timer, alive);
    QObject::connect(reply, &QNetworkReply::uploadProgress, &m_timer, alive);
    QObject::connect(reply, &QNetworkReply::readyRead, &m_timer, [this] {
        sayAlive();
        takeBytes();
    });
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_timer,
                     [this](const QList<QSslError>& errors) {
                         if (!errors.isEmpty())
                             m_untrusted = errors.first().errorString();
                     });
    QObject::connect(reply, &QNetworkReply::finished, &m_timer, [this] { end(); });
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_silent = true;
        end();
    });
    m_timer.start(m_limits.connect);
}

HttpExchange::~HttpExchange() = default;

Result<HttpAnswer> HttpExchange::result()
{
    m_timer.stop();
    if (m_reply->isFinished() && !m_stopped)
        takeBytes();
    if (const auto found = problem())
        return failure(*found);
    return m_answer;
}

void HttpExchange::end()
{
    m_timer.stop();
    if (!std::exchange(m_over, true))
        m_endedCall();
}

void HttpExchange::sayAlive()
{
    m_sent = true;
    if (!m_over)
        m_timer.start(m_limits.idle);
}

void HttpExchange::takeBytes()
{
    readHead();
    QByteArray buffer(bufferSize, Qt::Uninitialized);
    while (!m_stopped) {
        const qint64 got = m_reply->read(buffer.data(), buffer.size());
        if (got <= 0)
            return;
        const QByteArrayView bytes(buffer.constData(), static_cast<qsizetype>(got));
        if (m_sink && m_answer.isGood() && m_answer.type != "application/json") {
            m_stopped = !m_sink(bytes);
        } else {
            m_answer.body += bytes;
            m_tooMuch = m_answer.body.size() > m_limits.body;
            m_stopped = m_tooMuch;
        }
    }
    end();
}

void HttpExchange::readHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_answer.type = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.challenge = m_reply->rawHeader("WWW-Authenticate");
    m_answer.retryAfter = m_reply->rawHeader("Retry-After").trimmed();
}

std::optional<Error> HttpExchange::problem() const
{
    if (m_tooMuch)
        return Error { ErrorCode::BadInput,
                       Tr::tr("%1 answers with more than such an answer can have; it may be "
                              "another kind of server.")
                           .arg(m_server),
                       {} };
    if (m_stopped)
        return std::nullopt;
    if (m_silent)
        return Error { ErrorCode::Io,
                       m_sent ? Tr::tr("%1 fell silent: nothing came for %2 s. Try again later.")
                                    .arg(m_server, seconds(m_limits.idle))
                              : Tr::tr("%1 cannot be reached: no connection within %2 s.")
                                    .arg(m_server, seconds(m_limits.connect)),
                       {} };
    const QNetworkReply::NetworkError error = m_reply->error();
    // An answer that says no is an answer.
    if (error == QNetworkReply::NoError || m_answer.status >= 400)
        return std::nullopt;
    if (!m_untrusted.isEmpty() || error == QNetworkReply::SslHandshakeFailedError)
        return Error { ErrorCode::Refused,
                       Tr::tr("The certificate of %1 is not trusted; have its authority added to "
                              "this computer's certificates.")
                           .arg(m_server),
                       m_untrusted };
    if (m_answer.status > 0)
        return Error { ErrorCode::Io,
                       Tr::tr("%1 broke off in the middle; try again.").arg(m_server),
                       words(error) };
    return Error { ErrorCode::Io, Tr::tr("%1 cannot be reached, or broke off.").arg(m_server),
                   words(error) };
}

// Qt's words for what the protocol is not content with quote the whole address.
QString HttpExchange::words(QNetworkReply::NetworkError error) const
{
    constexpr int lastOfTheNetwork = 99;
    return error <= lastOfTheNetwork ? printable(m_reply->errorString())
                                     : QStringLiteral("HTTP, %1").arg(error);
}

} // namespace fw
