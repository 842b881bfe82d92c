// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace fw::doctor {

// Waits, at most until the token is asked to stop.
void pause(const std::stop_token& stop, std::chrono::milliseconds length);

// Asks its token to stop when the time is over, or when the outer one is asked to.
class Alarm
{
public:
    Alarm(const std::stop_token& outer, std::chrono::milliseconds after);

    std::stop_token token() const { return m_source.get_token(); }

private:
    struct Forward
    {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_callback<Forward> m_forward;
    Worker m_worker; // ends first
};

} // namespace fw::doctor
