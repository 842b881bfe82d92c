// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QString>

#include <cstdio>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace fw::fuzz {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

MemoryFile::MemoryFile(const QByteArray& content)
    : m_handle(::memfd_create("fuzz", MFD_CLOEXEC))
{
    const auto size = static_cast<std::size_t>(content.size());
    require(m_handle >= 0 && ::write(m_handle, content.constData(), size) == content.size(),
            "a file in memory can be written");
}

MemoryFile::~MemoryFile()
{
    ::close(m_handle);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_handle);
}

} // namespace fw::fuzz
