// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace fw {

// Another open device whose beginning can be looked at before it is read: so that what a stream
// holds can be found out also where it cannot be rewound, as of standard input. Belongs to one
// thread; the source must outlive it.
class HeadDevice : public QIODevice
{
public:
    explicit HeadDevice(QIODevice& source);

    // Reads on once, as much as the source has at hand, and keeps it for the reader. False when
    // nothing came: at the end, or when the source failed, which failed() tells apart. Not to be
    // called any more once the device has been read.
    bool lookFurther();
    const QByteArray& head() const { return m_head; }
    bool failed() const { return m_failed; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_source;
    QByteArray m_head;
    qsizetype m_taken = 0; // of the head
    bool m_failed = false;
};

} // namespace fw
