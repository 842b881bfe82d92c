// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <csignal>
#include <functional>
#include <memory>

namespace fw {

// While it lives, SIGINT and SIGTERM arrive as calls in the main thread's event loop instead of
// ending the program: they are blocked and read from a descriptor (signalfd(2)), so nothing runs
// inside a signal handler. Make it before any thread, which inherits what is blocked. After the
// first signal they end the program again, for whoever does not want to wait. A signal that the
// caller set to be ignored (nohup, a shell's background job) stays ignored.
class SignalWatch
{
public:
    explicit SignalWatch(std::function<void()> onSignal);
    ~SignalWatch();
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

private:
    void arrived();
    void release();

    std::function<void()> m_onSignal;
    sigset_t m_before {};
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fw
