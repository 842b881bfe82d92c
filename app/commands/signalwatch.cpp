// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/signalwatch.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace fw {

namespace {

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

SignalWatch::SignalWatch(std::function<void()> onSignal)
    : m_onSignal(std::move(onSignal))
{
    sigset_t watched;
    ::sigemptyset(&watched);
    for (const int number : { SIGINT, SIGTERM })
        if (!isIgnored(number))
            ::sigaddset(&watched, number);
    ::pthread_sigmask(SIG_BLOCK, &watched, &m_before);
    m_descriptor = ::signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0) {
        // Without a descriptor they could not be heard: better that they end the program.
        release();
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { arrived(); });
}

SignalWatch::~SignalWatch()
{
    m_notifier.reset();
    release();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void SignalWatch::release()
{
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void SignalWatch::arrived()
{
    signalfd_siginfo info {};
    if (::read(m_descriptor, &info, sizeof info) != static_cast<ssize_t>(sizeof info))
        return;
    m_notifier->setEnabled(false);
    release();
    m_onSignal();
}

} // namespace fw
