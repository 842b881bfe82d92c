// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstddef>
#include <iterator>

namespace fw {

// The bytes of a device for a parser that takes iterators: through one buffer, never all at once.
// A parser that goes on for a megabyte without saying what it has found meets the end.
class DeviceBytes
{
public:
    explicit DeviceBytes(QIODevice& device)
        : m_device(device)
        , m_buffer(64 * 1024, Qt::Uninitialized)
    {
    }

    bool atEnd()
    {
        if (m_at < m_size)
            return false;
        m_size = m_silent > mostSilent ? 0 : m_device.read(m_buffer.data(), m_buffer.size());
        m_silent += m_size > 0 ? m_size : 0;
        m_at = 0;
        return m_size <= 0;
    }
    char current() const { return m_buffer[static_cast<qsizetype>(m_at)]; }
    void advance() { ++m_at; }
    // The parser has found something.
    void found() { m_silent = 0; }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = char;

        explicit Iterator(DeviceBytes* bytes = nullptr)
            : m_bytes(bytes)
        {
        }
        char operator*() const { return m_bytes->current(); }
        Iterator& operator++()
        {
            m_bytes->advance();
            return *this;
        }
        void operator++(int) { m_bytes->advance(); }
        // Only the end is ever compared with.
        friend bool operator==(const Iterator& a, const Iterator& b)
        {
            return a.isEnd() == b.isEnd();
        }

    private:
        bool isEnd() const { return !m_bytes || m_bytes->atEnd(); }

        DeviceBytes* m_bytes;
    };

private:
    static constexpr qint64 mostSilent = 1024 * 1024;

    QIODevice& m_device;
    QByteArray m_buffer;
    qint64 m_at = 0;
    qint64 m_size = 0;
    qint64 m_silent = 0;
};

} // namespace fw
