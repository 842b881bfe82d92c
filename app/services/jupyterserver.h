// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace fw {

// Where a program of Jupyter is, such as "jupyter-notebook"; empty when it is not installed.
QString jupyterProgram(const QString& name);
// What to install, as one line for a terminal.
QString jupyterInstallLine();

// One Jupyter of ours for all notebooks of a workspace: `jupyter-notebook` on the folder of the
// days, on 127.0.0.1, with a token that Jupyter makes and hands to the browser itself. We never see
// it, and it is on no command line. Belongs to the thread of its event loop; nothing waits but the
// destructor, which ends the server and its kernels. A program of ours that dies takes it along.
class JupyterServer : public QObject
{
    Q_OBJECT

public:
    explicit JupyterServer(QString folder, QObject* parent = nullptr);
    ~JupyterServer() override;

    // Opens a notebook, named by its path below the folder. The first starts the server, which
    // opens the browser; the running one is used again after that.
    void open(const QString& notebook);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int port() const { return m_port; } // 0 while it is not known

Q_SIGNALS:
    // A page of the running server, for the browser that knows its token already.
    void pageWanted(const QUrl& page);
    void starting();
    void ready(); // and the browser is told by Jupyter
    void failed(const QString& sentence);
    void stopped(); // ended otherwise than by us

private:
    void start(const QString& program, const QString& notebook);
    void readMessages();
    void tellEnd();
    void askForPage(const QString& notebook);

    QString m_folder;
    QProcess m_process;
    int m_port = 0;
    QString m_next; // asked for while the server was starting
    QByteArray m_messages; // its last ones
    bool m_isEnding = false;
};

} // namespace fw
