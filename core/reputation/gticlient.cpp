// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/gticlient.h"

#include "core/base/printable.h"
#include "core/base/secret.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <stop_token>
#include <unistd.h>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::GtiClient)
};

constexpr qsizetype mostOutput = 4 * 1024 * 1024;
constexpr qsizetype mostWords = 200; // of what it complains

// What is meant for us alone: the passwords of databases and of other services.
QProcessEnvironment withoutSecrets(QProcessEnvironment environment)
{
    for (const QString& name : environment.keys())
        if (name == QLatin1String("FLOW_DB_PASSWORD")
            || name.startsWith(QLatin1String("FLOW_REPUTATION_")))
            environment.remove(name);
    return environment;
}

// A program that may have started others.
class Running
{
public:
    Running()
    {
        // A group of its own, so that all of it can be ended.
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    }
    ~Running()
    {
        m_process.disconnect();
        if (m_process.state() == QProcess::NotRunning)
            return;
        if (const auto id = static_cast<pid_t>(m_process.processId()); id > 0)
            ::kill(-id, SIGKILL);
        m_process.kill();
        m_process.waitForFinished();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    QProcess& process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

Result<QByteArray> runClient(const ClientCall& call, std::chrono::milliseconds time,
                             const RunContext& context)
{
    refuseGuiThread("running a program");
    const QFileInfo program(call.program);
    if (!program.isFile() || !program.isExecutable())
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no program %1 that may be run; check \"program\" in the "
                              "settings.")
                           .arg(call.program));
    Running running;
    QProcess& process = running.process();
    QEventLoop loop;
    QByteArray output;
    QByteArray words;
    bool timedOut = false;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, [&] {
        output += process.readAllStandardOutput();
        if (output.size() > mostOutput)
            loop.quit();
    });
    QObject::connect(&process, &QProcess::readyReadStandardError, &loop,
                     [&] { words = (words + process.readAllStandardError()).left(mostWords * 4); });
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        timedOut = true;
        loop.quit();
    });
    QProcessEnvironment environment = withoutSecrets(QProcessEnvironment::systemEnvironment());
    if (!call.variable.isEmpty())
        environment.insert(call.variable, call.value);
    process.setProcessEnvironment(environment);
    timer.start(time);
    process.start(call.program, call.arguments);
    process.write(call.input);
    process.closeWriteChannel();
    {
        const std::stop_callback wake(context.stopToken(), [&loop] {
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        if (process.state() != QProcess::NotRunning)
            loop.exec();
    }
    if (context.cancelled())
        return cancelledError();
    const QString detail = printable(
        withoutSecret(QString::fromUtf8(words).simplified(), call.secret).left(mostWords));
    if (process.error() == QProcess::FailedToStart)
        return failure(ErrorCode::Io, Tr::tr("%1 could not be run.").arg(call.program),
                       process.errorString());
    if (output.size() > mostOutput)
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 says more than such an answer can have.").arg(call.program));
    if (timedOut)
        return failure(ErrorCode::TimedOut,
                       Tr::tr("%1 did not end in time; see whether its server can be reached.")
                           .arg(call.program),
                       detail);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(
            ErrorCode::Io,
            Tr::tr("%1 failed; check server, user and password in the settings.").arg(call.program),
            detail);
    output += process.readAllStandardOutput();
    return output;
}

} // namespace fw
