// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/waiting.h"

#include <condition_variable>
#include <mutex>

namespace fw::doctor {

void pause(const std::stop_token& stop, std::chrono::milliseconds length)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, length, [] { return false; });
}

Alarm::Alarm(const std::stop_token& outer, std::chrono::milliseconds after)
    : m_forward(outer, Forward { m_source })
    , m_worker(QStringLiteral("alarm"))
{
    m_worker.post([source = m_source, after](const std::stop_token& quit) mutable {
        pause(quit, after);
        if (!quit.stop_requested())
            source.request_stop();
    });
}

} // namespace fw::doctor
