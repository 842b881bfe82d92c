// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/config/connectionstring.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ConnectionCommand)
};

struct Reached
{
    QString engine;
    QString odbc; // the driver's connection string, without user and password
    QString user;
    bool needsPassword = false;
    QString schema;
};

// Qt's plugin puts "DSN=" before a text that has neither; other programs are given it.
QString complete(const QString& text)
{
    for (const char* begin : { "DRIVER=", "SERVER=", "DSN=" })
        if (text.contains(QLatin1String(begin), Qt::CaseInsensitive))
            return text;
    return QStringLiteral("DSN=") + text;
}

Result<Reached> reached(const ConnectionSettings& settings)
{
    Reached found;
    found.engine = engineKey(settings.engine);
    if (!settings.isShared())
        return found;
    found.needsPassword = settings.authentication == Authentication::Password;
    // Nobody's password: it is no part of what is used of the answer.
    const auto login =
        odbcLogin(settings, found.needsPassword ? std::optional(QString()) : std::nullopt,
                  settings.tls ? systemCaFile() : QString());
    if (!login)
        return failure(login.error());
    found.odbc = complete(login->databaseName);
    found.user = login->userName;
    found.schema = settings.schema;
    return found;
}

QByteArray tableOf(const Reached& found)
{
    TextTable table({ { Tr::tr("what") }, { Tr::tr("value") } });
    table.add({ QStringLiteral("engine"), found.engine });
    table.add({ QStringLiteral("odbc"), found.odbc });
    table.add({ QStringLiteral("user"), found.user });
    table.add({ QStringLiteral("password"),
                found.needsPassword ? Tr::tr("needed; not shown") : Tr::tr("none") });
    table.add({ QStringLiteral("schema"), found.schema });
    return table.text();
}

QByteArray jsonOf(const Reached& found)
{
    return QJsonDocument(QJsonObject { { QStringLiteral("engine"), found.engine },
                                       { QStringLiteral("odbc"), found.odbc },
                                       { QStringLiteral("user"), found.user },
                                       { QStringLiteral("password"), found.needsPassword },
                                       { QStringLiteral("schema"), found.schema } })
        .toJson();
}

int runConnection(Invocation& call)
{
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto found =
        runOnWorkspace<Reached>(call, [](const Workspace& workspace, const RunContext&) {
            return reached(workspace.connection());
        });
    if (!found)
        return call.failed(found.error());
    call.console().result(format == OutputFormat::Json ? jsonOf(*found) : tableOf(*found));
    return exitDone;
}

} // namespace

Command connectionCommand()
{
    return { QStringLiteral("connection"),
             Tr::tr("Says how other programs reach the workspace's database through ODBC; never a "
                    "password."),
             {},
             { formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa connection --workspace /srv/flows --format json") },
             runConnection };
}

} // namespace fw
