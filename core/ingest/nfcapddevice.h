// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QProcess>
#include <QString>
#include <QTemporaryFile>

#include <memory>
#include <stop_token>

namespace fw {

// What nfdump prints as CSV of a file, as a stream. Reading waits for the program; a stop makes it
// fail. At the end an exit code other than 0 and every complaint on standard error fail the read,
// with a sentence in errorString(). Belongs to one thread, which needs no event loop. Ends the
// program when it ends itself.
class NfcapdDevice : public QIODevice
{
public:
    // `program` is a path. The file is removed with the device.
    NfcapdDevice(const QString& program, std::unique_ptr<QTemporaryFile> file,
                 std::stop_token stop);
    ~NfcapdDevice() override;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 fail(const QString& sentence);
    qint64 ended();
    void note(const QByteArray& line);
    void listen(); // to standard error, so that it does not fill the memory

    std::unique_ptr<QTemporaryFile> m_file;
    std::stop_token m_stop;
    QProcess m_process;
    QByteArray m_said; // of a line that has no end yet
    QString m_complaint; // the first one
};

} // namespace fw
