// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/examineworkspace.h"

#include "app/services/openstore.h"

#include <utility>

namespace fw {

namespace {

// "postgresql://db.lab:5432/flow", "impala://flow lab/": whoever logs in.
QString placeOf(const ConnectionSettings& settings)
{
    const int port = settings.port > 0 ? settings.port : usualPort(settings.engine);
    const QString server = settings.dsn.isEmpty()
        ? settings.host + QLatin1Char(':') + QString::number(port)
        : settings.dsn;
    return engineKey(settings.engine) + QStringLiteral("://") + server + QLatin1Char('/')
        + settings.database;
}

} // namespace

Result<DoctorReport> examineWorkspace(const Workspace& workspace,
                                      std::shared_ptr<Credentials> credentials, RunContext context)
{
    const ConnectionSettings& settings = workspace.connection();
    DoctorSetup setup;
    setup.engine = settings.engine == Engine::Sqlite ? DoctorEngine::Sqlite
        : settings.engine == Engine::Impala          ? DoctorEngine::Impala
                                                     : DoctorEngine::PostgreSql;
    setup.folder = workspace.root();
    setup.storePath = workspace.storePath();
    setup.journalPath = workspace.journalPath();
    if (settings.isShared()) {
        setup.target = [settings, credentials = std::move(credentials)] {
            return odbcTarget(settings, *credentials);
        };
        setup.place = placeOf(settings);
        setup.user = settings.user;
        setup.database = settings.database;
        setup.createTables = settings.createTables;
    }
    return examineDatabase(setup, std::move(context));
}

} // namespace fw
