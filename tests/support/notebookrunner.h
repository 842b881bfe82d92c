// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace fw::test {

// Why no notebook can be executed on this machine; empty when one can. For printSkipped() and
// QSKIP.
QString whyNoNotebooks();

// A notebook as the tests change it, which they do as an analyst would: cells are added, lines are
// uncommented.
class NotebookFile
{
public:
    static NotebookFile read(const QString& path);
    void addCode(const QString& source);
    // Replaces this line of a code cell; the test fails when it is not there once.
    void replaceLine(const QString& line, const QString& by);
    void write(const QString& path) const;

private:
    QJsonObject m_notebook;
};

struct ExecutedNotebook
{
    int code = -1; // of nbconvert
    QByteArray out;
    QString err;

    // Of `out` as a notebook: what the cells printed and the texts they showed, in their order.
    QString text() const;
    // What a cell printed after "CHECK ", as JSON.
    QJsonObject check() const;
    // The first cell that failed, for a message; empty when none did.
    QString failure() const;
};

// Executes every cell from the top, in the notebook's own folder, with this flow-oa.
void prepareNotebook(QProcess& process, const QString& path, const QString& flowOa,
                     const QString& format = QStringLiteral("notebook"));
ExecutedNotebook finishNotebook(QProcess& process);
ExecutedNotebook executeNotebook(const QString& path, const QString& flowOa,
                                 const QString& format = QStringLiteral("notebook"));

} // namespace fw::test
