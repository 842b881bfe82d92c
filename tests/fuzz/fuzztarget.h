// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

// What libFuzzer calls, and what the replay calls for every file of the corpus. Returns 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fw::fuzz {

// The input as bytes, not copied.
inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(data),
                                   static_cast<qsizetype>(size));
}

// Ends the process when what must hold does not: a finding, for the fuzzer and for the replay.
void require(bool holds, const char* what);

// A file in memory with a name, for readers that take a path.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray& content);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    QString path() const;

private:
    int m_handle;
};

} // namespace fw::fuzz
