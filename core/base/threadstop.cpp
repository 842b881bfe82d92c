// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threadstop.h"

namespace fw {

namespace {

std::stop_token& current()
{
    thread_local std::stop_token token;
    return token;
}

} // namespace

std::stop_token stopOfThisThread()
{
    return current();
}

ThreadStop::ThreadStop(std::stop_token token)
    : m_before(std::exchange(current(), std::move(token)))
{
}

ThreadStop::~ThreadStop()
{
    current() = std::move(m_before);
}

} // namespace fw
