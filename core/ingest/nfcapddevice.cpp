// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/nfcapddevice.h"

#include "core/base/printable.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NfcapdDevice)
};

// How often a stop is looked for while nfdump computes, in milliseconds.
constexpr int patience = 100;

constexpr qsizetype longestComplaint = 200;

// nfdump says so of every file of its own pcap reader, and reads all of it.
bool isHarmless(const QByteArray& line)
{
    return line.trimmed().isEmpty() || line.startsWith("Skip unknown record type");
}

} // namespace

NfcapdDevice::NfcapdDevice(const QString& program, std::unique_ptr<QTemporaryFile> file,
                           std::stop_token stop)
    : m_file(std::move(file))
    , m_stop(std::move(stop))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC")); // it prints local time
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(program);
    m_process.setArguments(
        { QStringLiteral("-r"), m_file->fileName(), QStringLiteral("-o"), QStringLiteral("csv") });
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(QIODevice::ReadOnly);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

NfcapdDevice::~NfcapdDevice()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

qint64 NfcapdDevice::fail(const QString& sentence)
{
    setErrorString(sentence);
    return -1;
}

qint64 NfcapdDevice::readData(char* data, qint64 most)
{
    listen();
    while (m_process.bytesAvailable() == 0) {
        if (m_stop.stop_requested())
            return fail(Tr::tr("stopped"));
        if (m_process.state() == QProcess::NotRunning)
            return ended();
        m_process.waitForReadyRead(patience); // also moves standard error along
        listen();
    }
    return m_process.read(data, most);
}

void NfcapdDevice::note(const QByteArray& line)
{
    if (m_complaint.isEmpty() && !isHarmless(line))
        m_complaint = printable(QString::fromLocal8Bit(line.trimmed().left(longestComplaint)));
}

void NfcapdDevice::listen()
{
    m_said += m_process.readAllStandardError();
    for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
        note(m_said.left(end));
        m_said.remove(0, end + 1);
    }
    m_said.truncate(longestComplaint);
}

qint64 NfcapdDevice::ended()
{
    if (m_process.error() == QProcess::FailedToStart)
        return fail(Tr::tr("nfdump cannot be started: %1").arg(m_process.errorString()));
    note(m_said); // a last line without its end
    if (!m_complaint.isEmpty())
        return fail(Tr::tr("nfdump reports \"%1\"").arg(m_complaint));
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return fail(Tr::tr("nfdump ended with an error (exit code %1)").arg(m_process.exitCode()));
    return 0;
}

} // namespace fw
