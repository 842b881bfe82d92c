// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <utility>

namespace fw {

// What asks the job of this thread to stop, for waits deep inside it that nobody hands a context: a
// keyring that the user has to unlock, a resolver, a large file. Worker sets it for each job, so
// that whoever joins a Worker waits for none of these. Outside a job it never asks.
std::stop_token stopOfThisThread();

// Sets it for as long as it lives; then it is again what it was.
class ThreadStop
{
public:
    explicit ThreadStop(std::stop_token token);
    ~ThreadStop();
    ThreadStop(const ThreadStop&) = delete;
    ThreadStop& operator=(const ThreadStop&) = delete;

private:
    std::stop_token m_before;
};

} // namespace fw
