// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hashingdevice.h"

namespace fw {

HashingDevice::HashingDevice(QIODevice& source)
    : m_source(source)
{
    // Unbuffered: the reader has a buffer of its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 HashingDevice::readData(char* data, qint64 most)
{
    const qint64 got = m_source.read(data, most);
    if (got > 0) {
        m_hash.addData(QByteArrayView(data, got));
        m_bytes += got;
    }
    if (got < 0)
        setErrorString(m_source.errorString());
    return got;
}

} // namespace fw
