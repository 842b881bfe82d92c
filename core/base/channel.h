// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace fw {

// Values on their way from one thread to another, in order and at most so many at once. Closed by
// either side: nothing more is taken in, and what is under way still comes out.
//
// Thread rule: every function may be called in any thread.
template<typename T>
class Channel
{
public:
    explicit Channel(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    // Waits while the channel is full. False once it is closed; the value is lost then.
    bool push(T value)
    {
        std::unique_lock lock(m_mutex);
        m_notFull.wait(lock, [this] { return m_closed || m_values.size() < m_capacity; });
        if (m_closed)
            return false;
        m_values.push_back(std::move(value));
        m_notEmpty.notify_one();
        return true;
    }

    // Waits while the channel is empty; nothing once it is closed and empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_notEmpty.wait(lock, [this] { return m_closed || !m_values.empty(); });
        return takeFirst();
    }

    // Waits for nothing.
    std::optional<T> tryPop()
    {
        const std::lock_guard lock(m_mutex);
        return takeFirst();
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_notEmpty.notify_all();
        m_notFull.notify_all();
    }

private:
    std::optional<T> takeFirst()
    {
        if (m_values.empty())
            return {};
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_notFull.notify_one();
        return value;
    }

    std::mutex m_mutex;
    std::condition_variable m_notEmpty;
    std::condition_variable m_notFull;
    std::deque<T> m_values;
    const std::size_t m_capacity;
    bool m_closed = false;
};

} // namespace fw
