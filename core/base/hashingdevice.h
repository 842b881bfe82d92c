// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QIODevice>

#include <cstdint>

namespace fw {

// Reads another open device and hashes what passes through: the hash of a file costs no second
// reading, and is of the very bytes that were read.
class HashingDevice : public QIODevice
{
public:
    explicit HashingDevice(QIODevice& source);

    // Of everything read so far, lower-case hexadecimal.
    QByteArray hash() const { return m_hash.result().toHex(); }
    std::int64_t bytes() const { return m_bytes; } // read so far
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_source;
    std::int64_t m_bytes = 0;
    // The fastest cryptographic hash Qt has.
    QCryptographicHash m_hash { QCryptographicHash::Blake2b_256 };
};

} // namespace fw
