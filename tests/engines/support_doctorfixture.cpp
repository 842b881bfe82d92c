// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/examineworkspace.h"
#include "tests/engines/doctorfixture.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <thread>

namespace fw::test {

namespace {

class OnePassword : public Credentials
{
public:
    explicit OnePassword(QString password)
        : m_password(std::move(password))
    {
    }
    Result<std::optional<QString>> password(const ConnectionSettings&) override
    {
        return m_password;
    }

private:
    QString m_password;
};

DoctorReport reportOf(const Workspace& workspace, const QString& password, RunContext context)
{
    auto report =
        examineWorkspace(workspace, std::make_shared<OnePassword>(password), std::move(context));
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return std::move(*report);
}

QString stateWord(DoctorState state)
{
    return state == DoctorState::Passed ? QStringLiteral("pass")
        : state == DoctorState::Failed  ? QStringLiteral("fail")
                                        : QStringLiteral("n/a");
}

} // namespace

Workspace workspaceWith(const QString& path, const ConnectionSettings& settings)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text()));
    if (const auto saved = workspace->saveConnection(settings); !saved)
        qFatal("%s", qPrintable(saved.error().text()));
    return *workspace;
}

DoctorReport examined(const Workspace& workspace, const QString& password)
{
    return reportOf(workspace, password, {});
}

DoctorReport examinedUntil(const Workspace& workspace, const QString& password,
                           const std::function<bool()>& isTime)
{
    DoctorReport report;
    std::atomic<bool> hasEnded = false;
    std::jthread examining([&](const std::stop_token& stop) {
        report = reportOf(workspace, password, RunContext(stop, {}));
        hasEnded = true;
    });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded || isTime(), 60'000);
    }();
    examining.request_stop();
    examining.join();
    return report;
}

QStringList statesOf(const DoctorReport& report)
{
    QStringList states;
    for (const DoctorLine& line : report.lines)
        states += line.key + QLatin1Char(' ') + stateWord(line.state);
    return states;
}

DoctorLine lineOf(const DoctorReport& report, const char* key)
{
    for (const DoctorLine& line : report.lines)
        if (line.key == QLatin1String(key))
            return line;
    QTest::qFail(key, __FILE__, __LINE__);
    return {};
}

QString textOf(const DoctorLine& line)
{
    return QStringLiteral("%1: %2 | %3 | %4")
        .arg(stateWord(line.state), line.found, line.words, line.advice);
}

QStringList scratchFilesIn(const Workspace& workspace)
{
    return QDir(workspace.root()).entryList({ QStringLiteral(".*") }, QDir::Files | QDir::Hidden);
}

} // namespace fw::test
