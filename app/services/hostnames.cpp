// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/hostnames.h"

#include "app/services/resolverprogram.h"
#include "core/base/printable.h"
#include "core/base/worker.h"
#include "core/reputation/gticlient.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <utility>

namespace fw {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 8s;
constexpr int longestName = 253; // RFC 1035, as text

// Whoever owns an address writes this text.
QString nameIn(const QByteArray& output)
{
    return printable(QString::fromUtf8(output).trimmed().left(longestName));
}

void askProgram(const QString& address, QObject* context,
                std::function<void(const HostAnswer&)> done)
{
    // Ended with its owner, or when it has had its time: a resolver may be silent for a minute.
    auto* const process = new QProcess(context);
    const auto finish = [process, done = std::move(done)](const HostAnswer& answer) {
        process->disconnect();
        process->deleteLater();
        done(answer);
    };
    QObject::connect(process, &QProcess::finished, context,
                     [process, finish](int code, QProcess::ExitStatus status) {
                         const bool answered = status == QProcess::NormalExit && code == 0;
                         finish({ answered, answered ? nameIn(process->readAll()) : QString() });
                     });
    QObject::connect(process, &QProcess::errorOccurred, context,
                     [finish](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             finish({});
                     });
    // Before the children go, for a process does not like to go while it runs.
    QObject::connect(context, &QObject::destroyed, process, [process] {
        process->disconnect();
        process->kill();
        process->waitForFinished();
    });
    QTimer::singleShot(patience, process, &QProcess::kill);
    process->start(resolverProgram(), { resolverOption(), address }, QIODevice::ReadOnly);
}

} // namespace

Result<QString> hostNameOf(const IpAddress& address, const RunContext& context,
                           const QString& program)
{
    refuseGuiThread("asking for a host name");
    ClientCall call;
    call.program = program.isEmpty() ? resolverProgram() : program;
    call.arguments = QStringList { resolverOption(), address.toString() };
    const auto output = runClient(call, patience, context);
    if (output)
        return nameIn(*output);
    if (output.error().code == ErrorCode::Cancelled)
        return failure(output.error());
    return failure(ErrorCode::Io, HostNames::tr("The resolver of this computer gave no answer."));
}

HostNames::HostNames(QObject* parent, Resolver resolver)
    : QObject(parent)
    , m_resolver(resolver ? std::move(resolver) : Resolver(&askProgram))
{
}

void HostNames::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    ++m_generation;
    m_waiting.clear();
    m_known.clear();
    m_underWay = 0;
}

QString HostNames::known(const IpAddress& address) const
{
    return m_known.value(address.toString());
}

QString HostNames::name(const IpAddress& address)
{
    if (!m_isOn)
        return {};
    const QString text = address.toString();
    if (const auto at = m_known.constFind(text); at != m_known.constEnd())
        return *at;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    m_known.insert(text, {});
    m_waiting.push_back(address);
    if (m_waiting.size() > mostWaiting) {
        m_known.remove(m_waiting.front().toString());
        m_waiting.pop_front();
    }
    askNext();
    return {};
}

void HostNames::askNext()
{
    while (m_underWay < mostAtATime && !m_waiting.empty()) {
        const IpAddress address = m_waiting.back();
        m_waiting.pop_back();
        ++m_underWay;
        m_resolver(address.toString(), this,
                   [this, address, generation = m_generation](const HostAnswer& answer) {
                       if (generation == m_generation)
                           take(address, answer);
                   });
    }
}

void HostNames::take(const IpAddress& address, const HostAnswer& answer)
{
    --m_underWay;
    const QString text = address.toString();
    if (answer.answered)
        m_known.insert(text, printable(answer.name)); // whoever looked it up
    else
        m_known.remove(text);
    askNext();
    if (!answer.name.isEmpty())
        Q_EMIT found(address);
}

} // namespace fw
