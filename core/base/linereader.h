// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fw {

// Walks a text device line by line through one fixed buffer: memory stays flat at any file size.
// Lines end in \n or \r\n; the last one needs no ending; a UTF-8 byte order mark at the start is
// skipped. A line longer than allowed is an error, because an endless one must not fill the memory.
class LineReader
{
public:
    // Longer than any line of a format in columns.
    static constexpr std::size_t maxLineLength = 64 * 1024;

    // `name` is how the file is called in error messages; `longest` is what a line may have.
    LineReader(QIODevice& device, QString name, std::size_t longest = maxLineLength);

    // The next line without its ending, valid until the next call; false at the end or on an
    // error, which error() then tells apart.
    bool next(std::string_view& line);

    std::int64_t lineNumber() const { return m_lineNumber; } // 1-based, of the last line returned
    std::int64_t bytesRead() const { return m_bytes; } // up to and with the last line returned
    bool hasError() const { return m_failed; }
    const Error& error() const { return m_error; }
    const QString& name() const { return m_name; }

private:
    bool fill();
    void fail(ErrorCode code, QString message);

    QIODevice& m_device;
    QString m_name;
    std::size_t m_longest;
    std::vector<char> m_buffer; // grows to what the lines need, and no further
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_atEnd = false;
    bool m_failed = false;
    std::int64_t m_lineNumber = 0;
    std::int64_t m_bytes = 0;
    Error m_error;
};

// Splits a line at every separator into at most N fields; returns how many fields the line has,
// counting those beyond N. No quoting: the formats this serves have none.
template<std::size_t N>
std::size_t splitFields(std::string_view line, char separator, std::array<std::string_view, N>& out)
{
    // Byte by byte: fields are a few characters long, too short for a search call each.
    std::size_t count = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] != separator)
            continue;
        if (count < N)
            out[count] = std::string_view(line.data() + at, i - at);
        ++count;
        at = i + 1;
    }
    return count;
}

// Text from a file as something that can be shown in a message: invalid UTF-8 and control
// characters become visible, and long text is cut.
QString quotedForMessage(std::string_view text, int maxCharacters = 60);

} // namespace fw
