// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gunzipdevice.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::GunzipDevice)
};

constexpr std::size_t packedSize = 128 * 1024;
constexpr int gzipOnly = 16 + MAX_WBITS; // zlib.h: no zlib stream, no raw deflate

} // namespace

void GunzipDevice::Closer::operator()(z_stream_s* stream) const
{
    inflateEnd(stream); // harmless on one that was never begun
    delete stream; // NOLINT: made by make_unique's own new below
}

GunzipDevice::GunzipDevice(QIODevice& source)
    : m_source(source)
    , m_stream(std::make_unique<z_stream>().release())
    , m_packed(packedSize)
{
    if (inflateInit2(m_stream.get(), gzipOnly) != Z_OK)
        m_state = State::Failed;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

GunzipDevice::~GunzipDevice() = default;

qint64 GunzipDevice::fail(const QString& sentence)
{
    m_state = State::Failed;
    setErrorString(sentence);
    return -1;
}

bool GunzipDevice::fill()
{
    const qint64 got = m_source.read(reinterpret_cast<char*>(m_packed.data()),
                                     static_cast<qint64>(m_packed.size()));
    if (got < 0)
        fail(m_source.errorString());
    if (got <= 0)
        return false;
    m_stream->next_in = m_packed.data();
    m_stream->avail_in = static_cast<uInt>(got);
    return true;
}

void GunzipDevice::beginNextMember()
{
    while (m_state == State::Between) {
        if (m_stream->avail_in == 0 && !fill()) {
            if (m_state != State::Failed)
                m_state = State::Ended;
        } else if (*m_stream->next_in == 0) {
            ++m_stream->next_in;
            --m_stream->avail_in;
        } else if (*m_stream->next_in == 0x1f) {
            inflateReset(m_stream.get());
            m_state = State::Member;
        } else {
            fail(Tr::tr("something that is not gzip follows its gzip data"));
        }
    }
}

qint64 GunzipDevice::readData(char* data, qint64 most)
{
    const auto room = static_cast<uInt>(std::min<qint64>(most, std::numeric_limits<int>::max()));
    m_stream->next_out = reinterpret_cast<Bytef*>(data);
    m_stream->avail_out = room;
    // Until something came out: 0 would say that the end is reached.
    while (m_stream->avail_out == room && room > 0) {
        if (m_state == State::Between)
            beginNextMember();
        if (m_state == State::Failed)
            return -1;
        if (m_state == State::Ended)
            return 0;
        if (m_stream->avail_in == 0 && !fill())
            return m_state == State::Failed
                ? -1
                : fail(Tr::tr("its gzip data ends too early; the file is cut off"));
        const int got = inflate(m_stream.get(), Z_NO_FLUSH);
        if (got == Z_STREAM_END)
            m_state = State::Between;
        else if (got != Z_OK && got != Z_BUF_ERROR)
            return fail(Tr::tr("its gzip data is damaged"));
    }
    return static_cast<qint64>(room - m_stream->avail_out);
}

} // namespace fw
