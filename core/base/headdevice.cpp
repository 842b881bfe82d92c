// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/headdevice.h"

#include <algorithm>
#include <cstring>

namespace fw {

namespace {

constexpr qsizetype stepSize = 16 * 1024;

} // namespace

HeadDevice::HeadDevice(QIODevice& source)
    : m_source(source)
{
    // Unbuffered: the reader has a buffer of its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool HeadDevice::lookFurther()
{
    const qsizetype had = m_head.size();
    m_head.resize(had + stepSize);
    const qint64 got = m_source.read(m_head.data() + had, stepSize);
    m_head.resize(had + std::max<qint64>(got, 0));
    if (got < 0) {
        m_failed = true;
        setErrorString(m_source.errorString());
    }
    return got > 0;
}

qint64 HeadDevice::readData(char* data, qint64 most)
{
    if (m_taken < m_head.size()) {
        const qint64 some = std::min<qint64>(most, m_head.size() - m_taken);
        std::memcpy(data, m_head.constData() + m_taken, static_cast<std::size_t>(some));
        m_taken += some;
        return some;
    }
    const qint64 got = m_source.read(data, most);
    if (got < 0)
        setErrorString(m_source.errorString());
    return got;
}

} // namespace fw
