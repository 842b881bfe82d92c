// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/base/worker.h"
#include "core/net/httpexchange.h"

#include <QEventLoop>

#include <stop_token>

namespace fw {

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
    QEventLoop loop;
    HttpExchange exchange(m_manager, request, m_limits, sink, [&loop] { loop.quit(); });
    {
        const std::stop_callback wake(m_context.stopToken(), [&loop] {
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        if (!exchange.isOver())
            loop.exec();
    }
    if (m_context.cancelled())
        return cancelledError();
    return exchange.result();
}

} // namespace fw
