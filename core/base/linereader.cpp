// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linereader.h"

#include <QCoreApplication>

#include <cstring>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::LineReader)
};

constexpr std::size_t bufferSize = 256 * 1024;
static_assert(bufferSize > 2 * LineReader::maxLineLength);

} // namespace

LineReader::LineReader(QIODevice& device, QString name, std::size_t longest)
    : m_device(device)
    , m_name(std::move(name))
    , m_longest(longest)
    , m_buffer(bufferSize)
{
}

void LineReader::fail(ErrorCode code, QString message)
{
    m_failed = true;
    m_error = Error { code, std::move(message), {} };
}

bool LineReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2); // next() stops a line that is too long
    const qint64 got =
        m_device.read(m_buffer.data() + m_end, static_cast<qint64>(m_buffer.size() - m_end));
    if (got < 0) {
        fail(ErrorCode::Io,
             Tr::tr("%1 cannot be read after line %2: %3.")
                 .arg(m_name, QString::number(m_lineNumber), m_device.errorString()));
        return false;
    }
    if (got == 0) {
        m_atEnd = true;
        return false;
    }
    if (m_bytes == 0 && m_lineNumber == 0 && m_end == 0 && got >= 3
        && std::memcmp(m_buffer.data(), "\xef\xbb\xbf", 3) == 0) {
        m_begin = 3;
        m_bytes = 3;
    }
    m_end += static_cast<std::size_t>(got);
    return true;
}

bool LineReader::next(std::string_view& line)
{
    std::size_t scanned = 0;
    while (!m_failed) {
        const char* const from = m_buffer.data() + m_begin;
        const std::size_t have = m_end - m_begin;
        const void* const newline =
            have > scanned ? std::memchr(from + scanned, '\n', have - scanned) : nullptr;
        std::size_t length =
            newline ? static_cast<std::size_t>(static_cast<const char*>(newline) - from) : have;
        const bool complete = newline || (m_atEnd && have > 0);
        if (length > m_longest) {
            fail(ErrorCode::BadInput,
                 Tr::tr("%1, line %2: the line is longer than %3 characters.")
                     .arg(m_name, QString::number(m_lineNumber + 1), QString::number(m_longest)));
            return false;
        }
        if (complete) {
            const std::size_t taken = length + (newline ? 1 : 0);
            m_begin += taken;
            m_bytes += static_cast<std::int64_t>(taken);
            ++m_lineNumber;
            if (length > 0 && from[length - 1] == '\r')
                --length;
            line = std::string_view(from, length);
            return true;
        }
        if (m_atEnd)
            return false;
        scanned = have;
        fill();
    }
    return false;
}

QString quotedForMessage(std::string_view text, int maxCharacters)
{
    const std::string_view head = text.substr(0, static_cast<std::size_t>(maxCharacters) * 4);
    QString shown = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
    for (QChar& c : shown) {
        if (!c.isPrint() && c != QLatin1Char(' ') && !c.isSurrogate())
            c = QChar(0xfffd);
    }
    if (shown.size() > maxCharacters || head.size() < text.size())
        shown = shown.left(maxCharacters) + QChar(0x2026);
    return QLatin1Char('\'') + shown + QLatin1Char('\'');
}

} // namespace fw
