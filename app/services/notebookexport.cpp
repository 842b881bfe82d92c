// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/notebookexport.h"

#include "app/services/jupyterserver.h"
#include "core/base/printable.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace fw {

namespace {

QString lastLine(const QByteArray& text)
{
    QString last;
    for (const QByteArray& line : text.split('\n'))
        if (!line.trimmed().isEmpty())
            last = QString::fromUtf8(line.trimmed());
    return printable(last);
}

// Beside the place it comes to, so that the last step is a rename. A page is a megabyte or two.
bool put(const QString& from, const QString& to, QString& why)
{
    QFile page(from);
    QSaveFile target(to);
    const bool isWritten = page.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly)
        && target.write(page.readAll()) == page.size() && target.commit();
    if (!isWritten)
        why = page.error() != QFileDevice::NoError ? page.errorString() : target.errorString();
    return isWritten;
}

} // namespace

NotebookExport::NotebookExport(QObject* parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(code == 0 && status == QProcess::NormalExit);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("jupyter-nbconvert cannot be started: %1. Nothing was exported.")
                              .arg(m_process.errorString()));
    });
}

NotebookExport::~NotebookExport()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void NotebookExport::start(const QString& notebook, const QString& htmlFile)
{
    if (isRunning())
        return;
    const QString program = jupyterProgram(QStringLiteral("jupyter-nbconvert"));
    if (program.isEmpty()) {
        Q_EMIT failed(tr("Jupyter's nbconvert is not installed, so nothing was exported. This "
                         "installs it: %1")
                          .arg(QStringLiteral("sudo apt install jupyter-nbconvert")));
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = htmlFile;
    m_process.start(program,
                    { QStringLiteral("--to=html"),
                      QStringLiteral("--output-dir=") + m_folder->path(),
                      QStringLiteral("--output=page"), QFileInfo(notebook).absoluteFilePath() });
}

void NotebookExport::finish(bool isSound)
{
    QString why;
    if (!isSound)
        why = lastLine(m_process.readAll());
    const bool isPut =
        isSound && put(m_folder->filePath(QStringLiteral("page.html")), m_target, why);
    m_folder.reset();
    if (isPut)
        Q_EMIT done(m_target);
    else
        Q_EMIT failed(tr("The notebook was not exported: %1").arg(why));
}

} // namespace fw
