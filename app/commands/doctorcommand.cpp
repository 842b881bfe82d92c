// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "app/services/examineworkspace.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DoctorCommand)
};

// A report with the settings it was made with.
struct Examined
{
    ConnectionSettings settings;
    DoctorReport report;
};

// For programs: never translated.
QString stateWord(DoctorState state)
{
    return state == DoctorState::Passed ? QStringLiteral("pass")
        : state == DoctorState::Failed  ? QStringLiteral("fail")
                                        : QStringLiteral("not_applicable");
}

QString stateText(DoctorState state)
{
    return state == DoctorState::Passed ? Tr::tr("pass")
        : state == DoctorState::Failed  ? Tr::tr("fail")
                                        : Tr::tr("not applicable");
}

QString foundText(const DoctorLine& line)
{
    if (line.words.isEmpty())
        return line.found;
    return line.found + QStringLiteral(" (") + line.words + QLatin1Char(')');
}

QByteArray reportTable(const DoctorReport& report)
{
    TextTable table({ { Tr::tr("check") }, { Tr::tr("result") }, { Tr::tr("found") } });
    for (const DoctorLine& line : report.lines)
        table.add({ line.title, stateText(line.state), foundText(line) });
    QByteArray text = table.text();
    if (report.failed() == 0)
        return text;
    TextTable advice({ { Tr::tr("failed") }, { Tr::tr("what to do") } });
    for (const DoctorLine& line : report.lines)
        if (line.state == DoctorState::Failed)
            advice.add({ line.title, line.advice });
    return text + '\n' + advice.text();
}

// Nothing in it names the server, the user or where the workspace is, but what the server itself
// said; see DoctorReport.
QByteArray reportJson(const Examined& examined)
{
    const DoctorReport& report = examined.report;
    const ConnectionSettings& settings = examined.settings;
    QJsonArray lines;
    for (const DoctorLine& line : report.lines)
        lines.append(QJsonObject { { QStringLiteral("name"), line.key },
                                   { QStringLiteral("state"), stateWord(line.state) },
                                   { QStringLiteral("found"), line.found },
                                   { QStringLiteral("words"), line.words },
                                   { QStringLiteral("advice"), line.advice },
                                   { QStringLiteral("seconds"), line.seconds } });
    QJsonObject json { { QStringLiteral("program"), QStringLiteral("flow-oa " FLOW_VERSION) },
                       { QStringLiteral("qt"), QString::fromLatin1(qVersion()) },
                       { QStringLiteral("system"), QSysInfo::prettyProductName() },
                       { QStringLiteral("checked"),
                         QDateTime::currentDateTimeUtc().toString(Qt::ISODate) },
                       { QStringLiteral("engine"), engineKey(settings.engine) },
                       { QStringLiteral("server"), report.server },
                       { QStringLiteral("server_version"), report.serverVersion },
                       { QStringLiteral("driver"), report.driver },
                       { QStringLiteral("driver_version"), report.driverVersion },
                       { QStringLiteral("failed"), report.failed() },
                       { QStringLiteral("stopped"), report.isStopped },
                       { QStringLiteral("lines"), lines } };
    if (settings.isShared())
        json.insert(
            QStringLiteral("connection"),
            QJsonObject {
                { QStringLiteral("through"),
                  settings.dsn.isEmpty() ? QStringLiteral("driver") : QStringLiteral("dsn") },
                { QStringLiteral("authentication"), authenticationKey(settings.authentication) },
                { QStringLiteral("user"),
                  settings.user.isEmpty() ? QStringLiteral("not set") : QStringLiteral("set") },
                { QStringLiteral("tls"), settings.tls },
                { QStringLiteral("statement_seconds"), settings.statementSeconds } });
    return QJsonDocument(json).toJson();
}

Result<Examined> examine(const Workspace& workspace, RunContext context)
{
    auto report = examineWorkspace(workspace, usualCredentials(), std::move(context));
    if (!report)
        return failure(report.error());
    return Examined { workspace.connection(), std::move(*report) };
}

int runDoctor(Invocation& call)
{
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto examined = runOnWorkspace<Examined>(call, examine);
    if (!examined)
        return call.failed(examined.error());
    const DoctorReport& report = examined->report;
    Console& console = call.console();
    console.result(format == OutputFormat::Json ? reportJson(*examined) : reportTable(report));
    if (report.engine == DoctorEngine::Impala)
        console.message(Tr::tr("The statements for Impala were checked against Impala's published "
                               "grammar and run on SQLite and PostgreSQL; what they do on your "
                               "cluster is what this check shows."));
    if (report.isStopped)
        return call.failed(Tr::tr("Stopped before all was checked."));
    if (report.failed() > 0)
        return call.failed(Tr::tr("%n check(s) failed.", nullptr, report.failed()));
    return exitDone;
}

} // namespace

Command doctorCommand()
{
    return { QStringLiteral("doctor"),
             Tr::tr("Checks the database the workspace is set to use, in a scratch schema that it "
                    "makes and drops; nothing else is changed."),
             {},
             { formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa doctor --workspace /srv/flows"),
               QStringLiteral("flow-oa doctor --format json > doctor.json") },
             runDoctor };
}

} // namespace fw
