// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/base/printable.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::HttpClient)
};

constexpr qint64 bufferSize = 256 * 1024;
constexpr qint64 largestBody = 1024 * 1024;

// A reply that may still be running when it goes.
struct Ending
{
    void operator()(QNetworkReply* reply) const
    {
        reply->disconnect();
        delete reply; // which ends it
    }
};
using Reply = std::unique_ptr<QNetworkReply, Ending>;

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
    if (request.verb == HttpVerb::Put)
        made.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
    if (!request.authorization.isEmpty())
        made.setRawHeader("Authorization", request.authorization);
    return made;
}

// One request on its way.
class Exchange
{
public:
    Exchange(QNetworkAccessManager& manager, const HttpRequest& request, const HttpLimits& limits,
             const HttpSink& sink)
        : m_server(serverOf(request.url))
        , m_limits(limits)
        , m_sink(sink)
        , m_reply(start(manager, request))
    {
        m_reply->setReadBufferSize(bufferSize);
        m_timer.setSingleShot(true);
    }

    Result<HttpAnswer> wait(const RunContext& context)
    {
        const auto alive = [this] {
            sayAlive();
        };
        QObject::connect(m_reply.get(), &QNetworkReply::requestSent, &m_loop, alive);
        QObject::connect(m_reply.get(), &QNetworkReply::metaDataChanged, &m_loop, alive);
        QObject::connect(m_reply.get(), &QNetworkReply::uploadProgress, &m_loop, alive);
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &m_loop, [this] {
            sayAlive();
            takeBytes();
        });
        QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, &m_loop,
                         [this](const QList<QSslError>& errors) {
                             if (!errors.isEmpty())
                                 m_untrusted = errors.first().errorString();
                         });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_timer, &QTimer::timeout, &m_loop, [this] {
            m_silent = true;
            m_loop.quit();
        });
        m_timer.start(m_limits.connect);
        {
            const std::stop_callback wake(context.stopToken(), [this] {
                QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
            });
            if (!m_reply->isFinished())
                m_loop.exec();
        }
        m_timer.stop();
        if (context.cancelled())
            return cancelledError();
        if (m_reply->isFinished() && !m_ended)
            takeBytes();
        if (const auto problem = this->problem())
            return failure(*problem);
        return m_answer;
    }

private:
    static QNetworkReply* start(QNetworkAccessManager& manager, const HttpRequest& request)
    {
        switch (request.verb) {
        case HttpVerb::Put:
            return manager.put(prepared(request), request.body);
        case HttpVerb::Delete:
            return manager.deleteResource(prepared(request));
        case HttpVerb::Get:
            break;
        }
        return manager.get(prepared(request));
    }

    void sayAlive()
    {
        m_sent = true;
        m_timer.start(m_limits.idle);
    }

    void takeBytes()
    {
        readHead();
        QByteArray buffer(bufferSize, Qt::Uninitialized);
        while (!m_ended) {
            const qint64 got = m_reply->read(buffer.data(), buffer.size());
            if (got <= 0)
                return;
            const QByteArrayView bytes(buffer.constData(), static_cast<qsizetype>(got));
            if (m_sink && m_answer.isGood() && m_answer.type != "application/json") {
                m_ended = !m_sink(bytes);
            } else {
                m_answer.body += bytes;
                m_tooMuch = m_answer.body.size() > largestBody;
                m_ended = m_tooMuch;
            }
        }
        m_loop.quit();
    }

    void readHead()
    {
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.reason =
            m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        m_answer.type = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
        m_answer.location = m_reply->rawHeader("Location");
        m_answer.challenge = m_reply->rawHeader("WWW-Authenticate");
    }

    std::optional<Error> problem() const
    {
        if (m_tooMuch)
            return Error { ErrorCode::Io,
                           Tr::tr("%1 answers with more than such an answer can have; it may be "
                                  "no WebHDFS server.")
                               .arg(m_server),
                           {} };
        if (m_ended)
            return std::nullopt;
        if (m_silent)
            return Error { ErrorCode::Io,
                           m_sent ? Tr::tr("%1 fell silent: nothing came for %2 s. Try again "
                                           "later.")
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
                           Tr::tr("The certificate of %1 is not trusted; have its authority added "
                                  "to this computer's certificates.")
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
    QString words(QNetworkReply::NetworkError error) const
    {
        constexpr int lastOfTheNetwork = 99;
        return error <= lastOfTheNetwork ? printable(m_reply->errorString())
                                         : QStringLiteral("HTTP, %1").arg(error);
    }

    static QString seconds(std::chrono::milliseconds time)
    {
        return QString::number(static_cast<double>(time.count()) / 1000);
    }

    QString m_server;
    const HttpLimits& m_limits;
    const HttpSink& m_sink;
    QEventLoop m_loop;
    QTimer m_timer;
    Reply m_reply; // after the loop its signals end
    HttpAnswer m_answer;
    QString m_untrusted;
    bool m_sent = false;
    bool m_silent = false;
    bool m_tooMuch = false;
    bool m_ended = false; // by us, before the server did
};

} // namespace

QString serverOf(const QUrl& url)
{
    const QString host = url.host();
    return (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host)
        + QLatin1Char(':')
        + QString::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

HttpClient::HttpClient(HttpLimits limits, RunContext context)
    : m_limits(limits)
    , m_context(std::move(context))
{
}

Result<HttpAnswer> HttpClient::send(const HttpRequest& request, const HttpSink& sink)
{
    refuseGuiThread("a request to a server");
    if (m_context.cancelled())
        return cancelledError();
    return Exchange(m_manager, request, m_limits, sink).wait(m_context);
}

} // namespace fw
