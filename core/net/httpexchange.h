// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/httpmessage.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace fw {

// One request on its way, in a thread whose event loop runs. `ended` is called once, when there is
// a result, and must not destroy the exchange: it is still in the middle of a signal. Ends the
// request when it is destroyed before that.
class HttpExchange
{
public:
    HttpExchange(QNetworkAccessManager& manager, const HttpRequest& request,
                 const HttpLimits& limits, HttpSink sink, std::function<void()> ended);
    ~HttpExchange();
    HttpExchange(const HttpExchange&) = delete;
    HttpExchange& operator=(const HttpExchange&) = delete;

    bool isOver() const { return m_over || m_reply->isFinished(); }
    // The request went out, so there is a server.
    bool wasSent() const { return m_sent; }
    // Of one that is over. Errors: as HttpClient.
    Result<HttpAnswer> result();

private:
    // A reply that may still be running when it goes.
    struct Ending
    {
        void operator()(QNetworkReply* reply) const;
    };

    void sayAlive();
    void takeBytes();
    void readHead();
    void end();
    std::optional<Error> problem() const;
    QString words(QNetworkReply::NetworkError error) const;

    QString m_server;
    HttpLimits m_limits;
    HttpSink m_sink;
    std::function<void()> m_endedCall;
    QTimer m_timer;
    std::unique_ptr<QNetworkReply, Ending> m_reply; // goes before what its signals reach
    HttpAnswer m_answer;
    QString m_untrusted;
    bool m_sent = false;
    bool m_silent = false;
    bool m_tooMuch = false;
    bool m_stopped = false; // by us, before the server did
    bool m_over = false;
};

} // namespace fw
