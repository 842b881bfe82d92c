// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/standardinput.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace fw {

StandardInput::StandardInput(std::stop_token stop)
    : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_callback.emplace(std::move(stop), [this] {
        const std::uint64_t one = 1;
        // Fails only when the number is at its end, and then the reader is awake already.
        if (::write(m_wake, &one, sizeof one) < 0)
            return;
    });
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

StandardInput::~StandardInput()
{
    m_callback.reset(); // waits for a call that is under way
    if (m_wake >= 0)
        ::close(m_wake);
}

qint64 StandardInput::readData(char* data, qint64 size)
{
    // A descriptor below 0 is passed over: without one the input can be read but not left.
    std::array<pollfd, 2> watched { pollfd { STDIN_FILENO, POLLIN, 0 },
                                    pollfd { m_wake, POLLIN, 0 } };
    for (;;) {
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            break;
        if (watched[1].revents != 0) {
            errno = EINTR;
            break;
        }
        if (watched[0].revents == 0)
            continue;
        const auto got = ::read(STDIN_FILENO, data, static_cast<std::size_t>(size));
        if (got >= 0)
            return got;
        if (errno != EINTR && errno != EAGAIN)
            break;
    }
    setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
    return -1;
}

qint64 StandardInput::writeData(const char*, qint64)
{
    return -1;
}

} // namespace fw
