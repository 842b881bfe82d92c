// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jupyterserver.h"

#include "core/base/printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <utility>

namespace fw {

namespace {

constexpr int endsWithin = 5000; // milliseconds: it ends its kernels first
constexpr qsizetype mostMessages = 64 * 1024;

// The last thing it said that is a sentence, without a token.
QString lastWords(const QByteArray& messages)
{
    static const QRegularExpression token(QStringLiteral("token=\\S+"));
    QString last;
    for (const QByteArray& line : messages.split('\n'))
        if (!line.trimmed().isEmpty())
            last = QString::fromUtf8(line.trimmed());
    return printable(last.remove(token));
}

} // namespace

QString jupyterProgram(const QString& name)
{
    return QStandardPaths::findExecutable(name);
}

QString jupyterInstallLine()
{
    return QStringLiteral("sudo apt install jupyter-notebook python3-pandas python3-matplotlib "
                          "python3-ipywidgets");
}

JupyterServer::JupyterServer(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyRead, this, &JupyterServer::readMessages);
    connect(&m_process, &QProcess::finished, this, &JupyterServer::tellEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("Jupyter cannot be started: %1.").arg(m_process.errorString()));
    });
}

JupyterServer::~JupyterServer()
{
    m_isEnding = true;
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endsWithin)) {
        m_process.kill();
        m_process.waitForFinished(endsWithin);
    }
}

void JupyterServer::open(const QString& notebook)
{
    if (isRunning()) {
        if (m_port > 0)
            askForPage(notebook);
        else
            m_next = notebook;
        return;
    }
    const QString program = jupyterProgram(QStringLiteral("jupyter-notebook"));
    if (program.isEmpty()) {
        Q_EMIT failed(tr("Jupyter is not installed, so no notebook can be opened. This installs "
                         "it: %1")
                          .arg(jupyterInstallLine()));
        return;
    }
    start(program, notebook);
}

void JupyterServer::start(const QString& program, const QString& notebook)
{
    m_port = 0;
    m_next.clear();
    m_messages.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The notebooks write through the program beside this one.
    const QString flowOa = QCoreApplication::applicationDirPath() + QStringLiteral("/flow-oa");
    if (!environment.contains(QStringLiteral("FLOW_OA")) && QFileInfo(flowOa).isExecutable())
        environment.insert(QStringLiteral("FLOW_OA"), flowOa);
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_folder);
    m_process.start(program,
                    { QStringLiteral("--ip=127.0.0.1"),
                      QStringLiteral("--notebook-dir=") + m_folder,
                      QDir(m_folder).filePath(notebook) });
    Q_EMIT starting();
}

// Every version says under which address it answers; the token behind it is no business of ours.
void JupyterServer::readMessages()
{
    m_messages += m_process.readAll();
    if (m_port == 0) {
        static const QRegularExpression address(
            QStringLiteral("http://127\\.0\\.0\\.1:(\\d{1,5})/"));
        const auto match = address.match(QString::fromUtf8(m_messages));
        if (match.hasMatch()) {
            m_port = match.captured(1).toInt();
            Q_EMIT ready();
            if (!m_next.isEmpty())
                askForPage(std::exchange(m_next, {}));
        }
    }
    if (m_messages.size() > mostMessages)
        m_messages = m_messages.right(mostMessages / 2);
}

void JupyterServer::tellEnd()
{
    const bool wasReady = m_port > 0;
    m_port = 0;
    if (m_isEnding)
        return;
    if (wasReady)
        Q_EMIT stopped();
    else
        Q_EMIT failed(
            tr("Jupyter ended before it could open the notebook: %1").arg(lastWords(m_messages)));
}

void JupyterServer::askForPage(const QString& notebook)
{
    QUrl page;
    page.setScheme(QStringLiteral("http"));
    page.setHost(QStringLiteral("127.0.0.1"));
    page.setPort(m_port);
    page.setPath(QStringLiteral("/notebooks/") + notebook, QUrl::DecodedMode);
    Q_EMIT pageWanted(page);
}

} // namespace fw
