// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace fw {

// Makes a page of a notebook with `jupyter-nbconvert`, one at a time, without running it: what it
// shows is what Jupyter saved in it. Belongs to the thread of its event loop and waits for nothing;
// one that is under way when it is destroyed is ended.
class NotebookExport : public QObject
{
    Q_OBJECT

public:
    explicit NotebookExport(QObject* parent = nullptr);
    ~NotebookExport() override;

    // The file is replaced when the page is complete, and not before.
    void start(const QString& notebook, const QString& htmlFile);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void done(const QString& htmlFile);
    void failed(const QString& sentence);

private:
    void finish(bool isSound);

    QProcess m_process;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
};

} // namespace fw
