// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpbatch.h"

#include "core/base/worker.h"
#include "core/net/httpexchange.h"
#include "core/net/redirect.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QLocale>
#include <QNetworkAccessManager>

#include <algorithm>
#include <deque>
#include <stop_token>
#include <vector>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::HttpBatch)
};

using std::chrono::milliseconds;

constexpr int mostHops = 3;

struct Task
{
    std::size_t index = 0;
    HttpRequest request;
    int tries = 0;
    int hops = 0;
};

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && serverOf(a) == serverOf(b);
}

// How long a server asks to be left alone; none when it does not say.
milliseconds askedPause(const QByteArray& retryAfter)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(std::clamp<qint64>(seconds, 0, 1'000'000) * 1000);
    QDateTime until = QLocale::c().toDateTime(QString::fromLatin1(retryAfter),
                                              QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    until.setTimeSpec(Qt::UTC);
    return until.isValid()
        ? milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(until)))
        : milliseconds(0);
}

class Batch
{
public:
    Batch(std::size_t count, const HttpMake& make, const HttpTake& take,
          const HttpBatchOptions& options)
        : m_count(count)
        , m_make(make)
        , m_take(take)
        , m_options(options)
    {
        for (QTimer* timer : { &m_total, &m_pause })
            timer->setSingleShot(true);
        QObject::connect(&m_total, &QTimer::timeout, &m_loop, [this] {
            stop(Error {
                ErrorCode::TimedOut,
                Tr::tr("The time limit of %1 s has passed.").arg(m_options.total.count() / 1000),
                {} });
        });
        QObject::connect(&m_pause, &QTimer::timeout, &m_loop, [this] { fill(); });
    }

    std::optional<Error> run(const RunContext& context)
    {
        m_total.start(m_options.total);
        fill();
        {
            const std::stop_callback wake(context.stopToken(), [this] {
                QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
            });
            if (!m_over)
                m_loop.exec();
        }
        return context.cancelled() ? std::optional(cancelledError().value())
                                   : (m_problem ? m_problem : m_firstFailure);
    }

private:
    struct Flight
    {
        Task task;
        std::unique_ptr<HttpExchange> exchange;
    };

    void fill()
    {
        while (!m_over && !m_pause.isActive()
               && m_flights.size() < static_cast<std::size_t>(std::max(1, m_options.inFlight))) {
            if (!m_again.empty()) {
                start(std::move(m_again.front()));
                m_again.pop_front();
            } else if (m_next < m_count) {
                start({ m_next, m_make(m_next), 0, 0 });
                ++m_next;
            } else {
                break;
            }
        }
        if (m_flights.empty() && m_again.empty() && m_next == m_count)
            over();
    }

    void start(Task task)
    {
        m_flights.push_back(std::make_unique<Flight>());
        Flight* const flight = m_flights.back().get();
        flight->task = std::move(task);
        // Later: an exchange must not go while it speaks.
        const auto landed = [this, flight] {
            QMetaObject::invokeMethod(
                &m_loop, [this, flight] { land(flight); }, Qt::QueuedConnection);
        };
        flight->exchange = std::make_unique<HttpExchange>(m_manager, flight->task.request,
                                                          m_options.limits, HttpSink(), landed);
    }

    void land(const Flight* flight)
    {
        const auto at = std::find_if(m_flights.begin(), m_flights.end(),
                                     [flight](const auto& one) { return one.get() == flight; });
        if (m_over || at == m_flights.end())
            return;
        const auto answer = (*at)->exchange->result();
        const bool wasSent = (*at)->exchange->wasSent();
        Task task = std::move((*at)->task);
        m_flights.erase(at);
        if (!answer)
            failed(std::move(task), answer.error(), wasSent);
        else
            answered(std::move(task), *answer);
        fill();
    }

    void failed(Task task, const Error& error, bool wasSent)
    {
        if (error.code == ErrorCode::Refused)
            stop(error);
        else if (error.code != ErrorCode::Io)
            unanswered(error);
        else if (m_heard) // one that spoke may have a bad moment
            again(std::move(task), error, milliseconds(0));
        else if (wasSent) // perhaps only this request silences it
            unanswered(error);
        else // a server nobody has heard of yet is not there
            stop(error);
    }

