// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keyring.h"

#include "core/base/threadstop.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <stop_token>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::KeyringCredentials)
};

constexpr std::chrono::milliseconds betweenLooks { 20 };
constexpr int patienceMilliseconds = 120'000; // the user may have to type the keyring's password

struct Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QString password;
};

using MakeJob = std::function<QKeychain::Job*()>;

QString service()
{
    return QStringLiteral("flow-workbench");
}

// In the keyring's thread.
Result<Answer> runJob(const MakeJob& make, const QString& variable, const RunContext& context)
{
    QEventLoop loop;
    // A job left behind deletes itself when its answer comes after all.
    QKeychain::Job* const job = make();
    std::optional<Answer> answer;
    const auto finished = [&answer, &loop](QKeychain::Job* done) {
        const auto* const reading = qobject_cast<QKeychain::ReadPasswordJob*>(done);
        answer = Answer { done->error(), done->errorString(),
                          reading ? reading->textData() : QString() };
        loop.quit();
    };
    QObject::connect(job, &QKeychain::Job::finished, &loop, finished);
    QTimer::singleShot(patienceMilliseconds, &loop, &QEventLoop::quit);
    const std::stop_callback stop(context.stopToken(), [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    job->start();
    loop.exec();
    if (answer)
        return *answer;
    if (context.cancelled())
        return cancelledError();
    return failure(ErrorCode::Busy,
                   Tr::tr("The desktop's keyring did not answer for two minutes. Unlock it, or "
                          "give the password in the environment variable %1.")
                       .arg(variable));
}

// QtKeychain has one queue of jobs in a process. It belongs to the thread that ran the first one,
// goes on to the next job in that thread's event loop and has no lock: so one thread runs them all,
// from the first to the end of the program.
class KeyringThread
{
public:
    static Result<Answer> run(const MakeJob& make, const QString& variable)
    {
        const auto promise = std::make_shared<std::promise<Result<Answer>>>();
        std::future<Result<Answer>> future = promise->get_future();
        fw::Job job;
        {
            const std::lock_guard lock(s_mutex);
            if (!QCoreApplication::instance())
                return cancelledError();
            if (!s_worker) {
                s_worker.emplace(QStringLiteral("keyring"));
                qAddPostRoutine(end);
            }
            job = s_worker->submit<void>(
                [make, variable, promise](const RunContext& context) -> Result<void> {
                    promise->set_value(runJob(make, variable, context));
                    return {};
                },
                QCoreApplication::instance(), [](const Result<void>&) {});
        }
        // Whoever waits for the thread that asks must not wait for the user as well.
        const std::stop_token stop = stopOfThisThread();
        try {
            while (future.wait_for(betweenLooks) == std::future_status::timeout)
                if (stop.stop_requested()) {
                    job.cancel();
                    return cancelledError();
                }
            return future.get();
        } catch (const std::future_error&) { // never begun: the program ends
            return cancelledError();
        }
    }

private:
    static void end()
    {
        const std::lock_guard lock(s_mutex);
        s_worker.reset();
    }

    inline static std::mutex s_mutex;
    inline static std::optional<Worker> s_worker;
};

Result<Answer> ask(const MakeJob& make, const QString& variable)
{
    refuseGuiThread("asking the keyring");
    auto answer = KeyringThread::run(make, variable);
    if (!answer)
        return answer;
    switch (answer->error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return answer;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorCode::Refused,
                       Tr::tr("The desktop's keyring is locked. Unlock it, or give the password in "
                              "the environment variable %1.")
                           .arg(variable),
                       answer->words);
    default:
        return failure(ErrorCode::NotFound,
                       Tr::tr("This desktop has no keyring that answers. Start one, such as GNOME "
                              "Keyring or KWallet, or give the password in the environment "
                              "variable %1.")
                           .arg(variable),
                       answer->words);
    }
}

template<typename J>
J* newJob(const QString& key)
{
    auto* const job = new J(service());
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

} // namespace

Keyring::Keyring(QString variable)
    : m_variable(std::move(variable))
{
}

Result<std::optional<QString>> Keyring::find(const QString& key) const
{
    const auto answer = ask([key] { return newJob<QKeychain::ReadPasswordJob>(key); }, m_variable);
    if (!answer)
        return failure(answer.error());
    if (answer->error == QKeychain::EntryNotFound)
        return std::optional<QString>();
    return std::optional(answer->password);
}

Result<void> Keyring::store(const QString& key, const QString& secret) const
{
    const auto answer = ask(
        [key, secret] {
            auto* const job = newJob<QKeychain::WritePasswordJob>(key);
            job->setTextData(secret);
            return job;
        },
        m_variable);
    if (!answer)
        return failure(answer.error());
    return {};
}

Result<void> Keyring::forget(const QString& key) const
{
    const auto answer =
        ask([key] { return newJob<QKeychain::DeletePasswordJob>(key); }, m_variable);
    if (!answer)
        return failure(answer.error());
    return {};
}

} // namespace fw
