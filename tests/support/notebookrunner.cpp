// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/notebookrunner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTest>

namespace fw::test {

namespace {

// A text of a notebook is a string or a list of them.
QString joined(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    QString text;
    const QJsonArray parts = value.toArray();
    for (const QJsonValue& part : parts)
        text += part.toString();
    return text;
}

QJsonArray listOf(const QString& source)
{
    QJsonArray lines;
    for (const QString& line : source.split(QLatin1Char('\n')))
        lines.append(line + QLatin1Char('\n'));
    return lines;
}

QString textOf(const QJsonObject& output)
{
    if (output[QLatin1String("output_type")] == QLatin1String("stream"))
        return joined(output[QLatin1String("text")]);
    const QJsonObject data = output[QLatin1String("data")].toObject();
    return joined(data[QLatin1String("text/plain")]) + QLatin1Char('\n')
        + joined(data[QLatin1String("text/html")]) + QLatin1Char('\n');
}

} // namespace

QString whyNoNotebooks()
{
    static const QString reason = []() -> QString {
        if (QStandardPaths::findExecutable(QStringLiteral("jupyter-nbconvert")).isEmpty())
            return QStringLiteral("jupyter-nbconvert is not installed");
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     { QStringLiteral("-c"),
                       QStringLiteral("import ipykernel, pandas, matplotlib, ipywidgets") });
        if (!python.waitForFinished(120'000) || python.exitCode() != 0)
            return QStringLiteral("python3-ipykernel, python3-pandas, python3-matplotlib or "
                                  "python3-ipywidgets is not installed");
        return {};
    }();
    return reason;
}

NotebookFile NotebookFile::read(const QString& path)
{
    NotebookFile notebook;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    notebook.m_notebook = QJsonDocument::fromJson(file.readAll()).object();
    return notebook;
}

void NotebookFile::addCode(const QString& source)
{
    QJsonArray cells = m_notebook[QLatin1String("cells")].toArray();
    QJsonObject cell;
    cell[QLatin1String("cell_type")] = QStringLiteral("code");
    cell[QLatin1String("id")] = QStringLiteral("added-%1").arg(cells.size());
    cell[QLatin1String("metadata")] = QJsonObject();
    cell[QLatin1String("execution_count")] = QJsonValue();
    cell[QLatin1String("outputs")] = QJsonArray();
    cell[QLatin1String("source")] = listOf(source);
    cells.append(cell);
    m_notebook[QLatin1String("cells")] = cells;
}

void NotebookFile::replaceLine(const QString& line, const QString& by)
{
    QJsonArray cells = m_notebook[QLatin1String("cells")].toArray();
    int found = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QJsonObject cell = cells[i].toObject();
        if (cell[QLatin1String("cell_type")] != QLatin1String("code"))
            continue;
        QStringList lines = joined(cell[QLatin1String("source")]).split(QLatin1Char('\n'));
        for (QString& one : lines)
            if (one == line) {
                one = by;
                ++found;
            }
        cell[QLatin1String("source")] = listOf(lines.join(QLatin1Char('\n')));
        cells[i] = cell;
    }
    QCOMPARE(found, 1);
    m_notebook[QLatin1String("cells")] = cells;
}

void NotebookFile::write(const QString& path) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument(m_notebook).toJson());
}

QString ExecutedNotebook::text() const
{
    QString text;
    const QJsonArray cells =
        QJsonDocument::fromJson(out).object()[QLatin1String("cells")].toArray();
    for (const QJsonValue& cell : cells) {
        const QJsonArray outputs = cell[QLatin1String("outputs")].toArray();
        for (const QJsonValue& output : outputs)
            text += textOf(output.toObject());
    }
    return text;
}

QJsonObject ExecutedNotebook::check() const
{
    const QString all = text();
    const qsizetype at = all.indexOf(QLatin1String("CHECK "));
    if (at < 0)
        return {};
    return QJsonDocument::fromJson(all.mid(at + 6).section(QLatin1Char('\n'), 0, 0).toUtf8())
        .object();
}

QString ExecutedNotebook::failure() const
{
    return code == 0 ? QString() : err.right(3000);
}

void prepareNotebook(QProcess& process, const QString& path, const QString& flowOa,
                     const QString& format)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FLOW_OA"), flowOa);
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // What a sanitized test program needs is no business of Python's.
    environment.remove(QStringLiteral("LD_PRELOAD"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QFileInfo(path).path());
    process.setProgram(QStandardPaths::findExecutable(QStringLiteral("jupyter-nbconvert")));
    process.setArguments({ QStringLiteral("--to=") + format, QStringLiteral("--stdout"),
                           QStringLiteral("--execute"),
                           QStringLiteral("--ExecutePreprocessor.timeout=120"), path });
}

ExecutedNotebook finishNotebook(QProcess& process)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(180'000);
    return { ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) };
}

ExecutedNotebook executeNotebook(const QString& path, const QString& flowOa, const QString& format)
{
    QProcess process;
    prepareNotebook(process, path, flowOa, format);
    process.start();
    return finishNotebook(process);
}

} // namespace fw::test