    void answered(Task task, const HttpAnswer& answer)
    {
        m_heard = true;
        const QString server = serverOf(task.request.url);
        const QString code = QString::number(answer.status);
        if (answer.status == 429) {
            again(std::move(task),
                  { ErrorCode::Busy,
                    Tr::tr("%1 takes no more questions now (HTTP 429): what your account may ask "
                           "is used up. Try again later.")
                        .arg(server),
                    {} },
                  askedPause(answer.retryAfter));
        } else if (answer.status >= 500) {
            again(std::move(task),
                  { ErrorCode::Io,
                    Tr::tr("%1 reports a failure of its own (HTTP %2). Try again later.")
                        .arg(server, code),
                    {} },
                  askedPause(answer.retryAfter));
        } else if (answer.status == 401 || answer.status == 403) {
            stop({ ErrorCode::Refused,
                   Tr::tr("%1 does not accept the key (HTTP %2). Check the key, and what it may be "
                          "used for.")
                       .arg(server, code),
                   {} });
        } else if (answer.isRedirect()) {
            redirected(std::move(task), answer);
        } else if (const auto taken = m_take(task.index, answer); taken) {
            m_failuresInARow = 0;
        } else if (taken.error().code == ErrorCode::Refused) {
            stop(taken.error());
        } else {
            unanswered(taken.error());
        }
    }

    void redirected(Task task, const HttpAnswer& answer)
    {
        const auto target = redirectTarget(task.request.url, answer.location);
        if (!target)
            return stop(target.error());
        if (!isSameOrigin(*target, task.request.url) || task.request.verb != HttpVerb::Get)
            return stop({ ErrorCode::Refused,
                          Tr::tr("%1 sends us on to %2; that is not followed, for your key must "
                                 "not go there. Check the address in the settings.")
                              .arg(serverOf(task.request.url), serverOf(*target)),
                          {} });
        if (++task.hops > mostHops)
            return stop({ ErrorCode::Refused,
                          Tr::tr("%1 sends us on again and again; that is not followed.")
                              .arg(serverOf(*target)),
                          {} });
        task.request.url = *target;
        m_again.push_front(std::move(task));
    }

    void again(Task task, const Error& error, milliseconds asked)
    {
        const milliseconds pause =
            std::max(asked, m_options.pause * (1 << std::min(task.tries, 8)));
        if (++task.tries >= m_options.tries || pause >= m_total.remainingTimeAsDuration())
            return error.code == ErrorCode::Busy ? stop(error) : unanswered(error);
        m_again.push_front(std::move(task));
        if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() < pause)
            m_pause.start(pause);
    }

    void unanswered(const Error& error)
    {
        if (!m_firstFailure)
            m_firstFailure = error;
        if (++m_failuresInARow >= m_options.failuresInARow)
            over();
    }

    void stop(const Error& error)
    {
        if (!m_problem)
            m_problem = error;
        over();
    }

    void over()
    {
        m_over = true;
        m_loop.quit();
    }

    std::size_t m_count;
    const HttpMake& m_make;
    const HttpTake& m_take;
    const HttpBatchOptions& m_options;
    QNetworkAccessManager m_manager;
    QEventLoop m_loop;
    QTimer m_total;
    QTimer m_pause;
    std::vector<std::unique_ptr<Flight>> m_flights;
    std::deque<Task> m_again;
    std::size_t m_next = 0;
    std::optional<Error> m_problem; // what ended it
    std::optional<Error> m_firstFailure; // of a request that stays unanswered
    int m_failuresInARow = 0;
    bool m_heard = false; // the server has answered something
    bool m_over = false;
};

} // namespace

std::optional<Error> sendAll(std::size_t count, const HttpMake& make, const HttpTake& take,
                             const HttpBatchOptions& options, const RunContext& context)
{
    refuseGuiThread("requests to a server");
    if (context.cancelled())
        return cancelledError().value();
    return Batch(count, make, take, options).run(context);
}

} // namespace fw
