// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/dayfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace fw::test {

// How a run of the real flow-oa ended. A crash has the code -1.
struct Ended
{
    int code = -1;
    QByteArray out;
    QString err;
};

// Starts the real flow-oa with a home of its own, so that a test never meets the user's workspace,
// and in a locale of its own: English, unless another is said.
class ProgramRunner
{
public:
    explicit ProgramRunner(QString home, QString locale = QStringLiteral("C.UTF-8"),
                           QString languages = {})
        : m_home(std::move(home))
        , m_locale(std::move(locale))
        , m_languages(std::move(languages))
    {
    }

    // Prepared but not started.
    void prepare(QProcess& process, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home);
        environment.insert(QStringLiteral("LC_ALL"), m_locale);
        environment.insert(QStringLiteral("LANGUAGE"), m_languages);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(FLOW_OA_PROGRAM));
        process.setArguments(arguments);
    }

    static Ended finish(QProcess& process)
    {
        const bool ended = process.waitForFinished(120'000);
        return { ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 process.readAllStandardOutput(),
                 QString::fromUtf8(process.readAllStandardError()) };
    }

    Ended run(const QStringList& arguments) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        return finish(process);
    }

    // With these bytes on standard input.
    Ended runWithInput(const QStringList& arguments, const QByteArray& input) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }

    // The words of a command line; none of them holds a blank.
    Ended run(const char* commandLine) const
    {
        return run(QString::fromUtf8(commandLine).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private:
    QString m_home;
    QString m_locale; // LC_ALL
    QString m_languages; // LANGUAGE
};

// What --format json printed.
inline QJsonArray arrayOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).array();
}

// A folder for one test, with a home and a workspace in it.
struct FlowOaPlace
{
    QTemporaryDir folder;
    ProgramRunner program { folder.filePath(QStringLiteral("home")) };

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString workspace() const { return path("ws"); }
    // Of the small day.
    QString dayFile(const char* name) const
    {
        return workspace() + QStringLiteral("/data/flow/20160708/") + QLatin1String(name);
    }
    QByteArray feedback() const { return readFile(dayFile("ml_feedback.csv")); }

    // The words of the command line, those of `more`, and this workspace.
    Ended run(const char* commandLine, const QStringList& more = {}) const
    {
        return program.run(QString::fromUtf8(commandLine).split(QLatin1Char(' ')) + more
                           + QStringList { QStringLiteral("--workspace"), workspace() });
    }
    Ended runWithInput(const char* commandLine, const QByteArray& input) const
    {
        return program.runWithInput(
            QString::fromUtf8(commandLine).split(QLatin1Char(' '))
                + QStringList { QStringLiteral("--workspace"), workspace() },
            input);
    }
    void importSmallDay() const
    {
        writeFile(path("flows.csv"), smallDayFlows());
        QCOMPARE(run("import", { path("flows.csv") }).code, 0);
    }
    void runSmallDay(const QByteArray& results = firstResults()) const
    {
        writeFile(path("results.csv"), results);
        const auto ended = run("run -d 20160708 -t flow -l 10 --results", { path("results.csv") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
    }
    QByteArray listed() const { return run("suspicious -d 20160708 --format json").out; }
};

} // namespace fw::test
