// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>
#include <vector>

struct z_stream_s;

namespace fw {

// Reads an open device that holds gzip data and gives what is packed in it, piece by piece: memory
// is two buffers, however much a file unpacks to. Several members behind each other, as pigz and
// `cat a.gz b.gz` make them, are one stream; zeros behind the last one are padding. Data that ends
// early, is damaged, or is followed by something else fails the read, with a sentence in
// errorString(). Belongs to one thread; the source must outlive it. Source of the format: RFC 1952.
class GunzipDevice : public QIODevice
{
public:
    explicit GunzipDevice(QIODevice& source);
    ~GunzipDevice() override;

    // Whether data begins like a gzip file: its two magic bytes and the only method there is.
    static bool isGzip(const char* data, qsizetype size)
    {
        return size >= 3 && data[0] == '\x1f' && data[1] == '\x8b' && data[2] == '\x08';
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    enum class State
    {
        Member, // in the middle of one
        Between, // a member has ended, and another may follow
        Ended,
        Failed
    };
    struct Closer
    {
        void operator()(z_stream_s* stream) const;
    };

    bool fill(); // false at the end of the source, or when it failed
    void beginNextMember();
    qint64 fail(const QString& sentence);

    QIODevice& m_source;
    std::unique_ptr<z_stream_s, Closer> m_stream;
    std::vector<unsigned char> m_packed;
    State m_state = State::Member;
};

} // namespace fw
